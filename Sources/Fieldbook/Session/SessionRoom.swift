import Canvas
import Notebook
import Tables

/// A session with a group: a space of its own that holds this one session and can write, and read nothing else.
public struct SessionRoom: Hashable, Sendable {
  /// A step, and the activity it belongs to; nil before the first and after the last.
  struct Place: Hashable, Sendable {
    /// The step.
    let step: Step
    /// The activity it belongs to.
    let activity: RecordID?
  }

  /// The session.
  let session: RecordID
  /// What is to be read back.
  let findings: [Finding]
  /// The smallest group the study shows.
  let smallest: Int
  /// The session's own records.
  private(set) var contents: Contents
  /// Writes this run's operations.
  var pen: Pen
  /// What is not durable yet.
  var saving: Saving
  /// The clock, as last heard.
  var now: Moment
  /// The terminal's size.
  var size: Size
  /// The language of the group.
  var tongue: Tongue
  /// True while screens begin at the right edge; where a terminal turns whole lines by itself, that is switched off.
  var isMirrored: Bool
  /// All steps, in the order they are gone through.
  var places: [Place]
  /// The one that is open.
  private(set) var at = 0
  /// Its screen.
  var screen: StepScreen
  /// What ends the session once everything is durable.
  private(set) var afterwards: Effect?
  private var isOver = false
  /// The one time that everything written here carries: when the room was opened, so that nothing tells when or for how
  /// long anybody chose.
  private let opened: Moment
  /// The blank screen over it, while it is hidden.
  private var hidden: HiddenRoom?
  /// True until it was read that a round was cut off.
  private var tellsOfLostRound = false
  /// What was open before a row of Escs, which may have led away from it.
  private var beforeEscapes: Standing?

  private struct Standing: Hashable, Sendable {
    let at: Int
    let interlude: Interlude?
    /// With what was half typed; nil where somebody chose alone, who begins anew.
    let screen: StepScreen?
  }
  /// A pause, or the question whether to leave; nil while the step has the keys.
  var interlude: Interlude?
  /// The rules the group gave itself, held until everyone said yes; a no leaves nothing of them.
  var heldRules: Prose?
  /// True once one of them said no: nobody is asked again.
  var isDeclined = false

  /// A room for what was handed over.
  public init(_ handover: Handover, pen: Pen, now: Moment, size: Size) {
    session = handover.session
    findings = handover.findings
    smallest = handover.smallest
    contents = Contents()
    for filed in handover.operations { contents.apply(filed.operation, in: filed.dossier) }
    self.pen = pen
    self.now = now
    opened = now
    self.size = size
    tongue = Tongue(handover.language, calendar: handover.calendar)
    isMirrored = tongue.language.isRightToLeft
    saving = Saving(last: nil)
    places = Self.places(of: handover.session, in: contents)
    screen = .ruler(RulerStep())
    at = firstUndone
    show()
    tellsOfLostRound = closeRound()
  }

  /// The steps of a session: how it opens, each method's, how it closes.
  private static func places(of session: RecordID, in contents: Contents) -> [Place] {
    let mayVote = contents[session].map(mayVote) ?? false
    return [Step.ruler, .groundRules, .consent].map { Place(step: $0, activity: nil) }
      + Activity.inOrder(of: session, in: contents).flatMap { activity in
        (activity[Activity.method].flatMap { Method(rawValue: $0.text) }?.steps(mayVote: mayVote) ?? [])
          .map { Place(step: $0, activity: activity.id) }
      } + [Step.say(.riskStrength), .close].map { Place(step: $0, activity: nil) }
  }

  // MARK: - What is written

  /// The session's record.
  var record: Record? { contents[session] }

  /// The activity that is open.
  var activity: Record? { places.element(at)?.activity.flatMap { contents[$0] } }

  /// What the group named in the open activity, in its order.
  var items: [Record] { activity.map(items(in:)) ?? [] }

  /// What the group named in an activity, in its order.
  func items(in activity: Record) -> [Record] { ActivityItem.inOrder(of: activity.id, in: contents) }

  /// Writes a field of a record of this session; saved at once.
  mutating func write<Content: FieldValue>(_ record: Record, _ field: Field<Content>, _ value: Content?) {
    write([Change(record, field, value)])
  }

  /// Writes changes to records of this session's dossier; saved at once, all of them together.
  mutating func write(_ changes: [Change]) {
    for change in changes { saving.waiting.append(pen.write(change, into: &contents, at: opened)) }
    if saving.unsavedSince == nil, !saving.waiting.isEmpty { saving.unsavedSince = now }
  }

  /// The dossier of the session.
  var dossier: DossierID { record?.dossier ?? .notebook }

  /// True where a private round may be held: five or more are here.
  var mayVote: Bool { record.map(Self.mayVote) ?? false }

  private static func mayVote(_ session: Record) -> Bool {
    session[ParticipatorySession.countBand].map { $0 != "under5" } ?? false
  }

  // MARK: - Going on

  /// Opens the next step that has something to do; after the last the session is over.
  mutating func next() {
    guard let next = places.indices.first(where: { $0 > at && !isNeedless(places[$0]) }) else { return end() }
    // The last step of a method closes it; one whose round was thrown away stays thrown away.
    if let activity, places[next].activity != activity.id, activity[Activity.status] == "open" {
      write(activity, Activity.status, "closed")
    }
    go(to: next)
  }

  /// Opens the step before; before the first it asks whether to leave. From the end it leads into no method before
  /// everyone said yes.
  mutating func back() {
    let isOpen = everyoneSaidYes || activity != nil
    guard
      let before = places.indices.last(where: {
        $0 < at && (isOpen || places[$0].activity == nil) && !isNeedless(places[$0])
      })
    else { return interlude = .leave }
    go(to: before)
  }

  /// Opens the end of the session; what was agreed so far is kept. A round that goes on is closed or thrown away first.
  mutating func goToClose() {
    guard !isDeclined else { return end() }
    var ends = true
    withStep { ends = $0.endHere(&$1) }
    if ends { go(to: places.count - 1) }
  }

  private mutating func go(to place: Int) {
    at = place
    show()
  }

  /// Leaves the room: the notebook asks for its words again.
  mutating func end() { leave(.lock) }

  /// Writes what is typed and not written yet.
  private mutating func writeDown() { withStep { $0.writeDown(&$1) } }

  private mutating func show() {
    guard let place = places.element(at) else { return }
    begin()
    screen = StepScreen.of(place.step, self)
  }

  // MARK: - Private rounds

  /// Notes that a private round goes on, so that a power cut in it can be told; nothing else is ever written of it.
  mutating func openRound() {
    if let activity { write(activity, Activity.roundOpen, true) }
  }

  /// Writes what a round came to, in one save and the order given, or nothing; then no round goes on.
  ///
  /// False where none went on.
  @discardableResult
  mutating func closeRound(_ changes: [Change] = []) -> Bool {
    let open = contents.records(Activity.type).filter { $0[Activity.roundOpen] == true }
    write(changes + open.map { Change($0, Activity.roundOpen, nil) })
    return !open.isEmpty
  }

  // MARK: - Hiding and leaving

  /// Blanks the screen at once; the notebook's words bring it back as it was, but for what somebody was choosing.
  mutating func hide() {
    guard hidden == nil, afterwards == nil else { return }
    if let before = beforeEscapes {
      interlude = before.interlude
      if before.at != at { go(to: before.at) }
      if let screen = before.screen { self.screen = screen }
    }
    beforeEscapes = nil
    writeDown()
    withStep { $0.hide(&$1) }
    hidden = HiddenRoom(now: now)
  }

  private mutating func updateHidden(_ event: Event) -> [Effect] {
    guard var hidden else { return [] }
    let effects = hidden.update(event, now: now, tongue)
    self.hidden = hidden.isLifted ? nil : hidden
    if hidden.isOver { leave(.lock) }
    return effects
  }

  /// Counts Escs in a row: three hide, and the first two must not have led anywhere.
  mutating func noteEscapes(_ count: Int) {
    if count == 0 { beforeEscapes = nil }
    if count == 1 {
      beforeEscapes = Standing(at: at, interlude: interlude, screen: screen.page.isPrivate ? nil : screen)
    }
  }

  /// Leaves once everything is durable. What is half typed is written; a round that goes on is gone.
  mutating func leave(_ effect: Effect) {
    if afterwards == nil {
      writeDown()
      withStep { $0.leave(&$1) }
      closeRound()
    }
    afterwards = effect
  }

  /// What is shown once everything readable is let go, because the disk takes nothing; nil while there is no need.
  var waiting: Waiting? {
    guard let afterwards, let failure = saving.failure, saving.flying.isEmpty, !saving.waiting.isEmpty else {
      return nil
    }
    return Waiting(name: "", since: saving.unsavedSince ?? now, reason: failure, afterwards: afterwards)
  }

  // MARK: - Events

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .woke where hidden == nil: hide()
    case .input, .time, .woke, .confirmed, .refused:
      if hidden != nil { return updateHidden(event) + finish() }
      updateStep(event)
    case .saved(let number) where number == saving.number:
      saving.flying = []
      saving.last = now
      saving.failure = nil
      saving.unsavedSince = saving.waiting.isEmpty ? nil : now
    case .notSaved(let number, let reason) where number == saving.number:
      saving.waiting = saving.flying + saving.waiting
      saving.flying = []
      saving.failure = reason
      saving.retryAt = now.after(milliseconds: 2000)
    default: break
    }
    return finish()
  }

  private mutating func updateStep(_ event: Event) {
    // Nothing more is taken once it is left, and nothing before it was read that something is gone.
    guard afterwards == nil else { return }
    guard !tellsOfLostRound else {
      if event == .input(.key(.enter)) { tellsOfLostRound = false }
      return
    }
    switch event {
    case .input(.key(let key)): handle(key)
    case .input(.paste(let text, _)): if interlude == nil { withStep { $0.paste(text, &$1) } }
    case .time: withStep { $0.time(&$1) }
    default: break
    }
  }

  private mutating func handle(_ key: Key) {
    if let interlude {
      answer(interlude, key)
    } else if Interlude.isPause(key), !screen.page.isPrivate {
      writeDown()
      interlude = .pause
    } else {
      withStep { $0.handle(key, &$1) }
    }
  }

  private mutating func withStep(_ body: (inout any StepPage, inout SessionRoom) -> Void) {
    var page = screen.page
    let before = at
    body(&page, &self)
    if at == before { screen.page = page }
  }

  private mutating func finish() -> [Effect] {
    guard saving.flying.isEmpty else { return [] }
    guard !saving.waiting.isEmpty else {
      guard !isOver, let afterwards else { return [] }
      isOver = true
      return [afterwards]
    }
    if let retryAt = saving.retryAt, now < retryAt { return [] }
    saving.flying = saving.waiting
    saving.waiting = []
    saving.retryAt = nil
    saving.number += 1
    return [.save(saving.flying, number: saving.number, onlyMine: [])]
  }

  /// The next moment at which time alone changes something.
  var wakeAt: Moment? {
    [hidden == nil ? screen.page.wakeAt(self) : hidden?.wakeAt, saving.retryAt].compactMap { $0 }.min()
  }

  /// The screen of the open step; blank while it is hidden or left.
  func draw() -> Canvas {
    var big = BigScreen(size: size, isMirrored: isMirrored)
    if let hidden {
      hidden.draw(on: &big.canvas, now: now, tongue)
    } else if afterwards == nil {
      if tellsOfLostRound {
        big.title(tongue(SessionWord.roundLost), lines: 4)
        big.keys(tongue(SessionWord.goOn))
      } else if let interlude {
        draw(interlude, on: &big)
      } else {
        screen.page.draw(on: &big, self)
      }
      if saving.failure != nil { big.alarm(tongue(SessionWord.notSaved)) }
    }
    return big.canvas
  }
}
