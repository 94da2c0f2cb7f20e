import Testing

@testable import Notebook

@Suite struct WrittenTwiceTests {
  private static let home = RecordID("zzz") ?? .notebook

  private func change(_ field: String, _ value: Value?) -> Change {
    Change(dossier: Self.home, record: Self.home, kind: JournalEntry.type.kind, field: field, value: value)
  }

  /// Two members write apart from the same beginning; the copies meet in either order.
  private func meet(_ first: [Change], _ second: [Change], from beginning: [Change]) -> [Contents] {
    var base = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let begun = beginning.map { pen.write($0, into: &base, at: Moment(seconds: 0)) }
    func write(_ changes: [Change], _ seed: UInt64) -> [Filed] {
      var contents = base
      var pen = Pen(who: "T\(seed)", chance: Chance(seed: (seed, 9, 9, 9)))
      return changes.map { pen.write($0, into: &contents, at: Moment(seconds: 60)) }
    }
    let (one, two) = (write(first, 5), write(second, 6))
    return [begun + one + two, begun + two + one, (begun + one + two).reversed()].map { all in
      var contents = Contents()
      for filed in all { contents.apply(filed.operation, in: filed.dossier) }
      return contents
    }
  }

  @Test func whatIsWrittenTwiceIsKnownInWhateverOrderItCame() {
    let beginning = [change("text", .text("old")), change("kind", .text("context"))]
    let met = meet([change("text", .text("one"))], [change("text", .text("two"))], from: beginning)
    for contents in met { #expect(contents.writtenTwice == [FieldPlace(record: Self.home, field: "text")]) }
    for contents in meet([change("text", .text("one"))], [change("text", .text("one"))], from: beginning) {
      #expect(contents.writtenTwice.isEmpty)
    }
  }

  @Test func oneOperationThatSawAllSettlesIt() {
    for var contents in meet([change("text", .text("one"))], [change("text", .text("two"))], from: []) {
      var pen = Pen(who: "T7", chance: Chance(seed: (7, 7, 7, 7)))
      _ = pen.write(change("text", .text("both")), into: &contents, at: Moment(seconds: 99))
      #expect(contents.writtenTwice.isEmpty)
      #expect(contents[Self.home]?.value("text") == .text("both"))
    }
  }

  @Test func whereTheCursorStoodIsNeverAsked() {
    let (here, there) = (Bookmark(question: "", cursor: 1).stored, Bookmark(question: "", cursor: 2).stored)
    for contents in meet([change("bookmark", here)], [change("bookmark", there)], from: []) {
      #expect(contents.writtenTwice.isEmpty)
    }
  }

  @Test func aRecordWrittenOnWithoutKnowingOfTheBinStaysInSight() {
    let beginning = [change("text", .text("old"))]
    let bin = [change("deleted", .truth(true))]
    for contents in meet(bin, [change("kind", .text("idea"))], from: beginning) {
      #expect(contents[Self.home]?.isDeleted == false)
      #expect(contents.writtenTwice == [FieldPlace(record: Self.home, field: "deleted")])
      #expect(contents.bin.isEmpty)
    }
    // Both put it there, and what one of them wrote before is known to that one: it is in the bin.
    for contents in meet(bin, [change("kind", .text("idea"))] + bin, from: beginning) {
      #expect(contents[Self.home]?.isDeleted == true)
      #expect(contents.writtenTwice.isEmpty)
    }
    for contents in meet(bin, [], from: beginning) { #expect(contents.bin.map(\.id) == [Self.home]) }
  }

  @Test func whatWasLeftOutIsNoSecondText() {
    for var contents in meet([change("text", .text("one"))], [change("text", .text("two"))], from: []) {
      let one = contents[Self.home]?.fields["text"]?.operations.first { $0.value == .text("one") }
      contents.redact(Set([one?.id].compactMap { $0 }))
      #expect(contents.writtenTwice.isEmpty)
      #expect(contents[Self.home]?.value("text") == .text("two"))
    }
  }

  @Test func numbersGivenTwiceAreToldApartAndNoLongerOnceOneHasAnother() {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let ids = ["k7aaa", "m2aaa"].compactMap { RecordID($0) }
    func write(_ id: RecordID, _ field: String, _ value: Value?) {
      _ = pen.write(
        Change(dossier: id, record: id, kind: PeaceAgent.type.kind, field: field, value: value), into: &contents,
        at: Moment(seconds: 0))
    }
    for id in ids { write(id, "code", .text("A-417")) }
    #expect(ids.map { contents.number(of: $0) } == ["A-417·k7", "A-417·m2"])
    #expect(contents.sharedNumbers == [ids])
    write(ids[1], "deleted", .truth(true))
    #expect(contents.number(of: ids[0]) == "A-417" && contents.sharedNumbers.isEmpty)
    write(ids[1], "deleted", nil)
    #expect(contents.sharedNumbers == [ids])
    write(ids[1], "code", .text("A-583"))
    #expect(ids.map { contents.number(of: $0) } == ["A-417", "A-583"])
    contents.forget(ids[0])
    #expect(contents.number(of: ids[0]).isEmpty)
  }
}
