import Foundation
import Notebook

extension GuideFinding {
  /// One line for whoever wrote the guide: where in the file, in what, what is wrong and what to do.
  func line(of guide: Guide, _ text: String) -> String {
    let what =
      guide.question(place) != nil
      ? "question \(place)" : guide.sections.contains { $0.id == place } ? "section \(place)" : "the guide \(place)"
    let named = place.isEmpty ? "what has no id" : what
    let line = Self.line(of: place, in: text, isSecond: fault == .duplicateId).map { "line \($0), " } ?? ""
    return "\(line)\(named): \(words)"
  }

  /// The line, from 1, on which an id stands for the first or second time; nil when it is written in another way.
  private static func line(of id: String, in text: String, isSecond: Bool) -> Int? {
    let quoted = "\"id\"\\s*:\\s*\"" + NSRegularExpression.escapedPattern(for: id) + "\""
    guard let pattern = try? NSRegularExpression(pattern: quoted) else { return nil }
    let found = pattern.matches(in: text, range: NSRange(text.startIndex..., in: text))
    guard let range = (isSecond ? found.dropFirst().first : found.first).flatMap({ Range($0.range, in: text) }) else {
      return nil
    }
    return text[..<range.lowerBound].utf8.count { $0 == 0x0A } + 1
  }

  /// What is wrong and what to do, after the place.
  private var words: String {
    switch fault {
    case .noQuestions: "it has no questions; a guide asks at least one"
    case .duplicateId: "this id stands twice, so answers would mix; give one of them another id"
    case .emptyWording(let languages):
      languages.isEmpty
        ? "a text is empty; write it, or take it out"
        : "a text is missing in \(languages.map(\.rawValue).joined(separator: ", ")); "
          + "write it, or take the language out of “languages”"
    case .unknownVocabulary(let name):
      "there is no list called \(name); the questions of `fieldbook guide show lpa-full-1 --format json` name the lists"
    case .unreadableRule(let rule, let error):
      "the rule \(rule) cannot be read from character \(error.column) on; mend it, or take “relevant” out"
    case .unknownName(let name): "a rule looks for \(name), and no question has that id; mend the rule"
    case .emptyRow: "“rows” has no columns; add one, or take “rows” out"
    case .duplicateChoice(let name): "two choices are called \(name); give each its own name"
    case .secondOwnValue(let name):
      "only one choice can be the answer's own value, and \(name) is the second; give it another target"
    case .badId: "this is no id: 1 to 40 of a-z, 0-9, - and . (a section's up to 3 signs)"
    case .takenId: "a guide of this id comes with the program; choose another"
    case .badVersion(let version): "the version is \(version); write a whole number from 1 to 9999, as in \"1\""
    case .noPermission(let id):
      "it does not ask for permission; take question \(id) over from `fieldbook guide show lpa-short-1 --format json`"
    case .fixedId(let id, let kind):
      "a question of the kind \(kind) must have the id \(id); give it that id, or another kind"
    case .badKind(let kind): "the kind \(kind) is the program's own; take “kind” out"
    case .unknownField(let field): "nothing told in an interview can be kept in \(field); choose another target"
    case .otherVocabulary(let name, let field):
      "\(field) takes another list than \(name); name that list, or another target"
    case .tooMany(let count): "it has \(count) questions; 200 are the most"
    case .hiddenSign(let sign):
      "a text holds U+\(String(sign, radix: 16, uppercase: true)), which steers the line; it is shown as a mark"
    }
  }
}
