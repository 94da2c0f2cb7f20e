import Notebook

/// What a group chose, each alone, as far as it may stand on a page: bands, and numbers only where ten and more chose.
struct ChosenByMany {
  /// One thing with its bar.
  struct Bar: Hashable {
    /// What the group named.
    let item: Record
    /// Quarters of the longest bar.
    let quarters: Int
    /// The same in words.
    let word: SessionsWord
    /// How many dots; nil where fewer than ten chose.
    let dots: Int?
  }

  /// Enough chose these; the most chosen first.
  private(set) var bars: [Bar] = []
  /// Too few chose these for any band, in the order they were named, which says nothing of how many.
  private(set) var rest: [Record] = []

  /// Dots each of them had.
  private static let dots = 3

  /// Reads what a round came to; `smallest` is the smallest number this study shows.
  init(_ items: [Record], voters: Code, smallest: Int) {
    let people = voters == "over19" ? 20 : voters == "10-19" ? 10 : 5
    // Another program may have written any number.
    let dots = items.map { min(max($0[ActivityItem.tally] ?? 0, 0), 999) }
    let whole = max(dots.reduce(0, +), people * Self.dots)
    let shown = items.indices.filter { dots[$0] >= smallest && items[$0][ActivityItem.rank] != nil }
      .sorted { (-dots[$0], $0) < (-dots[$1], $1) }
    bars = shown.map { index in
      let share = dots[index] * Self.dots * 100
      let (quarters, word): (Int, SessionsWord) =
        share >= 75 * whole ? (4, .most) : share >= 40 * whole ? (3, .many) : (2, .some)
      return Bar(item: items[index], quarters: quarters, word: word, dots: people >= 10 ? dots[index] : nil)
    }
    rest = items.indices.filter { !shown.contains($0) }.map { items[$0] }
  }
}
