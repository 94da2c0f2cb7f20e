import Notebook

/// A part of a view as rows of words: beside its picture, in plain text, on a terminal.
public struct WordTable: Hashable, Sendable {
  /// What it shows; empty where the view's title says it.
  public let caption: String
  /// What stands above several columns, and above how many; empty where nothing does.
  public let groups: [Group]
  /// The headings; the first one heads what the rows are called.
  public let head: [String]
  /// The rows, each as long as the headings, its name first.
  public let rows: [[String]]
  /// What short headings stand for.
  public let legend: [Short]
  /// What signs in the cells mean, a line each: `<5: fewer than 5, perhaps nobody`.
  public let signs: [String]

  /// Words above several columns.
  public struct Group: Hashable, Sendable {
    /// The words, such as "near"; empty above those that are in none.
    public let words: String
    /// How many columns.
    public let columns: Int
  }

  /// A heading that stands for more words than it has.
  public struct Short: Hashable, Sendable {
    /// What stands above it, such as "near"; empty for nothing.
    public let group: String
    /// The heading and what it stands for: `4 faith, custom`.
    public let words: String
  }

  /// A table; without what is not given.
  init(
    _ caption: String, _ head: [String], _ rows: [[String]], groups: [Group] = [], legend: [Short] = [],
    signs: [String] = []
  ) {
    self.caption = caption
    self.head = head
    self.rows = rows
    self.groups = groups.contains { !$0.words.isEmpty } ? groups : []
    self.legend = legend
    self.signs = signs
  }

  /// The headings where nothing can stand above them, each behind its group: `near 3`, `near \u{B7} Local group`.
  public var namedHead: [String] {
    let above = groups.flatMap { Array(repeating: $0.words, count: $0.columns) }
    guard above.count == head.count else { return head }
    return zip(above, head).map { group, words in
      guard legend.isEmpty else { return [group, words].filter { !$0.isEmpty }.joined(separator: " ") }
      return Self.within(group, words)
    }
  }

  /// What short headings stand for, a line to a group: `near: 1 themselves \u{B7} 2 neighbours`.
  public var legendLines: [String] {
    legend.reduce(into: [(group: String, words: String)]()) { lines, short in
      if let last = lines.indices.last, lines[last].group == short.group {
        lines[last].words += " \u{B7} " + short.words
      } else {
        lines.append((short.group, short.words))
      }
    }.map { $0.group.isEmpty ? $0.words : "\($0.group): \($0.words)" }
  }

  /// More columns than the first have short names only, more than the second are written one below the other.
  static let fewColumns = 6, mostColumns = 20

  /// The table of a part, in the language of its view.
  public static func of(_ part: ShownView.Part, smallest: Int?, in language: Language) -> WordTable {
    switch part {
    case .bars(let bars): table(bars, smallest, language)
    case .grid(let grid): table(grid, smallest, language)
    case .days(let days): table(days, smallest, language)
    case .listing(let listing):
      WordTable(listing.title, listing.columns.map(\.label), listing.rows.map(\.texts))
    }
  }
}
