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
  /// Writes what is typed and not written yet: the screen is hidden, the group rests, someone leaves.
  mutating func writeDown(_ room: inout SessionRoom)
  /// The screen is hidden: whoever is choosing begins anew afterwards.
  mutating func hide(_ room: inout SessionRoom)
  /// The session is left: what is half chosen is gone, what is half typed is taken in where nothing is to be asked.
  mutating func leave(_ room: inout SessionRoom)
  /// Someone wants to end here; false where something on the screen is to be settled first.
  mutating func endHere(_ room: inout SessionRoom) -> Bool
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
  mutating func writeDown(_ room: inout SessionRoom) {}
  mutating func hide(_ room: inout SessionRoom) {}
  mutating func leave(_ room: inout SessionRoom) {}
  mutating func endHere(_ room: inout SessionRoom) -> Bool {
    leave(&room)
    return true
  }
  func wakeAt(_ room: SessionRoom) -> Moment? { nil }
  var isPrivate: Bool { false }
  var isTyping: Bool { false }
}

/// The step that is open.
enum StepScreen: Hashable, Sendable {
  /// Something said.
  case say(SayStep)
  /// How the session opens: how large the letters are, the rules, each one's yes.
  case ruler(RulerStep), groundRules(GroundRulesStep), consent(ConsentStep)
  /// The group names things, and does something with each.
  case items(ItemsStep), choose(ChooseStep), days(DaysStep), ties(TiesStep), rank(RankStep)
  /// The group says something in longer words, or with one number.
  case words(WordsStep), agree(AgreeStep)
  /// What was heard is read to the group.
  case findings(FindingsStep)
  /// The end.
  case close(CloseStep)
  /// A private round, or the trying of one.
  case round(RoundStep)
  /// What came of something, for everyone to see.
  case result(ResultStep)

  /// The page inside.
  var page: any StepPage {
    get {
      switch self {
      case .say(let page): page
      case .ruler(let page): page
      case .groundRules(let page): page
      case .consent(let page): page
      case .items(let page): page
      case .choose(let page): page
      case .days(let page): page
      case .ties(let page): page
      case .rank(let page): page
      case .words(let page): page
      case .agree(let page): page
      case .findings(let page): page
      case .close(let page): page
      case .round(let page): page
      case .result(let page): page
      }
    }
    set {
      switch newValue {
      case let page as SayStep: self = .say(page)
      case let page as RulerStep: self = .ruler(page)
      case let page as GroundRulesStep: self = .groundRules(page)
      case let page as ConsentStep: self = .consent(page)
      case let page as ItemsStep: self = .items(page)
      case let page as ChooseStep: self = .choose(page)
      case let page as DaysStep: self = .days(page)
      case let page as TiesStep: self = .ties(page)
      case let page as RankStep: self = .rank(page)
      case let page as WordsStep: self = .words(page)
      case let page as AgreeStep: self = .agree(page)
      case let page as FindingsStep: self = .findings(page)
      case let page as CloseStep: self = .close(page)
      case let page as RoundStep: self = .round(page)
      case let page as ResultStep: self = .result(page)
      default: break
      }
    }
  }

  /// The screen of a step as it begins.
  static func of(_ step: Step, _ room: SessionRoom) -> StepScreen {
    switch step {
    case .ruler: .ruler(RulerStep())
    case .say(let words): .say(SayStep(words: words, question: room.questionToAsk))
    case .groundRules: .groundRules(GroundRulesStep(room))
    case .consent: .consent(ConsentStep())
    case .items(let words, let least, let most, let side):
      .items(ItemsStep(words: words, bounds: least...max(least, most), side: side))
    case .choose(let words, let answer): .choose(ChooseStep(words: words, answer: answer, room))
    case .days(let words): .days(DaysStep(words: words, room))
    case .ties(let words): .ties(TiesStep(words: words))
    case .rank(let words): .rank(RankStep(words: words, room))
    case .tell(let words, let text): .words(WordsStep(words: words, text, room))
    case .words(let words, let text): .words(WordsStep(words: words, text, room))
    case .agree: .agree(AgreeStep(question: .agree))
    case .mayLeave: .agree(AgreeStep(question: .mayLeave))
    case .findings: .findings(FindingsStep(room))
    case .close: .close(CloseStep())
    case .practice(let kind): .round(RoundStep(kind, isPractice: true, room))
    case .vote(let kind): .round(RoundStep(kind, isPractice: false, room))
    case .result(let result): .result(ResultStep(result))
    }
  }
}
