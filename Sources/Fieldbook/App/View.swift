import Canvas
import Notebook

/// The screen of a state.
public func view(_ state: State) -> Canvas {
  var canvas = Canvas(size: state.size)
  if state.isTooSmall {
    Frame.drawTooSmall(state.leastSize, on: &canvas, state.tongue)
    return canvas
  }
  if case .session(let room) = state.phase { return room.draw() }
  switch state.phase {
  case .making(let page): page.draw(on: &canvas, state)
  case .unlocking(let page): page.draw(on: &canvas, state)
  case .covered(let cover): cover.draw(on: &canvas, state)
  case .open(let desk): desk.draw(on: &canvas)
  case .waiting(let waiting): waiting.draw(on: &canvas, state)
  case .session, .closed: break
  }
  return canvas
}

extension State {
  /// True while nothing but that can be shown; then no key but hiding does anything.
  var isTooSmall: Bool { size.columns < leastSize.columns || size.rows < leastSize.rows }

  /// The least window: letters are still as large as in the session that was left when the words are asked for.
  fileprivate var leastSize: Size {
    switch phase {
    case .session, .unlocking, .waiting: BigScreen.least
    case .making, .open, .covered, .closed: Size(columns: 60, rows: 18)
    }
  }
}

extension Desk {
  /// Draws the frame and the top page; beneath an overlay, the page below it.
  func draw(on canvas: inout Canvas) {
    let page = top
    let beneath = page.isOverlay ? screens.dropLast().last(where: { !$0.page.isOverlay })?.page : nil
    let base = beneath ?? page
    Frame.drawHead(base.heading(self), status: status, isAlarm: saving.failure != nil, on: &canvas)
    var body = Frame.body(in: canvas.size)
    if let beneath {
      let lower = body.takeBottom(body.rows / 2)
      beneath.draw(in: body, on: &canvas, self)
      canvas.cursor = nil
      // A page that draws below its rectangle must not show through what lies over it.
      canvas.fill(lower)
      page.draw(in: lower, on: &canvas, self)
    } else {
      page.draw(in: body, on: &canvas, self)
    }
    Frame.drawMessage(message, on: &canvas)
    Frame.drawKeyLine(keyLineItems, focus: keyLine, lock: lockItem, on: &canvas)
  }

  private var lockItem: Frame.Item { item(.lock) }

  private var keyLineItems: [Frame.Item] { keyLineCommands.map(item) }

  private func item(_ id: Command.ID) -> Frame.Item {
    let command = Command.named(id)
    let words = top.words(for: id, self) ?? tongue(command.word)
    return Frame.Item(key: command.shownKey(typing: top.isTyping(self))?.name ?? "", words: words)
  }
}

extension Command {
  /// The key to name on the key line: one that works where text is typed, if text is being typed.
  func shownKey(typing: Bool) -> Key? {
    typing ? keys.first { !$0.isLetter } : keys.first
  }
}
