import Notebook

/// Those heard under permission for one use, and who of them told which record; each person and talk has a place.
public struct Crowd: Sendable {
  let contents: Contents
  let coverage: Coverage
  /// The day on which permission counts.
  let day: Day
  /// The people heard, by id.
  public let people: [RecordID]
  private var speaker: [RecordID: Teller] = [:]
  private var home: [DossierID: Teller] = [:]
  private var about: [RecordID: [Teller]] = [:]
  private var kept: Set<RecordID> = []

  /// Who told something, and in which talk.
  struct Teller: Hashable {
    /// A place in `people`.
    let person: Int
    /// The place of the interview among those that count.
    let interview: Int
  }

  /// Looks once through every interview; only those whose permission covers the scope on the day count.
  public init(_ contents: Contents, scope: Code, on day: Day) {
    self.contents = contents
    self.day = day
    let coverage = Coverage(contents, scope: scope, on: day, tacticalConfirmed: false)
    self.coverage = coverage
    let heard = contents.records(Interview.type).compactMap { interview -> (interview: Record, by: RecordID)? in
      guard coverage.goes(interview.id), let by = interview[Interview.respondent] else { return nil }
      return (interview, by)
    }.sorted { $0.interview.id < $1.interview.id }
    people = Set(heard.map(\.by)).sorted()
    let place = Dictionary(people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, (interview, by)) in heard.enumerated() {
      guard let person = place[by] else { continue }
      let teller = Teller(person: person, interview: number)
      speaker[interview.id] = teller
      if let respondent = contents[by], home[respondent.dossier] == nil { home[respondent.dossier] = teller }
      for other in interview[Interview.people] ?? [] { about[other, default: []].append(teller) }
    }
    for person in contents.records(PeaceAgent.type) where !Self.counts(person, in: contents, on: day) {
      kept.insert(person.id)
    }
  }

  /// Who agreed to be in the study and bears no arms; nobody else is counted, whoever spoke of them.
  private static func counts(_ person: Record, in contents: Contents, on day: Day) -> Bool {
    let force = person.readings(PeaceAgent.useOfForce)
    guard !force.contains("armedSelfDefence"), !force.contains("mixed") else { return false }
    switch PersonConsent(of: person.id, in: contents, on: day) {
    case .consented, .orgOnly: return true
    case .withdrawn, .notAsked: return false
    }
  }

  /// Who told a record that counts: one, for a person or group all who spoke of them; none where it does not count.
  func tellers(of record: Record) -> [Teller] {
    guard coverage.stays[record.id] == nil, !record.isDeleted else { return [] }
    switch record.kind {
    case PeaceAgent.type.kind: return kept.contains(record.id) ? [] : about[record.id] ?? []
    case Interview.type.kind: return teller(in: record.id)
    case Respondent.type.kind: return home[record.dossier].map { [$0] } ?? []
    case Answer.type.kind: return teller(in: record[Answer.interview])
    case Consent.type.kind: return teller(in: record[Consent.interview])
    default:
      if let person = RecordID(record.value("person") ?? .truth(false)), kept.contains(person) { return [] }
      // A row that copies place in two interviews is nobody's.
      guard record.fields[Common.sourceRef.name] == nil else { return teller(in: record[Common.sourceRef]) }
      return home[record.dossier].map { [$0] } ?? []
    }
  }

  private func teller(in interview: RecordID?) -> [Teller] { interview.flatMap { speaker[$0] }.map { [$0] } ?? [] }

  /// What a field holds as far as it may be told; nil where copies disagree or part of it stays.
  func value(_ field: String, of record: Record) -> Value? {
    guard let history = record.fields[field] else { return nil }
    let visible = history.visible
    guard let first = visible.first, visible.allSatisfy({ $0.value == first.value }),
      !visible.contains(where: { coverage.stay(of: $0, to: field, of: record.id) != nil })
    else { return nil }
    return first.value
  }
}
