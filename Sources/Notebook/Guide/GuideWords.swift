import Foundation

/// One language's spoken and shown words for the built-in guides and the permission script.
struct GuideWords: Decodable {
  /// Titles by guide.
  var titles: [String: String]
  /// How long each guide takes, as said to the person.
  var durations: [String: String]
  /// Short names by section letter.
  var sections: [String: String]
  /// What to say first when someone speaks about others.
  var aside: String
  /// What to say or mind before asking, by name.
  var hints: [String: String]
  /// What stands above a list, by name.
  var prompts: [String: String]
  /// Column headings, by record and field.
  var headings: [String: String]
  /// What is spoken, by question or by its other wording.
  var questions: [String: Spoken]
  /// The permission script.
  var permission: Permission

  /// A question's words: wording, probes, and the other wordings in the order of their rules.
  struct Spoken: Decodable {
    /// The usual words.
    var wording: String
    /// Short questions to help the talk along.
    var probes: [String]?
    /// Other wordings.
    var variants: [String]?
  }

  /// What is said about permission.
  struct Permission: Decodable {
    /// Reminder and sentence of each of the ten points.
    var points: [[String]]
    /// Everything else that is said or shown, by name.
    var lines: [String: String]
  }

  /// The words as written, by language.
  static let written: [Language: String] = [
    .en: englishGuideWords, .fr: frenchGuideWords, .es: spanishGuideWords, .sw: swahiliGuideWords,
    .ar: arabicGuideWords,
  ]

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
