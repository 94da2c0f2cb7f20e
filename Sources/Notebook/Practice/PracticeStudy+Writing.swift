extension PracticeStudy {
  /// Writes the whole study with one pen, through the same changes a user's typing makes.
  ///
  /// `today` becomes the study's cut-off day. The operations come back in the order they were written.
  public func write(
    with pen: inout Pen, into contents: inout Contents, today: Day, at moment: Moment
  ) -> [Filed] {
    var writer = PracticeWriter(study: self, pen: pen, contents: contents, today: today, moment: moment)
    writer.write()
    pen = writer.pen
    contents = writer.contents
    return writer.filed
  }
}

/// Turns the practice study's data into changes, keeping track of which number stands for which record.
struct PracticeWriter {
  private let study: PracticeStudy
  fileprivate var pen: Pen
  /// What is written so far.
  private(set) var contents: Contents
  private let today: Day
  private let moment: Moment
  fileprivate var filed: [Filed] = []
  /// The record each number stands for, as far as it is written.
  var byCode: [String: RecordID] = [:]

  fileprivate init(study: PracticeStudy, pen: Pen, contents: Contents, today: Day, moment: Moment) {
    self.study = study
    self.pen = pen
    self.contents = contents
    self.today = today
    self.moment = moment
  }

  fileprivate mutating func write() {
    writeFrame()
    study.people.forEach { write($0) }
    study.interviews.forEach { write($0) }
    study.signs.forEach { write($0) }
    study.journal.forEach { write($0) }
    study.followUps.forEach { write($0) }
    study.snapshots.forEach { write($0) }
    study.ties.forEach { write($0) }
    study.harmChecks.forEach { write($0) }
    study.sessions.forEach { write($0) }
    for one in study.settings.toHear {
      write(CoverageTarget.setting(one.wanted, Code(one.axis), Code(one.kindCode), in: contents))
    }
  }

  /// A short talk leaves out questions of the full guide; they count as not asked.
  private var fullQuestions: [Question] { Guide.named("lpa-full-1")?.questions ?? [] }

  // MARK: - Writing changes

  /// Writes changes in their order.
  mutating func write(_ changes: [Change]) {
    for change in changes { filed.append(pen.write(change, into: &contents, at: moment)) }
  }

  private func day(_ number: Int) -> Day { today + (number - study.cutoffDay) }
  /// The date of a day of the study; none for none.
  func date(_ number: Int?) -> PartialDate? { number.map { PartialDate(day($0)) } }
  private mutating func freshID() -> RecordID { RecordID.random(using: &pen.chance) }

  /// Collects the fields of one record and writes them.
  struct Sheet {
    /// Where the record is kept.
    let dossier: DossierID
    /// The record itself.
    let record: RecordID
    fileprivate let type: RecordType
    /// What was set so far, in order.
    fileprivate(set) var changes: [Change] = []

    /// Sets a field; nothing where there is nothing to say.
    mutating func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) {
      guard let value else { return }
      changes.append(
        Change(dossier: dossier, record: record, kind: type.kind, field: field.name, value: value.stored))
    }
    /// Sets a field to a code.
    mutating func set(_ field: Field<Code>, _ code: String?) { set(field, code.map { Code($0) }) }
    /// Sets a field to codes, unless there are none.
    mutating func set(_ field: Field<[Code]>, _ codes: [String]?) {
      guard let codes, !codes.isEmpty else { return }
      set(field, codes.map { Code($0) })
    }
    /// Sets a field to a text, unless it is empty.
    mutating func set(_ field: Field<Prose>, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      set(field, Prose(text))
    }
  }

  /// An empty record with a home: the one given, or that of its kind.
  mutating func newSheet(_ type: RecordType, home: DossierID? = nil, code: String? = nil) -> Sheet {
    let record = freshID()
    if let code { byCode[code] = record }
    return Sheet(dossier: home ?? (type.home == .study ? .notebook : freshID()), record: record, type: type)
  }

  // MARK: - The study

  private mutating func writeFrame() {
    let settings = study.settings
    var sheet = Sheet(dossier: .notebook, record: .study, type: Study.type)
    sheet.set(Study.title, settings.title)
    sheet.set(Study.publicLabel, settings.publicLabel)
    sheet.set(Study.purpose, settings.purpose)
    sheet.set(Study.designedWith, settings.designedWith)
    sheet.set(Study.waves, settings.waves)
    sheet.set(Study.studyStart, date(study.startDay))
    sheet.set(Study.studyCutoff, date(study.cutoffDay))
    sheet.set(Study.languages, settings.languages)
    sheet.set(Study.ethicsRef, settings.ethicsRef)
    sheet.set(Study.minorsProtocol, settings.minorsProtocol)
    sheet.set(Study.kMin, settings.kMin)
    sheet.set(Study.referralList, settings.referralList)
    sheet.set(Study.complaintContact, settings.complaintContact)
    sheet.set(Study.retentionUntil, date(settings.retentionUntilDay))
    sheet.set(Study.placeRule, settings.placeRule)
    sheet.set(Study.securityNotes, settings.securityNotes)
    sheet.set(Study.practice, true)
    write(sheet.changes)
    for member in study.team {
      var sheet = newSheet(TeamMember.type)
      sheet.set(TeamMember.teamCode, member.teamCode)
      sheet.set(TeamMember.role, member.role)
      sheet.set(TeamMember.confidentialityPledgeOn, date(member.pledgeDay))
      write(sheet.changes)
    }
    for place in study.places {
      var sheet = newSheet(Place.type, code: place.placeCode)
      sheet.set(Place.placeCode, place.placeCode)
      sheet.set(Place.label, place.label)
      sheet.set(Place.level, place.level)
      sheet.set(Place.setting, place.setting)
      sheet.set(Place.populationBand, place.populationBand)
      sheet.set(Place.remoteness, place.remoteness)
      write(sheet.changes)
    }
  }

  private mutating func write(_ person: PracticeStudy.Person) {
    var sheet = newSheet(PeaceAgent.type, code: person.code)
    sheet.set(PeaceAgent.code, person.code)
    sheet.set(PeaceAgent.handle, person.handle)
    sheet.set(PeaceAgent.kind, person.kind)
    sheet.set(PeaceAgent.roles, person.roles)
    sheet.set(PeaceAgent.place, byCode[person.place])
    sheet.set(PeaceAgent.phases, person.phases)
    sheet.set(PeaceAgent.sincePeriod, person.sincePeriod)
    sheet.set(PeaceAgent.sizeBand, person.sizeBand)
    sheet.set(PeaceAgent.reach, person.reach)
    sheet.set(PeaceAgent.ageBand, person.ageBand)
    sheet.set(PeaceAgent.gender, person.gender)
    sheet.set(PeaceAgent.groupPosition, person.groupPosition)
    sheet.set(PeaceAgent.pathIntoPeace, person.pathIntoPeace)
    sheet.set(PeaceAgent.whatTheyDo, person.whatTheyDo)
    sheet.set(PeaceAgent.howChangeHappens, person.howChangeHappens)
    sheet.set(PeaceAgent.useOfForce, person.useOfForce)
    sheet.set(PeaceAgent.cautions, person.cautions)
    sheet.set(PeaceAgent.outsideTies, person.outsideTies)
    sheet.set(PeaceAgent.knownHow, person.knownHow)
    sheet.set(PeaceAgent.activeNow, person.activeNow)
    write(sheet.changes)
  }

  // MARK: - Talks

  private mutating func write(_ interview: PracticeStudy.Interview) {
    guard let guide = Guide.named(interview.guide) else { return }
    let language = interview.langs.first.flatMap(Language.init) ?? .en
    let beginning = Talk.Beginning(
      guide: guide, respondent: byCode[interview.respondent], about: interview.people.first.flatMap { byCode[$0] },
      stance: Code(interview.stance), language: language, day: day(interview.day), place: byCode[interview.place],
      follows: interview.follows.flatMap { byCode[$0] })
    let (talk, changes) = Talk.begin(beginning, in: contents, using: &pen.chance)
    write(changes)
    byCode[interview.code] = talk.id
    byCode[interview.respondent] = talk.respondent
    var own = Sheet(dossier: talk.dossier, record: talk.respondent, type: Respondent.type)
    own.set(Respondent.code, interview.respondent)
    if let person = study.respondents.first(where: { $0.code == interview.respondent }) {
      own.set(Respondent.ageBand, person.ageBand)
      own.set(Respondent.gender, person.gender)
      own.set(Respondent.groupPosition, person.groupPosition)
    }
    write(own.changes)
    writeFacts(of: interview, talk)
    writePermission(of: interview, talk)
    for answer in interview.answers { write(answer, in: talk) }
    for question in fullQuestions where guide.question(question.id) == nil {
      write(talk.answering(question.id, Answer.missing, "notAsked", in: contents))
    }
  }

  private mutating func writeFacts(of interview: PracticeStudy.Interview, _ talk: Talk) {
    var sheet = Sheet(dossier: talk.dossier, record: talk.id, type: Interview.type)
    sheet.set(Interview.code, interview.code)
    sheet.set(Interview.people, interview.people.compactMap { byCode[$0] })
    sheet.set(Interview.version, interview.version)
    sheet.set(Interview.languages, interview.langs)
    var date = PartialDate(day(interview.day))
    date.asSaid = interview.asSaid ?? ""
    sheet.set(Interview.conductedOn, date)
    sheet.set(Interview.minutes, interview.minutes)
    sheet.set(Interview.interpreter, interview.interpreter)
    sheet.set(Interview.othersPresent, interview.othersPresent)
    sheet.set(Interview.setting, interview.setting)
    sheet.set(Interview.distressPeak, interview.distressPeak)
    sheet.set(Interview.distressAt, interview.distressAt)
    sheet.set(Interview.distressActions, interview.distressActions)
    sheet.set(Interview.status, interview.status)
    write(sheet.changes)
  }

  private mutating func writePermission(of interview: PracticeStudy.Interview, _ talk: Talk) {
    let consent = interview.consent
    let values: [(FieldSpec, Value?)] = [
      (Consent.mode.spec, .text(consent.mode)), (Consent.lang.spec, .text(consent.lang)),
      (Consent.aboutRef.spec, interview.people.first.flatMap { byCode[$0]?.stored }),
      (Consent.explained.spec, Array(1...10).stored), (Consent.understood.spec, .text(consent.understood)),
      (Consent.scopesOpening.spec, consent.scopesOpening.map { Code($0) }.stored),
      (Consent.scopesClosing.spec, consent.scopesClosing.map { Code($0) }.stored),
      (Consent.limitsTold.spec, .truth(consent.limitsTold)), (Consent.gatekeeper.spec, .text(consent.gatekeeper)),
      (Consent.pressureSeen.spec, .text(consent.pressureSeen)), (Consent.status.spec, .text("given")),
      (Consent.givenOn.spec, date(consent.givenDay)?.stored),
      (Consent.withdrawUntil.spec, date(consent.withdrawUntilDay)?.stored),
    ]
    write(talk.permitting(values, in: contents, using: &pen.chance))
  }

  private mutating func write(_ answer: PracticeStudy.Answer, in talk: Talk) {
    guard let question = talk.guide.question(answer.question) else { return }
    if !answer.paragraphs.isEmpty {
      let prose = Prose(answer.paragraphs.flatMap { paragraph in
        Prose(paragraph.text, voice: Voice(rawValue: paragraph.voice) ?? .notes).paragraphs
      })
      write(talk.answering(question.id, Answer.text, prose, in: contents))
      write(talk.answering(question.id, Answer.lang, Code(answer.paragraphs[0].lang), in: contents))
    }
    if let missing = answer.missing {
      write(talk.answering(question.id, Answer.missing, Code(missing), in: contents))
    }
    choose(answer, question, talk)
    guard let block = question.rows else { return }
    for kind in answer.kinds {
      add(block, talk, ["kind": .text(kind.kind), "roles": kind.roles.map { Code($0) }.stored])
    }
    for strategy in answer.strategies {
      add(
        block, talk,
        [
          "strategy": .text(strategy.strategy), "phase": .text(strategy.phase), "outcome": .text(strategy.outcome),
          "aimedAt": strategy.aimedAt.map { Code($0) }.stored, "tacticalDetail": .truth(strategy.tacticalDetail),
        ])
    }
    for risk in answer.risks {
      add(
        block, talk,
        [
          "riskType": .text(risk.riskType), "toWhom": risk.toWhom.map { Code($0) }.stored,
          "experience": .text(risk.experience), "likelihood": .number(risk.likelihood),
          "severity": .number(risk.severity), "fromThisStudy": .truth(risk.fromThisStudy),
          "sources": risk.sources.map { Code($0) }.stored,
        ])
    }
    for need in answer.needs {
      add(
        block, talk,
        [
          "need": .text(need.need), "priority": .number(need.priority), "namedBy": .text(need.namedBy),
          "firstProvider": .text(need.firstProvider), "backupProvider": need.backupProvider?.stored,
          "whyNotNearer": need.whyNotNearer?.stored, "scale": need.scale?.stored,
          "whenNeeded": need.whenNeeded?.stored,
        ])
    }
  }

  /// Puts chosen codes where the question's choices keep them; permission codes were written before.
  private mutating func choose(_ answer: PracticeStudy.Answer, _ question: Question, _ talk: Talk) {
    func codes(_ choice: ChoiceField) -> [String] {
      switch choice.name {
      case "byWhom": answer.byWhom
      case "breadth": answer.breadth.map { [$0] } ?? []
      case "topics", "mayWeTalk", "understood", "scopes", "leaveOut": []
      default:
        answer.codes.filter { Vocabulary.named(choice.vocabulary)?[$0] != nil }
      }
    }
    for choice in question.choices {
      let chosen = codes(choice).map { Code($0) }
      guard !chosen.isEmpty else { continue }
      write(talk.choosing(chosen, in: choice, of: question.id, contents: contents, using: &pen.chance))
    }
  }

  private mutating func add(_ block: RowBlock, _ talk: Talk, _ values: [String: Value?]) {
    let (row, changes) = talk.addingRow(block, contents: contents, using: &pen.chance)
    write(changes)
    write(values.sorted { $0.key < $1.key }.compactMap { name, value in
      value.map { Change(dossier: talk.dossier, record: row, kind: block.record, field: name, value: $0) }
    })
  }

  // MARK: - Signs, journal, promises

  private mutating func write(_ sign: PracticeStudy.WarningSign) {
    let told = sign.told.flatMap { byCode[$0] }.flatMap { contents[$0] }
    let home = told?.dossier ?? .notebook
    var sheet = newSheet(WarningSign.type, home: home, code: sign.code)
    sheet.set(WarningSign.code, sign.code)
    sheet.set(WarningSign.place, byCode[sign.place])
    sheet.set(WarningSign.sign, sign.sign)
    sheet.set(WarningSign.noticedOn, date(sign.noticedDay))
    sheet.set(WarningSign.sharedOn, date(sign.sharedDay))
    sheet.set(WarningSign.sharedWith, sign.sharedWith)
    sheet.set(WarningSign.description, sign.description)
    sheet.set(WarningSign.noticedByBand, sign.noticedByBand)
    sheet.set(WarningSign.status, sign.status)
    sheet.set(WarningSign.recordedLive, sign.recordedLive)
    sheet.set(Common.sourceRef, told?.id)
    write(sheet.changes)
    for response in sign.responses {
      var part = newSheet(Response.type, home: home)
      part.set(Response.sign, sheet.record)
      part.set(Response.providerLevel, response.providerLevel)
      part.set(Response.decisionOn, date(response.decisionDay))
      part.set(Response.actionOn, date(response.actionDay))
      part.set(Response.kinds, response.kinds)
      part.set(Response.outcome, response.outcome)
      part.set(Response.gapReasons, response.gapReasons)
      part.set(Response.handedUp, response.handedUp)
      part.set(Response.note, response.note)
      part.set(Common.sourceRef, told?.id)
      write(part.changes)
    }
  }

  private mutating func write(_ entry: PracticeStudy.JournalEntry) {
    var sheet = newSheet(JournalEntry.type, code: entry.code)
    sheet.set(JournalEntry.privacy, entry.privacy)
    sheet.set(JournalEntry.code, entry.code)
    sheet.set(JournalEntry.kind, entry.kind)
    sheet.set(JournalEntry.writtenOn, date(entry.day))
    sheet.set(JournalEntry.place, entry.place.flatMap { byCode[$0] })
    sheet.set(JournalEntry.text, entry.text)
    sheet.set(JournalEntry.lang, entry.lang)
    let links = entry.about.compactMap { byCode[$0] }
    if !links.isEmpty { sheet.set(JournalEntry.links, links) }
    sheet.set(JournalEntry.describesPeople, entry.describesPeople)
    sheet.set(JournalEntry.tags, entry.tags)
    sheet.set(JournalEntry.mood, entry.mood)
    write(sheet.changes)
  }

  private mutating func write(_ promise: PracticeStudy.FollowUp) {
    let target = byCode[promise.forRef].flatMap { contents[$0] }
    var sheet = newSheet(FollowUp.type, home: target?.dossier ?? .notebook)
    sheet.set(FollowUp.kind, promise.kind)
    sheet.set(FollowUp.forRef, target?.id)
    sheet.set(FollowUp.what, promise.what)
    sheet.set(FollowUp.dueOn, date(promise.dueDay))
    sheet.set(FollowUp.doneOn, date(promise.doneDay))
    sheet.set(FollowUp.safeToDo, promise.safeToDo)
    sheet.set(FollowUp.how, promise.how)
    sheet.set(FollowUp.audience, promise.audience)
    sheet.set(FollowUp.response, promise.response)
    write(sheet.changes)
  }
}
