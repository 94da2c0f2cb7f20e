import Notebook
import Testing

/// What a field shows once words were taken out of it, whatever order things are met in.
@Suite struct RedactionTests {
  private static let home = RecordID("home") ?? .study

  private func operation(_ session: UInt64, _ number: UInt32, _ text: String?, x: [OperationID] = []) -> Operation {
    var chance = Chance(seed: (session, 2, 3, 4))
    return Operation(
      id: OperationID(session: SessionID.random(using: &chance), number: number), at: Int(number), who: "T1",
      record: Self.home, kind: "journal", field: "text", value: text.map { .text($0) }, replaces: x)
  }

  private func fold(_ operations: [Operation]) -> Contents {
    var contents = Contents()
    for operation in operations { contents.apply(operation, in: Self.home) }
    return contents
  }

  private func shown(_ contents: Contents) -> Value? { contents[Self.home]?.value("text") }

  @Test func whatWasTakenOutStaysOutInEitherOrder() {
    let plain = operation(1, 1, "name")
    #expect(fold([plain, plain.redacted]) == fold([plain.redacted, plain]))
    #expect(fold([plain, plain.redacted, plain]) == fold([plain.redacted]))
    #expect(shown(fold([plain, plain.redacted])) == nil)
    var contents = fold([plain])
    contents.redact([plain.id])
    #expect(contents == fold([plain.redacted]))
  }

  @Test func itStillReplacesWhatItReplaced() {
    let first = operation(1, 1, "first")
    let second = operation(2, 1, "name", x: [first.id])
    #expect(shown(fold([first, second.redacted])) == nil)
    #expect(fold([first, second.redacted])[Self.home]?.conflict("text").isEmpty == true)
  }

  @Test func besideAnotherValueItIsNoConflict() {
    let one = operation(1, 1, "name")
    let other = operation(2, 1, "kept")
    #expect(fold([one, other])[Self.home]?.conflict("text").count == 2)
    for operations in [[one.redacted, other], [other, one.redacted], [one, other, one.redacted]] {
      #expect(shown(fold(operations)) == .text("kept"))
      #expect(fold(operations)[Self.home]?.conflict("text").isEmpty == true)
    }
    #expect(shown(fold([one.redacted, other.redacted])) == nil)
  }

  @Test func whatIsWrittenNextStillReplacesEverythingSeenBefore() {
    var pen = Pen(who: "T1", chance: Chance(seed: (5, 6, 7, 8)))
    let other = operation(9, 1, "theirs")
    var contents = fold([other])
    func write(_ text: String) -> Operation {
      pen.write(
        Change(dossier: Self.home, record: Self.home, kind: "journal", field: "text", value: .text(text)),
        into: &contents, at: Moment(seconds: 1)
      ).operation
    }
    let first = write("first")
    let second = write("second")
    contents.redact([first.id])
    let third = write("third")
    #expect(second.replaces == [other.id] && third.replaces == [other.id])
    #expect(shown(contents) == .text("third"))
  }
}
