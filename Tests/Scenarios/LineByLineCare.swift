import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct LineByLineCare {
  /// At a question of a new interview, by its number.
  private func at(_ question: Int, _ vault: MemoryVault) -> PlainScenario {
    var person = PlainScenario(vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2")
    if person.log.last?.contains("Whom can they complain to?") == true { person.hear("") }
    person.hear("1", "", "", "1")
    if question > 3 { person.goOn(to: "Question \(question) of 12") }
    return person
  }

  @Test func ageAndPressureAreAskedBeforeMayWeTalk() throws {
    var vault = try Scenario.practice().vault
    vault.write(Study.minorsProtocol, false)
    var person = PlainScenario(vault)
    let before = Set(person.vault.contents.records(Interview.type).map(\.id))
    person.goOn(to: "Point 1 of 10")
    let asked = person.hear("2", "1")
    #expect(asked.contains("Age") && !asked.contains { $0.contains("May we talk") }, "\(asked)")
    #expect(person.hear("").contains("Pressure seen"))
    #expect(person.hear("").contains { $0.contains("May we talk") }, "\(person.log.suffix(6))")
    // Once more, and someone is too young.
    person = PlainScenario(vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1", "1")
    #expect(person.says("Under 18, and this study has no agreed way"), "\(person.log.suffix(8))")
    person.hear("1")
    #expect(person.says("Ended. Nothing of it is kept.") && person.talk.isOver)
    #expect(Set(person.vault.contents.records(Interview.type).map(\.id)) == before)
  }

  @Test func anInterviewLeftBeforeItsYesAsksWhoIsHereToo() throws {
    var first = PlainScenario(try Scenario.practice().vault)
    first.goOn(to: "Point 1 of 10")
    let before = first.vault.contents.records(Interview.type).filter { $0[Interview.status] == "draft" }
    let id = try #require(before.first { first.says($0[Interview.code] ?? "-") }?.id)
    first.end()
    var second = PlainScenario(first.vault, interview: id)
    #expect(second.hear("2", "1").contains("Others here"), "\(second.log.suffix(8))")
  }

  @Test(arguments: ["/pause", "/PAU", "/5", "ظ٥"])
  func aCommandWorksInTheMiddleOfWords(line: String) throws {
    var person = at(5, try Scenario.practice().vault)
    person.hear("They keep the road open.", line)
    #expect(person.says("Paused. Take your time."), "\(person.log.suffix(4))")
    person.hear("1", "And the well.")
    let texts = person.vault.contents.records.values.compactMap { $0[Answer.text]?.text }
    #expect(texts.contains("They keep the road open.\nAnd the well."), "\(person.log.suffix(6))")
  }

  @Test func aCommandWorksInANoteAndInAListToo() throws {
    var person = at(5, try Scenario.practice().vault)
    person.hear("", "15", "The door stood open.", "/pause")
    #expect(person.says("Paused. Take your time."), "\(person.log.suffix(4))")
    person = at(6, try Scenario.practice().vault)
    person.hear("", "7", "/5")
    #expect(person.says("Paused. Take your time."), "\(person.log.suffix(4))")
  }

  @Test func whatOnlyBeginsLikeACommandIsWords() throws {
    var person = at(5, try Scenario.practice().vault)
    person.hear("/ she said / he said", "/99")
    #expect(person.says("Kept as words: “/99”."), "\(person.log.suffix(4))")
    let texts = person.vault.contents.records.values.compactMap { $0[Answer.text]?.text }
    #expect(texts.contains("/ she said / he said\n/99"))
  }

  @Test func whatNextIsShortAndAQuestionMarkReadsTheRest() throws {
    var person = at(5, try Scenario.practice().vault)
    let next = person.hear("").last ?? ""
    #expect(next.hasPrefix("What next?") && next.contains("5 pause") && next.contains("? everything"), "\(next)")
    #expect(!next.contains("10 ") && !next.contains("interpreter") && next.count < 150, "\(next)")
    #expect(person.hear("?").contains("10: go to a question"), "\(person.log.suffix(20))")
    #expect(person.hear("", "/?").contains("10: go to a question"), "\(person.log.suffix(20))")
  }

  @Test func noLineIsAnsweredWithSilence() throws {
    var person = at(5, try Scenario.practice().vault)
    for (steps, words) in [(["", "10", ""], "our notes, line by line"), (["", "8", ""], "our notes, line by line")] {
      for line in steps.dropLast() { person.hear(line) }
      #expect(person.hear(steps.last ?? "").contains { $0.contains(words) }, "\(steps) \(person.log.suffix(4))")
    }
    person.hear("", "7")
    for line in ["1", "", "", "x", "0"] { #expect(person.hear(line).count > 1, "\(line) \(person.log.suffix(4))") }
  }

  @Test func aHardQuestionThatWaitsForSomeoneWhoCanHelpSaysSo() throws {
    var person = at(3, Scenario.empty().vault)
    person.goOn(to: "Question 5 of 12")
    #expect(person.log.last?.contains("Who can help someone here?") == true, "\(person.log.suffix(3))")
    let after = person.hear("", "")
    #expect(after.contains("Not asked: c1. Nobody is written down who can help if it becomes hard."), "\(after)")
  }

  @Test func whomToComplainToIsAskedOnALineOfItsOwn() throws {
    var person = PlainScenario(Scenario.empty().vault)
    person.goOn(to: "Point 1 of 10")
    #expect(person.hear("2").last?.contains("Whom can they complain to?") == true, "\(person.log.suffix(3))")
    person.hear("any elder of the school")
    #expect(person.vault.contents[.study]?[Study.complaintContact] == "any elder of the school")
    #expect(person.says("1: clear"), "\(person.log.suffix(3))")
  }

  @Test func ownWordsAreSaidAnewAtEachQuestion() throws {
    var person = at(5, try Scenario.practice().vault)
    person.hear("", "1", "We ring the bell.", "Three times.")
    person.goOn(to: "Question 6 of 12")
    person.hear("I was asked.")
    let voices = person.vault.contents.records.values.compactMap { record -> [Voice]? in
      ["We ring the bell.", "I was asked."].contains { record[Answer.text]?.text.hasPrefix($0) == true }
        ? record[Answer.text]?.paragraphs.map(\.voice) : nil
    }
    #expect(Set(voices) == [[.own, .own], [.notes]], "\(person.log.suffix(6))")
  }

  @Test func theQuestionsCanBeReadInAnotherLanguage() throws {
    var person = at(5, try Scenario.practice().vault)
    let question = try #require(Guide.named("lpa-short-1")?.question("c1"))
    let lines = person.hear("/19")
    #expect(lines.contains { $0.hasPrefix(question.wording[.fr].prefix(20)) }, "\(lines)")
    #expect(lines.contains("Questions in Français; you talk in English; the screen is in English."), "\(lines)")
  }

  @Test func arabicListsHaveTheArabicComma() throws {
    var vault = try Scenario.practice().vault
    vault.write(Study.languages, ["ar"])
    var person = PlainScenario(vault, language: .ar)
    for _ in 0..<9 { person.hear("") }
    person.hear("2", "1", "", "", "1")
    for _ in 0..<3 { for _ in 0..<6 where !person.says("السؤال 6 من 12") { person.hear("") } }
    person.hear("", "7", "3 8", "", "")
    let lists = person.log.filter { $0.contains(", ") }
    #expect(lists.isEmpty, "\(lists)")
    #expect(person.log.contains { $0.contains("، ") })
  }
}

extension PlainScenario {
  /// Types empty lines until something is said.
  fileprivate mutating func goOn(to words: String) {
    for _ in 0..<20 { if hear("").contains(where: { $0.contains(words) }) { return } }
  }
}
