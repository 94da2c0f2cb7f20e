import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E35 On the last day names and words are destroyed") struct E35EndOfTheStudy {
  /// The practice study whose last day is so many days from today, with a name kept apart, a photo, and a kind said in
  /// words.
  private func ending(in days: Int) throws -> Scenario {
    let day = Scenario.start.day
    return try Scenario.practice { contents in
      guard let study = contents[.study], let group = contents.records(code: "A-02").first,
        let heard = contents.records(code: "R-05").first
      else { return [] }
      var said = Change(group, PeaceAgent.kind, "other")
      said.field = "kindOther"
      said.value = .text("a choir")
      return [
        Change(study, Study.retentionUntil, PartialDate(day + days)), Change(group, PeaceAgent.kind, "other"), said,
      ]
        + SealedName.adding(
          RecordID.made(42), to: heard, sealed: [.name: "sealed line 7"], why: "the school opens", until: day + 90)
        + Attachment.adding(
          RecordID.made(43), to: group, called: "the gate", kind: "photo", ending: "jpg",
          file: String(repeating: "a", count: 64), bytes: 9, on: day)
    }
  }

  private func texts(_ contents: Contents) -> [String] {
    contents.records(Answer.type).compactMap { $0[Answer.text]?.text }.filter { !$0.isEmpty }
      + contents.records(JournalEntry.type).compactMap { $0[JournalEntry.text]?.text }.filter { !$0.isEmpty }
  }

  @Test func thirtyDaysBeforeItStandsOnTodayAndNotEarlier() throws {
    #expect(!(try ending(in: 31)).shows("names and words are to be destroyed"))
    var person = try ending(in: 30)
    #expect(person.shows("names and words are to be destroyed"), "\(person.picture)")
    person.mark("names and words are to be destroyed")
    person.press(.enter)
    #expect(person.shows("On Saturday 11 April names and words are to be destroyed."), "\(person.picture)")
    #expect(!person.shows("destroy names and words now"), "\(person.picture)")
  }

  @Test func onTheDayWordsGoForGoodAfterTheTitleIsTypedAndWhatIsCodedStays() throws {
    var person = try ending(in: 0)
    #expect(person.lines.contains { $0.contains("!names and words") || $0.contains("! names and words") }, "\(person.picture)")
    let before = person.vault.contents
    #expect(texts(before).count > 50)
    person.mark("names and words are to be destroyed")
    person.press(.enter)
    #expect(person.shows("Out of reach:"), "\(person.picture)")
    #expect(person.shows("names kept apart 1, photos and recordings 1"), "\(person.picture)")
    person.press(.character("1"))
    person.type("another title")
    person.press(.enter)
    #expect(person.shows("That is not the title. Nothing was changed."), "\(person.picture)")
    #expect(texts(person.vault.contents) == texts(before))
    for _ in 0..<20 { person.press(.backspace) }
    person.type("three districts practice study")
    person.press(.enter)
    #expect(person.shows("Names and words are destroyed."), "\(person.picture)")
    person.wait(seconds: 2)
    #expect(person.shows("No page of this notebook holds it any more."), "\(person.picture)")
    let after = person.vault.contents
    #expect(texts(after).isEmpty)
    #expect(person.vault.durable.allSatisfy { $0.operation.field != "text" || $0.operation.value == nil })
    #expect(after.records(PeaceAgent.type).allSatisfy { $0[PeaceAgent.handle] == nil })
    #expect(after.records(SealedName.type).isEmpty && after.records(Attachment.type).isEmpty)
    #expect(person.vault.durable.allSatisfy { $0.operation.value != .text("sealed line 7") })
    #expect(after.records(code: "A-02").allSatisfy { $0[PeaceAgent.kind] == "other" && $0.value("kindOther") == nil })
    // Numbers, themes, ratings and permissions stay, and the study's own frame.
    #expect(after.records(Motivation.type).map { $0[Motivation.motivation] } == before.records(Motivation.type).map { $0[Motivation.motivation] })
    #expect(after.records(Risk.type).map { $0[Risk.severity] } == before.records(Risk.type).map { $0[Risk.severity] })
    #expect(after.records(Consent.type).count == before.records(Consent.type).count)
    #expect(after[.study]?[Study.complaintContact] == before[.study]?[Study.complaintContact])
    person.press(.enter)
    #expect(!person.shows("names and words are to be destroyed"), "\(person.picture)")
    person.press(.control("z"))
    #expect(texts(person.vault.contents).isEmpty)
    person.crash()
    #expect(texts(person.contents ?? Contents()).isEmpty)
  }

  @Test func puttingItOffNeedsAReasonAndANewDayAndBothAreKept() throws {
    var person = try ending(in: 0)
    person.mark("names and words are to be destroyed")
    person.press(.enter, .character("2"), .enter, .enter)
    #expect(person.shows("A reason in a few words: someone will ask."), "\(person.picture)")
    person.type("the elders asked us to wait")
    person.press(.enter)
    person.type("2026-03-01")
    person.press(.enter)
    #expect(person.shows("A day to come is needed"), "\(person.picture)")
    for _ in 0..<10 { person.press(.backspace) }
    person.type("2026-09-30")
    person.press(.enter)
    let study = try #require(person.vault.contents[.study])
    #expect(study[Study.keptLongerBecause] == "the elders asked us to wait")
    #expect(study[Study.retentionUntil]?.text == "2026-09-30")
    #expect(!person.shows("names and words are to be destroyed"), "\(person.picture)")
    #expect(texts(person.vault.contents).count > 50)
    person.press(.control("z"))
    #expect(person.vault.contents[.study]?[Study.retentionUntil]?.text == "2026-03-12")
  }
}
