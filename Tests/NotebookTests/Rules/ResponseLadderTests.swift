import Testing

@testable import Notebook

@Suite("The response gap from near to far, and days that cannot be")
struct ResponseLadderTests {
  private var contents = Contents()
  private var pen = Pen(who: "T1", chance: Chance(seed: (1, 2, 3, 4)))

  private mutating func add(_ type: RecordType, _ id: String, _ fields: [(String, Value)]) throws {
    let record = try #require(RecordID(id))
    for (field, value) in fields {
      _ = pen.write(
        Change(dossier: .notebook, record: record, kind: type.kind, field: field, value: value), into: &contents,
        at: Moment(seconds: 0))
    }
  }

  private func date(_ on: String) -> Value { .object(["on": .text(on)]) }

  private mutating func sign(_ id: String, noticed: String) throws {
    try add(WarningSign.type, id, [("noticedOn", date(noticed))])
  }

  private mutating func response(_ id: String, to sign: String, by who: String, on day: String?) throws {
    try add(
      Response.type, id,
      [("sign", .text(sign)), ("providerLevel", .text(who))] + (day.map { [("decisionOn", date($0))] } ?? []))
  }

  private func ladder() -> [ResponseLadder.Rung] {
    ResponseLadder(
      contents.records(WarningSign.type), in: contents, held: HeldInterviews(contents), cutoff: Day("2026-04-30")
    ).rungs
  }

  @Test("The practice study's figures: 1.5 days for 4 near, 21.5 for 2 of the country, one open outside for 17 or more")
  func golden() throws {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let today = try #require(Day("2026-03-12"))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: today, at: Moment(seconds: 0))
    let cutoff = contents[.study]?[Study.studyCutoff]?.span?.upperBound
    let rungs = ResponseLadder(
      contents.records(WarningSign.type), in: contents, held: HeldInterviews(contents), cutoff: cutoff
    ).rungs
    #expect(rungs.map(\.band) == [.local, .national, .outside])
    #expect(rungs.map(\.median) == [1.5, 21.5, nil])
    #expect(rungs.map(\.days.count) == [4, 2, 0])
    #expect(rungs[2].open.map(\.atLeast) == [17])
  }

  @Test("Of several answers of one band the first decision counts, an open one beside it does not")
  func firstOfABand() throws {
    var study = self
    try study.sign("w", noticed: "2026-03-01")
    try study.response("a", to: "w", by: "neighbours", on: "2026-03-09")
    try study.response("b", to: "w", by: "local_gov", on: "2026-03-04")
    try study.response("c", to: "w", by: "self", on: nil)
    let sign = try #require(RecordID("w"))
    #expect(study.ladder() == [.init(band: .local, decided: [.init(sign: sign, days: 3)], open: [])])
  }

  @Test("An answer that never came is listed with the days that passed, and is no part of the middle")
  func openIsNotAveraged() throws {
    var study = self
    try study.sign("w", noticed: "2026-03-01")
    try study.sign("v", noticed: "2026-04-20")
    try study.response("a", to: "w", by: "nat_gov", on: "2026-03-05")
    try study.response("b", to: "v", by: "nat_civil", on: nil)
    let rung = try #require(study.ladder().first)
    #expect(rung.median == 4)
    #expect(rung.open.map(\.atLeast) == [10])
  }

  @Test("A day before the sign was noticed is refused, from either side; the same month may still be")
  func refusals() throws {
    var study = self
    try study.sign("w", noticed: "2026-03-10")
    try study.response("a", to: "w", by: "nat_gov", on: "2026-03-12")
    let (signID, responseID) = (try #require(RecordID("w")), try #require(RecordID("a")))
    let sign = try #require(study.contents[signID])
    let response = try #require(study.contents[responseID])
    func refused(_ date: String, _ field: String, of record: Record) -> Bool {
      PartialDate(date).flatMap { ResponseGap.refusal(of: $0, in: field, of: record, in: study.contents) } != nil
    }
    #expect(refused("2026-03-09", "decisionOn", of: response))
    #expect(refused("2026-02", "actionOn", of: response))
    #expect(!refused("2026-03", "actionOn", of: response))
    #expect(!refused("2026-03-10", "decisionOn", of: response))
    #expect(refused("2026-03-09", "sharedOn", of: sign))
    #expect(refused("2026-03-13", "noticedOn", of: sign))
    #expect(!refused("2026-03-12", "noticedOn", of: sign))
  }

  @Test("Who named someone of this kind is counted once, not for themselves, and not while it is held")
  func mentions() throws {
    var study = self
    func row(in talk: String, _ roles: [String]) -> [(String, Value)] {
      [("kind", .text("group")), ("roles", .list(roles.map { .text($0) })), ("sourceRef", .text(talk))]
    }
    try study.add(PeaceAgent.type, "p", [("kind", .text("group")), ("roles", .list([.text("trader")]))])
    for (talk, respondent) in [("i1", "r1"), ("i2", "r1"), ("i3", "r2"), ("i4", "r3")] {
      try study.add(Interview.type, talk, [("respondent", .text(respondent))])
      let given: [(String, Value)] = [
        ("respondent", .text(respondent)), ("interview", .text(talk)), ("status", .text("given")),
        ("scopesOpening", .list([.text("takePart"), .text("notes"), .text("teamUse")])),
      ]
      if talk != "i4" { try study.add(Consent.type, "c" + talk, given) }
      try study.add(Respondent.type, respondent, [("code", .text(respondent))])
      try study.add(Mention.type, "m" + talk, row(in: talk, ["trader", "elder"]))
    }
    try study.add(Mention.type, "other", row(in: "i3", ["official"]))
    let personID = try #require(RecordID("p"))
    let person = try #require(study.contents[personID])
    func count() -> Int {
      IndependentMentions.count(of: person, in: study.contents, held: HeldInterviews(study.contents))
    }
    #expect(count() == 2)
    try study.add(Respondent.type, "r2", [("about", .text("p"))])
    #expect(count() == 1)
  }

  @Test("A place has got worse when its newest look stands higher than the one before, in order of their days")
  func rising() throws {
    var study = self
    let place = try #require(RecordID("z"))
    func look(_ day: String, _ stage: Int) -> [(String, Value)] {
      [("place", .text("z")), ("observedOn", date(day)), ("stage", .number(stage))]
    }
    try study.add(ContextSnapshot.type, "l2", look("2026-03-01", 3))
    #expect(PlaceCourse(of: place, in: study.contents).lookBeforeRise == nil)
    try study.add(ContextSnapshot.type, "l1", look("2026-01-01", 1))
    let course = PlaceCourse(of: place, in: study.contents)
    #expect(course.looks.map(\.id.text) == ["l2", "l1"])
    #expect(course.lookBeforeRise?.id.text == "l1")
    try study.add(ContextSnapshot.type, "l3", look("2026-03-09", 3))
    #expect(PlaceCourse(of: place, in: study.contents).lookBeforeRise == nil)
  }
}
