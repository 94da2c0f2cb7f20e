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
  /// What letters of areas come from that are made for one page only.
  let seed: UInt64
  var ground: Ground?
  var told = Told()
  var protected: Protected?

  /// Reads nothing yet; what leaves is given a `seed` of its own, so that no two pages can be laid side by side.
  public init(_ contents: Contents, level: Level, on day: Day, in language: Language, seed: UInt64 = 0) {
    self.contents = contents
    self.level = level
    self.day = day
    self.language = language
    self.seed = seed
  }

  /// Reads the rows of every view, so that each later look only counts.
  public mutating func readAll() {
    for view in FindingsView.allCases { _ = self.view(view) }
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
