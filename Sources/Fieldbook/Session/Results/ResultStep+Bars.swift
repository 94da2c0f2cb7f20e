import Canvas
import Notebook

extension ResultStep {
  /// One thing with its bar.
  struct Bar: Hashable, Sendable {
    /// Its sign and its words.
    let sign, words: String
    /// How long it is.
    let band: ChosenByMany.Band
  }

  /// Bars for what enough people chose; the rest together, in the list's own order, which says nothing of how many.
  func bars(_ room: SessionRoom) -> Sheet {
    guard let voters = room.activity?[Activity.votersBand] else { return .list(.noRound, []) }
    let chosen = ChosenByMany(room.items, voters: voters, smallest: room.smallest)
    return .bars(
      chosen.bars.map {
        Bar(sign: $0.item[ActivityItem.symbol] ?? "", words: $0.item[ActivityItem.label] ?? "", band: $0.band)
      }, also: chosen.rest.map { $0[ActivityItem.label] ?? "" })
  }

  /// Draws bars with their words, what else was named, and a question to talk about.
  func draw(_ bars: [Bar], _ also: [String], on screen: inout BigScreen, _ tongue: Tongue) {
    screen.title(tongue(bars.isEmpty ? ResultWord.tooFewToShow : .chosenTogether))
    let rest = also.isEmpty ? [] : Self.lines(tongue(ResultWord.alsoNamed), also, tongue, columns: screen.room)
    let question = bars.isEmpty ? 0 : 1
    screen.bars(
      bars.map { ($0.sign, $0.words, $0.band.quarters, tongue($0.band.word)) },
      widestWord: ChosenByMany.Band.allCases.map { TextWidth.columns(of: tongue($0.word)) }.max() ?? 0,
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
