import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// Segments nobody's Fieldbook wrote, sealed with the right key and named by the right hash: what is shown of them.
@Suite struct HostileSegmentTests {
  private static let session = "0123456789abcdef0123456789abcdef"
  private let scratch = Scratch()
  private let vault: Vault
  private let entry: DossierID

  init() throws {
    vault = try create(scratch)
    var writer = Writer(seed: 91)
    entry = writer.dossier()
    try vault.save([writer.write("ours", in: entry)])
    try vault.seal()
  }

  /// Puts a segment of these operations into our entry's folder; gives back its path in the notebook.
  @discardableResult
  private func plant(_ operations: String, dossier: String? = nil, more: String = "") throws -> String {
    let json =
      #"{"v":1,"dossier":"\#(dossier ?? entry.text)","session":"\#(Self.session)","who":"T2","app":"9"\#(more),"#
      + #""ops":[\#(operations)]}"#
    let bytes = try Age.seal(Array(json.utf8), to: [try vault.key(of: entry).recipient])
    let path = vault.layout.segment(entry, sha256(bytes))
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return vault.layout.relative(path)
  }

  private func operation(
    _ value: String, number: String = "1", record: String? = nil, field: String = "place", more: String = "",
    at: String = "2026-03-04T10:22:31Z"
  ) -> String {
    #"{"n":\#(number),"at":"\#(at)","r":"\#(record ?? entry.text)","k":"journal","f":"\#(field)","#
      + #""v":\#(value)\#(more)}"#
  }

  private func read() throws -> Reading { try reopen(scratch.notebook).read() }

  private func expectRefused(_ path: String, _ kind: Finding.Kind = .malformed) throws {
    let reading = try read()
    #expect(reading.findings == [Finding(file: path, kind: kind)])
    #expect(text(reading.contents, entry) == "ours")
    #expect(text(reading.contents, entry, "place") == nil)
  }

  @Test func nestingWithoutEndIsRefused() throws {
    try expectRefused(
      try plant(operation(String(repeating: "[", count: 1_000_000) + String(repeating: "]", count: 1_000_000))))
  }

  @Test func nestingWithoutEndInWhatIsPassedOverIsRefused() throws {
    try expectRefused(
      try plant(operation("1"), more: #","later":"# + String(repeating: #"{"a":"#, count: 1_000_000) + "1"))
  }

  @Test(arguments: ["0", "-1", "4294967296", "99999999999999999999", "1.0", "1e3", "\"1\""])
  func aNumberThatIsNoneIsRefused(number: String) throws {
    try expectRefused(try plant(operation("\"x\"", number: number)))
  }

  @Test func theLargestNumberIsTaken() throws {
    try plant(operation("\"x\"", number: "4294967295"))
    #expect(text(try read().contents, entry, "place") == "x")
  }

  @Test func loneSurrogatesAndBrokenBytesStandAsReplacementsAndTheRestAsWritten() throws {
    try plant(operation(#""a\ud83d b\udc00\u0000\ud83d\ude00""#))
    #expect(text(try read().contents, entry, "place") == "a\u{FFFD} b\u{FFFD}\u{0}😀")
  }

  @Test func kindsAndFieldsOfTheFutureAreKeptAndHarmNothing() throws {
    try plant(
      operation(#"{"shape":["of",{"later":true}]}"#, record: "hologram-1", field: "beam")
        .replacingOccurrences(of: "journal", with: "hologram"))
    let reading = try read()
    #expect(reading.findings.isEmpty)
    let record = try #require(RecordID("hologram-1").flatMap { reading.contents[$0] })
    #expect(record.kind == "hologram")
    #expect(record.value("beam") == .object(["shape": .list([.text("of"), .object(["later": .truth(true)])])]))
    #expect(text(reading.contents, entry) == "ours")
  }

  @Test func aSegmentOfAnotherDossierIsRefusedHere() throws {
    try expectRefused(try plant(operation("\"x\""), dossier: "notebook"))
    #expect(throws: Never.self) { try reopen(scratch.notebook).keepHouse() }
  }

  @Test func ofOneMemberGivenTwiceTheLastCountsAndOnlyThat() throws {
    try plant(operation("\"first\"", more: #","v":"last""#))
    let reading = try read()
    #expect(text(reading.contents, entry, "place") == "last")
    #expect(reading.findings.isEmpty)
  }

  @Test func twoOperationsOfOneNumberAreBothShownAndNamed() throws {
    try plant(operation("\"one\""))
    try plant(operation("\"two\""))
    let again = try reopen(scratch.notebook)
    let reading = try again.read()
    let shown = Set(reading.contents[entry]?.conflict("place").compactMap { $0.value.flatMap(String.init) } ?? [])
    #expect(shown == ["one", "two"])
    let id = try #require(OperationID(Self.session + ":1"))
    #expect(try again.verify().findings.map(\.kind) == [.twoOperations(id)])
  }

  @Test func listsThatReplaceEachOtherHideNothing() throws {
    let other = "fedcba9876543210fedcba9876543210"
    try plant(operation("\"one\"", more: #","x":["\#(other):1"]"#))
    let json =
      #"{"v":1,"dossier":"\#(entry)","session":"\#(other)","who":"T3","app":"9","ops":["#
      + operation("\"two\"", more: #","x":["\#(Self.session):1"]"#) + "]}"
    let bytes = try Age.seal(Array(json.utf8), to: [try vault.key(of: entry).recipient])
    try Data(bytes).write(to: URL(fileURLWithPath: vault.layout.segment(entry, sha256(bytes))))
    let shown = Set(try read().contents[entry]?.conflict("place").compactMap { $0.value.flatMap(String.init) } ?? [])
    #expect(shown == ["one", "two"])
  }

  @Test func hugeCountsAreRead() throws {
    let many = isLong ? 200_000 : 5_000
    let list = (1...many).map { #""\#(Self.session):\#($0)""# }.joined(separator: ",")
    let heads = (1...many).map { #""\#(sha256([UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]))""# }
    try plant(
      (2...many).map { operation("\"\($0)\"", number: "\($0)", record: "r-\($0)") }.joined(separator: ",") + ","
        + operation("\"first\"", more: #","x":[\#(list)]"#),
      more: #","heads":[\#(heads.joined(separator: ","))]"#)
    let reading = try read()
    #expect(reading.contents.records.count > many - 1)
    #expect(text(reading.contents, entry, "place") == "first")
    // Only the study says which files there are.
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["0000-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-03-04T25:00:00Z", "2026-03-04 10:22:31", ""])
  func aTimeThatNeverWasIsRefused(at: String) throws {
    try expectRefused(try plant(operation("\"x\"", at: at)))
  }

  @Test func aClockFarAheadDecidesNothing() throws {
    try plant(operation("\"theirs\"", field: "text", at: "9999-12-31T23:59:59Z"))
    let shown = Set(try read().contents[entry]?.conflict("text").compactMap { $0.value.flatMap(String.init) } ?? [])
    #expect(shown == ["ours", "theirs"])
  }
}
