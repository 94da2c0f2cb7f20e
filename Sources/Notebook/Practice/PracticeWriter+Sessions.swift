/// Sessions with groups, each in a dossier of its own, written after the signs they speak of.
extension PracticeWriter {
  /// Writes one session with all that the group did.
  mutating func write(_ session: PracticeStudy.Session) {
    var sheet = newSheet(ParticipatorySession.type, code: session.code)
    sheet.set(ParticipatorySession.code, session.code)
    sheet.set(ParticipatorySession.methods, session.activities.map(\.method))
    sheet.set(ParticipatorySession.place, byCode[session.place])
    sheet.set(ParticipatorySession.heldOn, date(session.day))
    sheet.set(ParticipatorySession.lang, session.lang)
    sheet.set(ParticipatorySession.groupKind, session.groupKind)
    sheet.set(ParticipatorySession.countBand, session.countBand)
    sheet.set(ParticipatorySession.facilitator, session.facilitator)
    sheet.set(ParticipatorySession.recorder, session.recorder)
    sheet.set(ParticipatorySession.groundRules, session.groundRules)
    sheet.set(ParticipatorySession.groundRulesRead, true)
    sheet.set(ParticipatorySession.groupConsent, true)
    sheet.set(ParticipatorySession.observersPresent, session.observersPresent)
    sheet.set(ParticipatorySession.safeToHold, true)
    sheet.set(ParticipatorySession.distressPeak, String(session.distressPeak))
    sheet.set(ParticipatorySession.reflection, session.reflection)
    sheet.set(ParticipatorySession.status, "closed")
    write(sheet.changes)
    for (index, activity) in session.activities.enumerated() { write(activity, at: index + 1, in: session, sheet) }
  }

  private mutating func write(
    _ activity: PracticeStudy.Activity, at place: Int, in session: PracticeStudy.Session, _ owner: Sheet
  ) {
    let prompt = GroupGuide.prompts.first { $0.id == activity.prompt }
    var sheet = newSheet(Activity.type, home: owner.dossier)
    sheet.set(Activity.session, owner.record)
    sheet.set(Activity.place, place)
    sheet.set(Activity.method, activity.method)
    sheet.set(
      Activity.framingQuestion, activity.question ?? prompt?.words[Language(rawValue: session.lang) ?? .en])
    sheet.set(Activity.sign, activity.sign.flatMap { byCode[$0] })
    sheet.set(Activity.status, "closed")
    sheet.set(Activity.votersBand, activity.votersBand)
    sheet.set(Activity.agreement, activity.agreement)
    sheet.set(Activity.meaning, activity.meaning)
    sheet.set(Activity.missing, activity.missing)
    sheet.set(Activity.mayLeave, activity.mayLeave)
    write(sheet.changes)
    if activity.isRead { read(sheet.record, [Activity.framingQuestion.spec, Activity.meaning.spec]) }
    var items: [RecordID] = []
    for (place, item) in activity.items.enumerated() {
      items.append(write(item, at: place + 1, of: sheet.record, in: owner.dossier))
      if activity.isRead { read(items[place], [ActivityItem.label.spec]) }
    }
    for tie in activity.ties where items.indices.contains(tie.from - 1) && items.indices.contains(tie.to - 1) {
      var part = newSheet(ActivityTie.type, home: owner.dossier)
      part.set(ActivityTie.activity, sheet.record)
      part.set(ActivityTie.from, items[tie.from - 1])
      part.set(ActivityTie.relation, tie.relation)
      part.set(ActivityTie.to, items[tie.to - 1])
      write(part.changes)
    }
  }

  private mutating func write(
    _ item: PracticeStudy.Item, at place: Int, of activity: RecordID, in home: DossierID
  ) -> RecordID {
    var sheet = newSheet(ActivityItem.type, home: home)
    sheet.set(ActivityItem.activity, activity)
    sheet.set(ActivityItem.label, item.label)
    sheet.set(ActivityItem.symbol, item.symbol)
    sheet.set(ActivityItem.mapsTo, item.mapsTo)
    sheet.set(ActivityItem.place, place)
    sheet.set(ActivityItem.tally, item.tally)
    sheet.set(ActivityItem.rank, item.rank)
    sheet.set(ActivityItem.scoreL, item.scoreL)
    sheet.set(ActivityItem.scoreS, item.scoreS)
    sheet.set(ActivityItem.likelyTally, item.likelyTally)
    sheet.set(ActivityItem.badTally, item.badTally)
    sheet.set(ActivityItem.periodLabel, item.periodLabel)
    sheet.set(ActivityItem.daysAfter, item.daysAfter)
    sheet.set(ActivityItem.level, item.level)
    sheet.set(ActivityItem.nearness, item.nearness)
    sheet.set(ActivityItem.protections, item.protections)
    sheet.set(ActivityItem.finding, item.finding)
    sheet.set(ActivityItem.verdict, item.verdict)
    sheet.set(ActivityItem.verdictTally, item.verdictTally)
    sheet.set(ActivityItem.note, item.note)
    write(sheet.changes)
    return sheet.record
  }

  /// Notes that somebody read words through and left them as they are.
  private mutating func read(_ record: RecordID, _ fields: [FieldSpec]) {
    guard let known = contents[record] else { return }
    for spec in fields {
      guard let seen = known.fields[spec.name]?.visible.map(\.id) else { continue }
      write([
        Change(
          dossier: known.dossier, record: record, kind: known.kind, field: spec.name + ReadThrough.suffix,
          value: ReadThrough(of: Set(seen)).stored)
      ])
    }
  }
}
