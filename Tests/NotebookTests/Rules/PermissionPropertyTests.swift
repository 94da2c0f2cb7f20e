import Foundation
import Testing

@testable import Notebook

/// Whatever consents there are of one talk: one more of them never lets more out.
@Suite("Permission, whatever was written") struct PermissionPropertyTests {
  private static let today = Day(number: 20_524)
  private static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil

  /// A notebook with one interview, and a way of writing consents about it.
  private struct Talk {
    var contents = Contents()
    private var number: UInt32 = 0

    mutating func write(_ kind: String, _ id: String, session: Int, _ fields: [String: Value]) throws {
      for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
        number += 1
        let digits = String(session, radix: 16)
        let session = try #require(SessionID(String(repeating: "0", count: 32 - digits.count) + digits))
        contents.apply(
          Operation(
            id: OperationID(session: session, number: number), at: 0, who: "T1", record: try #require(RecordID(id)),
            kind: kind, field: field, value: value), in: try #require(RecordID("home")))
      }
    }

    var standing: Permission.Standing {
      get throws {
        Permission.standing(of: try #require(RecordID("i1")), in: contents, on: PermissionPropertyTests.today)
      }
    }
  }

  private func begun() throws -> Talk {
    var talk = Talk()
    try talk.write("respondent", "r1", session: 1, ["code": .text("R-01")])
    try talk.write("interview", "i1", session: 1, ["respondent": .text("r1")])
    return talk
  }

  /// A consent as anybody may have written it; `isFresh` keeps its day where it does not count as too old.
  private func consent(_ chance: inout Chance, isFresh: Bool, isWilling: Bool) -> [String: Value] {
    func scopes(_ odds: Int) -> Value {
      .list(Vocabulary.consentScope.codes.filter { _ in Int.random(in: 0..<10, using: &chance) < odds }.map(Value.text))
    }
    func one(_ codes: [String], _ odds: Int) -> Value {
      .text(Int.random(in: 0..<100, using: &chance) < odds ? codes[0] : codes.randomElement(using: &chance) ?? codes[0])
    }
    let bent = isWilling ? 100 : 70
    var fields: [String: Value] = [
      "respondent": .text("r1"), "scopesOpening": .list(["takePart", "notes", "teamUse"].map(Value.text)),
      "status": one(["given", "partial", "refused", "withdrawn", "paused", "expired", "asked"], bent),
      "understood": one(["yes", "afterRepeating", "no"], bent),
      "pressureSeen": one(["none", "unsure", "yes"], bent),
      "gatekeeper": one(["none", "knows", "permitted", "present"], 20),
    ]
    if Bool.random(using: &chance) || isWilling {
      fields["scopesClosing"] = .list(
        Set(scopes(7).listed).union(["takePart", "notes"]).sorted().map(Value.text))
    }
    if !isWilling, Bool.random(using: &chance) { fields["scopesRefused"] = scopes(3) }
    if isWilling || Int.random(in: 0..<4, using: &chance) > 0 { fields["interview"] = .text("i1") }
    let age = isFresh ? Int.random(in: 0..<300, using: &chance) : Int.random(in: 0..<800, using: &chance)
    fields["givenOn"] = PartialDate(Self.today + (-age)).stored
    return fields
  }

  @Test func oneConsentMoreNeverLetsMoreOut() throws {
    var covered = 0
    for seed in 1...(Self.isLong ? 20_000 : 1_500) {
      var chance = Chance(seed: (UInt64(seed), 2, 3, 4))
      var talk = try begun()
      for index in 0..<Int.random(in: 1...3, using: &chance) {
        try talk.write("consent", "c\(index)", session: 2 + index, consent(&chance, isFresh: true, isWilling: true))
      }
      let before = try talk.standing.scopes
      covered += before.isEmpty ? 0 : 1
      try talk.write("consent", "more", session: 9, consent(&chance, isFresh: false, isWilling: false))
      let after = try talk.standing.scopes
      #expect(after.isSubset(of: before), "seed \(seed): \(after.subtracting(before))")
    }
    #expect(covered > 500, "most of what is tried must be about something that may leave")
  }

  @Test func anotherCopyThatDisagreesNeverLetsMoreOut() throws {
    for seed in 1...(Self.isLong ? 20_000 : 1_500) {
      var chance = Chance(seed: (UInt64(seed), 5, 6, 7))
      var talk = try begun()
      var first = consent(&chance, isFresh: true, isWilling: true)
      first["interview"] = .text("i1")
      try talk.write("consent", "c1", session: 2, first)
      let before = try talk.standing.scopes
      var second = consent(&chance, isFresh: true, isWilling: false)
      for key in ["respondent", "interview", "scopesOpening"] { second[key] = nil }
      try talk.write("consent", "c1", session: 3, second)
      let after = try talk.standing.scopes
      #expect(after.isSubset(of: before), "seed \(seed): \(after.subtracting(before))")
    }
  }

  @Test func nothingLeavesBeforeItsDayAndFromThenTheOlderItGetsTheLess() throws {
    var chance = Chance(seed: (8, 9, 10, 11))
    for _ in 0..<300 {
      var talk = try begun()
      let said = consent(&chance, isFresh: false, isWilling: true)
      try talk.write("consent", "c1", session: 2, said)
      let given = try #require(said["givenOn"].flatMap(PartialDate.init)?.span?.lowerBound)
      let interview = try #require(RecordID("i1"))
      var before: Set<Code>?
      for days in stride(from: -800, through: 800, by: 40) {
        let day = Self.today + days
        let scopes = Permission.scopes(of: interview, in: talk.contents, on: day)
        if day < given {
          #expect(scopes.isEmpty)
          continue
        }
        if let before { #expect(scopes.isSubset(of: before)) }
        before = scopes
      }
      #expect(before?.isEmpty == true)
    }
  }
}

extension Value {
  fileprivate var listed: [String] { [Code](self)?.map(\.text) ?? [] }
}
