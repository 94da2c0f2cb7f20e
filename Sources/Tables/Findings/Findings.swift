import Notebook

/// What was heard, read once at a level and looked at in many ways: the one place where views come from.
///
/// Reading is done by each view when it is first asked for and kept, so that narrowing costs only counting.
public struct Findings: Sendable {
  /// The notebook.
  public let contents: Contents
  /// For whom.
  public let level: Level
  /// The day permission and dangers count on.
  public let day: Day
  /// The language of the words.
  public let language: Language

  /// Reads nothing yet.
  public init(_ contents: Contents, level: Level, on day: Day, in language: Language) {
    self.contents = contents
    self.level = level
    self.day = day
    self.language = language
  }

  /// A view; narrowed only for the team, whoever else looks sees everything or nothing.
  public mutating func view(_ view: FindingsView, _ filter: FindingsFilter = FindingsFilter()) -> ShownView {
    ShownView(
      view: view, level: level, title: "", base: "", smallest: nil, parts: [], remarks: [], limits: [], absence: nil)
  }
}
