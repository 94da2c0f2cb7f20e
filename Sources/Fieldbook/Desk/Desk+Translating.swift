import Canvas
import Notebook

extension Desk {
  /// Opens a paragraph below the cursor's for its words in another language; in one already there, the next language.
  ///
  /// The study's languages come first; the one `spoken` in the talk is what there is to translate from.
  mutating func translate(at place: TextField, spoken: Language?) {
    guard let here = editor(at: place).paragraphAtCursor else { return }
    let studied = study?[Study.languages]?.map(\.text) ?? []
    let all = (studied + [tongue.language.rawValue] + Language.allCases.map(\.rawValue))
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .filter { $0 != spoken?.rawValue }
    let known = here.voice == .translation ? here.language.flatMap { all.firstIndex(of: $0.text) } : nil
    guard let language = all.element(known.map { ($0 + 1) % all.count } ?? 0) else { return }
    edit(place) { [who] in $0.translate(into: Code(language), by: who) }
    if let made = editor(at: place).paragraphAtCursor { say(tongue.told(made)) }
  }
}

extension TextEditor {
  /// The paragraph under the cursor, as it is stored.
  var paragraphAtCursor: Paragraph? { paragraphs.element(cursor.paragraph)?.paragraph }
}

extension Tongue {
  /// Into which language a paragraph was translated, and by whom.
  func told(_ paragraph: Paragraph) -> String {
    let name = paragraph.language.map { Language(rawValue: $0.text)?.ownName ?? $0.text } ?? Signs.dot
    return self(TranslationWord.told, name, paragraph.translator ?? Signs.dot)
  }
}

/// Words of translations beside what was said.
enum TranslationWord: String, Phrase {
  case told = "= translated: {1}, by {2}"
  case nothingYet = "First the words, then their translation below."
}
