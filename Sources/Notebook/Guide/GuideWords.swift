import Foundation

/// One language's spoken and shown words for the built-in guides and the permission script.
struct GuideWords: Decodable {
  var titles: [String: String]
  var durations: [String: String]
  var sections: [String: String]
  var aside: String
  var hints: [String: String]
  var prompts: [String: String]
  var headings: [String: String]
  var questions: [String: Spoken]
  var permission: Permission

  /// A question's words: wording, probes, and the other wordings in the order of their rules.
  struct Spoken: Decodable {
    var wording: String
    var probes: [String]?
    var variants: [String]?
  }

  /// What is said about permission.
  struct Permission: Decodable {
    var points: [[String]]
    var lines: [String: String]
  }

  /// The words as written, by language.
  static let written: [Language: String] = [.en: englishGuideWords]

  /// Decodes every language; throws Foundation's error where the JSON does not fit.
  static func decoded() throws -> [Language: GuideWords] {
    try written.mapValues { try JSONDecoder().decode(GuideWords.self, from: Data($0.utf8)) }
  }
}

extension [Language: GuideWords] {
  /// The same piece of every language as one text.
  func text(_ piece: (GuideWords) -> String?) -> LocalText {
    LocalText(compactMapValues(piece))
  }
}
