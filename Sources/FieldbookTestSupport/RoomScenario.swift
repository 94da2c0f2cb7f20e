import Canvas
import Fieldbook
import Notebook

/// A group around the laptop in the room of a session, with a disk in memory and a clock that a test moves.
public struct RoomScenario: AtTheKeys {
  /// The application.
  public var state: State
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
  public var keys = 0
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

  /// From the curtain: the next person sits down, presses these digits one by one, and gets up again.
  public mutating func choose(_ digits: String) {
    wait(seconds: 2)
    press(.enter)
    type(digits)
    press(.enter, .enter)
  }

  /// Hears an event, and what came of saves.
  public mutating func tell(_ event: Event) {
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
