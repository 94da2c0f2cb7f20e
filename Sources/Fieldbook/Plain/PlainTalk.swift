import Canvas
import Notebook

/// An interview line by line, for screen readers, Braille lines and plain terminals.
///
/// Beneath lies the same desk with the same pages as on the screen: a line is given to the open page as keys and text,
/// so what a page allows, refuses, erases and writes is the same here. Lines go in, lines come out.
public struct PlainTalk: Hashable, Sendable {
  /// What the next line answers.
  enum Ask: Hashable, Sendable {
    /// What the open page asks.
    case page
    /// Whom people can complain to, while nobody has written it down.
    case complaint
    /// What comes next, by number; an empty line goes on.
    case next
    /// Which question to go to.
    case goTo
    /// Which short questions were asked further.
    case asks
    /// The rows of a question, one of them to be opened.
    case rows
    /// Which answer has words to be left out.
    case answers
    /// Which line of a text is to be left out, and whether it really is.
    case leaveOut(TextField)
    case leaveOutSure(TextField, line: Int)
    /// Which name stands in a text, and which number takes its place.
    case name(TextField)
    case number(TextField, name: String)
  }

  /// The open notebook.
  var desk: Desk
  /// What the next line answers.
  var ask = Ask.page
  /// Whose words are written now; notes again at each question, for own words are a claim.
  var voice = Voice.notes
  /// The question whose words were written last.
  private var questionTold = ""
  /// The interviews in which age and pressure were asked before "May we talk".
  private var askedAround: Set<RecordID> = []
  /// What was said once and need not be said again before the page changes.
  var told: Set<String> = []
  /// The row of the screen before an interview that is asked now.
  var startRow = 0
  /// True when the rows of a question are done with, so that what comes next is not their next part.
  var rowsAreDone = false
  /// The last line of words and the text before it, for taking it back.
  var lastLine: LastLine?
  /// Lines that came of what was heard.
  private var heard: [String] = []
  private var effects: [Effect] = []
  private var savesTold: Int
  private var pageTold = ""
  /// True once nothing more is asked.
  public private(set) var isOver = false

  /// A text as it was before the last line was added to it.
  struct LastLine: Hashable, Sendable {
    /// The text.
    var place: TextField
    /// What it said before.
    var before: Prose
  }

  /// At the first prompt: of the interview given, or of the questions before a new one.
  public init(_ opening: Opening, interview: RecordID?, now: Moment, language: Language) {
    let spoken = opening.contents[.study]?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) }
    desk = Desk(opening, now: now, size: Size(columns: 100, rows: 60), tongue: Tongue(spoken ?? language))
    savesTold = desk.saving.number
    if let interview {
      desk.openInterview(interview)
    } else {
      desk.open(.start(StartPage()))
    }
    effects += desk.finish()
    heard = [desk.tongue(PlainWord.title, desk.title), desk.tongue(PlainWord.how), desk.tongue(PlainWord.stays)]
    if let message = desk.message { heard.append(message) }
    desk.message = nil
    if let talk, let change = talk.guideChange {
      heard.append("\(desk.contents[talk.id].map { desk.code(of: $0) } ?? ""): \(talk.guideChanged(desk.tongue))")
      let gone = talk.guide.questions.filter { change.gone.contains($0.id) }
      heard += gone.map { $0.wording[desk.tongue.language] }
    }
    if let talk, let newer = talk.newerGuide(in: desk.contents) {
      heard.append(desk.tongue(ResumedWord.newerGuide, newer, talk.guide.version))
    }
    arrive()
  }

  // MARK: - What comes in

  /// Takes one line, as typed, without its end.
  public mutating func hear(_ line: String, at now: Moment) {
    guard !isOver else { return }
    desk.now = now
    desk.countTalk()
    desk.message = nil
    let words = line.filter { !$0.isWhitespace }
    let before = ask
    if let option = commanded(line) {
      choose(option)
      retell()
    } else {
      answer(line, isEmpty: words.isEmpty || words == "." || words == "۔")
      // Back from a question in between, it is said again what the next line is for.
      if before != .page, ask == .page { retell() }
    }
    settle()
  }

  /// Lets the prompt of this part be said again; the question itself was heard.
  mutating func retell() { told = told.filter { $0 == "question" || $0 == "closing" || $0 == "notAsked" } }

  /// Nothing more comes in: the talk waits where it stands.
  public mutating func end(at now: Moment) {
    guard !isOver else { return }
    desk.now = now
    if case .question(let page)? = desk.screens.last { page.mark(&desk) }
    close(saying: isOfTalk ? desk.tongue(PauseWord.untilThen) : nil)
  }

  /// Takes in what came of an effect.
  public mutating func take(_ event: Event, at now: Moment) {
    desk.now = now
    _ = desk.update(event, lastInput: now)
    gather()
  }

  /// What is to be done before the next line is asked for.
  public mutating func takeEffects() -> [Effect] {
    desk.writeTexts()
    gather()
    defer { effects = [] }
    return effects
  }

  /// Why what was written is not durable; nil when all of it is.
  public var unsaved: String? {
    desk.saving.failure.map { [desk.status, $0].joined(separator: ". ") }
  }

  // MARK: - What goes out

  /// What came of the last line, until when all is saved, and what is asked now.
  public mutating func lines() -> [String] {
    var lines = heard
    heard = []
    if let message = desk.message { lines.append(message) }
    desk.message = nil
    if let unsaved {
      lines.append(unsaved)
    } else if desk.saving.number != savesTold, let last = desk.saving.last {
      lines.append(desk.tongue(FrameWord.saved, last.clock))
    }
    savesTold = desk.saving.number
    if !isOver { lines += prompt() }
    return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Words of this language, for whoever reads the lines.
  public func words(_ word: PlainWord) -> String { desk.tongue(word) }

  /// True while what was said is out of sight and nothing is asked.
  public var isPaused: Bool {
    if case .pause? = desk.screens.last { true } else { false }
  }

  /// Says a line before the next prompt.
  mutating func say(_ line: String) { heard.append(line) }

  /// Says words of this language before the next prompt.
  mutating func say(_ phrase: some Phrase) { heard.append(desk.tongue(phrase)) }

  /// True the first time something is to be said on this page.
  mutating func tells(_ key: String) -> Bool { told.insert(key).inserted }

  // MARK: - Where we are

  /// True while a page of an interview is open.
  var isOfTalk: Bool { desk.screens.last?.isOfTalk == true }

  /// The interview that is open.
  var talk: Talk? {
    desk.screens.reversed().lazy.compactMap { $0.page.subject(desk).first }
      .compactMap { Talk($0, in: desk.contents) }.first
  }

  /// Carries out what pages asked for, and looks where that leads.
  private mutating func settle() {
    gather()
    arrive()
    guard case .today? = desk.screens.last else { return }
    close(saying: nil)
  }

  private mutating func gather() {
    for effect in desk.finish() {
      switch effect {
      case .lock, .quit: isOver = true
      default: effects.append(effect)
      }
    }
  }

  private mutating func close(saying words: String?) {
    if let message = desk.message { heard.append(message) }
    desk.message = nil
    if let words { heard.append(words) }
    heard.append(desk.tongue(PlainWord.closed))
    effects += desk.leave(.quit, returningTo: nil).filter { $0 != .quit && $0 != .lock }
    isOver = true
  }

  /// Forgets what was told of the page before, when another one lies on top.
  private mutating func arrive() {
    if case .readBack? = desk.screens.last {
      // Read line by line: the page itself has nothing to add.
      desk.back()
      gather()
      ask = .answers
      return
    }
    if case .permission(let page)? = desk.screens.last, page.focus == .mayWe, let talk,
      talk.isHeld(in: desk.contents), askedAround.insert(talk.id).inserted
    {
      desk.open(.othersHere(.atConsent(of: talk.id, others: startRow == 0)))
      gather()
    }
    let page = pageName
    guard page != pageTold else { return }
    pageTold = page
    told = []
    lastLine = nil
    ask = .page
    guard case .question(let page)? = desk.screens.last else { return }
    if page.question != questionTold { voice = .notes }
    questionTold = page.question
    if page.focus == .rows { ask = .rows }
  }

  private var pageName: String {
    switch desk.screens.last {
    case .question(let page): "question \(page.question)"
    case .permission: "permission"
    case .closing: "closing"
    case .othersHere: "others"
    case .entry: "note"
    case .start: "start"
    case .pause: "pause"
    case .finished: "finished"
    case let other: "\(desk.screens.count) \(other?.page.heading(desk).title ?? "")"
    }
  }
}
