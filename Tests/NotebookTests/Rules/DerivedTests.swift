import Testing

@testable import Notebook

@Suite("Bands and delays")
struct DerivedTests {
  @Test("A danger's band is the product in ordered words, and what just happened is at least high")
  func bands() {
    func band(_ likelihood: Int?, _ severity: Int?, happened: Bool = false) -> RiskBand {
      RiskBand(likelihood: likelihood, severity: severity, happenedRecently: happened)
    }
    #expect(band(2, 2) == .low)
    #expect(band(3, 3) == .moderate)
    #expect(band(1, 5) == .moderate)
    #expect(band(2, 5) == .high)
    #expect(band(3, 4) == .high)
    #expect(band(3, 5) == .severe)
    #expect(band(9, 2) == .notRated)
    #expect(band(2, 9) == .notRated)
    #expect(band(nil, 2) == .notRated)
    #expect(band(.max, .max) == .notRated)
    #expect(band(1, 3, happened: true) == .high)
    #expect(band(1, 2, happened: true) == .low)
    #expect(band(4, 5, happened: true) == .severe)
    #expect(band(9, 4, happened: true) == .high)
  }

  private func record(_ kind: String, _ fields: [String: Value]) throws -> Record {
    let session = try #require(SessionID("0123456789abcdef0123456789abcdef"))
    let id = try #require(RecordID("x"))
    var contents = Contents()
    for (number, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
      contents.apply(
        Operation(
          id: OperationID(session: session, number: UInt32(number + 1)), at: 0, who: "T1", record: id, kind: kind,
          field: field.key, value: field.value), in: .notebook)
    }
    return try #require(contents[id])
  }

  private func date(_ on: String) -> Value { .object(["on": .text(on)]) }

  @Test("A delay is the days between two dates, the middle of what coarse ones mean, or the days as told")
  func delays() throws {
    let sign = try record("warningSign", ["noticedOn": date("2026-03-10"), "toldAfter": .number(2)])
    let cutoff = Day("2026-03-27")
    #expect(ResponseGap.share(of: sign) == .closed(days: 2, margin: 0))
    let exact = try record("response", ["decisionOn": date("2026-03-12")])
    #expect(ResponseGap.decision(of: exact, to: sign, cutoff: cutoff) == .closed(days: 2, margin: 0))
    let month = try record("response", ["decisionOn": date("2026-04")])
    #expect(ResponseGap.decision(of: month, to: sign, cutoff: cutoff) == .closed(days: 36, margin: 15))
    let told = try record("response", ["decidedAfter": .number(5)])
    #expect(ResponseGap.decision(of: told, to: sign, cutoff: cutoff) == .closed(days: 5, margin: 0))
  }

  @Test("Nobody decided: it stays open for at least the days up to the study's end, and is never averaged")
  func openOnes() throws {
    let sign = try record("warningSign", ["noticedOn": date("2026-03-10")])
    let nothing = try record("response", ["providerLevel": .text("intl_official")])
    #expect(ResponseGap.decision(of: nothing, to: sign, cutoff: Day("2026-03-27")) == .open(atLeast: 17))
    #expect(ResponseGap.action(of: nothing, to: sign, cutoff: nil) == .open(atLeast: nil))
    #expect(ResponseGap.share(of: sign) == .unknown)
  }

  @Test("A decision before the sign, or days no one can have counted, are unknown rather than negative")
  func contradictions() throws {
    let sign = try record("warningSign", ["noticedOn": date("2026-03-10"), "toldAfter": .number(.min)])
    let before = try record("response", ["decisionOn": date("2026-03-01")])
    #expect(ResponseGap.decision(of: before, to: sign, cutoff: nil) == .unknown)
    #expect(ResponseGap.share(of: sign) == .unknown)
    let sameMonth = try record("response", ["decisionOn": date("2026-03")])
    #expect(ResponseGap.decision(of: sameMonth, to: sign, cutoff: nil) == .closed(days: 10, margin: 11))
  }
}
