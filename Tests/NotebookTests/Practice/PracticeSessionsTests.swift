import Testing

@testable import Notebook

/// The four sessions of the practice study, as they were promised.
@Suite struct PracticeSessionsTests {
  let study: PracticeStudy

  init() throws {
    study = try PracticeStudy.read()
  }

  private func activity(_ session: String, _ method: String) throws -> PracticeStudy.Activity {
    let found = study.sessions.first { $0.code == session }?.activities.first { $0.method == method }
    return try #require(found, "\(session) \(method)")
  }

  @Test func `each group, its size, place and what it did stand as they were`() {
    let shown = study.sessions.map { session in
      let methods = session.activities.map(\.method).joined(separator: " ")
      return "\(session.code) \(session.groupKind) \(session.place) \(session.countBand) \(methods)"
    }
    #expect(
      shown == [
        "S-01 women Z-01 8-12 roleMap pileRank", "S-02 youth Z-03 8-12 dotVote",
        "S-03 mixed Z-02 8-12 timeline riskWeigh", "S-04 mixed Z-03 8-12 giveBack",
      ])
  }

  @Test func `the young people chose safe places, then small funds, then training, the rest by few`() throws {
    let vote = try activity("S-02", "dotVote")
    #expect(vote.items.prefix(3).map(\.label) == ["safe places", "small funds", "training"])
    #expect(vote.items.map(\.rank) == (1...6).map { $0 })
    let dots = vote.items.compactMap(\.tally)
    #expect(dots == dots.sorted(by: >))
    #expect(dots.prefix(3).allSatisfy { $0 >= 5 } && dots.dropFirst(3).allSatisfy { $0 < 5 })
    #expect(dots.reduce(0, +) % 3 == 0 && dots.reduce(0, +) / 3 <= 12 && vote.votersBand == "10-19")
  }

  @Test func `the line of days is that of the marks on the doors`() throws {
    let line = try activity("S-03", "timeline")
    let sign = try #require(study.signs.first { $0.code == line.sign })
    var day = sign.noticedDay
    let days = line.items.map { item in
      day += item.daysAfter ?? 0
      return day
    }
    #expect(sign.code == "W-03" && line.items.first?.daysAfter == nil)
    let decided = sign.responses.compactMap(\.decisionDay)
    #expect(decided == [82, 109] && decided.allSatisfy(days.contains))
    #expect(days.last == sign.responses.last?.actionDay)
  }

  @Test func `each private round adds up to as many as chose, and the order of steps is what most said`() throws {
    for item in try activity("S-03", "riskWeigh").items {
      for (tally, score) in [(item.likelyTally, item.scoreL), (item.badTally, item.scoreS)] {
        let tally = try #require(tally)
        #expect(tally.count == 3 && tally.reduce(0, +) == 11, "\(item.label)")
        #expect(tally.firstIndex(of: tally.max() ?? 0).map { $0 + 1 } == score, "\(item.label)")
      }
    }
    for item in try activity("S-04", "giveBack").items {
      #expect(item.verdictTally?.count == 4 && item.verdictTally?.reduce(0, +) == 10, "\(item.label)")
    }
  }

  @Test func `one finding should not be said, because two of ten said so`() throws {
    let items = try activity("S-04", "giveBack").items
    #expect(items.filter { $0.verdict == "notSaid" }.map(\.finding) == ["danger:name_work"])
    #expect(items.allSatisfy { ($0.verdictTally?.last ?? 0 > 0) == ($0.verdict == "notSaid") })
    #expect(items.contains { $0.verdict == "partly" && $0.note != nil })
  }

  @Test func `every code is one a list has, every sign one of the eight, and every name a thing or a kind`() {
    let signs = "●▲◆■☼♪☂✿"
    for activity in study.sessions.flatMap(\.activities) {
      #expect(Vocabulary.method[activity.method] != nil && (activity.prompt == nil) != (activity.question == nil))
      #expect(activity.prompt.map { id in GroupGuide.prompts.contains { $0.id == id } } != false)
      #expect(activity.agreement.map { Vocabulary.agreement[$0] != nil } == true)
      #expect(activity.votersBand.map { Vocabulary.votersBand[$0] != nil } != false)
      #expect(activity.items.count <= 7 && Set(activity.items.map(\.symbol)).count == activity.items.count)
      for item in activity.items {
        #expect(signs.contains(item.symbol) && item.label.count <= 30, "\(item.label)")
        let mapped = item.mapsTo.flatMap(ActivityItem.mapped)
        #expect((mapped == nil) == (item.mapsTo == nil))
        #expect(mapped.map { Vocabulary.named($0.list)?[$0.code.text] != nil } != false, "\(item.label)")
        #expect((item.level.map { [$0] } ?? []).allSatisfy { Vocabulary.provider[$0] != nil })
        #expect((item.protections ?? []).allSatisfy { Vocabulary.named("protection")?[$0] != nil })
        #expect(item.verdict.map { Vocabulary.verdict[$0] != nil } != false)
        #expect(item.nearness.map { Vocabulary.nearness[$0] != nil } != false)
      }
      for tie in activity.ties {
        #expect(Vocabulary.groupTie[tie.relation] != nil && tie.from != tie.to)
        #expect(activity.items.indices.contains(tie.from - 1) && activity.items.indices.contains(tie.to - 1))
      }
    }
  }

  @Test func `written, each is a dossier of its own, and taking one back leaves nothing of it`() throws {
    let contents = try PracticeWritingTests.contents()
    let sessions = contents.records(ParticipatorySession.type)
    #expect(sessions.count == 4 && Set(sessions.map(\.dossier)).count == 4)
    for type in [Activity.type, ActivityItem.type, ActivityTie.type] {
      for record in contents.records(type) {
        #expect(ParticipatorySession.of(record, in: contents)?.dossier == record.dossier)
      }
    }
    let vote = try #require(contents.records(code: "S-02").first)
    let plan = try #require(Forgetting(of: vote.id, in: contents, reader: "T2"))
    #expect(plan.dossiers == [vote.dossier] && plan.counts.byName["activityItem"] == 6)
    #expect(plan.traces.contains { contents.number(of: $0.record) == "J-016" })
    var after = contents
    var pen = Pen(who: "T2", chance: Chance(seed: (7, 7, 7, 7)))
    _ = after.carryOut(plan, with: &pen, at: Moment(seconds: 1))
    #expect(after.records(ParticipatorySession.type).count == 3)
    #expect(after.records(ActivityItem.type).allSatisfy { $0[ActivityItem.label] != "safe places" })
    let found = FindIndex(after, for: "T2", in: .en)
    #expect(found.texts(with: "small funds").compactMap { found.hit($0, for: "small funds", in: after) }
      .allSatisfy { $0.place.group != .sessions })
  }

  @Test func `seven questions come before a group is asked, and anew when its place is at another stage`() throws {
    var contents = try PracticeWritingTests.contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (9, 9, 9, 9)))
    let session = try #require(contents.records(code: "S-01").first)
    let check = RecordID.random(using: &pen.chance)
    func set<Content: FieldValue>(_ record: RecordID, _ type: RecordType, _ field: Field<Content>, _ value: Content) {
      let change = Change(
        dossier: .notebook, record: record, kind: type.kind, field: field.name, value: value.stored)
      _ = pen.write(change, into: &contents, at: Moment(seconds: 2_000_000_000))
    }
    set(check, HarmCheck.type, HarmCheck.kind, "session")
    set(check, HarmCheck.type, HarmCheck.target, session.id)
    let questions = HarmQuestion.all("session")
    #expect(questions.map(\.item) == Vocabulary.dnhSession.codes)
    for question in questions {
      let answer = RecordID.random(using: &pen.chance)
      set(answer, HarmAnswer.type, HarmAnswer.check, check)
      set(answer, HarmAnswer.type, HarmAnswer.item, question.item)
      let isMinded = question.item == "gifts"
      set(answer, HarmAnswer.type, HarmAnswer.answer, (question.flag == "yes") == isMinded ? "yes" : "no")
    }
    let day = try #require(Day("2033-06-01"))
    set(check, HarmCheck.type, HarmCheck.checkedOn, PartialDate(day))
    set(check, HarmCheck.type, HarmCheck.validUntil, PartialDate(day + HarmChecking.lasts))
    let newest = try #require(HarmChecking.newest(about: session.id, kind: "session", in: contents))
    #expect(newest.result == .hold && newest.flagged.map(\.item) == ["gifts"])
    #expect(newest.isCurrent(in: contents, on: day) && !newest.isCurrent(in: contents, on: day + 31))
    func look(at place: String, _ stage: Int) throws {
      let look = RecordID.random(using: &pen.chance)
      let zone = contents.records(Place.type).first { $0[Place.placeCode] == place }
      set(look, ContextSnapshot.type, ContextSnapshot.place, try #require(zone).id)
      set(look, ContextSnapshot.type, ContextSnapshot.observedOn, PartialDate(day))
      let change = Change(
        dossier: .notebook, record: look, kind: ContextSnapshot.type.kind, field: ContextSnapshot.stage.name,
        value: .number(stage))
      _ = pen.write(change, into: &contents, at: Moment(seconds: 2_000_000_001))
    }
    try look(at: "Z-02", 4)
    #expect(newest.isCurrent(in: contents, on: day))
    try look(at: "Z-01", 4)
    #expect(!newest.isCurrent(in: contents, on: day))
  }

  @Test func `its words, the question asked, and what it is in our lists are found under the session`() throws {
    let contents = try PracticeWritingTests.contents()
    let index = FindIndex(contents, for: "T2", in: .en)
    func sessions(_ query: String) -> [String] {
      index.texts(with: query).compactMap { index.hit($0, for: query, in: contents) }
        .filter { $0.place.group == .sessions }.map { contents.number(of: $0.place.record) }
    }
    #expect(sessions("firewood") == ["S-01"])
    #expect(sessions("walk home skill") == ["S-02"])
    #expect(sessions("who nearest could give") == ["S-02"])
    #expect(sessions("gagne-pain") == ["S-03"])
    #expect(sessions("personRole:elder") == [] && sessions("●") == [])
  }
}
