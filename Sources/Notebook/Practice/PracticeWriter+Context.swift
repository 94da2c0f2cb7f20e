/// Places over time, ties and harm checks, written after everything they speak of.
extension PracticeWriter {
  /// Writes one look at a zone.
  mutating func write(_ look: PracticeStudy.Snapshot) {
    var sheet = newSheet(ContextSnapshot.type)
    sheet.set(ContextSnapshot.place, byCode[look.place])
    sheet.set(ContextSnapshot.observedOn, date(look.day))
    sheet.set(ContextSnapshot.phase, look.phase)
    sheet.set(ContextSnapshot.stage, look.stage)
    sheet.set(ContextSnapshot.direction, look.direction)
    sheet.set(ContextSnapshot.conditions, look.conditions)
    sheet.set(ContextSnapshot.violenceLogic, look.violenceLogic)
    sheet.set(ContextSnapshot.armedActorsPresent, look.armedActorsPresent)
    sheet.set(ContextSnapshot.controlPicture, look.controlPicture)
    sheet.set(ContextSnapshot.civilianPart, look.civilianPart)
    sheet.set(ContextSnapshot.connectors, look.connectors)
    sheet.set(ContextSnapshot.dividers, look.dividers)
    for (field, text) in [
      (ContextSnapshot.connectorsNote, look.connectorsNote), (ContextSnapshot.dividersNote, look.dividersNote),
      (ContextSnapshot.note, look.note),
    ] where text != nil {
      sheet.set(field, text)
      sheet.set(Field<Code>(field.name + "Lang", .code("lang"), "", class: .open), look.lang)
    }
    sheet.set(Common.sourceType, "observation")
    write(sheet.changes)
  }

  /// Writes one tie: with the person who told of it, else with the one it starts from.
  mutating func write(_ tie: PracticeStudy.Tie) {
    let told = tie.told.flatMap { byCode[$0] }.flatMap { contents[$0] }
    let person = byCode[tie.person].flatMap { contents[$0] }
    var sheet = newSheet(Relationship.type, home: told?.dossier ?? person?.dossier ?? .notebook)
    sheet.set(Relationship.person, person?.id)
    sheet.set(Relationship.relation, tie.relation)
    sheet.set(Relationship.toPerson, tie.toPerson.flatMap { byCode[$0] })
    sheet.set(Relationship.toProvider, tie.toProvider)
    sheet.set(Relationship.toArmed, tie.toArmed)
    sheet.set(Relationship.axis, tie.axis)
    sheet.set(Relationship.mutual, tie.mutual)
    sheet.set(Relationship.crossesDivide, tie.crossesDivide)
    sheet.set(Relationship.strength, tie.strength)
    sheet.set(Relationship.tone, tie.tone)
    sheet.set(Relationship.sincePeriod, tie.sincePeriod)
    sheet.set(Relationship.safeToShow, tie.safeToShow)
    sheet.set(Common.sourceType, told == nil ? "observation" : "selfReport")
    sheet.set(Common.sourceRef, told?.id)
    sheet.set(Common.confidence, tie.confidence)
    write(sheet.changes)
  }

  /// Writes a harm check with its answers; the wish it is about becomes one the team recommends.
  mutating func write(_ check: PracticeStudy.HarmCheck) {
    let talk = check.talk.flatMap { byCode[$0] }
    let need = contents.records(SupportNeed.type).first { need in
      need[Common.sourceRef] == talk && need[SupportNeed.need]?.text == check.need
    }
    let home = need?.dossier ?? .notebook
    var sheet = newSheet(HarmCheck.type, home: home)
    sheet.set(HarmCheck.kind, check.kind)
    sheet.set(HarmCheck.target, need?.id ?? .study)
    sheet.set(HarmCheck.checkedBy, check.checkedBy)
    sheet.set(HarmCheck.secondReader, check.secondReader)
    sheet.set(HarmCheck.checkedOn, date(check.day))
    sheet.set(HarmCheck.validUntil, date(check.validUntilDay))
    write(sheet.changes)
    for answer in check.answers {
      var part = newSheet(HarmAnswer.type, home: home)
      part.set(HarmAnswer.check, sheet.record)
      part.set(HarmAnswer.item, answer.item)
      part.set(HarmAnswer.answer, answer.answer)
      part.set(HarmAnswer.reason, answer.reason)
      write(part.changes)
    }
    guard let need else { return }
    write([
      Change(
        dossier: need.dossier, record: need.id, kind: need.kind, field: SupportNeed.recommend.name, value: .truth(true))
    ])
  }
}
