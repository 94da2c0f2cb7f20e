import Testing

@testable import Notebook

@Suite("What would protect people less") struct ProtectionsTests {
  private struct Notes {
    var contents = Contents()
    private var pen = Pen(who: "T1", chance: Chance(seed: (1, 2, 3, 4)))

    mutating func write(_ kind: String, _ id: String, _ field: String, _ value: Value?) throws {
      let record = try #require(RecordID(id))
      let home: DossierID = kind == "study" ? .notebook : try #require(RecordID("home"))
      _ = pen.write(
        Change(dossier: home, record: record, kind: kind, field: field, value: value), into: &contents,
        at: Moment(seconds: 1))
    }

    mutating func set(_ field: String, _ value: Value?) throws { try write("study", "study", field, value) }
  }

  private static func date(_ text: String) -> Value { .object(["on": .text(text), "asSaid": .text("")]) }

  @Test(arguments: [
    ("kMin", Value.number(8), Value.number(5)), ("kMin", .number(8), nil), ("minorsProtocol", nil, .truth(true)),
    ("minorsProtocol", .truth(false), .truth(true)), ("consentMonths", nil, .number(24)),
    ("consentMonths", .number(6), nil), ("placeRule", .text("district"), .text("zone")),
    ("retentionUntil", date("2026-09-30"), date("2026-10-01")), ("retentionUntil", date("2026-09-30"), nil),
    ("wordsDestroyedOn", nil, date("2026-03-01")), ("bannedWords", .text("Okapi\nZitrone"), .text("Okapi")),
    ("referralList", .text("the clinic"), .text(" ")), ("complaintContact", .text("the school"), .text("")),
    ("namesRecipient", nil, .text("age1x")), ("namesRecipient", .text("age1x"), .text("age1y")),
  ] as [(String, Value?, Value?)])
  func oneWayIsLooserAndTheOtherIsNot(field: String, safe: Value?, loose: Value?) throws {
    var before = Notes()
    try before.set("title", .text("x"))
    if let safe { try before.set(field, safe) }
    var after = before
    try after.set(field, loose)
    #expect(Protections.loosened(from: before.contents, to: after.contents) == [.setting(field)])
    #expect(Protections.loosened(from: before.contents, to: before.contents) == [])
    if field != "namesRecipient" {
      #expect(Protections.loosened(from: after.contents, to: before.contents) == [])
    }
  }

  @Test(arguments: [
    ("status", Value.text("withdrawn"), Value.text("given")), ("status", .text("refused"), .text("given")),
    ("status", .text("paused"), .text("given")), ("pressureSeen", .text("yes"), .text("none")),
    ("understood", .text("no"), .text("yes")),
  ])
  func aNoIsNotLiftedByWhatIsBroughtIn(field: String, no: Value, yes: Value) throws {
    var before = Notes()
    try before.write("respondent", "r1", "code", .text("R-01"))
    try before.write("interview", "i1", "respondent", .text("r1"))
    for (name, value) in [
      ("respondent", Value.text("r1")), ("interview", .text("i1")), ("status", .text("given")),
      ("scopesOpening", .list(["takePart", "notes", "teamUse"].map(Value.text))),
    ] { try before.write("consent", "c1", name, value) }
    try before.write("consent", "c1", field, no)
    var after = before
    try after.write("consent", "c1", field, yes)
    let interview = try #require(RecordID("i1"))
    #expect(Protections.loosened(from: before.contents, to: after.contents) == [.refusal(interview)])
    #expect(Protections.loosened(from: after.contents, to: before.contents) == [])
  }

  @Test(arguments: [("session", "s1", "groupConsent"), ("activity", "a1", "mayLeave")])
  func whatAGroupKeptInTheRoomIsNotLetOutByWhatIsBroughtIn(kind: String, record: String, field: String) throws {
    var before = Notes()
    try before.write("session", "s1", "groupConsent", .truth(true))
    try before.write("activity", "a1", "session", .text("s1"))
    try before.write(kind, record, field, .truth(false))
    var after = before
    try after.write(kind, record, field, .truth(true))
    let session = try #require(RecordID("s1"))
    #expect(Protections.loosened(from: before.contents, to: after.contents) == [.refusal(session)])
    #expect(Protections.loosened(from: after.contents, to: before.contents) == [])
  }
}
