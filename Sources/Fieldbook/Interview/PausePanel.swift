import Canvas
import Notebook

/// The pause: what was said is out of sight, nothing runs, and every way to go on or end is one digit.
struct PausePanel: Hashable, Sendable {
  /// How a pause ends.
  enum Outcome: CaseIterable, Hashable, Sendable {
    /// In the order of the digits that choose them.
    case goOn, spare, anotherDay, keep, erase
  }

  private var marked = 0
  /// True while it asks whether everything is really to be erased.
  private(set) var asksToErase = false

  /// Takes a key; the outcome once one was chosen.
  mutating func handle(_ key: Key) -> Outcome? {
    if asksToErase {
      switch key {
      case .enter: return .erase
      case .tab, .backTab: return nil
      default: asksToErase = false
      }
      return nil
    }
    switch key {
    case .escape, .control("t"), .function(2): return .goOn
    case .up, .left: marked = max(0, marked - 1)
    case .down, .right: marked = min(Outcome.allCases.count - 1, marked + 1)
    case .enter, .character(" "): return choose(marked)
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...Outcome.allCases.count).contains(digit) else { return nil }
      return choose(digit - 1)
    default: break
    }
    return nil
  }

  private mutating func choose(_ index: Int) -> Outcome? {
    marked = index
    let outcome = Outcome.allCases[index]
    guard outcome == .erase else { return outcome }
    asksToErase = true
    return nil
  }

  /// Draws the pause in the lower half of the body; the upper half stays empty.
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + max(1, body.rows / 2 - 3)
    canvas.draw(desk.tongue(PauseWord.paused), at: Position(column: margin, row: row), columns: width, style: .bold)
    row += 2
    if asksToErase {
      for line in wrap(desk.tongue(PauseWord.eraseAsk), columns: width) {
        canvas.draw(line, at: Position(column: margin, row: row))
        row += 1
      }
      canvas.cursor = Position(column: margin, row: row)
      return
    }
    let words: [PauseWord] = [.goOn, .spare, .anotherDay, .keep, .erase]
    for (index, word) in words.enumerated() {
      let isMarked = index == marked
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        desk.tongue(word), at: Position(column: margin + 5, row: row), columns: width - 5,
        style: isMarked ? .bold : .normal)
      row += 1
    }
    guard let help = desk.study?[Study.referralList], !help.isBlank else { return }
    row += 1
    let text = desk.tongue(PauseWord.whoCanHelp, help.text.replacing("\n", with: "; "))
    for line in wrap(text, columns: width).prefix(max(1, body.row + body.rows - row)) {
      canvas.draw(line, at: Position(column: margin, row: row), style: .dim)
      row += 1
    }
  }
}

/// Words of the pause, and of what follows it.
enum PauseWord: String, Phrase {
  case paused = "Paused. Take your time. Nothing is lost."
  case goOn = "go on"
  case spare = "go on, without the hard questions"
  case anotherDay = "go on another day"
  case keep = "stop here and keep what was said, if they agree"
  case erase = "stop here and keep nothing"
  case eraseAsk =
    "Everything written in this talk will be gone for good; it cannot be brought back. Enter erases, Esc keeps it."
  case whoCanHelp = "Who can help here: {1}"
  case spared = "The hard questions are left out from here on."
  case untilThen = "It waits on Today, at this very place."
  case keptWhatWasSaid = "Kept as far as it went. Stopping early is a right result."
  case keptHeld = "Kept here and nowhere else: nobody has agreed to it yet."
  case nothingKept = "Nothing of this talk is kept. Thank them for their time."
}
