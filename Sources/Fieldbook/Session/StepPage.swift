import Canvas
import Notebook

/// One step on the screen of a session: a value that draws itself and takes keys.
protocol StepPage: Hashable, Sendable {
  /// Draws what everyone may see, or what the one who sits there alone sees.
  func draw(on screen: inout BigScreen, _ room: SessionRoom)
  /// Takes a key; the room has taken lock and pause before.
  mutating func handle(_ key: Key, _ room: inout SessionRoom)
  /// Takes a whole paste; by default it goes nowhere.
  mutating func paste(_ text: String, _ room: inout SessionRoom)
  /// The clock went on.
  mutating func time(_ room: inout SessionRoom)
  /// The screen is hidden: whoever is choosing begins anew afterwards.
  mutating func hide(_ room: inout SessionRoom)
  /// The session is left: what is half typed is written, what is half chosen is gone.
  mutating func leave(_ room: inout SessionRoom)
  /// The next moment at which time alone changes something.
  func wakeAt(_ room: SessionRoom) -> Moment?
  /// True while someone chooses alone: then nothing but digits, Backspace and Enter does anything.
  var isPrivate: Bool { get }
  /// True while letters are letters.
  var isTyping: Bool { get }
}

extension StepPage {
  mutating func paste(_ text: String, _ room: inout SessionRoom) {}
  mutating func time(_ room: inout SessionRoom) {}
  mutating func hide(_ room: inout SessionRoom) {}
  mutating func leave(_ room: inout SessionRoom) {}
  func wakeAt(_ room: SessionRoom) -> Moment? { nil }
  var isPrivate: Bool { false }
  var isTyping: Bool { false }
}

/// Something to be read aloud or said; Enter goes on, Esc back.
struct SayStep: StepPage {
  /// What is said.
  let words: SessionWord

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    screen.title(room.tongue(words))
    screen.keys(room.tongue(SessionWord.goOn))
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .enter: room.next()
    case .escape: room.back()
    default: break
    }
  }
}

/// The step that is open.
enum StepScreen: Hashable, Sendable {
  /// Something said.
  case say(SayStep)

  /// The page inside.
  var page: any StepPage {
    get {
      switch self {
      case .say(let page): page
      }
    }
    set {
      switch newValue {
      case let page as SayStep: self = .say(page)
      default: break
      }
    }
  }

  /// The screen of a step as it begins.
  static func of(_ step: Step, _ room: SessionRoom) -> StepScreen {
    switch step {
    case .say(let words): .say(SayStep(words: words))
    default: .say(SayStep(words: .goOn))
    }
  }
}
