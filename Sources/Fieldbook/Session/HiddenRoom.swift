import Canvas
import Notebook

/// The blank screen of a session that was hidden: the notebook's words bring the session back, or it ends.
struct HiddenRoom: Hashable, Sendable {
  /// How long a hidden session waits for the words, in milliseconds.
  static let patience = 5 * 60_000

  private var typed = ""
  private var isAsking = false
  private var note: String?
  /// When the next try is possible; nil when it is now.
  private var waitUntil: Moment?
  private let endsAt: Moment
  /// True once the right words were typed.
  private(set) var isLifted = false
  /// True once it waited in vain.
  private(set) var isOver = false
  /// The next moment at which time alone changes something.
  var wakeAt: Moment? { isAsking ? waitUntil : [waitUntil, endsAt].compactMap { $0 }.min() }

  /// Hides from now on.
  init(now: Moment) { endsAt = now.after(milliseconds: Self.patience) }

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event, now: Moment, _ tongue: Tongue) -> [Effect] {
    switch event {
    case .input(.key(let key)): return handle(key)
    case .input(.paste(let text, _)): if !isAsking { typed += text.filter { !$0.isNewline } }
    case .confirmed: isLifted = true
    case .refused(let refusal):
      isAsking = false
      typed = ""
      switch refusal {
      case .wrongWords(let seconds): waitUntil = now.after(milliseconds: seconds * 1000)
      case .impossible(let reason): note = reason
      }
    // Half the words, typed before the lid was closed, are nobody else's.
    case .woke: typed = ""
    case .time:
      // Words on their way are waited for: they may be the right ones.
      if !isAsking, endsAt <= now { isOver = true }
      if let until = waitUntil, until <= now {
        waitUntil = nil
        note = tongue(UnlockWord.tryAgain)
      }
    default: break
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    guard !isAsking else { return [] }
    switch key {
    case .character(let character):
      typed.append(character)
      note = nil
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .control("u"): typed = ""
    case .enter:
      guard !typed.isEmpty, waitUntil == nil else { return [] }
      isAsking = true
      defer { typed = "" }
      return [.confirm(passphrase: typed)]
    default: break
    }
    return []
  }

  /// Nothing but the field, at any size a session is held in.
  func draw(on canvas: inout Canvas, now: Moment, _ tongue: Tongue) {
    let row = canvas.size.rows / 3 + 3
    let label = tongue(UnlockWord.words)
    let wanted = canvas.size.columns * 23 / 80
    // Six dots and a space each must fit beside it.
    let left = max(1, min(wanted, canvas.size.columns - TextWidth.columns(of: label) - 16))
    var column = left + canvas.draw(label, at: Position(column: left, row: row), style: .dim) + 3
    column += canvas.draw(
      Unlock.dots(for: typed), at: Position(column: column, row: row), columns: canvas.size.columns - column - 1)
    canvas.cursor = Position(column: min(column, canvas.size.columns - 1), row: row)
    if let line = isAsking ? tongue(UnlockWord.opening) : remark(now, tongue) {
      canvas.draw(
        line, at: Position(column: min(left, 3), row: canvas.size.rows - 2), columns: canvas.size.columns - 4)
    }
  }

  private func remark(_ now: Moment, _ tongue: Tongue) -> String? {
    if let note { return note }
    if let until = waitUntil {
      return tongue(UnlockWord.wrong, String(max(1, (until.milliseconds - now.milliseconds + 999) / 1000)))
    }
    return typed.first { $0.isLetter && KeyReading.isOfAnotherScript($0) }
      .map { tongue(UnlockWord.anotherKeyboard, String($0)) }
  }
}
