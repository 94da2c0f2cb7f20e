import Notebook

/// What every view of single records stands on: who goes at the level, in which talk they were spoken of, and where.
struct Ground: Sendable {
  /// Through which every value is read.
  private(set) var reader: LevelReader
  /// The language of the words.
  let language: Language
  /// The people and groups that go, by id.
  private(set) var people: [RecordID: Person] = [:]
  /// The talks that go, by id.
  private(set) var talks: [RecordID: Talk] = [:]
  private var decided: Set<String> = []
  private var within: [RecordID: Set<RecordID>] = [:]

  /// A person or group as views count them.
  struct Person: Hashable, Sendable {
    let number: String
    /// The place of the number among all: sorted once, for every look puts people in order.
    fileprivate(set) var rank = 0
    let kind: Code?
    let roles: [Code]
    let phases: [Code]
    let place: RecordID?
    /// The talks in which they were spoken about.
    fileprivate(set) var talks: [RecordID] = []
  }

  /// A talk as views count it.
  struct Talk: Hashable, Sendable {
    let number: String
    let respondent: RecordID?
    let people: [RecordID]
    let place: RecordID?
    /// The first and last day it can have been.
    let days: ClosedRange<Day>?
    /// 1 for the first with somebody, 2 for the one that follows it.
    fileprivate(set) var wave = 1
  }

  /// Reads people and talks of a notebook.
  init(_ contents: Contents, level: Level, on day: Day, in language: Language, seed: UInt64) {
    self.language = language
    reader =
      level == .team
      ? LevelReader(viewing: contents, on: day)
      : LevelReader(contents, level: level, made: day, tacticalConfirmed: false, seed: seed)
    readTalks()
    readPeople()
    if isTeam { readPlaces() }
  }

  /// The notebook.
  var contents: Contents { reader.contents }
  /// Whether single numbers, records and words may be shown.
  var isTeam: Bool { reader.level == .team }

  // MARK: - Reading

  private mutating func readTalks() {
    let read = read(Interview.type) { ground, record in
      let talk = Talk(
        number: ground.reader.code(record.id), respondent: ground.value(Interview.respondent, of: record),
        people: ground.value(Interview.people, of: record) ?? [], place: ground.place(Interview.place, of: record),
        days: ground.value(Interview.conductedOn, of: record)?.span)
      return (id: record.id, talk: talk, follows: ground.value(Interview.follows, of: record))
    }
    talks = Dictionary(read.map { ($0.id, $0.talk) }, uniquingKeysWith: { first, _ in first })
    let follows = Dictionary(
      read.compactMap { one in one.follows.map { (one.id, $0) } }, uniquingKeysWith: { first, _ in first })
    for id in follows.keys where talks[id] != nil {
      var (wave, at) = (1, id)
      // Talks that somebody bent into a ring end here.
      while let before = follows[at], wave < 99 { (wave, at) = (wave + 1, before) }
      talks[id]?.wave = wave
    }
  }

  private mutating func readPeople() {
    let read = read(PeaceAgent.type) { ground, record in
      let person = Person(
        number: ground.reader.code(record.id), kind: ground.value(PeaceAgent.kind, of: record),
        roles: ground.value(PeaceAgent.roles, of: record) ?? [],
        phases: ground.value(PeaceAgent.phases, of: record) ?? [], place: ground.place(PeaceAgent.place, of: record))
      return (record.id, person)
    }
    people = Dictionary(read, uniquingKeysWith: { first, _ in first })
    let inOrder = people.keys.inOrder { people[$0]?.number ?? "" }
    for (rank, id) in inOrder.enumerated() { people[id]?.rank = rank }
    for (id, talk) in talks {
      for person in talk.people { people[person]?.talks.append(id) }
    }
  }

  private mutating func readPlaces() {
    for place in contents.records(Place.type) {
      var at: RecordID? = place.id
      for _ in 0..<8 {
        guard let id = at else { break }
        within[id, default: []].insert(place.id)
        at = contents[id]?[Place.parent]
      }
    }
  }

  /// The records of a kind that go, in the order they were first seen.
  mutating func records(_ type: RecordType) -> [Record] {
    if isTeam, decided.insert(type.kind).inserted { reader.decide([type]) }
    return contents.records(type).filter { reader.coverage.stays[$0.id] == nil }
  }

  /// What is made of each record that goes; nothing of those that give nothing.
  mutating func read<Told: Sendable>(_ type: RecordType, _ make: @Sendable (Ground, Record) -> Told?) -> [Told] {
    let rows = records(type)
    let ground = self
    return rows.mapInParallel { make(ground, $0) }.compactMap(\.self)
  }

  /// What a field holds as the level shows it; nil where nothing was written, or it stays.
  func value<Content>(_ field: Field<Content>, of record: Record) -> Content? {
    guard case .value(let value) = reader.reading(field.spec, of: record) else { return nil }
    return Content(value)
  }

  /// The place a field leads to, as it may be shown; outside the team places are letters and nothing is narrowed.
  func place(_ field: Field<RecordID>, of record: Record) -> RecordID? {
    guard isTeam else { return nil }
    return value(field, of: record).flatMap { contents.shown($0) }.flatMap { contents.isPresent($0) ? $0 : nil }
  }

  // MARK: - Narrowing

  /// Whether something told of somebody in a talk belongs to what a view is narrowed to.
  func takes(_ who: RecordID?, in talk: RecordID?, _ filter: FindingsFilter) -> Bool {
    if filter.isEmpty { return true }
    let person = who.flatMap { people[$0] }
    if let kind = filter.kind, person?.kind != kind { return false }
    if let phase = filter.phase, person?.phases.contains(phase) != true { return false }
    let heard = talk.flatMap { talks[$0] }
    if filter.wave != nil || filter.since != nil, !isOf(heard, filter) { return false }
    return isIn(person?.place ?? heard?.place, filter)
  }

  /// Whether a person or group does; by the talks they were spoken about in.
  func takes(person id: RecordID, _ filter: FindingsFilter) -> Bool {
    if filter.isEmpty { return true }
    guard let person = people[id] else { return false }
    if let kind = filter.kind, person.kind != kind { return false }
    if let phase = filter.phase, !person.phases.contains(phase) { return false }
    if filter.wave != nil || filter.since != nil, !person.talks.contains(where: { isOf(talks[$0], filter) }) {
      return false
    }
    return isIn(person.place, filter)
  }

  /// Whether a talk does; by those it was about.
  func takes(talk id: RecordID, _ filter: FindingsFilter) -> Bool {
    if filter.isEmpty { return true }
    guard let talk = talks[id] else { return false }
    if filter.wave != nil || filter.since != nil, !isOf(talk, filter) { return false }
    let about = talk.people.compactMap { people[$0] }
    if let kind = filter.kind, !about.contains(where: { $0.kind == kind }) { return false }
    if let phase = filter.phase, !about.contains(where: { $0.phases.contains(phase) }) { return false }
    return isIn(talk.place ?? about.lazy.compactMap(\.place).first, filter)
  }

  /// Whether a place is the one a view is narrowed to, or lies in it.
  func isIn(_ place: RecordID?, _ filter: FindingsFilter) -> Bool {
    guard let wanted = filter.place else { return true }
    guard let place else { return false }
    return place == wanted || within[wanted]?.contains(place) == true
  }

  private func isOf(_ talk: Talk?, _ filter: FindingsFilter) -> Bool {
    guard let talk else { return false }
    if let wave = filter.wave, talk.wave != wave { return false }
    guard let since = filter.since else { return true }
    return talk.days.map { $0.upperBound >= since } ?? false
  }
}
