import Canvas
import Notebook

extension ResultStep {
  /// How much of what was given a thing got, in words; fewer than the smallest group is no band at all.
  enum Band: Hashable, Sendable, CaseIterable {
    /// Three quarters and more, two fifths and more, less.
    case most, many, some

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

    /// The band of so many dots of all that were given by at least so many people, as if each gave three.
    init(_ dots: Int, of all: Int, people: Int) {
      let whole = max(all, people * Ballot.dots)
      let share = dots * Ballot.dots * 100
      self = share >= 75 * whole ? .most : share >= 40 * whole ? .many : .some
    }
  }

  /// One thing with its bar.
  struct Bar: Hashable, Sendable {
    /// Its sign and its words.
    let sign, words: String
    /// How long it is.
    let band: Band
  }

  /// Bars for what enough people chose; the rest together, in the list's own order, which says nothing of how many.
  func bars(_ room: SessionRoom) -> Sheet {
    let items = room.items
    guard let voters = room.activity?[Activity.votersBand] else { return .list(.noRound, []) }
    let people = voters == "over19" ? 20 : voters == "10-19" ? 10 : Ballot.fewest
    // Numbers of a notebook that somebody else wrote may be any.
    let dots = items.map { min(max($0[ActivityItem.tally] ?? 0, 0), 999) }
    let all = dots.reduce(0, +)
    let shown = items.indices.filter { dots[$0] >= room.smallest && items[$0][ActivityItem.rank] != nil }
      .sorted { (-dots[$0], $0) < (-dots[$1], $1) }
    let bars = shown.map { index in
      Bar(
        sign: items[index][ActivityItem.symbol] ?? "", words: items[index][ActivityItem.label] ?? "",
        band: Band(dots[index], of: all, people: people))
    }
    return .bars(bars, also: items.indices.filter { !shown.contains($0) }.map { items[$0][ActivityItem.label] ?? "" })
  }

  /// Draws bars with their words, what else was named, and a question to talk about.
  func draw(_ bars: [Bar], _ also: [String], on screen: inout BigScreen, _ tongue: Tongue) {
    screen.title(tongue(bars.isEmpty ? ResultWord.tooFewToShow : .chosenTogether))
    let rest = also.isEmpty ? [] : Self.lines(tongue(ResultWord.alsoNamed), also, tongue, columns: screen.room)
    let question = bars.isEmpty ? 0 : 1
    screen.bars(
      bars.map { ($0.sign, $0.words, $0.band.quarters, tongue($0.band.word)) },
      widestWord: Band.allCases.map { TextWidth.columns(of: tongue($0.word)) }.max() ?? 0,
      leaving: (rest.isEmpty ? 0 : rest.count + 1) + question)
    for line in rest where screen.rowsLeft > question {
      screen.put(line, column: screen.margin, row: screen.row, columns: screen.room)
      screen.row += 1
    }
    if !rest.isEmpty, screen.rowsLeft > 1 { screen.row += 1 }
    if question > 0 { screen.text(tongue(ResultWord.whatDoesItSay)) }
  }

  /// Words after a beginning, broken only between them.
  private static func lines(_ beginning: String, _ words: [String], _ tongue: Tongue, columns: Int) -> [String] {
    let comma = tongue.list(["", ""])
    var lines = [beginning]
    for (place, word) in words.enumerated() {
      let piece = place == words.count - 1 ? word : String((word + comma).dropLast())
      let joined = (lines.last ?? "") + " " + piece
      if TextWidth.columns(of: joined) <= columns {
        lines[lines.count - 1] = joined
      } else {
        lines += BigScreen.cut(piece, columns: columns, lines: 2)
      }
    }
    return lines
  }
}

extension BigScreen {
  /// Draws bars: a sign, words, a bar of two to four quarters, and what it means in a word.
  mutating func bars(
    _ bars: [(sign: String, words: String, quarters: Int, meaning: String)], widestWord: Int, leaving: Int
  ) {
    let words = margin + (layout == .large ? 3 : 4)
    let widest = max(13, bars.map { TextWidth.columns(of: $0.words) }.max() ?? 0)
    let free = columns - margin - words - widestWord - 4
    let lengths = layout == .large ? [12, 8, 4] : [24, 12, 8, 4]
    let length = lengths.first { widest + $0 <= free } ?? 4
    let width = min(widest, free - length)
    let lines = bars.map { Self.cut($0.words, columns: width, lines: 2) }
    let taken = lines.reduce(0) { $0 + $1.count }
    let gap = taken + bars.count <= rowsLeft - leaving ? 1 : 0
    for (bar, lines) in zip(bars, lines) {
      put(bar.sign, column: margin, row: row, style: .accent)
      let drawn = String(repeating: "▄", count: length * bar.quarters / 4)
      put(drawn, column: words + width + 2, row: row, style: .accent)
      put(bar.meaning, column: words + width + length + 4, row: row)
      for line in lines {
        put(line, column: words, row: row, columns: width, style: .bold)
        row += 1
      }
      row += gap
    }
    if gap == 0, !bars.isEmpty { row += 1 }
  }
}
