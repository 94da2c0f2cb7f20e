import Notebook

/// What a change means for people's safety: what it waits for, brings along, or asks.
extension Desk {
  /// True when a change is not written: a page asks first, or says why it cannot be.
  mutating func holdsBack(_ change: Change) -> Bool {
    guard change.kind == SupportNeed.type.kind, change.field == SupportNeed.recommend.name,
      change.value == .truth(true), let need = contents[change.record]
    else { return false }
    switch Recommendation.refusal(of: need, in: contents) {
    case .leaveAlone: say(CareWord.leftAlone)
    case .weapons: say(CareWord.notForWeapons)
    case nil: open(.harmCheck(HarmCheckPage(target: need.id, kind: "support")))
    }
    return true
  }

  /// What is written along with changes, as one step: what a tie takes with it, and the promise to look in again after
  /// a danger from this study.
  mutating func along(with changes: [Change]) -> [Change] {
    changes.flatMap { change -> [Change] in
      guard Self.saysStudyDanger(change) else { return besideTie(change) }
      let told = changes.last { $0.record == change.record && $0.field == Common.sourceRef.name }?.value
      return StudyDanger.promising(
        for: change.record, in: change.dossier,
        toldIn: contents[change.record]?[Common.sourceRef] ?? told.flatMap(RecordID.init), on: today,
        contents: contents, using: &pen.chance)
    }
  }

  /// Opens what is to be decided after changes.
  mutating func askAfter(_ changes: [Change]) {
    for change in changes {
      if Self.saysStudyDanger(change) { return open(.care(CarePage(.studyDanger(change.record)))) }
      if change.field == PeaceAgent.useOfForce.name, let person = contents[change.record],
        person.kind == PeaceAgent.type.kind, PeaceAgent.usesWeapons(person)
      {
        return open(.care(CarePage(.weapons(person.id))))
      }
    }
  }

  private static func saysStudyDanger(_ change: Change) -> Bool {
    change.kind == Risk.type.kind && change.field == Risk.fromThisStudy.name && change.value == .truth(true)
  }

  // MARK: - What waits

  /// True for whoever leads the study, and for everyone where the team names no lead.
  private var isLead: Bool {
    let leads = contents.records(TeamMember.type).filter { $0[TeamMember.role] == "lead" }
    return leads.isEmpty || leads.contains { $0[TeamMember.teamCode] == who }
  }

  /// Dangers from this study nobody looked in on, names whose day has come, and the end of the study.
  func careItems(held: HeldInterviews) -> [TodayItem] {
    let dangers = isLead ? StudyDanger.open(in: contents, held: held) : []
    let names = contents.records(SealedName.type).compactMap { name -> (Record, Day)? in
      guard let day = name[SealedName.destroyOn]?.span?.upperBound, day <= today else { return nil }
      return (name, day)
    }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    return dangers.map {
      TodayItem(
        deed: .care(.studyDanger($0.id)), code: ownerCode(of: $0), words: tongue(CareWord.studyDanger), isLate: true)
    }
      + names.map { name, day in
        TodayItem(
          deed: .care(.nameDay(name.id)), code: ownerCode(of: name), words: tongue(CareWord.nameDue),
          when: tongue.words(forDaysToCome: day - today), isLate: true)
      } + endDateItem
  }

  /// The end of the study, from thirty days before it until names and words are destroyed.
  private var endDateItem: [TodayItem] {
    guard let day = study?[Study.retentionUntil]?.span?.upperBound, day - today <= 30 else { return [] }
    if let done = study?[Study.wordsDestroyedOn]?.span?.upperBound, done >= day { return [] }
    return [
      TodayItem(
        deed: .endDate, words: tongue(EndDateWord.item), when: tongue.words(forDaysToCome: day - today),
        isLate: day <= today)
    ]
  }

  // MARK: - Words

  /// The number of whom a row, a promise or a name belongs to; its own where it has one.
  func ownerCode(of record: Record) -> String {
    let own = code(of: record)
    if !own.isEmpty { return own }
    let told = record[Common.sourceRef].flatMap { contents[$0] }
    let owner =
      told?[Interview.respondent] ?? record.value("person").flatMap(RecordID.init) ?? record[SealedName.owner]
      ?? record.value(FollowUp.forRef.name).flatMap(RecordID.init)
      ?? ParticipatorySession.of(record, in: contents)?.id
    guard let owner, owner != record.id, let whose = contents[owner] else { return "" }
    return code(of: ParticipatorySession.of(whose, in: contents) ?? whose)
  }

  /// How a wish stands with recommending it, and what is to be minded; empty where nobody recommends it.
  func recommendationWords(_ need: Record) -> String {
    switch Recommendation(of: need, in: contents, on: today) {
    case .none: return ""
    case .again: return tongue(CareWord.recommendAgain)
    case .stands(let flagged):
      guard !flagged.isEmpty else { return tongue(CareWord.recommended) }
      let words = flagged.map { tongue.label(Code($0.item), of: .dnhSupport) }
      return tongue(CareWord.recommendedWithCare, words.joined(separator: ", "))
    }
  }
}

extension Screen {
  /// True for the page of one person or group.
  func isOf(_ person: RecordID) -> Bool {
    if case .person(let page) = self { return page.person == person }
    return false
  }
}
