import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// What one laptop takes back reaches the other and every stick: hidden at once, destroyed after a yes.
@Suite struct MergeForgettingTests {
  /// How the colleague's copies travel before they hear of it.
  enum Way: CaseIterable {
    /// The colleague was away and meets the stick afterwards, with saves that are not sealed yet.
    case away
    /// Another stick was met before, and words went straight onto it.
    case otherStick
    /// The colleague put later work on the stick after it was taken back elsewhere.
    case meanwhile
  }

  @Test(arguments: Way.allCases) func whatIsTakenBackHidesAtOnceAndIsDestroyedAfterAYes(_ way: Way) throws {
    let pair = try TwoLaptops()
    let other = pair.scratch.path + "/other"
    let (kept, gone) = (pair.two.dossier(), pair.two.dossier())
    let secret = pair.two.write(canary, in: kept)
    let lost = ["erased words", "later words in the erased"]
    try pair.second.save([
      secret, pair.two.write("the place", field: "place", in: kept), pair.two.write(lost[0], in: gone),
    ])
    try pair.meet()
    var keys = Array(pair.first.keys.values) + pair.second.keys.values
    func holding(_ words: [String], _ path: String) -> [String] { filesHolding(words, path, keys) }
    #expect(!holding([canary], pair.stick).isEmpty && !holding(lost, pair.first.path).isEmpty)
    // Offline: more in the same field, and more in the same dossier.
    try pair.second.save([
      pair.two.write("better words", in: kept), pair.two.write(lost[1], field: "place", in: gone),
    ])
    if way == .otherStick {
      _ = try pair.second.sync(with: other)
      try pair.second.deliver([secret], to: other)
    }
    try pair.first.redact(secret.taken)
    try pair.first.erase(gone)
    if way == .meanwhile { _ = try pair.second.sync(with: pair.stick) }
    _ = try pair.first.sync(with: pair.stick)
    #expect(holding([canary] + lost, pair.stick) == [])
    if way == .otherStick {
      #expect(!holding([canary], other).isEmpty)
      _ = try pair.first.sync(with: other)
      #expect(holding([canary] + lost, other) == [])
    }
    #expect(holding([canary] + lost, pair.first.path) == [])

    let report = try pair.second.sync(with: pair.stick)
    #expect(report.awaitingErasure == [gone])
    #expect(report.awaitingRedaction.count == 1 && report.awaiting == 2)
    let hidden = try #require(report.reading?.contents)
    #expect(hidden[gone] == nil && text(hidden, kept) == "better words")
    #expect(!shown(hidden).values.flatMap(\.values).joined().contains { $0.value == .text(canary) })
    #expect(!holding([canary], pair.second.path).isEmpty && !holding([lost[0]], pair.second.path).isEmpty)
    #expect(!holding([lost[1]], pair.second.path).isEmpty)
    #expect(holding([canary] + lost, pair.stick) == [])

    keys += pair.second.keys.values
    try pair.second.agree()
    #expect(holding([canary] + lost, pair.second.path) == [])
    try pair.meet()
    _ = try pair.second.sync(with: pair.stick)
    for path in pair.notebooks + [pair.stick] { #expect(holding([canary] + lost, path) == [], "\(path)") }
    for path in pair.notebooks {
      let reading = try reopen(path).read()
      #expect(text(reading.contents, kept) == "better words" && text(reading.contents, kept, "place") == "the place")
      #expect(reading.contents[gone] == nil && reading.awaitingErasure.isEmpty && reading.awaitingRedaction.isEmpty)
    }
    #expect(try pair.areSound())
    #expect(try pair.first.sync(with: pair.stick).isNothingNew)
  }

  @Test func aRunningProgramAgreesToWhatAMeetingBesideItBrought() throws {
    let pair = try TwoLaptops()
    let (kept, gone) = (pair.two.dossier(), pair.two.dossier())
    let secret = pair.two.write(canary, in: kept)
    try pair.second.save([secret, pair.two.write("erased words", in: gone)])
    try pair.meet()
    let keys = Array(pair.second.keys.values) + pair.first.keys.values
    try pair.first.redact(secret.taken)
    try pair.first.erase(gone)
    _ = try pair.first.sync(with: pair.stick)
    try pair.reopenSecond()
    _ = try pair.second.read()
    let report = try pair.second.beside().sync(with: pair.stick)
    #expect(report.awaiting == 2)
    try pair.second.hearOfStudy()
    // Written on meanwhile, and not sealed yet.
    let place = pair.two.write("the place", field: "place", in: kept)
    try pair.second.save([place, pair.two.write("erased words, more", field: "place", in: gone)])
    try pair.second.agree()
    #expect(filesHolding([canary, "erased words"], pair.second.path, keys) == [])
    try pair.meet()
    #expect(filesHolding([canary, "erased words"], pair.stick, keys) == [])
    #expect(try text(reopen(pair.first.path).read().contents, kept, "place") == "the place")
    #expect(try pair.areSound())
  }
}
