import Canvas
import Notebook

/// An open notebook: what it holds, the screens lying on it, and what is being written.
public struct Desk: Hashable, Sendable {
  /// The notebook folded.
  public internal(set) var contents: Contents
  /// The folder's own name, without ending.
  public let name: String
  /// Files that could not be read.
  let damage: [String]
  /// Who is at the keyboard.
  var who: String { pen.who }
  /// Writes this session's operations.
  var pen: Pen
  /// The clock, as last heard.
  var now: Moment
  /// The terminal's size.
  var size: Size
  /// The language of the screen.
  var tongue: Tongue
  /// What lies on the desk, the open one last; never empty.
  var screens: [Screen]
  /// What pages asked for while they had the key.
  var moves: [Move] = []
  /// A command to carry out once the list it was chosen from is gone.
  var later: Command.ID?
  /// Effects that wait to be given out.
  var effects: [Effect] = []
  /// The one message of line 23.
  var message: String?
  /// Which item of the key line has the focus.
  var keyLine: Int?
  /// What waits for themes, as last counted.
  var unthemed = InterviewFlow.UnthemedAnswers()
  /// What was cut or copied in this visit.
  var clipboard = ""
  /// The texts being written in this visit, with their undo.
  var editors: [TextField: TextEditor] = [:]
  /// Texts typed since they were last written, and since when.
  var unwritten: [TextField: Moment] = [:]
  /// What can be taken back until the notebook is locked.
  var undo = UndoHistory()
  /// What is on its way to the disk.
  var saving: Saving
  /// The word that uncovers the screen in this visit; empty when none was chosen.
  var shortWord = ""
  /// A meeting with another copy that goes on, or whose report was not put away yet.
  var meeting: Meeting?
  /// What others wrote meanwhile in texts that are open here; it is not on the screen, so it is never replaced.
  var unseen: [TextField: Set<OperationID>] = [:]
  /// How long interviews were open in this visit.
  var talkClock = TalkClock()
  /// In which language the questions of an interview are shown, where that was changed in this visit.
  var questionsIn: [RecordID: Language] = [:]
  /// Dossiers another copy erased, hidden and not destroyed here yet.
  var awaitingErasure: Set<DossierID>
  /// Records that say what another copy left out, hidden and not destroyed here yet.
  var awaitingRedaction: Set<RecordID>
  /// How far a photo, scan or recording on its way has come; nil when none is.
  var fileProgress: FileProgress?
  /// How many percent of the tables on their way out are written; nil when none are.
  var exporting: Int?
  /// Names kept apart that are open just now.
  var names = OpenNames()
  /// What is left of the battery in percent, while that is little; nil otherwise.
  var battery: Int?
  /// True once everything was sealed because the battery is nearly empty.
  var isSealedForBattery = false
  /// Days between what the clock says and the day people say it is.
  var clockShift = 0
  /// What was heard, counted once for each state of the notebook.
  var heard = KeptFindings()
  /// What the typing guard has seen in this visit.
  var watch = Watch()
  /// True once the hint about another keyboard was given.
  var toldOfKeyboard = false

  /// A page's wish about what lies on the desk.
  enum Move: Hashable, Sendable {
    /// Lays a screen on top.
    case open(Screen)
    /// Puts a screen in the place of the top one.
    case replace(Screen)
    /// Takes the top screen away.
    case back
    /// Takes screens away until so many are left.
    case backTo(Int)
    /// Clears the stack and opens a place.
    case place(PlaceTab)
  }

  /// A desk with Today on it.
  init(_ opening: Opening, now: Moment, size: Size, tongue: Tongue) {
    contents = opening.contents
    pen = opening.pen
    name = opening.name
    damage = opening.damage
    awaitingErasure = opening.awaitingErasure
    awaitingRedaction = opening.awaitingRedaction
    self.now = now
    self.size = size
    self.tongue = tongue
    screens = [.today(TodayPage())]
    saving = Saving(last: opening.lastSaved)
    if let remark = opening.remarks.first { message = tongue(remark) }
    if isPractice { message = PracticeStudy.notices[tongue.language] }
    if !damage.isEmpty { message = tongue(FrameWord.damaged, String(damage.count)) }
  }

  // MARK: - What lies beneath

  /// Why a command is not possible on the page beneath an overlay; nil when it is.
  func obstacleBeneath(_ command: Command.ID) -> String? {
    var beneath = self
    beneath.screens.removeAll { $0.page.isOverlay }
    if let obstacle = beneath.obstacle(command) { return obstacle }
    // These belong to pages that need not list them: tried on this copy, of which nothing stays.
    guard Command.named(command).scope == .inText || command == .next || command == .previous else { return nil }
    beneath.message = nil
    beneath.perform(command)
    let reasons = [tongue(FrameWord.notHere), tongue(TextWord.noWord), tongue(TextWord.nothingToLeaveOut)]
    return beneath.message.flatMap { reasons.contains($0) ? $0 : nil }
  }

  /// The interview that is open, on top or beneath an overlay.
  var interviewBeneath: RecordID? {
    for screen in screens.reversed() {
      switch screen {
      case .question(let page): return page.interview
      case .permission(let page): return page.interview
      case .closing(let page): return page.interview
      case .reading(let page): return page.interview
      default: continue
      }
    }
    return nil
  }

  // MARK: - Going places

  /// Opens a screen on top of this one.
  mutating func open(_ screen: Screen) { moves.append(.open(screen)) }
  /// Puts a screen in the place of this one.
  mutating func replace(_ screen: Screen) { moves.append(.replace(screen)) }
  /// Goes one step back.
  mutating func back() { moves.append(.back) }
  /// Goes to one of the places.
  mutating func go(to place: PlaceTab) { moves.append(.place(place)) }
  /// Says one thing on the message line until the next key.
  mutating func say(_ text: String) { message = text }
  /// Says one thing in words of this language.
  mutating func say(_ phrase: some Phrase) { message = tongue(phrase) }

  /// The study's record, nil in a notebook that has none yet.
  var study: Record? { contents[.study] }
  /// The study's title, or the folder's name.
  var title: String { study?[Study.title] ?? name }
  /// True in the practice study.
  var isPractice: Bool { study?[Study.practice] ?? false }
  /// Today's date where the laptop is; the one people said, where they corrected the clock.
  var today: Day { now.day + clockShift }

  /// The next moment at which time alone changes something.
  func wakeAt(lastInput: Moment) -> Moment? {
    var moments = unwritten.values.map { $0.after(milliseconds: Self.writeAfter) }
    if let retry = saving.retryAt { moments.append(retry) }
    if let close = names.closesAt { moments.append(close) }
    if watch.isBehind { moments.append(max(lastInput.after(milliseconds: Watch.pause), now.after(milliseconds: 30))) }
    if !watch.stale.isEmpty { moments.append(lastInput.after(milliseconds: Watch.pause)) }
    if let cover = coverAt(lastInput: lastInput) {
      let warning = cover.after(milliseconds: -Self.warnBefore)
      moments.append(warning > now ? warning : cover)
    }
    return moments.min()
  }

  /// The screen says that it will lock this long before it does, in milliseconds.
  static let warnBefore = 30_000

  /// Typing is written down this long after its first unsaved letter, in milliseconds.
  static let writeAfter = 900

  /// When the screen covers itself: five quiet minutes, ten while an interview is open, never in a pause.
  func coverAt(lastInput: Moment) -> Moment? {
    var minutes = 5
    for screen in screens {
      switch screen {
      case .pause: return nil
      case .question, .permission, .closing, .readBack: minutes = 10
      default: break
      }
    }
    return lastInput.after(milliseconds: minutes * 60_000)
  }
}
