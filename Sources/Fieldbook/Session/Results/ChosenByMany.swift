import Notebook

/// What a group chose, each alone, as far as it may be seen: bands, and numbers only where ten and more chose.
struct ChosenByMany {
  /// How much of what was given a thing got, in words; fewer than the smallest group is no band at all.
  enum Band: Hashable, Sendable, CaseIterable {
    /// Three quarters and more, two fifths and more, less.
    case most, many, some

    /// The band of so many dots of all that were given by at least so many people, as if each gave three.
    init(_ dots: Int, of all: Int, people: Int) {
      let whole = max(all, people * Ballot.dots)
      self.init(share: dots * Ballot.dots, of: whole)
    }

    /// The band of a part of a whole.
    init(share: Int, of whole: Int) {
      self = share * 100 >= 75 * whole ? .most : share * 100 >= 40 * whole ? .many : .some
    }

    /// In words.
    var word: ResultWord {
      switch self {
      case .most: .most
      case .many: .many
      case .some: .some
      }
    }

    /// Quarters of the longest bar.
    var quarters: Int {
      switch self {
      case .most: 4
      case .many: 3
      case .some: 2
      }
    }
  }

  /// One thing with its bar.
  struct Bar: Hashable {
    /// What the group named.
    let item: Record
    /// How long it is.
    let band: Band
    /// How many dots; nil where fewer than ten chose.
    let dots: Int?
  }

  /// Enough chose these; the most chosen first.
  private(set) var bars: [Bar] = []
  /// Too few chose these for any band, in the order they were named, which says nothing of how many.
  private(set) var rest: [Record] = []

  /// Reads what a round came to; `smallest` is the smallest number this study shows.
  init(_ items: [Record], voters: Code, smallest: Int) {
    let people = voters == "over19" ? 20 : voters == "10-19" ? 10 : Ballot.fewest
    // Another program may have written any number.
    let dots = items.map { min(max($0[ActivityItem.tally] ?? 0, 0), 999) }
    let all = dots.reduce(0, +)
    let shown = items.indices.filter { dots[$0] >= smallest && items[$0][ActivityItem.rank] != nil }
      .sorted { (-dots[$0], $0) < (-dots[$1], $1) }
    bars = shown.map { index in
      Bar(
        item: items[index], band: Band(dots[index], of: all, people: people),
        dots: people >= 10 ? dots[index] : nil)
    }
    rest = items.indices.filter { !shown.contains($0) }.map { items[$0] }
  }
}
