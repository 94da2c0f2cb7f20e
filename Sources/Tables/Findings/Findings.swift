import Notebook

/// What was heard, read once at a level and looked at in many ways: the one place where views come from.
///
/// Reading is done by each view when it is first asked for and kept, so that narrowing costs only counting. Two of
/// them are equal when they were made of the same records, for the same level, day and language; what was read so
/// far counts for nothing.
public struct Findings: Sendable {
  /// The notebook.
  public let contents: Contents
  /// For whom.
  public let level: Level
  /// The day permission and dangers count on.
  public let day: Day
  /// The language of the words.
  public let language: Language
  var ground: Ground?
  var told = Told()
  var protected: Protected?

  /// Reads nothing yet.
  public init(_ contents: Contents, level: Level, on day: Day, in language: Language) {
    self.contents = contents
    self.level = level
    self.day = day
    self.language = language
  }

  /// A view; narrowed only for the team, whoever else looks sees everything or nothing.
  ///
  /// The sheet is words and no view: at its level every view is that of everyone.
  public mutating func view(_ view: FindingsView, _ filter: FindingsFilter = FindingsFilter()) -> ShownView {
    guard level.holdsRecords else { return everyone(view) }
    return records(view, level == .team ? filter : FindingsFilter())
  }
}

extension Findings: Hashable {
  public static func == (left: Findings, right: Findings) -> Bool {
    (left.level, left.day, left.language) == (right.level, right.day, right.language)
      && left.contents == right.contents
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    hasher.combine(day)
    hasher.combine(language)
  }
}
