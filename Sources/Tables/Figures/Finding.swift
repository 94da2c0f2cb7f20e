import Notebook

/// One thing that is said to people about what was heard, by a name that stays the same as more is heard.
public struct Finding: Hashable, Sendable {
  /// Its name, such as `why:hope`: a part of the sheet, and a code where it is about one.
  public let id: String
  /// What is said, in the language of those it is read to.
  public let words: String

  /// A finding of this name in these words.
  public init(id: String, words: String) {
    self.id = id
    self.words = words
  }

  /// Everything the sheet would say of what people told, one thing at a time and in its order.
  ///
  /// From the same protected figures: nothing few said, and nothing that should not be said. `language` nil is the
  /// study's own.
  public static func all(_ contents: Contents, on day: Day, in language: Language? = nil) -> [Finding] {
    Sheet.findings(Protected(contents, on: day), language ?? contents.spoken)
  }
}
