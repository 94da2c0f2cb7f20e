import Canvas
import Fieldbook
import Notebook

/// A group around the laptop in the room of a session, with a disk in memory and a clock that a test moves.
public struct RoomScenario {
  /// The application.
  public private(set) var state: State
  /// What was written and is durable, in the order it was written.
  public private(set) var written: [Filed] = []
  /// How many saves there were.
  public private(set) var saves = 0
  /// True while the disk takes nothing.
  public var isFull = false
  /// Effects that end the session, in order.
  public private(set) var endings: [Effect] = []
  /// Everything else that was asked for.
  public private(set) var asked: [Effect] = []
  /// Keys pressed so far.
  public private(set) var keys = 0
  private let before: [Filed]

  /// In the room of a prepared session, at its first step.
  public init(_ prepared: PreparedSession, size: Size = Size(columns: 40, rows: 12)) {
    let room = SessionRoom(prepared.handover, pen: prepared.pen, now: Scenario.start, size: size)
    self.init(room, of: prepared, size: size)
  }

  /// In a room that stands somewhere already.
  public init(_ room: SessionRoom, of prepared: PreparedSession, size: Size = Size(columns: 40, rows: 12)) {
    before = prepared.handover.operations
    state = .holding(room, size: size, now: Scenario.start)
  }

  // MARK: - What people do

  /// Presses keys one after the other, a moment apart.
  public mutating func press(_ pressed: Key...) {
    for key in pressed { send(.input(.key(key))) }
    keys += pressed.count
  }

  /// Presses one key so many milliseconds after the last, as a held key repeats.
  public mutating func press(milliseconds: Int, _ key: Key) {
    tell(.time(state.now.after(milliseconds: milliseconds)))
    tell(.input(.key(key)))
    keys += 1
  }

  /// Types letters.
  public mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  /// Pastes a text whole.
  public mutating func paste(_ text: String) { send(.input(.paste(text, invalidBytes: 0))) }

  /// Changes the window's size.
  public mutating func resize(_ columns: Int, _ rows: Int) {
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  /// Lets time pass, waking the application when it asked to be woken and at no other time.
  public mutating func wait(seconds: Int) {
    let end = state.now.after(milliseconds: seconds * 1000)
    while let wake = state.wakeAt, wake <= end {
      tell(.time(max(wake, state.now)))
      if state.wakeAt == wake { break }
    }
    state.now = max(state.now, end)
  }

  /// Sets the laptop's clock.
  public mutating func setClock(_ moment: Moment) { tell(.time(moment)) }

  /// From the curtain: the next person sits down, presses these digits one by one, and gets up again.
  public mutating func choose(_ digits: String) {
    wait(seconds: 2)
    press(.enter)
    type(digits)
    press(.enter, .enter)
  }

  /// Tells the application something that happened outside.
  public mutating func send(_ event: Event) {
    tell(.time(state.now.after(milliseconds: 120)))
    tell(event)
  }

  private mutating func tell(_ event: Event) {
    if case .time(let moment) = event { state.now = moment }
    var events = [event]
    while !events.isEmpty {
      for effect in update(&state, events.removeFirst()) {
        switch effect {
        case .save(let operations, let number, _):
          guard !isFull else {
            events.append(.notSaved(number, reason: "The disk is full."))
            continue
          }
          written += operations
          saves += 1
          events.append(.saved(number))
        case .lock, .quit: endings.append(effect)
        default: asked.append(effect)
        }
      }
    }
  }

  // MARK: - What they see

  /// The screen now.
  public var canvas: Canvas { view(state) }

  /// The lines of the screen.
  public var lines: [String] { canvas.lines }

  /// One line, counted from 1 as in the sketches.
  public func line(_ number: Int) -> String {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// True when the text stands somewhere on the screen.
  public func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The whole screen as one text, for messages of failing tests.
  public var picture: String { lines.joined(separator: "\n") }

  /// The session's records as they are on disk.
  public var contents: Contents {
    var contents = Contents()
    for filed in before + written { contents.apply(filed.operation, in: filed.dossier) }
    return contents
  }
}

// A failing test shows the screen, not the whole session.
extension RoomScenario: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "RoomScenario" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
