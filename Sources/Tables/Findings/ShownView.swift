import Notebook

/// One view as it may be shown at a level, in words of one language: what screen, report and tables draw.
public struct ShownView: Hashable, Sendable {
  /// Which one.
  public let view: FindingsView
  /// For whom.
  public let level: Level
  /// What it is called.
  public let title: String
  /// What it counts and of how many: "16 named, 11 people and groups".
  public let base: String
  /// No number of fewer people than this is shown; nil where every number is.
  public let smallest: Int?
  /// What there is to see, the most important first; empty where nothing was heard or nothing may be shown.
  public let parts: [Part]
  /// What the numbers add up to, a sentence each: "17 of 24 could come from near."
  public let remarks: [String]
  /// What must not be concluded from it, a sentence each.
  public let limits: [String]
  /// Where there are no parts: what would be here and how to begin, or why nothing may be shown.
  public let absence: String?

  /// One thing to see.
  public enum Part: Hashable, Sendable {
    /// Names with bars.
    case bars(Bars)
    /// One answer by another.
    case grid(Grid)
    /// Lines on a scale of days.
    case days(Days)
    /// Rows of words.
    case listing(Listing)
  }

  /// A row or column: its code, its words, and the group of rows or columns it stands in.
  public struct Head: Hashable, Sendable {
    /// The code in tables and JSON; stable over languages.
    public let code: String
    /// Its words.
    public let label: String
    /// A short name where there is no room for words, such as the `4` of a step of the ladder.
    public let short: String
    /// The group it belongs to, such as "near"; empty for none.
    public let group: String
  }

  /// What stands in one place.
  public struct Cell: Hashable, Sendable {
    /// The number, or why there is none.
    public let shown: SmallNumbers.Shown
    /// For the team: the numbers of the people and groups in it, such as `A-03`.
    public let people: [String]
    /// Whether it is among the gravest.
    public let isGrave: Bool
    /// For the team: the records that lie beneath it, to be opened.
    public let beneath: [RecordID]
  }

  /// A bar for each answer, all of one scale.
  public struct Bars: Hashable, Sendable {
    /// The part's name in tables and JSON, such as `motivation`.
    public let name: String
    /// Its title; empty where the view's says it.
    public let title: String
    /// What the numbers count, such as "people".
    public let unit: String
    /// The answers, the most given first, or in the order of their list where that says more.
    public let rows: [Head]
    /// One for each row.
    public let cells: [Cell]
    /// What a whole bar stands for; at least 1.
    public let full: Int
    /// Beside each row: what the team set out to reach; empty where nothing was set.
    public let targets: [Int?]
    /// Beside each row: how somebody said it; empty where no words are shown.
    public let words: [String]
  }

  /// A table of one answer by another.
  public struct Grid: Hashable, Sendable {
    /// The part's name in tables and JSON.
    public let name: String
    /// Its title; empty where the view's says it.
    public let title: String
    /// What the numbers count.
    public let unit: String
    /// The rows, from above.
    public let rows: [Head]
    /// The columns, from the left (from the right where that is how one reads).
    public let columns: [Head]
    /// For each row, one for each column.
    public let cells: [[Cell]]
    /// Whether cells list the people in them instead of counting.
    public let listsPeople: Bool
  }

  /// Days from noticing to deciding, a lane for each step from near to far.
  public struct Days: Hashable, Sendable {
    /// The part's name in tables and JSON.
    public let name: String
    /// Its title.
    public let title: String
    /// From near to far.
    public let lanes: [Lane]

    /// One step.
    public struct Lane: Hashable, Sendable {
      /// Which.
      public let head: Head
      /// For the team: one for each sign, the shortest first, open ones last.
      public let marks: [Mark]
      /// How many were decided about; hidden where so few were that it would show them.
      public let closed: Cell
      /// How many are still open.
      public let open: Cell
      /// The middle of the days, doubled so that it is whole; nil where it is unknown or hidden.
      public let doubledMedian: Int?

      /// Whether its days end when others are told, and not with a decision.
      public var endsWithTelling: Bool { head.code == Self.telling }
      static let telling = "share"
    }

    /// One sign.
    public struct Mark: Hashable, Sendable {
      /// Its number, such as `W-03`.
      public let code: String
      /// Days to the decision, or that had passed at the least; nil where unknown.
      public let days: Int?
      /// Whether nothing was decided yet: the line runs off the edge.
      public let isOpen: Bool
      /// The sign.
      public let sign: RecordID
    }
  }

  /// Rows of words under headings.
  public struct Listing: Hashable, Sendable {
    /// The part's name in tables and JSON.
    public let name: String
    /// Its title.
    public let title: String
    /// The headings.
    public let columns: [Head]
    /// The rows.
    public let rows: [Row]

    /// One row.
    public struct Row: Hashable, Sendable {
      /// One text for each heading.
      public let texts: [String]
      /// For the team: what it is about, to be opened.
      public let beneath: [RecordID]
      /// Whether it should be seen first.
      public let isGrave: Bool
    }
  }
}
