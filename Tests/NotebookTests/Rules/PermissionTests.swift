import Testing

@testable import Notebook

@Suite("Permission")
struct PermissionTests {
  private static let given = PartialDate("2026-03-12")?.stored
  private static let day = Day(number: 20_524)

  private struct Talk {
    var contents = Contents()
    var number: UInt32 = 0

    mutating func write(
      _ kind: String, _ id: String, session: String = "0123456789abcdef0123456789abcdef", _ fields: [String: Value]
    ) throws {
      for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
        number += 1
        let operation = Operation(
          id: OperationID(session: try #require(SessionID(session)), number: number), at: 0, who: "T1",
          record: try #require(RecordID(id)), kind: kind, field: field, value: value)
        contents.apply(operation, in: try #require(RecordID("home")))
      }
    }

    func standing(_ id: String = "i1") throws -> Permission.Standing {
      Permission.standing(of: try #require(RecordID(id)), in: contents, on: PermissionTests.day)
    }
  }

  private let all: Value = .list(["takePart", "notes", "teamUse", "aggregate", "quotes"].map(Value.text))

  private func talk(_ consent: [String: Value]?, interview: [String: Value] = [:]) throws -> Talk {
    var talk = Talk()
    try talk.write("respondent", "r1", ["code": .text("R-01")])
    try talk.write("interview", "i1", ["respondent": .text("r1")].merging(interview) { _, new in new })
    if let consent {
      try talk.write(
        "consent", "c1",
        ["respondent": .text("r1"), "interview": .text("i1"), "status": .text("given"), "scopesOpening": all,
          "givenOn": try #require(Self.given)]
          .merging(consent) { _, new in new })
    }
    return talk
  }

  @Test("What is agreed at the end replaces the beginning, what was not agreed to is taken away")
  func closing() throws {
    let fewer = try talk(["scopesClosing": .list(["takePart", "notes", "teamUse"].map(Value.text))])
    #expect(try fewer.standing().scopes == ["takePart", "notes", "teamUse"])
    #expect(try fewer.standing().refusal(of: "aggregate") == .notCovered)
    let refused = try talk(["scopesClosing": all, "scopesRefused": .list([.text("quotes")])])
    #expect(try refused.standing().scopes == ["takePart", "notes", "teamUse", "aggregate"])
  }

  @Test("When nothing was asked at the end, what was agreed at the start is for the team only")
  func noClosing() throws {
    #expect(try talk([:]).standing().scopes == ["takePart", "notes", "teamUse"])
    #expect(try talk(["scopesClosing": .list([])]).standing().scopes == ["takePart", "notes", "teamUse"])
  }

  @Test(
    "Nothing counts where it was refused, taken back, pressed, not understood, out of date, or never answered",
    arguments: [
      ("status", "refused", Permission.Refusal.refused), ("status", "withdrawn", .withdrawn),
      ("status", "expired", .expired), ("status", "paused", .paused), ("status", "asked", .noConsent),
      ("pressureSeen", "yes", .pressure), ("understood", "no", .notUnderstood),
    ])
  func refusals(field: String, value: String, refusal: Permission.Refusal) throws {
    let standing = try talk([field: .text(value), "scopesClosing": all]).standing()
    #expect(standing.scopes.isEmpty)
    #expect(standing.refusal(of: "teamUse") == refusal)
  }

  @Test("Without a permission on record, or without talk and notes agreed to, words are held")
  func held() throws {
    #expect(try talk(nil).standing().refusal(of: "teamUse") == .noConsent)
    let noNotes = try talk(["scopesClosing": .list(["takePart", "teamUse"].map(Value.text))])
    #expect(try noNotes.standing().refusal(of: "teamUse") == .noConsent)
    #expect(try talk([:]).standing("nobody").refusal(of: "teamUse") == .sourceGone)
  }

  @Test("A permission given in one talk does not cover another, but taking it back for all closes every one")
  func otherTalks() throws {
    var talk = try talk(["scopesClosing": all])
    try talk.write("interview", "i2", ["respondent": .text("r1")])
    #expect(try talk.standing("i2").refusal(of: "teamUse") == .noConsent)
    #expect(try talk.standing().refusal(of: "teamUse") == nil)
    try talk.write("consent", "c2", ["respondent": .text("r1"), "status": .text("withdrawn")])
    #expect(try talk.standing().refusal(of: "teamUse") == .withdrawn)
    #expect(try talk.standing("i2").refusal(of: "teamUse") == .withdrawn)
  }

  @Test("Where two copies disagree, the more protective one counts")
  func conflicts() throws {
    var talk = try talk(["scopesClosing": all])
    let other = "ffffffffffffffffffffffffffffffff"
    try talk.write("consent", "c1", session: other, ["scopesClosing": .list(["takePart", "notes"].map(Value.text))])
    #expect(try talk.standing().scopes == ["takePart", "notes"])
    try talk.write("consent", "c1", session: other, ["pressureSeen": .text("yes")])
    #expect(try talk.standing().refusal(of: "teamUse") == .pressure)
  }

  @Test("Someone under 18 is never in records of single people, and counted only under an approved protocol")
  func minors() throws {
    var talk = try talk(["scopesClosing": all, "mode": .text("assent_guardian")])
    try talk.write("respondent", "r1", ["ageBand": .text("under18")])
    #expect(try talk.standing().scopes.isEmpty)
    #expect(try talk.standing().refusal(of: "teamUse") == .minors)
    let study = try #require(SessionID("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"))
    talk.contents.apply(
      Operation(
        id: OperationID(session: study, number: 1), at: 0, who: "T1", record: .study, kind: "study",
        field: "minorsProtocol", value: .truth(true)), in: .notebook)
    #expect(try talk.standing().scopes == ["takePart", "notes", "aggregate"])
  }

  @Test("With an official sitting by, it is for the team only")
  func watched() throws {
    let standing = try talk(
      ["scopesClosing": all], interview: ["othersPresent": .list([.text("official")])]
    ).standing()
    #expect(standing.scopes == ["takePart", "notes", "teamUse"])
    #expect(standing.refusal(of: "aggregate") == .watched)
  }
}
