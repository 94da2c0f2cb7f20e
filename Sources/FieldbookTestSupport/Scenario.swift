import Canvas
import Fieldbook
import Notebook

/// A person at the keyboard of the real application, with a notebook in memory and a clock that a test moves.
public struct Scenario: AtTheKeys {
  /// The application.
  public var state: State
  /// What is on disk, so to speak.
  public var vault: MemoryVault
  /// Effects that end a run, in order: lock, quit, the room of a session.
  public private(set) var endings: [Effect] = []
  /// Keys pressed so far.
  public var keys = 0
  private var chance = Chance(seed: (11, 12, 13, 14))
  private let language: Language

  /// Thursday 12 March 2026, 14:02 where the laptop is.
  public static let start = Moment(seconds: (Day(year: 2026, month: 3, day: 12)?.number ?? 0) * 86400 + 14 * 3600 + 120)

  /// At the unlock screen of a notebook.
  public init(locked vault: MemoryVault, size: Size = Size(columns: 80, rows: 24), language: Language = .en) {
    self.vault = vault
    self.language = language
    state = .unlocking(name: "community-study", size: size, now: Self.start, language: language)
  }

  /// At the first question of a new notebook.
  public init(making size: Size = Size(columns: 80, rows: 24)) {
    vault = MemoryVault()
    language = .en
    state = .making(size: size, now: Self.start, language: .en)
  }

  /// In the practice study, unlocked, on Today; the study itself is written in English.
  public static func practice(size: Size = Size(columns: 80, rows: 24), language: Language = .en) throws -> Scenario {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let filed = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: start.day, at: start)
    var scenario = open(MemoryVault(filed), size: size, language: language)
    scenario.speak(language)
    return scenario
  }

  /// In an empty notebook, unlocked, on Today.
  public static func empty(size: Size = Size(columns: 80, rows: 24), language: Language = .en) -> Scenario {
    open(MemoryVault(), size: size, language: language)
  }

  /// A notebook unlocked, at what it opens with.
  static func open(_ vault: MemoryVault, size: Size, language: Language) -> Scenario {
    var scenario = Scenario(locked: vault, size: size, language: language)
    scenario.type(vault.passphrase)
    scenario.press(.enter)
    scenario.keys = 0
    return scenario
  }

  /// Goes from English through the languages of the screen to this one, as a person would.
  mutating func speak(_ language: Language) {
    guard language != .en else { return }
    for spoken in Language.allCases.prefix(while: { $0 != language }) {
      choose(.language, in: spoken)
    }
    // The name of the language goes from the message line with the next key.
    press(.down, .up)
    keys = 0
  }

  // MARK: - What a person does

  /// Chooses a command in the list of all, in the language of the screen.
  public mutating func choose(_ word: CommandWord, in language: Language = .en) { choose(Tongue(language)(word)) }

  /// Carries out a command by its words.
  public mutating func choose(_ words: String) {
    press(.function(9))
    type(words)
    press(.enter)
  }

  /// Pulls the plug: nothing that is not durable survives; the program is started again and unlocked.
  public mutating func crash() {
    let now = state.now
    state = .unlocking(name: "community-study", size: state.size, now: now, language: language)
    type(vault.passphrase)
    press(.enter)
  }

  /// Copies of the notebook were written in apart and have met: each writer saw only what was there before.
  ///
  /// The first wrote on 4 March at 10:22, each further one a day later; the notebook is opened anew.
  public mutating func meet(_ copies: (who: String, write: (Contents) -> [Change])...) {
    wait(seconds: 2)
    let before = vault.contents
    var met: [Filed] = []
    for (index, copy) in copies.enumerated() {
      var contents = before
      var pen = Pen(who: copy.who, chance: chance)
      let at = Self.start.after(milliseconds: ((index - 8) * 86400 - 13200) * 1000)
      met += copy.write(before).map { pen.write($0, into: &contents, at: at) }
      chance = pen.chance
    }
    vault.receive(met)
    crash()
  }

  /// Someone wrote something now in another copy, and the copies have met; the notebook is opened anew.
  public mutating func later(who: String, write: (Contents) -> [Change]) {
    wait(seconds: 2)
    var contents = vault.contents
    var pen = Pen(who: who, chance: chance)
    vault.receive(write(vault.contents).map { pen.write($0, into: &contents, at: state.now) })
    chance = pen.chance
    crash()
  }

  /// Hears an event, and whatever the notebook answers to what it asks for.
  public mutating func tell(_ event: Event) {
    if case .time(let moment) = event { state.now = moment }
    var events = [event]
    while !events.isEmpty {
      let effects = update(&state, events.removeFirst())
      for effect in effects {
        switch effect {
        case .lock, .holdSession:
          endings.append(effect)
          state = .unlocking(name: "community-study", size: state.size, now: state.now, language: language)
        case .quit: endings.append(effect)
        default: events += vault.carryOut(effect, chance: &chance)
        }
      }
    }
  }

  // MARK: - What a person sees

  /// The notebook as the application holds it.
  public var contents: Contents? {
    if case .open(let desk) = state.phase { desk.contents } else { nil }
  }
}

// A failing test shows the screen, not the whole notebook.
extension Scenario: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Scenario" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
