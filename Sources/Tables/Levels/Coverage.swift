import Notebook

/// Which records may leave at one scope, decided once for a whole notebook, and why the others stay.
struct Coverage {
  let contents: Contents
  private let scope: Code
  private let isForOthers: Bool
  private let day: Day
  private let tacticalConfirmed: Bool
  /// Why what was told in an interview stays; interviews not named here are covered.
  private(set) var refusals: [RecordID: Stay] = [:]
  private var quotable: Set<RecordID> = []
  /// Interviews that tell of somebody who may not be shown outside the team.
  private(set) var speakingOfOthers: Set<RecordID> = []
  private var interviews: [RecordID: [RecordID]] = [:]
  private var respondents: [DossierID: RecordID] = [:]
  /// Why a record stays; records not named here go.
  private(set) var stays: [RecordID: Stay] = [:]
  /// People whose header was told by a source that stays: others speak of them, so only their code goes.
  private var headless: [RecordID: Stay] = [:]
  /// Fields filled only for questions that do not apply any more.
  private var hiddenFields: Set<FieldPlace> = []
  /// The same for the person or group an interview is about: what that interview told.
  private var hiddenOfSubject: [RecordID: Set<String>] = [:]
  /// The kinds of records decided about so far.
  private var decided: Set<String> = []

  /// Decides for every record of these kinds, as permission counts on a day; for those of any other nothing is known.
  ///
  /// `isForOthers` keeps back more: single records that are to go to people outside the team.
  init(
    _ contents: Contents, scope: Code, isForOthers: Bool = false, on day: Day, tacticalConfirmed: Bool,
    types: [RecordType] = RecordType.all
  ) {
    self.contents = contents
    self.scope = scope
    self.isForOthers = isForOthers
    self.day = day
    self.tacticalConfirmed = tacticalConfirmed
    let interviews = contents.records(Interview.type)
    let standings = interviews.mapInParallel { interview in
      let standing = Permission.standing(of: interview.id, in: contents, on: day)
      let talk = standing.refusal(of: scope) == nil ? Talk(interview.id, in: contents) : nil
      return (standing, talk, talk?.hiddenWritings(in: contents))
    }
    for (interview, (standing, talk, hidden)) in zip(interviews, standings) {
      if standing.refusal(of: "quotes") == nil { quotable.insert(interview.id) }
      if let refusal = standing.refusal(of: scope) {
        refusals[interview.id] = Stay(refusal)
      } else if let talk, let hidden {
        // Most of these questions were never answered.
        for answer in hidden.questions.compactMap(talk.answer) where contents.isPresent(answer) {
          stays[answer] = .hidden
        }
        for record in hidden.records { stays[record] = .hidden }
        hiddenFields.formUnion(hidden.fields)
        if !hidden.ofSubject.isEmpty { hiddenOfSubject[talk.id] = hidden.ofSubject }
      }
      for case let respondent? in interview.readings(Interview.respondent) {
        self.interviews[respondent, default: []].append(interview.id)
      }
    }
    for respondent in contents.records(Respondent.type) where respondents[respondent.dossier] == nil {
      respondents[respondent.dossier] = respondent.id
    }
    if isForOthers {
      for interview in contents.records(Interview.type) where speaksOfOthers(interview, on: day) {
        speakingOfOthers.insert(interview.id)
      }
    }
    for entry in contents.records(JournalEntry.type) { stays[entry.id] = Self.privacy(of: entry) }
    let wanted = Set(types.map(\.kind) + [PeaceAgent.type.kind])
    for type in RecordType.all where wanted.contains(type.kind) { decideAlone(type) }
    keepPeopleOthersSpeakOf()
    keepBackWhatBelongs(RecordType.all.filter { wanted.contains($0.kind) })
  }

  /// Decides for the records of more kinds, and of those they belong to.
  mutating func decide(_ types: [RecordType]) {
    var wanted: Set<String> = []
    var left = types.map(\.kind)
    while let kind = left.popLast() {
      guard !decided.contains(kind), wanted.insert(kind).inserted, let type = RecordType.named(kind) else { continue }
      left += owners(type).compactMap { type.field($0) }.compactMap {
        if case .reference(let kind) = $0.type { kind } else { nil }
      }
    }
    let more = RecordType.all.filter { wanted.contains($0.kind) }
    for type in more { decideAlone(type) }
    keepBackWhatBelongs(more)
  }

  private mutating func decideAlone(_ type: RecordType) {
    decided.insert(type.kind)
    let records = contents.records(type)
    for (record, stay) in zip(records, ownStays(records)) {
      if let stay { stays[record.id] = stay }
    }
  }

  /// What keeps each record back by itself, where nothing does yet.
  private func ownStays(_ records: [Record]) -> [Stay?] {
    records.mapInParallel { stays[$0.id] == nil ? own($0) : nil }
  }

  /// Whether a record is there, not in the bin, and may leave.
  func goes(_ id: RecordID) -> Bool {
    stays[id] == nil && contents.isPresent(id)
  }

  /// Why what was once written to a field stays, though its record goes.
  func stay(of writing: Writing, to field: String, of record: RecordID) -> Stay? {
    if field == "code" { return nil }
    if !hiddenFields.isEmpty, hiddenFields.contains(FieldPlace(record: record, field: field)) { return .hidden }
    guard let source = writing.source else { return headless.isEmpty ? nil : headless[record] }
    let isHidden =
      hiddenOfSubject[source]?.contains(field) == true && contents[record]?.kind == PeaceAgent.type.kind
    return told(source) ?? (isHidden ? .hidden : nil)
  }

  /// Whether it was agreed that what was said in an interview may be quoted.
  func mayBeQuoted(_ interview: RecordID) -> Bool { quotable.contains(interview) && refusals[interview] == nil }

  /// The same for a record of a kind not decided about; those it belongs to must be.
  func goes(undecided record: Record) -> Bool {
    guard !decided.contains(record.kind) else { return stays[record.id] == nil }
    guard stays[record.id] == nil, own(record) == nil, let type = RecordType.named(record.kind) else { return false }
    return owners(type).allSatisfy { record.value($0).flatMap(RecordID.init).map(goes) ?? true }
  }

  // MARK: - One record by itself

  private func own(_ record: Record) -> Stay? {
    if record.isBinDoubted { return .conflict }
    if record.kind == Place.type.kind, contents.isSmallPlace(record.id) { return .smallPlace }
    if record.fields.contains(Common.flags.name),
      record.readings(Common.flags).contains(where: { $0?.contains("doNotExport") == true })
    {
      return .doNotExport
    }
    if let stay = group(record) { return stay }
    if isForOthers, let stay = outside(record, on: day) { return stay }
    if let stay = source(of: record) { return stay }
    // That someone can speak with people who carry weapons is as grave as where others hide.
    if !tacticalConfirmed, Relationship.leadsToArmed(record) || ActivityTie.leadsToArmed(record, in: contents) {
      return .tactical
    }
    return all(record)
  }

  /// Why all that stands in a record stays; nil as soon as something in it may go.
  private func all(_ record: Record) -> Stay? {
    var reason: Stay?
    func goes(_ writing: Writing) -> Bool {
      guard let stay = writing.source.flatMap(told) else { return true }
      reason = min(reason ?? stay, stay)
      return false
    }
    let goes = record.fields.contains { history in
      if case .one(let writing) = history { return goes(writing) }
      return history.visible.contains(where: goes)
    }
    return goes ? nil : reason
  }

  /// Of a group nothing goes before each of them said yes, and nothing that was thrown away.
  private func group(_ record: Record) -> Stay? {
    switch record.kind {
    case ParticipatorySession.type.kind where record.readings(ParticipatorySession.status).contains("discarded"),
      Activity.type.kind where record.readings(Activity.status).contains("discarded"):
      .discarded
    case ParticipatorySession.type.kind: ParticipatorySession.isAgreed(record) ? nil : .noConsent
    default: nil
    }
  }

  private func source(of record: Record) -> Stay? {
    switch record.kind {
    case Interview.type.kind: return told(record.id)
    case Respondent.type.kind: return anything(from: record.id)
    case Answer.type.kind:
      if let stay = stay(of: record.readings(Answer.interview)) { return stay.first }
    case Consent.type.kind:
      if let stay = stay(of: record.readings(Consent.interview)) { return stay.first }
      return record[Consent.respondent].map { anything(from: $0) } ?? .noConsent
    case FollowUp.type.kind:
      let about = record.readings(FollowUp.forRef).compactMap { $0 }.compactMap { target -> Stay? in
        switch contents[target]?.kind {
        case Interview.type.kind: told(target)
        case Respondent.type.kind: anything(from: target)
        default: nil
        }
      }
      if let stay = about.min() { return stay }
    default: break
    }
    if let stay = stay(of: record.readings(Common.sourceRef)) { return stay.first }
    return record.dossier == .notebook ? nil : respondents[record.dossier].flatMap(everything)
  }

  /// Nil when no source is named; else a list that is empty when all of them permit, and holds one reason otherwise.
  private func stay(of sources: [RecordID?]) -> [Stay]? {
    // Nearly every row names one.
    if sources.count == 1 { return sources[0].map { told($0).map { [$0] } ?? [] } }
    let named = sources.compactMap { $0 }
    return named.isEmpty ? nil : [named.compactMap(told).min()].compactMap { $0 }
  }

  /// Why what a source told stays: an interview, or an entry of the journal.
  private func told(_ source: RecordID) -> Stay? {
    guard let record = contents[source], !record.isDeleted else { return .sourceGone }
    switch record.kind {
    case Interview.type.kind: return refusals[source]
    case JournalEntry.type.kind: return stays[source]
    default: return .sourceGone
    }
  }

  /// The respondent goes when one of their interviews does.
  private func anything(from respondent: RecordID) -> Stay? {
    let all = interviews[respondent] ?? []
    if all.contains(where: { refusals[$0] == nil }) { return nil }
    return all.compactMap { refusals[$0] }.min() ?? .noConsent
  }

  /// What a respondent said without a word about when goes only when all of their interviews do.
  func everything(from respondent: RecordID) -> Stay? {
    let all = interviews[respondent] ?? []
    return all.isEmpty ? .noConsent : all.compactMap { refusals[$0] }.min()
  }

  /// Context, method and ideas are the team's unless kept private; every other kind only when shared with the team.
  private static func privacy(of entry: Record) -> Stay? {
    let kinds = entry.readings(JournalEntry.kind)
    if kinds.contains("selfcare") { return .selfCare }
    let privacy = entry.readings(JournalEntry.privacy)
    if privacy.contains("mine") { return .privateEntry }
    let isOpen = kinds.allSatisfy { $0 == "context" || $0 == "method" || $0 == "analytic" }
    return isOpen || privacy.allSatisfy { $0 == "team" } ? nil : .privateEntry
  }

  // MARK: - Records together

  private mutating func keepPeopleOthersSpeakOf() {
    for person in contents.records(PeaceAgent.type) {
      guard let stay = stays[person.id], stay != .doNotExport, stay != .conflict, isSpokenOf(person) else { continue }
      stays[person.id] = nil
      headless[person.id] = stay
    }
  }

  /// Whether there is something else to go of somebody whose header stays.
  private func isSpokenOf(_ person: Record) -> Bool {
    if isForOthers { return outside(person, on: day) == nil }
    // What is in no table, such as a name kept apart, speaks of nobody there.
    return contents.records(pointingAt: person.id).contains {
      $0.id != person.id && goesAlone($0) && RecordType.named($0.kind)?.table != nil
    }
  }

  private func goesAlone(_ record: Record) -> Bool {
    stays[record.id] == nil && (decided.contains(record.kind) || own(record) == nil)
  }

  /// The fields that say to whom a record belongs: without them it tells of nobody.
  private func owners(_ type: RecordType) -> [String] {
    type.fields.filter { spec in
      guard case .reference(let kind) = spec.type else { return false }
      // Whoever was heard goes without those they speak for; a wish or a tie does not.
      let isOf = kind == PeaceAgent.type.kind && type.kind != Respondent.type.kind && type.kind != Consent.type.kind
      return spec.isRequired && kind != Place.type.kind || isForOthers && isOf
    }.map(\.name)
  }

  /// Why a record that belongs to others stays: because one of them was never asked, has weapons, or just stays.
  private func reason(belongingTo targets: [RecordID]) -> Stay {
    let reasons = targets.compactMap { stays[$0] }
    return [.thirdParty, .force].first(where: reasons.contains) ?? .belongsToWithheld
  }

  /// A row whose owner stays (an answer without its interview, a danger without its person) tells of nobody.
  private mutating func keepBackWhatBelongs(_ types: [RecordType]) {
    var changed = true
    while changed {
      changed = false
      for type in types {
        let owners = owners(type)
        guard !owners.isEmpty else { continue }
        for record in contents.records(type) where stays[record.id] == nil {
          let targets = owners.compactMap { record.value($0).flatMap(RecordID.init) }
          guard targets.contains(where: { !goes($0) }) else { continue }
          stays[record.id] = reason(belongingTo: targets)
          changed = true
        }
      }
    }
  }
}
