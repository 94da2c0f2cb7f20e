import Canvas
import Notebook

/// The neutral screen while the disk takes nothing: what was written is kept encrypted in memory until it does.
public struct Waiting: Hashable, Sendable {
  private let name: String
  private let since: Moment
  private var reason: String
  private var isAsking = false
  private var focus = 0
  /// What follows once everything is durable.
  var afterwards: Effect
  /// When it is tried again; nil while a try is on its way.
  private(set) var retryAt: Moment?

  /// Waits from now on; a first try is on its way.
  init(name: String, since: Moment, reason: String, afterwards: Effect) {
    self.name = name
    self.since = since
    self.reason = reason
    self.afterwards = afterwards
  }

  private static let answers: [WaitingWord] = [.goOnWaiting, .leaveAndLose]

  /// Takes in what happened and says what to do. Leaving is asked about, because it loses what was written.
  mutating func update(_ event: Event, _ state: State) -> [Effect] {
    switch event {
    case .kept: return [afterwards]
    case .notKept(let reason):
      self.reason = reason
      retryAt = state.now.after(milliseconds: 2000)
    case .time:
      guard let retryAt, retryAt <= state.now else { return [] }
      self.retryAt = nil
      return [.keepTrying]
    case .input(.key(let key)): return handle(key)
    default: break
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    guard isAsking else {
      isAsking = key == .enter || Command.named(.close).keys.contains(key)
      focus = 0
      return []
    }
    switch KeyReading.command(key) ?? key {
    case .up, .backTab: focus = 0
    case .down, .tab: focus = 1
    case .character("1"), .escape: isAsking = false
    case .character("2"): return [.quit]
    case .enter, .character(" "):
      isAsking = false
      if focus == 1 { return [.quit] }
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, _ state: State) {
    let tongue = state.tongue
    // In large letters there are few lines, and all of them are needed.
    let isSmall = canvas.size.rows < 18
    let top = isSmall ? 2 : canvas.size.rows / 3
    let width = canvas.size.columns - 6
    canvas.draw(
      name, at: Position(column: max(0, (canvas.size.columns - TextWidth.columns(of: name)) / 2), row: top - 2),
      style: .bold)
    canvas.draw(
      tongue(FrameWord.notSaved, since.clock), at: Position(column: 3, row: top), style: [.reverse, .bold])
    canvas.draw(reason, at: Position(column: 3, row: top + (isSmall ? 1 : 2)), columns: width)
    let words = tongue(isAsking ? WaitingWord.wouldBeLost : .kept, since.clock)
    var row = top + (isSmall ? 2 : 4)
    for line in wrap(words, columns: width) {
      canvas.draw(String(line), at: Position(column: 3, row: row), columns: width)
      row += 1
    }
    guard isAsking else {
      let item = Frame.Item(key: Key.enter.name, words: tongue(CommandWord.close))
      return Frame.drawKeyLine([item], focus: nil, lock: nil, on: &canvas)
    }
    for (index, answer) in Self.answers.enumerated() {
      let mark = index == focus ? "▸" : " "
      canvas.draw(
        "\(mark) \(index + 1)  \(tongue(answer))", at: Position(column: 1, row: row + (isSmall ? 0 : 1) + index),
        columns: canvas.size.columns - 2, style: index == focus ? .reverse : [])
    }
  }
}

/// Words of the screen that waits for the disk.
enum WaitingWord: String, Phrase {
  case kept =
    """
    What was written since {1} is kept encrypted in memory and tried again every two seconds. Make room; leave the \
    laptop on.
    """
  case wouldBeLost = "Leaving now loses what was written since {1}."
  case goOnWaiting = "go on trying to save"
  case leaveAndLose = "leave, and lose it"
}
