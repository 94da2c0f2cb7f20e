import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E05 What is taken back is erased, and what cannot be is said") struct E05TakingBack {
  private func record(_ code: String, _ person: Scenario) -> Record? { person.vault.contents.records(code: code).first }

  /// Every text the notebook would hold after a fresh start, history included.
  private func texts(_ person: Scenario) -> [String] {
    person.vault.durable.compactMap { $0.operation.value.flatMap(Prose.init)?.text }
  }

  @Test func someoneTakesEverythingBackAndItIsGoneForGood() throws {
    var person = try Scenario.practice()
    let nurse = try #require(record("I-15", person))
    let words = try #require(Talk(nurse.id, in: person.vault.contents)?.answer("c1", in: person.vault.contents))
    let said = try #require(words[Answer.text]?.paragraphs.first?.text)
    #expect(texts(person).contains { $0.contains(said) })
    person.press(.character("3"))
    person.choose(.takeBack)
    #expect(person.shows("Who takes it back?"), "\(person.picture)")
    person.type("I-15")
    person.press(.enter, .character("1"))
    #expect(person.shows("R-14 takes everything back."), "\(person.picture)")
    #expect(person.shows("A-11"), "\(person.picture)")
    person.type("R-13")
    person.press(.enter)
    #expect(person.shows("That is not the number."), "\(person.picture)")
    #expect(record("R-14", person) != nil)
    person.press(.backspace)
    person.type("4")
    person.press(.enter)
    #expect(person.shows("Taken back: R-14"), "\(person.picture)")
    #expect(person.shows("No page of this notebook holds it any more."), "\(person.picture)")
    #expect(person.shows("still holds it and still"), "\(person.picture)")
    #expect(record("R-14", person) == nil && record("I-15", person) == nil && record("A-11", person) == nil)
    #expect(!texts(person).contains { $0.contains(said) })
    #expect(person.vault.searched.contains(said))
    let note = try #require(person.vault.contents.records(Withdrawal.type).first)
    #expect(note[Withdrawal.number] == "R-14" && note[Withdrawal.scope] == "all")
    // No key brings it back, not after a crash either.
    person.press(.escape, .control("z"))
    #expect(person.contents?.records(code: "R-14").isEmpty == true)
    person.crash()
    #expect(person.contents?.records(code: "R-14").isEmpty == true)
    person.press(.function(3))
    person.type(String(said.prefix(30)))
    #expect(!person.shows("I-15"), "\(person.picture)")
  }

  @Test func escLeavesEverythingAsItIs() throws {
    var person = try Scenario.practice()
    let before = person.vault.durable.count
    person.choose(.takeBack)
    person.type("14")
    person.press(.enter, .enter)
    #expect(person.shows("R-14 takes everything back."), "\(person.picture)")
    person.press(.escape, .escape)
    person.wait(seconds: 3)
    #expect(person.vault.durable.count == before)
  }

  @Test func aSentenceInANoteIsLeftOutOrStaysAsSomeoneDecides() throws {
    var person = try Scenario.practice()
    person.choose(.takeBack)
    person.type("R-05")
    person.press(.enter, .character("1"))
    #expect(person.shows("J-006") && person.shows("[stays]"), "\(person.picture)")
    person.press(.character("1"))
    person.press(.down, .down, .down, .down)
    person.type("R-05")
    person.press(.enter)
    let note = try #require(record("J-006", person))
    #expect(note[JournalEntry.text]?.text.hasPrefix("⟨left out⟩ ") == true)
    #expect(!texts(person).contains { $0.contains("After the talk with R-05") })
  }

  @Test func onlyQuotingIsTakenBackAndCanBeUndone() throws {
    var person = try Scenario.practice()
    person.choose(.takeBack)
    person.type("R-14")
    person.press(.enter, .character("2"))
    #expect(person.shows("their words are quoted no more") && person.shows("Nothing is erased."), "\(person.picture)")
    person.type("14")
    person.press(.enter)
    let nurse = try #require(record("I-15", person)?.id)
    func agreed() -> Set<Code> { Permission.scopes(of: nurse, in: person.vault.contents, on: Scenario.start.day) }
    #expect(!agreed().contains("quotes"))
    person.press(.escape, .control("z"), .control("z"))
    #expect(agreed().contains("quotes"))
  }

  @Test func whatWentOutIsCalledBackAndTickedOffOnToday() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
    let log = try #require(person.vault.contents.records(ExportLog.type).first)
    #expect(log[ExportLog.outcome] == "written" && log[ExportLog.folder] == "community-study-2026-03-12")
    #expect(log[ExportLog.included]?.records["R-14"] == record("R-14", person)?.id)
    #expect(log[ExportLog.base] == 14)
    person.press(.escape)
    person.choose(.takeBack)
    person.type("R-14")
    person.press(.enter, .character("1"))
    #expect(person.shows("12 March · our own tables · community-study-2026-03-12"), "\(person.picture)")
    person.type("R-14")
    person.press(.enter)
    #expect(person.shows("They wait on Today"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("1 set of tables to call back"), "\(person.picture)")
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains("to call back") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.shows("To be called back: R-14"), "\(person.picture)")
    person.press(.character(" "), .escape)
    #expect(!person.shows("to call back"), "\(person.picture)")
    person.press(.control("z"), .control("z"))
    #expect(person.shows("1 set of tables to call back"), "\(person.picture)")
  }

  @Test func anExportIsNotedBeforeItLeavesAndRefusedWhereItCannotBe() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter)
    person.vault.isFull = true
    person.press(.enter)
    #expect(person.vault.lastExport == nil)
    #expect(person.shows("must be noted here first"), "\(person.picture)")
    person.vault.isFull = false
    person.wait(seconds: 5)
    #expect(person.vault.lastExport == nil)
    #expect(person.vault.contents.records(ExportLog.type).map { $0[ExportLog.outcome] } == ["failed"])
  }

  @Test func anExportThatFailsSaysSo() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
    let log = try #require(person.vault.lastExport?.log)
    person.send(.notExported(reason: "The stick is gone.", log: log))
    #expect(person.vault.contents[log]?[ExportLog.outcome] == "failed")
  }

  @Test func aNoteIsErasedForGood() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .down)
    person.press(.enter)
    let code = try #require(person.line(1).split(separator: " ").first.map(String.init))
    let words = try #require(record(code, person)?[JournalEntry.text]?.paragraphs.first?.text)
    person.choose(.eraseForGood)
    #expect(person.shows("\(code) is erased for good."), "\(person.picture)")
    person.press(.down, .down, .down, .down, .down, .down)
    person.type(code)
    person.press(.enter)
    #expect(person.shows("Erased for good: \(code)"), "\(person.picture)")
    #expect(record(code, person) == nil && !texts(person).contains { $0.contains(words) })
  }

  @Test func aPersonOrGroupIsErasedWithEveryRowAboutIt() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .down, .enter)
    let id = try #require(record("A-02", person)?.id)
    #expect(person.line(1).contains("A-02"), "\(person.picture)")
    person.choose(.eraseForGood)
    person.press(.end, .down, .down, .down, .down, .down, .down)
    person.type("A-02")
    person.press(.enter)
    #expect(person.shows("Erased for good: A-02"), "\(person.picture)")
    #expect(person.vault.contents.records(pointingAt: id).isEmpty)
    #expect(record("I-03", person) != nil)
  }

  @Test func aNoFromSomeoneHeardBeforeTakesWhatWasJustTypedOutOfTheHistoryToo() throws {
    var person = try Scenario.practice()
    let before = Set(person.vault.contents.records(Interview.type).map(\.id))
    person.press(.character("i"), .character("2"), .enter, .character("0"), .character("1"), .character("1"))
    person.press(.control("n"), .control("n"))
    person.type("something said in trust")
    person.wait(seconds: 2)
    #expect(texts(person).contains { $0.contains("said in trust") }, "\(person.picture)")
    person.press(.control("t"), .character("5"), .enter)
    #expect(person.shows("Nothing of this talk is kept."), "\(person.picture)")
    #expect(!texts(person).contains { $0.contains("said in trust") })
    #expect(Set(person.vault.contents.records(Interview.type).map(\.id)) == before)
  }

  @Test func whatAnotherCopyTookBackIsAskedAboutAndDestroyedAfterAYes() throws {
    let practice = try Scenario.practice()
    let nurse = try #require(record("R-14", practice))
    var vault = practice.vault
    var contents = vault.contents
    var pen = Pen(who: "T3", chance: Chance(seed: (21, 22, 23, 24)))
    let plan = try #require(Forgetting(of: nurse.id, in: contents, reader: "T3"))
    let noted = plan.noted(.all, on: Scenario.start.day, as: RecordID.random(using: &pen.chance))
    vault = MemoryVault(
      vault.durable + noted.map { pen.write($0, into: &contents, at: Scenario.start) })
    vault.awaitingErasure = Set(plan.dossiers)
    var person = Scenario(locked: vault)
    person.type(vault.passphrase)
    person.press(.enter)
    try agreesToWhatAnotherCopyTookBack(&person, nurse)
  }

  @Test func whatAMeetingTookBackIsOnTodayAtOnce() throws {
    var person = try Scenario.practice()
    let nurse = try #require(record("R-14", person))
    #expect(!person.shows("took it back in another copy"), "\(person.picture)")
    var pen = Pen(who: "T3", chance: Chance(seed: (31, 32, 33, 34)))
    var contents = person.vault.contents
    let plan = try #require(Forgetting(of: nurse.id, in: contents, reader: "T3"))
    let noted = plan.noted(.all, on: Scenario.start.day, as: RecordID.random(using: &pen.chance))
    person.vault = MemoryVault(
      person.vault.durable + noted.map { pen.write($0, into: &contents, at: Scenario.start) })
    person.vault.awaitingErasure = Set(plan.dossiers)
    var outcome = SyncOutcome()
    outcome.awaitingErasure = person.vault.awaitingErasure
    person.send(.synced(outcome, person.vault.contents))
    try agreesToWhatAnotherCopyTookBack(&person, nurse)
  }

  private func agreesToWhatAnotherCopyTookBack(_ person: inout Scenario, _ nurse: Record) throws {
    #expect(person.contents?.records(code: "R-14").isEmpty == true)
    #expect(person.shows("1 person took it back in another copy"), "\(person.picture)")
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains("another copy") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.shows("R-14, written by T3"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("1 person took it back in another copy"), "\(person.picture)")
    #expect(person.vault.durable.contains { $0.dossier == nurse.dossier })
    person.press(.enter, .character("1"))
    #expect(!person.vault.durable.contains { $0.dossier == nurse.dossier })
    #expect(!person.shows("took it back in another copy"), "\(person.picture)")
  }
}
