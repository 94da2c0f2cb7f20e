import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

/// What somebody who listens notices: whose words stand there, that no key answers by mistake, that it was hard before.
@Suite struct InterviewCare {
  /// At a question of a new interview by the short guide, so many steps behind the third.
  private func interview(steps: Int) throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<steps { person.press(.control("n")) }
    return (person, try #require(person.newest(since: before)))
  }

  // MARK: - Whose words

  @Test func aNewParagraphIsNotesUntilSomebodySaysWhoseWordsTheyAre() throws {
    var (person, id) = try interview(steps: 2)
    person.type("We ring the bell.")
    person.press(.control("w"))
    #expect(person.shows("own words │"), "\(person.picture)")
    person.press(.enter)
    person.type("She looked at the door.")
    person.press(.enter, .control("w"), .control("w"))
    #expect(person.shows("the interpreter’s words ¦"), "\(person.picture)")
    person.type("He says: three times.")
    person.wait(seconds: 1)
    let text = Talk(id, in: person.vault.contents)?.answer("c1", in: person.vault.contents)?[Answer.text]
    #expect(text?.paragraphs.map(\.voice) == [.own, .notes, .interpreter])
  }

  @Test func helpSaysWhatCtrlWDoesWhereOneTypes() throws {
    var (person, _) = try interview(steps: 2)
    person.press(.function(1))
    #expect(person.shows("own words │, again the interpreter’s ¦, again notes. Enter: notes."), "\(person.picture)")
  }

  // MARK: - No letter answers

  @Test func noLetterAnswersAnythingInTheClosing() throws {
    var (person, id) = try interview(steps: 7)
    #expect(person.shows("is there something to leave out"), "\(person.picture)")
    for _ in 0..<6 {
      for letter in "abcdefghijklmnopqrstuvwxyzىنoyN" { person.press(.character(letter)) }
      person.press(.down)
    }
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.answer("g2", in: person.vault.contents)?[Answer.value] == nil)
    let permission = try #require(talk.permission(in: person.vault.contents))
    #expect(permission[Consent.scopesClosing] == nil && permission[Consent.scopesRefused] == nil)
    #expect(person.shows("is there something to leave out"), "\(person.picture)")
  }

  @Test(arguments: ["closing", "pause", "another day"])
  func aLetterNeitherErasesNorPassesForANo(place: String) throws {
    var (person, id) = try interview(steps: 7)
    switch place {
    case "closing": person.press(.character("3"))
    case "pause": person.press(.control("t"), .character("5"))
    default:
      person.sleepUntilAnotherDay()
      person.press(.character("2"))
    }
    #expect(person.shows("Enter erases, Esc keeps it."), "\(person.picture)")
    for letter in "nyN2" { person.press(.character(letter)) }
    #expect(person.shows("Enter erases, Esc keeps it."), "\(person.picture)")
    person.press(.escape)
    #expect(!person.shows("Enter erases, Esc keeps it.") && person.contents?[id] != nil, "\(person.picture)")
  }

  // MARK: - It was hard

  @Test func goingOnAfterItBecameHardSaysWhatIsLeftOutBeforeAndAfter() throws {
    var (person, id) = try interview(steps: 2)
    person.press(.control("t"))
    #expect(person.lines.contains { $0.hasSuffix("1  go on") }, "\(person.picture)")
    person.press(.right, .right)
    #expect(person.shows("1  go on; the hard questions are left out now"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.position == "6 of 12", "\(person.picture)")
    #expect(person.shows("The hard questions are left out now. F6 lists them, should they ask for one."))
    person.press(.function(6))
    #expect(person.lines.contains { $0.contains("c1") && $0.contains("left out: it was hard") }, "\(person.picture)")
    // They want to speak of it themselves: it can be asked, says so, and what is said stands.
    person.type("c1")
    person.press(.enter)
    #expect(person.position == "5 of 12" && person.shows("Ask it only if they wish"), "\(person.picture)")
    person.type("three times")
    person.press(.control("n"))
    #expect(person.position == "6 of 12", "\(person.picture)")
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.answer("c1", in: person.vault.contents)?[Answer.text]?.text == "three times")
  }

  @Test func aCalmPauseSaysNothingOfHardQuestions() throws {
    var (person, _) = try interview(steps: 2)
    person.press(.control("t"), .right, .character("1"))
    #expect(person.position == "5 of 12" && !person.shows("hard questions"), "\(person.picture)")
  }

  @Test(arguments: [1, 2])
  func talkingAgainSaysThatItWasHardAndNothingOfWhatWasSaid(peak: Int) throws {
    var person = try Scenario.practice(with: { contents in
      contents.records(code: "I-02").map { Change($0, Interview.distressPeak, peak) }
    })
    person.press(.function(6), .character("3"), .character("/"))
    person.type("I-02")
    person.press(.enter, .character("i"))
    #expect(person.shows("Goes on from"), "\(person.picture)")
    #expect(person.shows("It became hard for them in I-02. Go gently; F2 pauses.") == (peak >= 2), "\(person.picture)")
    #expect(!person.shows("upset"))
  }

  @Test func anInterviewThatGoesOnAnotherDaySaysItToo() throws {
    var (person, _) = try interview(steps: 3)
    person.press(.control("t"), .right, .right, .character("3"))
    person.sleepUntilAnotherDay()
    person.press(.function(6), .character("3"), .down, .enter)
    #expect(person.shows("still hold?"), "\(person.picture)")
    #expect(person.shows("It became hard for them then: the hard questions stay left out."), "\(person.picture)")
  }

  // MARK: - Two things in one question

  @Test func theSafePlaceAndWhatNotToAskAreTwoAnswers() throws {
    var (person, id) = try interview(steps: 0)
    person.press(.tab)
    #expect(person.shows("A good and safe place and time?"), "\(person.picture)")
    person.press(.character("1"), .tab)
    #expect(person.shows("What should we not ask about?"), "\(person.picture)")
    person.press(.character("1"))
    let contents = person.vault.contents
    #expect(Talk(id, in: contents)?.answer("a3", in: contents)?[Answer.value] == ["yes"])
    #expect(contents[id]?[Interview.topicsToAvoid]?.count == 1)
  }

  // MARK: - To a question by its name

  @Test func aLetterAndADigitLeadToTheQuestionOfThatName() throws {
    var (person, _) = try interview(steps: 1)
    person.press(.function(6))
    person.type("e1")
    #expect(person.lines.contains { $0.contains("▸ e1") } && person.shows("Go to  e1"), "\(person.picture)")
    person.press(.enter)
    #expect(person.position == "7 of 12" && person.shows("What could happen to you"), "\(person.picture)")
    person.press(.function(6))
    person.type("e9")
    #expect(person.shows("No question here is called e9."), "\(person.picture)")
    person.press(.backspace, .character("2"))
    #expect(person.shows("+ new person or group"), "\(person.picture)")
  }

  // MARK: - Keys that stay

  @Test func aWordLeftOutOfAListLeavesItsKeyToNobody() throws {
    var person = try Scenario.practice()
    let id = try #require(RecordID.vocabularyEdit(list: "riskType", code: "threat_words"))
    person.meet(
      (
        "T3",
        { _ in
          [
            (VocabularyEdit.vocabulary.name, Value.text("riskType")),
            (VocabularyEdit.code.name, .text("threat_words")), (VocabularyEdit.hidden.name, .truth(true)),
          ].map { Change(dossier: .notebook, record: id, kind: VocabularyEdit.type.kind, field: $0.0, value: $0.1) }
        }
      ))
    #expect(person.contents?.vocabulary(named: "riskType")?.codes.contains("threat_words") == false)
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<4 { person.press(.control("n")) }
    person.press(.tab)
    for digit in "131244" { person.press(.character(digit)) }
    let interview = try #require(person.newest(since: before))
    let talk = try #require(Talk(interview, in: person.vault.contents))
    let dangers = talk.told(Risk.type, in: person.vault.contents)
    #expect(dangers.map { $0[Risk.riskType] } == ["detention"], "\(person.picture)")
  }

  // MARK: - Two languages

  @Test func theBeginningSaysWhichLanguageIsWhichAndTheQuestionsCanBeShownInAnother() throws {
    var person = try Scenario.practice(language: .ar)
    let before = person.interviews
    let tongue = Tongue(.ar)
    person.press(.character("3"), .enter)
    #expect(person.lines.contains { $0.contains("English") && $0.contains("العربية") }, "\(person.picture)")
    person.press(.enter, .character("0"), .character("1"), .character("1"))
    let id = try #require(person.newest(since: before))
    #expect(person.shows("Is this a good and safe place"), "\(person.picture)")
    person.choose(tongue(CommandWord.questionLanguage))
    let question = try #require(Guide.named("lpa-short-1")?.question("a3"))
    #expect(person.shows(String(question.wording[.fr].prefix(20))), "\(person.picture)")
    #expect(person.shows("Français") && person.shows("العربية"), "\(person.picture)")
    // How it is shown says nothing about what was spoken.
    #expect(person.vault.contents[id]?[Interview.languages] == ["en"])
    person.choose(tongue(CommandWord.language))
    #expect(person.shows(String(question.wording[.fr].prefix(20))), "\(person.picture)")
  }
}
