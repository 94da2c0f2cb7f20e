import Canvas
import Notebook
import Tables

/// A guide on paper: the ten points, every question, and room to write, as one page any browser prints.
///
/// Nothing in it runs, nothing in it points elsewhere, and nothing says which study it belongs to.
public struct GuidePaper {
  private let guide: Guide
  private let language: Language
  private let lists: VocabularyBook
  private let tongue: Tongue
  private var html = ""

  /// The page of a guide in one language, with the lists as a study uses them: keys on paper are those typed in later.
  public static func html(_ guide: Guide, in language: Language, lists: VocabularyBook = VocabularyBook()) -> String {
    var paper = GuidePaper(guide, language, lists)
    paper.write()
    return paper.html
  }

  private init(_ guide: Guide, _ language: Language, _ lists: VocabularyBook) {
    self.guide = guide
    self.language = language
    self.lists = lists
    tongue = Tongue(language)
  }

  private mutating func write() {
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <title>\(Self.escaped(guide.title[language]))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>

      """
    add("h1", guide.title[language])
    add("p", tongue(PaperWord.anyone), "small")
    html += "<p class=\"head\">"
    for word in [PaperWord.number, .date, .place] {
      html += "\(Self.escaped(tongue(word))) <span class=\"gap\"></span> "
    }
    html += "</p>\n"
    writePermission()
    for section in guide.sections where section.questions.contains(where: isOnSheet) {
      add("h2", "\(section.id)  \(section.label[language])")
      if let aside = section.aside { add("p", aside.wording[language], "small") }
      for question in section.questions where isOnSheet(question) { write(question) }
    }
    html += "</body>\n</html>\n"
  }

  // The two questions on permission stand with the ten points.
  private func isOnSheet(_ question: Question) -> Bool {
    ![.understanding, .openingPermission, .gone].contains(question.kind)
  }

  // MARK: - Permission

  private mutating func writePermission() {
    let script = PermissionScript.builtIn
    add("h2", tongue(TalkWord.permission))
    add("p", script.yourWay[language], "small")
    html += "<ol>\n"
    for point in script.points {
      html += "<li><b>\(Self.escaped(point.title[language]))</b> <span class=\"box\"></span><br>"
      html += "\(Self.escaped(script.spoken(point, guide: guide, in: language)))</li>\n"
    }
    html += "</ol>\n"
    ask(script.understanding[language], PermissionPage.understood, Vocabulary.understood)
    ask(script.mayWeTalk[language], PermissionPage.answers, Vocabulary.permissionAnswer)
  }

  private mutating func ask(_ words: String, _ codes: [Code], _ vocabulary: Vocabulary) {
    add("p", words, "asked")
    let boxes = codes.enumerated().map { box("\($0.offset + 1)", tongue.label($0.element, of: vocabulary)) }
    html += "<p class=\"list\">\(boxes.joined(separator: " "))</p>\n"
  }

  // MARK: - Questions

  private mutating func write(_ question: Question) {
    html += "<section>\n"
    let number = (guide.questions.firstIndex { $0.id == question.id } ?? 0) + 1
    if let hint = question.hint { add("p", hint[language], "small") }
    add("p", "\(number). \(question.wording[language])", "asked")
    for variant in question.variants { add("p", "\(Signs.dot) \(variant.wording[language])", "small") }
    if !question.probes.isEmpty {
      let probes = question.probes.map { $0[language] }.joined(separator: " \(Signs.dot) ")
      add("p", "\(tongue(TalkWord.ask)): \(probes)", "small")
    }
    if question.kind == .closingPermission {
      writeClosing()
    } else {
      for choice in question.choices { write(choice) }
      if let rows = question.rows { write(rows) }
      if question.hasWords { html += "<div class=\"lines\"></div>\n" }
      let reasons = QuestionPage.reasons.enumerated().map {
        box("\($0.offset + 1)", tongue.label($0.element, of: Vocabulary.missing))
      }
      html += "<p class=\"list small\">\(Self.escaped(tongue(TalkWord.notAnswered))): "
      html += "\(reasons.joined(separator: " "))</p>\n"
    }
    html += "</section>\n"
  }

  private mutating func writeClosing() {
    let script = PermissionScript.builtIn
    ask(script.leaveOut[language], ["no", "yes"], Vocabulary.leaveOut)
    for permission in script.closing {
      ask("\(script.mayWe[language]) \(permission.words[language])", ["yes", "no"], Vocabulary.yesNo)
    }
    html += "<p class=\"list\">\(box("3", script.takeItBack[language]))</p>\n"
    add("p", script.notAskedMeansNo[language], "small")
  }

  private mutating func write(_ choice: ChoiceField) {
    let prompt = choice.prompt[language]
    if !prompt.isEmpty { add("p", prompt, "small") }
    writeList(choice.vocabulary)
  }

  private mutating func writeList(_ vocabulary: String) {
    let boxes = ThemeList(lists[vocabulary], in: language).items.map { box(String($0.key), $0.label) }
    html += "<p class=\"list\">\(boxes.joined(separator: " "))</p>\n"
  }

  // The keys of the lists stand once under the table; in its cells goes the key.
  private mutating func write(_ rows: RowBlock) {
    html += "<table>\n<tr>"
    for column in rows.columns { html += "<th>\(Self.escaped(column.heading[language]))</th>" }
    html += "</tr>\n"
    let empty = "<tr>" + String(repeating: "<td></td>", count: rows.columns.count) + "</tr>\n"
    html += String(repeating: empty, count: max(2, min(6, rows.maximum ?? 3))) + "</table>\n"
    var listed: Set<String> = []
    for column in rows.columns {
      guard let vocabulary = column.kind.vocabulary, listed.insert(vocabulary).inserted else { continue }
      add("p", column.heading[language], "small")
      writeList(vocabulary)
    }
  }

  // MARK: - Marks

  private mutating func add(_ tag: String, _ text: String, _ style: String? = nil) {
    html += "<\(tag)\(style.map { " class=\"\($0)\"" } ?? "")>\(Self.escaped(text))</\(tag)>\n"
  }

  private func box(_ key: String, _ label: String) -> String {
    "<span class=\"choice\"><span class=\"box\"></span> <b>\(Self.escaped(key))</b> \(Self.escaped(label))</span>"
  }

  private static func escaped(_ text: String) -> String { Markup.escaped(text) }

  private static let style = """
    @page { size: A4; margin: 16mm; }
    body { font: 11pt/1.4 sans-serif; max-width: 178mm; margin: 0 auto; color: #000; background: #fff; }
    h1 { font-size: 16pt; } h2 { font-size: 13pt; border-bottom: 0.3mm solid #000; }
    section { break-inside: avoid; margin-bottom: 6mm; }
    .asked { font-weight: bold; margin: 2mm 0; } .small { font-size: 9.5pt; margin: 1mm 0; }
    .list { margin: 1mm 0; } .choice { display: inline-block; min-width: 42mm; padding-inline-end: 3mm; }
    .box { display: inline-block; width: 3mm; height: 3mm; border: 0.3mm solid #000; }
    .gap { display: inline-block; width: 32mm; border-bottom: 0.3mm solid #000; }
    .lines { height: 40mm; background: repeating-linear-gradient(#fff 0 7.8mm, #999 7.8mm 8mm); }
    table { border-collapse: collapse; width: 100%; } td, th { border: 0.3mm solid #000; height: 8mm; }
    li { break-inside: avoid; margin-bottom: 1.5mm; }
    """
}

/// Words that stand on paper only.
enum PaperWord: String, Phrase {
  case anyone = "Numbers only, no names: anyone can read this paper. Type it in soon, then keep it safe or burn it."
  case number = "Number"
  case date = "Date"
  case place = "Place"
}
