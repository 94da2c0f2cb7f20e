import Canvas
import Notebook

/// Everything the application knows; the screen is a function of it.
public struct State: Hashable, Sendable {
  /// The terminal's size.
  public var size: Size
  /// The clock.
  public var now: Moment
  /// The language of the screen.
  public var tongue: Tongue
  /// What is on.
  public var phase: Phase
  /// When the last keys came, for telling a held Esc.
  var escapes = EscapeWatch()
  /// Where the screen stood before the first Esc of a row: locking returns there, not where the Escs led.
  var placeBeforeEscape: ReturnPlace?
  /// When a key last came.
  var lastInput: Moment
  /// What is left of the battery in percent, while that is little; nil otherwise.
  var battery: Int?

  /// Where the application is in its day.
  public enum Phase: Hashable, Sendable {
    /// A notebook is being made.
    case making(NewNotebook)
    /// The words that open a notebook are asked for.
    case unlocking(Unlock)
    /// A notebook is open and shown.
    case open(Desk)
    /// A notebook is open and the screen shows nothing of it.
    case covered(Cover)
    /// Locked or left while the disk takes nothing: what was written waits, encrypted; nothing here can read it.
    case waiting(Waiting)
    /// A group sits around the laptop; nothing of the notebook but this session is in memory.
    case session(SessionRoom)
    /// Nothing more comes; the program leaves.
    case closed
  }

  /// The application before a notebook that exists is unlocked; `isOpening` when no words are needed any more.
  public static func unlocking(
    name: String, isOpening: Bool = false, size: Size, now: Moment, language: Language
  ) -> State {
    State(
      size: size, now: now, tongue: Tongue(language),
      phase: .unlocking(Unlock(name: name, isOpening: isOpening, now: now)),
      lastInput: now)
  }

  /// The application before a notebook is made.
  public static func making(title: String? = nil, size: Size, now: Moment, language: Language) -> State {
    State(size: size, now: now, tongue: Tongue(language), phase: .making(NewNotebook(title: title)), lastInput: now)
  }

  /// The application in the room of a session.
  public static func holding(_ room: SessionRoom, size: Size, now: Moment) -> State {
    State(size: size, now: now, tongue: room.tongue, phase: .session(room), lastInput: now)
  }

  /// What the open notebook holds; nil while it is locked.
  public var contents: Contents? {
    switch phase {
    case .open(let desk): desk.contents
    case .covered(let cover): cover.desk.contents
    case .making, .unlocking, .waiting, .session, .closed: nil
    }
  }

  /// True while something of a notebook is in memory, so that a lid or sleep concerns it.
  public var isAtWork: Bool {
    if case .session = phase { true } else { contents != nil }
  }

  /// True where what is freed from now on should be overwritten: on the way out, and where people choose alone.
  public var overwritesFreed: Bool {
    switch phase {
    case .covered, .waiting, .session: true
    case .making, .unlocking, .open, .closed: false
    }
  }

  /// The next moment at which time alone changes something; nil when nothing waits.
  public var wakeAt: Moment? {
    switch phase {
    case .unlocking(let unlock): unlock.waitUntil
    case .open(let desk): desk.wakeAt(lastInput: lastInput)
    case .covered(let cover): cover.wakeAt
    case .waiting(let waiting): waiting.retryAt
    case .session(let room): room.wakeAt
    case .making, .closed: nil
    }
  }
}

/// Tells three Escs within half a second, or Esc held as long.
struct EscapeWatch: Hashable, Sendable {
  /// How many came in a row so far.
  private(set) var count = 0
  private var since = Moment(seconds: 0)

  /// Counts a key; true when it is time to lock.
  mutating func hears(_ key: Key, at now: Moment) -> Bool {
    guard key == .escape else {
      count = 0
      return false
    }
    if count == 0 || now.milliseconds - since.milliseconds > 500 {
      count = 0
      since = now
    }
    count += 1
    return count >= 3
  }
}
