import Canvas
import Notebook
import Tables

@testable import Fieldbook

/// A group around the laptop, in the room of one session; what is saved is durable at once.
struct Gathering: CustomStringConvertible, CustomReflectable {
  // A failing test shows the screen, not the whole session.
  var description: String { picture }
  var customMirror: Mirror { Mirror(self, children: []) }

  /// The application.
  private(set) var state: State
  /// What is on disk, in the order it was saved.
  private(set) var saved: [Filed]
  /// What ended the run.
  private(set) var ending: Effect?
  private let handover: Handover

  static let start = Moment(seconds: 1_773_324_120)
  static let session = RecordID("session")!
  static let large = Size(columns: 40, rows: 12)

  /// A session prepared for these methods, at its first step.
  init(
    _ methods: [Method], people: Code = "8-12", findings: [Finding] = [], language: Language = .en,
    size: Size = Gathering.large
  ) {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
    var written: [Filed] = []
    func write(_ record: RecordID, _ type: RecordType, _ field: FieldSpec, _ value: some FieldValue) {
      let change = Change(
        dossier: Self.session, record: record, kind: type.kind, field: field.name, value: value.stored)
      written.append(pen.write(change, into: &contents, at: Self.start))
    }
    write(Self.session, ParticipatorySession.type, ParticipatorySession.code.spec, "S-05")
    write(Self.session, ParticipatorySession.type, ParticipatorySession.countBand.spec, people)
    write(Self.session, ParticipatorySession.type, ParticipatorySession.status.spec, Code("planned"))
    for (index, method) in methods.enumerated() {
      let id = RecordID("activity-\(index)")!
      write(id, Activity.type, Activity.session.spec, Self.session)
      write(id, Activity.type, Activity.place.spec, index + 1)
      write(id, Activity.type, Activity.method.spec, method.code)
      write(id, Activity.type, Activity.framingQuestion.spec, "What do you say?")
      write(id, Activity.type, Activity.status.spec, Code("planned"))
    }
    self.init(
      Handover(
        session: Self.session, operations: written, language: language, calendar: .gregorian, who: "T2",
        findings: findings),
      size: size)
  }

  private init(_ handover: Handover, size: Size) {
    self.handover = handover
    saved = handover.operations
    let room = SessionRoom(
      handover, pen: Pen(who: "T2", chance: Chance(seed: (1, UInt64(saved.count), 3, 4))), now: Self.start, size: size)
    state = .holding(room, size: size, now: Self.start)
  }

  /// The same session after the laptop lost its power: what is durable is there, and nothing else.
  func afterPowerCut() -> Gathering {
    var handover = handover
    handover.operations = saved
    return Gathering(handover, size: state.size)
  }

  // MARK: - What people do

  mutating func press(_ keys: Key...) { for key in keys { send(.input(.key(key))) } }

  /// Types letters, and the digits that choose.
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// Names a thing.
  mutating func name(_ words: String) {
    type(words)
    press(.enter)
  }

  /// Says something in longer words: typed, then Enter twice.
  mutating func say(_ words: String) {
    type(words)
    press(.enter, .enter)
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.input(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func wait(milliseconds: Int) { send(.time(state.now.after(milliseconds: milliseconds))) }

  /// Goes by a step of the curtain without anybody choosing.
  mutating func goBy() {
    guard case .session(var room) = state.phase else { return }
    room.next()
    state.phase = .session(room)
    send(.time(state.now))
  }

  /// Writes what came of a round, as the curtain does.
  mutating func count<Content: FieldValue>(_ field: Field<Content>, _ values: [Content]) {
    guard case .session(var room) = state.phase else { return }
    for (item, value) in zip(room.items, values) { room.write(item, field, value) }
    state.phase = .session(room)
    send(.time(state.now))
  }

  /// Marks the round as held by so many, as the curtain does.
  mutating func closeRound(_ people: Code = "5-9") { write(Activity.votersBand, people) }

  /// Writes a field of the open activity, as the curtain does.
  mutating func write<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) {
    guard case .session(var room) = state.phase, let activity = room.activity else { return }
    room.write(activity, field, value)
    state.phase = .session(room)
    send(.time(state.now))
  }

  /// Reads the rules and says yes, all of them.
  mutating func open() {
    press(.enter, .enter, .enter)
    type("1")
  }

  private mutating func send(_ event: Event) {
    if case .time(let now) = event { state.now = now }
    var effects = update(&state, event)
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .save(let operations, let number, _):
        saved += operations
        effects += update(&state, .saved(number))
      case let effect: ending = effect
      }
    }
  }

  // MARK: - What is seen

  var canvas: Canvas { view(state) }
  var picture: String { canvas.lines.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { picture.contains(words) }

  var room: SessionRoom? {
    guard case .session(let room) = state.phase else { return nil }
    return room
  }

  /// The step that is open.
  var step: Step? { room.flatMap { $0.places.element($0.at)?.step } }

  // MARK: - What is kept

  /// What is durable, folded anew.
  var contents: Contents {
    var contents = Contents()
    for filed in saved { contents.apply(filed.operation, in: filed.dossier) }
    return contents
  }

  var record: Record { contents[Self.session]! }

  func activity(_ index: Int = 0) -> Record { contents[RecordID("activity-\(index)")!]! }

  func items(_ index: Int = 0) -> [Record] {
    contents.records(ActivityItem.type, pointingAt: activity(index).id)
      .sorted { ($0[ActivityItem.place] ?? 0) < ($1[ActivityItem.place] ?? 0) }
  }

  func labels(_ index: Int = 0) -> [String] { items(index).compactMap { $0[ActivityItem.label] } }
}
