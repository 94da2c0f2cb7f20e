import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct WrittenTwice {
  private static let first = "They went home early."
  private static let second = "Nobody went home before dark."

  /// A note that two members changed in copies that did not know of each other.
  private func note(size: Size = Size(columns: 80, rows: 24)) throws -> (Scenario, RecordID) {
    var person = try Scenario.practice(size: size)
    let note = try #require(person.contents?.records(JournalEntry.type).first { $0[JournalEntry.code] == "J-020" })
    person.meet(
      (who: "T1", write: { _ in [Change(note, JournalEntry.text, Prose(Self.first))] }),
      (who: "T3", write: { _ in [Change(note, JournalEntry.text, Prose(Self.second, voice: .own))] }))
    return (person, note.id)
  }

  @Test func bothTextsOfANoteStandThereAndTypingReplacesNeither() throws {
    var (person, id) = try note()
    #expect(person.shows(" 1 written twice"), "\(person.picture)")
    person.press(.character("4"), .enter)
    #expect(person.shows("T1  4 March 10:22") && person.shows("T3  5 March 10:22"), "\(person.picture)")
    #expect(person.shows(Self.first) && person.shows(Self.second), "\(person.picture)")
    person.type("12 boys came\t")
    person.paste("and a paste")
    person.wait(seconds: 3)
    #expect(person.vault.contents.writtenTwice.contains(FieldPlace(record: id, field: "text")))
    #expect(person.contents?[id]?.conflict("text").count == 2)
  }

  @Test func enterAsksWhichTextStandsAndUndoAsksAgain() throws {
    var (person, id) = try note()
    person.press(.character("4"), .enter, .enter)
    #expect(person.shows("Which one stands?"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("Settled. Ctrl-Z lets you choose again."), "\(person.picture)")
    #expect(person.shows(Self.second) && !person.shows(Self.first), "\(person.picture)")
    #expect(person.contents?.writtenTwice.isEmpty == true)
    person.press(.control("z"))
    #expect(person.shows("Choose again."), "\(person.picture)")
    #expect(person.shows(Self.first) && person.shows(Self.second), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.contents?[id]?[JournalEntry.text]?.text == Self.first, "\(person.picture)")
    person.type(" And slept.")
    person.wait(seconds: 2)
    #expect(person.vault.contents[id]?[JournalEntry.text]?.text == Self.first + " And slept.", "\(person.picture)")
  }

  @Test func bothTextsCanStandOneAfterTheOtherWithTheirVoices() throws {
    var (person, id) = try note()
    person.press(.character("4"), .enter, .enter, .character("3"))
    let text = try #require(person.contents?[id]?[JournalEntry.text])
    #expect(text.text == Self.first + "\n" + Self.second)
    #expect(text.paragraphs.map(\.voice) == [.notes, .own])
  }

  @Test func aChoiceAndAScaleStandTwiceInTheFormAndAreChosenFromTheListOneAfterTheOther() throws {
    var person = try Scenario.practice()
    let agent = try #require(person.contents?.records(PeaceAgent.type).first { $0[PeaceAgent.code] == "A-01" })
    let risk = try #require(person.contents?.records(Risk.type).first { $0[Risk.person] == agent.id })
    person.meet(
      (who: "T1", write: { _ in [Change(agent, PeaceAgent.kind, "family"), Change(risk, Risk.likelihood, 5)] }),
      (who: "T3", write: { _ in [Change(agent, PeaceAgent.kind, "network"), Change(risk, Risk.likelihood, 1)] }))
    #expect(person.shows("2 written twice"), "\(person.picture)")
    person.press(.character("2"), .enter, .down, .down)
    #expect(person.shows("T1  4 March 10:22  ") && person.shows("T3  5 March 10:22  "), "\(person.picture)")
    person.press(.character("3"), .backspace)
    #expect(person.contents?[agent.id]?.conflict("kind").count == 2, "\(person.picture)")
    person.press(.right, .right)
    #expect(person.shows("written twice"), "\(person.picture)")

    person.press(.escape, .function(9))
    person.type("written twice")
    person.press(.enter)
    #expect(person.lines.filter { $0.contains("T1 4 March / T3 5 March") }.count == 2, "\(person.picture)")
    person.press(.enter, .character("1"))
    #expect(person.line(1).contains("danger"), "the next one opens: \(person.picture)")
    person.press(.down, .enter)
    #expect(person.shows("Nothing is written twice."), "\(person.picture)")
    #expect(person.contents?[agent.id]?[PeaceAgent.kind] == "family")
    #expect(person.contents?[risk.id]?[Risk.likelihood] == 1)
  }

  @Test func permissionWrittenTwiceCoversOnlyWhatBothSayUntilItIsSettled() throws {
    var person = try Scenario.practice()
    let consent = try #require(
      person.contents?.records(Consent.type).first { $0[Consent.scopesClosing]?.contains("quotes") == true })
    let interview = try #require(consent[Consent.interview])
    let opening = consent[Consent.scopesOpening] ?? []
    person.meet(
      (who: "T1", write: { _ in [Change(consent, Consent.scopesClosing, opening + ["quotes"])] }),
      (who: "T3", write: { _ in [Change(consent, Consent.scopesClosing, opening + ["aggregate"])] }))
    func scopes() -> Set<Code> {
      person.contents.map { Permission.scopes(of: interview, in: $0, on: Scenario.start.day) } ?? []
    }
    #expect(scopes() == Set(opening))
    person.press(.function(9))
    person.type("written twice")
    person.press(.enter, .enter)
    #expect(!person.shows("all of them together"), "\(person.picture)")
    person.press(.character("1"))
    #expect(scopes() == Set(opening + ["quotes"]))
  }

  @Test func whatOneBinnedAndAnotherWroteOnIsShownAndAsked() throws {
    var person = try Scenario.practice()
    let note = try #require(person.contents?.records(JournalEntry.type).first { $0[JournalEntry.code] == "J-020" })
    person.meet(
      (who: "T1", write: { _ in [Change(note, .deleted, true)] }),
      (who: "T3", write: { _ in [Change(note, JournalEntry.text, Prose(Self.second))] }))
    #expect(person.contents?[note.id]?.isDeleted == false)
    person.press(.character("4"))
    #expect(person.shows("J-020"), "\(person.picture)")
    person.press(.delete)
    #expect(person.shows("put it in the bin") && person.shows("wrote on: note"), "\(person.picture)")
    person.press(.character("2"))
    #expect(!person.shows("J-020"), "\(person.picture)")
    #expect(person.contents?[note.id]?.isDeleted == true)
    person.press(.control("z"), .character("1"))
    #expect(person.contents?[note.id]?.isDeleted == false, "\(person.picture)")
    #expect(person.contents?.writtenTwice.isEmpty == true)
  }

  @Test func anAnswerWrittenTwiceShowsBothAtItsQuestion() throws {
    var person = try Scenario.practice()
    let contents = try #require(person.contents)
    let answer = try #require(
      contents.records(Answer.type).first { $0[Answer.question] == "c1" && $0[Answer.text]?.isBlank == false })
    let code = try #require(answer[Answer.interview].flatMap { contents[$0]?[Interview.code] })
    person.meet(
      (who: "T1", write: { _ in [Change(answer, Answer.text, Prose(Self.first))] }),
      (who: "T3", write: { _ in [Change(answer, Answer.text, Prose(Self.second))] }))
    person.press(.character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
    let isThere: (Scenario) -> Bool = { $0.lines.contains { $0.hasPrefix(" ▸ " + Self.second) } }
    for _ in 0..<200 where !isThere(person) { person.press(.down) }
    #expect(person.shows(Self.second), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows(Self.first) && person.shows(Self.second), "\(person.picture)")
    person.type("x")
    #expect(person.shows("Written twice. Enter: choose which one stands."), "\(person.picture)")
    person.press(.enter, .character("1"))
    #expect(person.contents?[answer.id]?[Answer.text]?.text == Self.first, "\(person.picture)")
    #expect(person.shows(Self.first), "\(person.picture)")
  }

  @Test func oneNumberForTwoIsToldApartAndGivenAnew() throws {
    var person = Scenario.empty()
    let ids = try ["k7aaaaaa", "m2aaaaaa"].map { try #require(RecordID($0)) }
    func make(_ id: RecordID, _ handle: String) -> [Change] {
      [(PeaceAgent.code.name, "A-417"), (PeaceAgent.handle.name, handle)].map {
        Change(dossier: id, record: id, kind: PeaceAgent.type.kind, field: $0.0, value: .text($0.1))
      }
    }
    person.meet(
      (who: "T1", write: { _ in make(ids[0], "the well digger") }),
      (who: "T3", write: { _ in make(ids[1], "the two sisters") }))
    person.press(.character("2"))
    #expect(person.shows("A-417·k7  the well digger"), "\(person.picture)")
    #expect(person.shows("A-417·m2  the two sisters"), "\(person.picture)")
    person.press(.function(9))
    person.type("written twice")
    person.press(.enter)
    #expect(person.line(5).contains("Several have the number A-417"), "\(person.picture)")
    person.press(.enter, .character("2"))
    let number = try #require(person.contents?[ids[1]]?[PeaceAgent.code])
    #expect(person.shows("Write \(number) on your paper, where it said A-417·m2."), "\(person.picture)")
    #expect(number != "A-417")
    person.press(.escape)
    #expect(person.shows("A-417  the well digger"), "\(person.picture)")
    person.press(.control("z"), .control("z"))
    #expect(person.shows("A-417·k7  the well digger"), "\(person.picture)")
  }

  @Test func aPrivateNoteOfAnotherIsNotListed() throws {
    var person = Scenario.empty()
    let note = try #require(RecordID("zzznote"))
    let made: [Change] = [
      (JournalEntry.privacy.name, Value.text("mine")), (JournalEntry.code.name, .text("J-300")),
      (JournalEntry.text.name, .text("before")),
    ].map { Change(dossier: note, record: note, kind: JournalEntry.type.kind, field: $0.0, value: $0.1) }
    person.meet((who: "T1", write: { _ in made }))
    let text = Change(dossier: note, record: note, kind: "journal", field: "text", value: .text("one"))
    var other = text
    other.value = .text("two")
    person.meet((who: "T1", write: { _ in [text] }), (who: "T1", write: { [other] _ in [other] }))
    person.press(.function(9))
    person.type("written twice")
    person.press(.enter)
    #expect(person.shows("Nothing is written twice."), "\(person.picture)")
  }
}
