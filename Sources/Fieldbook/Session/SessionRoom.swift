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
  /// All steps, in the order they are gone through.
  var places: [Place]
  /// The one that is open.
  private(set) var at = 0
  /// Its screen.
  var screen: StepScreen
  /// What ends the session once everything is durable.
  var afterwards: Effect?

  /// A room for what was handed over.
  public init(_ handover: Handover, pen: Pen, now: Moment, size: Size) {
    session = handover.session
    findings = handover.findings
    contents = Contents()
    for filed in handover.operations { contents.apply(filed.operation, in: filed.dossier) }
    self.pen = pen
    self.now = now
    self.size = size
    tongue = Tongue(handover.language, calendar: handover.calendar)
    saving = Saving(last: nil)
    places = Self.places(of: handover.session, in: contents)
    screen = .say(SayStep(words: .mustBeBigger))
    show()
  }

  /// The steps of a session: how it opens, each method's, how it closes.
  private static func places(of session: RecordID, in contents: Contents) -> [Place] {
    let activities = contents.records(Activity.type, pointingAt: session)
    return [Step.ruler, .groundRules, .consent].map { Place(step: $0, activity: nil) }
      + activities.flatMap { activity in
        (activity[Activity.method].flatMap { Method(rawValue: $0.text) }?.steps ?? [])
          .map { Place(step: $0, activity: activity.id) }
      } + [Place(step: .close, activity: nil)]
  }

  // MARK: - What is written

  /// The session's record.
  var record: Record? { contents[session] }

  /// The activity that is open.
  var activity: Record? { places.element(at)?.activity.flatMap { contents[$0] } }

  /// What the group named in the open activity, in its order.
  var items: [Record] {
    guard let activity else { return [] }
    return contents.records(ActivityItem.type, pointingAt: activity.id)
      .sorted { ($0[ActivityItem.place] ?? 99, $0.id) < ($1[ActivityItem.place] ?? 99, $1.id) }
  }

  /// Writes a field of a record of this session; saved at once.
  mutating func write<Content: FieldValue>(_ record: Record, _ field: Field<Content>, _ value: Content?) {
    write([Change(record, field, value)])
  }

  /// Writes changes to records of this session's dossier; saved at once.
  mutating func write(_ changes: [Change]) {
    for change in changes { saving.waiting.append(pen.write(change, into: &contents, at: now)) }
    if saving.unsavedSince == nil, !saving.waiting.isEmpty { saving.unsavedSince = now }
  }

  /// The dossier of the session.
  var dossier: DossierID { record?.dossier ?? .notebook }

  /// True where a private round may be held: five or more are here.
  var mayVote: Bool {
    guard let band = record?[ParticipatorySession.countBand] else { return false }
    return band != "under5"
  }

  // MARK: - Going on

  /// Opens the next step; after the last the session is over.
  mutating func next() {
    guard at + 1 < places.count else { return end() }
    at += 1
    show()
  }

  /// Opens the step before.
  mutating func back() {
    guard at > 0 else { return }
    at -= 1
    show()
  }

  /// Leaves the room: the notebook asks for its words again.
  mutating func end() { afterwards = .lock }

  private mutating func show() {
    guard let place = places.element(at) else { return }
    screen = StepScreen.of(place.step, self)
  }

  // MARK: - Events

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .input(.key(let key)): withStep { $0.handle(key, &$1) }
    case .input(.paste(let text, _)): withStep { $0.paste(text, &$1) }
    case .time: withStep { $0.time(&$1) }
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

  private mutating func withStep(_ body: (inout any StepPage, inout SessionRoom) -> Void) {
    var page = screen.page
    let before = at
    body(&page, &self)
    if at == before { screen.page = page }
  }

  private mutating func finish() -> [Effect] {
    guard saving.flying.isEmpty else { return [] }
    guard !saving.waiting.isEmpty else {
      defer { afterwards = nil }
      return afterwards.map { [$0] } ?? []
    }
    if let retryAt = saving.retryAt, now < retryAt { return [] }
    saving.flying = saving.waiting
    saving.waiting = []
    saving.retryAt = nil
    saving.number += 1
    return [.save(saving.flying, number: saving.number, onlyMine: [])]
  }

  /// The next moment at which time alone changes something.
  var wakeAt: Moment? { [screen.page.wakeAt(self), saving.retryAt].compactMap { $0 }.min() }

  /// The screen of the open step.
  func draw() -> Canvas {
    var big = BigScreen(size: size, isMirrored: tongue.language == .ar)
    screen.page.draw(on: &big, self)
    return big.canvas
  }
}
