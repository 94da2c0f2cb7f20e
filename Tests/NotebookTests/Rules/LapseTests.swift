import Testing

@testable import Notebook

@Suite("When permission is to be asked again") struct LapseTests {
  private struct Talk {
    var contents = Contents()
    private var number: UInt32 = 0

    init() throws {
      try write("respondent", "r1", ["code": .text("R-01")])
      try write("interview", "i1", ["respondent": .text("r1"), "place": .text("z1")])
      try write("place", "z1", ["placeCode": .text("Z-01")])
    }

    mutating func write(_ kind: String, _ id: String, session: Character = "1", _ fields: [String: Value]) throws {
      for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
        number += 1
        let session = try #require(SessionID(String(repeating: session, count: 32)))
        contents.apply(
          Operation(
            id: OperationID(session: session, number: number), at: 0, who: "T1", record: try #require(RecordID(id)),
            kind: kind, field: field, value: value), in: try #require(RecordID("home")))
      }
    }

    mutating func agree(on date: String?, reviewed: String? = nil, id: String = "c1", session: Character = "1") throws {
      try write(
        "consent", id, session: session,
        [
          "respondent": .text("r1"), "interview": .text("i1"), "status": .text("given"),
          "scopesOpening": .list(["takePart", "notes", "teamUse"].map(Value.text)),
          "givenOn": try date.map { try #require(PartialDate($0)).stored },
          "reviewedOn": try reviewed.map { try #require(PartialDate($0)).stored },
        ].compactMapValues(\.self))
    }

    mutating func see(_ stage: Int, on date: String, id: String) throws {
      try write(
        "contextSnapshot", id,
        ["place": .text("z1"), "observedOn": try #require(PartialDate(date)).stored, "stage": .number(stage)])
    }

    func lapse(on date: String) throws -> Permission.Lapse? {
      Permission.lapse(of: try #require(RecordID("i1")), in: contents, on: try #require(Day(date)))
    }
  }

  @Test(arguments: [
    ("2025-03-12", "2026-03-11", false), ("2025-03-12", "2026-03-12", true), ("2024-02-29", "2025-02-27", false),
    ("2024-02-29", "2025-02-28", true), ("2025-03", "2026-02-28", false), ("2025-03", "2026-03-01", true),
  ])
  func twelveMonths(given: String, on: String, isOld: Bool) throws {
    var talk = try Talk()
    try talk.agree(on: given)
    #expect((try talk.lapse(on: on) != nil) == isOld)
  }

  @Test("The study can make it shorter or longer; where copies disagree the shorter counts")
  func months() throws {
    var talk = try Talk()
    try talk.agree(on: "2025-03-12")
    try talk.write("study", "study", ["consentMonths": .number(24)])
    #expect(try talk.lapse(on: "2026-03-12") == nil)
    try talk.write("study", "study", session: "2", ["consentMonths": .number(6)])
    #expect(try talk.lapse(on: "2025-09-12") != nil)
  }

  @Test("Asked again it counts anew; what another copy did not hear of counts as not asked")
  func reviewed() throws {
    var talk = try Talk()
    try talk.agree(on: "2024-03-12", reviewed: "2025-09-01")
    #expect(try talk.lapse(on: "2026-03-12") == nil)
    try talk.write("consent", "c1", session: "2", ["reviewedOn": try #require(PartialDate("2024-10-01")).stored])
    #expect(try talk.lapse(on: "2026-03-12") != nil)
  }

  @Test("Of two consents the older one decides, though the other was just asked again")
  func several() throws {
    var talk = try Talk()
    try talk.agree(on: "2024-03-12")
    try talk.agree(on: "2024-03-12", reviewed: "2026-03-01", id: "c2")
    #expect(try talk.lapse(on: "2026-03-12") == .old(since: Day("2024-03-12")))
  }

  @Test("Without any day it is to be asked again; the day of the talk is one")
  func undated() throws {
    var talk = try Talk()
    try talk.agree(on: nil)
    #expect(try talk.lapse(on: "2026-03-12") == .old(since: nil))
    try talk.write("interview", "i1", ["conductedOn": try #require(PartialDate("2026-01-01")).stored])
    #expect(try talk.lapse(on: "2026-03-12") == nil)
  }

  @Test("What is dated ahead counts from its day, or from when it was asked again")
  func ahead() throws {
    var talk = try Talk()
    try talk.agree(on: "2026-04-01")
    #expect(try talk.lapse(on: "2026-03-31") == .ahead(on: try #require(Day("2026-04-01"))))
    #expect(
      Permission.standing(of: try #require(RecordID("i1")), in: talk.contents, on: try #require(Day("2026-03-31")))
        .refusal(of: "notes") == .expired)
    #expect(try talk.lapse(on: "2026-04-01") == nil)
    try talk.write("consent", "c1", ["reviewedOn": try #require(PartialDate("2026-03-30")).stored])
    #expect(try talk.lapse(on: "2026-03-31") == nil)
  }

  @Test("A stage that went up since asks again; one that was high before, or fell, does not")
  func stages() throws {
    var talk = try Talk()
    try talk.agree(on: "2026-01-10")
    try talk.see(1, on: "2025-12-01", id: "s0")
    try talk.see(3, on: "2026-01-10", id: "s1")
    try talk.see(2, on: "2026-02-01", id: "s2")
    try talk.see(3, on: "2026-02-20", id: "s3")
    #expect(try talk.lapse(on: "2026-03-12") == nil)
    try talk.see(4, on: "2026-03", id: "s4")
    #expect(try talk.lapse(on: "2026-03-12") == .stage(since: try #require(Day("2026-01-10"))))
    // It stays so when it falls again: only asking brings it back.
    try talk.see(1, on: "2026-03-10", id: "s5")
    #expect(try talk.lapse(on: "2026-03-12") != nil)
    try talk.write("consent", "c1", ["reviewedOn": try #require(PartialDate("2026-03-31")).stored])
    #expect(try talk.lapse(on: "2026-04-01") == nil)
  }

  @Test("Where nobody looked before, the first look counts as how it was")
  func noLookBefore() throws {
    var talk = try Talk()
    try talk.agree(on: "2026-01-10")
    try talk.see(3, on: "2026-02-01", id: "s1")
    #expect(try talk.lapse(on: "2026-03-12") == nil)
    try talk.see(4, on: "2026-02-15", id: "s2")
    #expect(try talk.lapse(on: "2026-03-12") != nil)
  }

  @Test("In the practice study nothing has to be asked again on the day it is made")
  func practice() throws {
    let day = try #require(Day("2026-03-12"))
    var contents = Contents()
    var pen = Pen(who: "T1", chance: Chance(seed: (1, 2, 3, 4)))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: day, at: Moment(seconds: 0))
    #expect(Permission.toAskAgain(contents, on: day).map { $0[Interview.code] ?? "" } == [])
  }

  @Test("An organisation is named in public only when two who speak for it agreed, and none said no")
  func naming() throws {
    var talk = try Talk()
    let day = try #require(Day("2026-03-12"))
    let house = try #require(RecordID("p1"))
    try talk.write("person", "p1", ["kind": .text("organisation")])
    func voice(_ number: Int, agrees: Bool, stance: String = "forGroup") throws {
      try talk.write("respondent", "v\(number)", ["code": .text("R-5\(number)")])
      try talk.write(
        "interview", "t\(number)",
        ["respondent": .text("v\(number)"), "people": .list([.text("p1")]), "stance": .text(stance)])
      try talk.write(
        "consent", "y\(number)",
        [
          "respondent": .text("v\(number)"), "interview": .text("t\(number)"), "status": .text("given"),
          "scopesOpening": .list(["takePart", "notes", "teamUse"].map(Value.text)),
          "scopesClosing": .list(["takePart", "notes", "teamUse", "orgNamed"].map(Value.text)),
          "scopesRefused": .list(agrees ? [] : [.text("orgNamed")]), "givenOn": PartialDate(day).stored,
        ])
    }
    func refusal() -> Permission.NamingRefusal? { Permission.refusal(ofNaming: house, in: talk.contents, on: day) }
    #expect(refusal() == .nobodyAgreed)
    try voice(1, agrees: true)
    #expect(refusal() == .oneVoice)
    try voice(2, agrees: true, stance: "self")
    #expect(refusal() == .oneVoice)
    try voice(3, agrees: true)
    #expect(refusal() == nil)
    try voice(4, agrees: false)
    #expect(refusal() == .someoneRefused)
    try talk.write("person", "p1", ["kind": .text("person")])
    #expect(refusal() == .notAnOrganisation)
  }
}
