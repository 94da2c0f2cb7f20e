import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E07 A name kept apart is destroyed on its day") struct E07NamesAreDestroyedOnTheirDay {
  /// The practice study with a name of R-05 to be destroyed in so many days.
  private func kept(for days: Int) throws -> Scenario {
    try Scenario.practice { contents in
      guard let owner = contents.records(code: "R-05").first else { return [] }
      return SealedName.adding(
        RecordID.made(42), to: owner, sealed: [.name: "sealed line 7"], why: "the school opens in spring",
        until: Scenario.start.day + days)
    }
  }

  @Test func itIsAskedOnTheDayAndNotBefore() throws {
    #expect(!(try kept(for: 1)).shows("a name kept apart is to be destroyed"))
    var person = try kept(for: 0)
    #expect(person.shows("a name kept apart is to be destroyed"), "\(person.picture)")
    person.mark("a name kept apart is to be destroyed")
    person.press(.enter)
    #expect(person.shows("R-05"), "\(person.picture)")
    #expect(person.shows("Why it was needed: the school opens in spring"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("a name kept apart is to be destroyed"), "\(person.picture)")
    #expect(person.vault.contents.records(SealedName.type).count == 1)
  }

  @Test func aYesDestroysItForGood() throws {
    var person = try kept(for: -2)
    #expect(person.shows("2 days late"), "\(person.picture)")
    person.mark("a name kept apart is to be destroyed")
    person.press(.enter, .character("1"))
    person.wait(seconds: 2)
    #expect(person.vault.contents.records(SealedName.type).isEmpty)
    #expect(person.vault.durable.allSatisfy { $0.operation.value != .text("sealed line 7") })
    #expect(!person.shows("a name kept apart is to be destroyed"), "\(person.picture)")
    person.press(.control("z"))
    person.crash()
    #expect(person.vault.contents.records(SealedName.type).isEmpty)
  }

  @Test func noNameIsSealedWithoutAReasonAndADay() {
    #expect(SealedName.whyNeeded.spec.isRequired && SealedName.destroyOn.spec.isRequired)
    let sealed: [SealedName.Part] = SealedName.Part.allCases
    #expect(sealed.allSatisfy { $0.field.spec.sensitivity == .identity && $0.field.spec.team == .drop })
  }
}
