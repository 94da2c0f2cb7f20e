import Canvas
import Notebook

/// The recovery sheet, shown after the words were typed again.
struct RecoveryPage: Page {
  private var typed = ""
  private var sheet: String?
  private var note: String?
  private var isAsking = false

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(RecoveryWord.title)) }
  func isTyping(_ desk: Desk) -> Bool { sheet == nil }
  func commands(_ desk: Desk) -> [Command.ID] { sheet == nil ? [.open, .back] : [.back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard sheet == nil, !isAsking else { return false }
    switch key {
    case .character(let character): typed.append(character)
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .enter:
      guard !typed.isEmpty else { return true }
      isAsking = true
      note = nil
      desk.effects.append(.recoverySheet(passphrase: typed))
      typed = ""
    default: return false
    }
    return true
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    isAsking = false
    switch event {
    case .recoverySheet(let text): sheet = text
    case .refused(.wrongWords(let seconds)): note = desk.tongue(UnlockWord.wrong, String(seconds))
    case .refused(.impossible(let reason)): note = reason
    default: break
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let left = Frame.margin(in: canvas.size)
    let words = sheet == nil ? RecoveryWord.why : .keep
    var row = body.row + 1
    for line in wrap(desk.tongue(words), columns: min(88, body.columns - left - 2)) {
      canvas.draw(line, at: Position(column: left, row: row))
      row += 1
    }
    row += 1
    if let sheet {
      for line in sheet.split(separator: "\n", omittingEmptySubsequences: false) {
        canvas.draw(line, at: Position(column: left + 2, row: row), columns: body.columns - left - 3, style: .bold)
        row += 1
      }
      return
    }
    var column = left + 3
    column += canvas.draw(desk.tongue(UnlockWord.words), at: Position(column: left, row: row), style: .dim)
    column += canvas.draw(
      isAsking ? desk.tongue(UnlockWord.opening) : Unlock.dots(for: typed), at: Position(column: column, row: row))
    canvas.cursor = Position(column: column, row: row)
    if let note { canvas.draw(note, at: Position(column: left, row: row + 2)) }
  }
}

/// Words of the recovery sheet.
enum RecoveryWord: String, Phrase {
  case title = "Recovery sheet"
  case why =
    """
    These letters open the notebook when the words are forgotten. Whoever has them can read everything. Type your \
    words once more to see them.
    """
  case keep = "Write this down where nobody searches you. Then press Esc; it is shown again whenever you ask."
}
