import CPlatform
import Canvas
import Fieldbook
import Foundation
import Glibc
import Notebook
import Terminal
import Vault

/// The loop around the pure application: keys and results in, screens and effects out. One thread, one screen.
struct Runtime {
  private var state: State
  private let screen: Terminal.Screen
  private let mailbox: Mailbox
  private let runner: EffectRunner
  private var ending: Effect?
  /// What the process that holds a session is given, once it is ready.
  private var passage: Passage?
  private var painted: Canvas?
  private var laptop: Laptop
  private var isToldToEnd = false

  /// True when a full screen can be shown here.
  static var hasScreen: Bool {
    let name = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1 && !name.isEmpty && name != "dumb"
  }

  /// Opens the notebook in a folder, asking for its words on screen unless it is unlocked already.
  static func open(_ path: String, unlocked vault: Vault? = nil) throws(Complaint) {
    try warn(path)
    let state: (Size) -> State = {
      .unlocking(
        name: NotebookPath.shownName(path), isOpening: vault != nil, size: $0, now: Clock.now(), language: language)
    }
    try start(state, path: path, vault: vault)
  }

  /// Makes a notebook on screen; `path` nil means in the usual folder, named by its title.
  static func make(at path: String?, title: String?, language: Language?) throws(Complaint) {
    let state: (Size) -> State = {
      .making(
        title: title ?? path.map(NotebookPath.shownName), size: $0, now: Clock.now(),
        language: language ?? Self.language)
    }
    try start(state, path: path ?? "", vault: nil)
  }

  /// Holds a session: `descriptor` is the end of a pipe in which the process before left all that this one may know.
  static func hold(from descriptor: Int32) throws(Complaint) {
    // Words are typed here to bring a hidden session back; nothing of them, nor of what they open, may be left.
    fb_overwrite_freed()
    guard let pass = Passage.take(from: descriptor), let handover = Handover(pass.rest, operations: pass.operations)
    else { throw Complaint("a session is begun from its page in an open notebook", .usage) }
    let writer: RoomWriter
    do { writer = try RoomWriter(pass) } catch { throw Complaint(error, at: pass.path) }
    let state: (Size) -> State = {
      let now = Clock.now()
      let room = SessionRoom(handover, pen: Pen(who: handover.who, chance: .system()), now: now, size: $0)
      return .holding(room, size: $0, now: now)
    }
    try start(state, path: pass.path, vault: nil, writer: writer)
  }

  private static func warn(_ path: String) throws(Complaint) {
    do { try Vault.look(at: path) } catch { throw Complaint(error, at: path) }
  }

  /// The screen's language before a notebook says one: the system's, when it is one of ours.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let name = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return Language(rawValue: String(name.prefix(2))) ?? .en
  }

  private static func start(
    _ state: (Size) -> State, path: String, vault: Vault?, writer: RoomWriter? = nil
  ) throws(Complaint) {
    let mailbox = try Mailbox()
    let screen: Terminal.Screen
    do {
      screen = try Terminal.Screen(environment: ProcessInfo.processInfo.environment, wake: mailbox.readEnd)
    } catch {
      throw Complaint("\(words(for: error)); the commands list, show, find, note and export work here", .usage)
    }
    Signals.listen(waking: mailbox.signalEnd)
    let runner = EffectRunner(path: path, vault: vault, writer: writer, mailbox: mailbox)
    var runtime = Runtime(state: state(screen.size), screen: screen, mailbox: mailbox, runner: runner)
    if vault != nil { runner.openUnlocked() }
    let ending = runtime.loop()
    screen.wipe()
    let folder = runner.finish()
    screen.close()
    switch ending {
    case .lock: Program.startAnew([CommandLine.arguments[0], "open", folder])
    case .holdSession:
      if let end = runtime.passage?.end { Program.startAnew([CommandLine.arguments[0], "hold", "\(end)"]) }
    default: break
    }
  }

  private init(state: State, screen: Terminal.Screen, mailbox: Mailbox, runner: EffectRunner) {
    self.state = state
    self.screen = screen
    self.mailbox = mailbox
    self.runner = runner
    laptop = Laptop(Machine(), slept: Clock.slept)
  }

  private static func words(for error: TerminalError) -> String {
    switch error {
    case .noTerminal: "this is no terminal"
    case .unnamed: "TERM is not set"
    case .unknown(let name): "the terminal \(name) is not known on this computer"
    case .tooPlain(let name): "the terminal \(name) cannot show a screen"
    case .noUnicodeLocale: "no locale with Unicode is installed"
    case .refused(let name): "the terminal \(name) could not be used"
    }
  }

  // MARK: - The loop

  private mutating func loop() -> Effect {
    paint()
    while ending == nil {
      let inputs = screen.keys.read(timeout: waitTime())
      tell(.time(Clock.now()))
      // Before keys and results: what happened while the lid was closed is not painted.
      for event in laptop.news(slept: Clock.slept, at: Clock.running) { tell(event) }
      for event in mailbox.take() { tell(event) }
      for input in inputs { tell(.input(input)) }
      if Signals.takeContinued() { tell(.woke) }
      if Signals.areAsking, !isToldToEnd {
        isToldToEnd = true
        tell(.input(.ended))
      }
      paint()
    }
    return ending ?? .quit
  }

  // The laptop says nothing by itself: while something is open it is asked once a second, and nothing is painted for
  // that.
  private func waitTime() -> Int? {
    let wait = state.wakeAt.map { max(0, $0.milliseconds - Clock.now().milliseconds) + 1 }
    return !state.isAtWork ? wait : min(wait ?? Laptop.rhythm, Laptop.rhythm)
  }

  private mutating func tell(_ event: Event) {
    guard ending == nil else { return }
    if case .time(let now) = event { state.now = now }
    let effects = update(&state, event)
    if state.overwritesFreed { fb_overwrite_freed() }
    for effect in effects {
      switch effect {
      case .lock, .quit: ending = effect
      case .holdSession(let handover): hold(handover, effect)
      default: runner.run(effect)
      }
    }
  }

  /// Makes ready what the room is given; the notebook is kept, and says why, where that cannot be.
  private mutating func hold(_ handover: Handover, _ effect: Effect) {
    do throws(Complaint) {
      passage = try Passage(runner.pass(for: handover))
      ending = effect
    } catch { tell(.sessionRefused(reason: error.text)) }
  }

  private mutating func paint() {
    let canvas = view(state)
    guard canvas != painted else { return }
    screen.paint(canvas)
    painted = canvas
  }
}
