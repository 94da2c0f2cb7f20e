import ArgumentParser
import Fieldbook
import Foundation
import Notebook
import Vault

/// `fieldbook interview`: an interview line by line, for screen readers, Braille lines and plain terminals.
struct InterviewVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Takes an interview line by line, for screen readers, Braille and plain terminals.",
    discussion: """
      It reads out one question at a time and takes each answer as lines you type. The guide, the rules and the saving \
      are those of the screen.

      fieldbook interview NOTEBOOK --plain          begins a new interview
      fieldbook interview NOTEBOOK I-07 --plain     goes on with I-07 where it was left

      You type at the terminal. With --passphrase-file the answers can also come from standard input.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The interview to go on with, such as I-07; without it a new one begins.") var code: String?
  @Flag(help: "Line by line; always needed here. `fieldbook NOTEBOOK` opens the screen instead.") var plain = false

  func act() throws(Complaint) {
    guard plain else {
      throw Complaint(
        "add --plain to take an interview line by line, or open the screen with `fieldbook \(notebook.notebook)`",
        .usage)
    }
    let vault = try notebook.unlock()
    let mailbox = try Mailbox()
    Signals.listen()
    let runner = EffectRunner(path: vault.path, vault: vault, mailbox: mailbox)
    runner.openUnlocked()
    var conversation = try PlainConversation(runner: runner, interview: code)
    let unsaved = conversation.hold()
    _ = runner.finish()
    if let unsaved { throw Complaint("\(unsaved); what was not saved is gone", .inputOutput) }
  }
}

/// The loop around an interview line by line: lines and results in, lines and effects out.
struct PlainConversation {
  private var talk: PlainTalk
  private var reader = LineReader()
  private let runner: EffectRunner

  /// Ten quiet minutes close it, as the screen covers itself; sleep and the lid do so at once.
  private static let quietMinutes = 10

  /// Reads the notebook and stands at the first prompt; complains when it cannot be read, or has no such interview.
  init(runner: EffectRunner, interview code: String?) throws(Complaint) {
    self.runner = runner
    let opening = try Self.opening(runner)
    var interview: RecordID?
    if let code {
      let found = opening.contents.records(code: code).filter { $0.kind == Interview.type.kind }
      guard let record = found.first, found.count == 1 else {
        throw Complaint(
          "no interview here is called \(code); `fieldbook list NOTEBOOK interviews` shows them", .noSuchFile)
      }
      interview = record.id
    }
    talk = PlainTalk(opening, interview: interview, now: Clock.now(), language: Runtime.language)
  }

  private static func opening(_ runner: EffectRunner) throws(Complaint) -> Opening {
    runner.queue.sync {}
    for event in runner.mailbox.take() {
      switch event {
      case .opened(let opening): return opening
      case .refused(.impossible(let reason)): throw Complaint(reason, .badData)
      default: break
      }
    }
    throw Complaint("the notebook cannot be read; `fieldbook verify` says why", .badData)
  }

  /// Asks and listens until the end; gives back why something is not saved, nil when all of it is.
  mutating func hold() -> String? {
    carryOut()
    tell()
    while !talk.isOver {
      switch next() {
      case .line(let line, let mended, let full):
        talk.hear(line, at: Clock.now())
        if mended { Console.say(talk.words(.notText)) }
        if full { Console.say(talk.words(.lineWasFull)) }
      case .quiet, .ended: talk.end(at: Clock.now())
      }
      carryOut()
      tell()
    }
    // The disk may have room again in a moment.
    for _ in 0..<5 where talk.unsaved != nil {
      sleep(2)
      talk.take(.time(Clock.now()), at: Clock.now())
      carryOut()
    }
    return talk.unsaved
  }

  private mutating func next() -> LineReader.Line {
    let slept = Clock.slept
    var quiet = 0
    while true {
      let line = reader.next(quietAfter: 15_000)
      if slept + 1500 < Clock.slept { return .ended }
      guard line == .quiet else { return line }
      quiet += 15
      if quiet >= Self.quietMinutes * 60, !talk.isPaused { return .quiet }
    }
  }

  /// Saves and whatever else is to be done, until nothing more comes of it.
  private mutating func carryOut() {
    while true {
      let effects = talk.takeEffects()
      guard !effects.isEmpty else { return }
      for effect in effects { runner.run(effect) }
      runner.queue.sync {}
      for event in runner.mailbox.take() { talk.take(event, at: Clock.now()) }
    }
  }

  private mutating func tell() {
    for line in talk.lines() { Console.say(Console.visible(line)) }
  }
}
