import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct LineByLine {
  @Test func aWholeShortInterviewWritesTheSameAsOnTheScreen() throws {
    var screen = try Scenario.practice()
    let vault = screen.vault
    let before = Set(vault.contents.records.keys)
    screen.begin()
    screen.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    screen.type("It was market day.")
    screen.press(.control("w"), .control("n"))
    screen.type("My aunt hid two families.")
    screen.press(.tab, .character("3"), .character("8"), .control("n"), .tab)
    for digit in "31244" { screen.press(.character(digit)) }
    screen.press(.control("n"), .control("d"), .enter)
    screen.press(.tab)
    for digit in "13" { screen.press(.character(digit)) }
    screen.press(.control("n"), .control("n"))
    #expect(screen.shows("is there something to leave out"), "\(screen.picture)")
    for digit in "11112" { screen.press(.character(digit)) }
    screen.press(.control("n"), .tab, .character("0"), .control("n"))
    #expect(screen.shows("The interview is finished."), "\(screen.picture)")
    screen.wait(seconds: 2)

    var line = PlainScenario(vault)
    line.goOn(to: "Point 1 of 10")  // whom, about, guide and the rest as they stand
    line.hear("2", "1", "", "", "1")  // all said, clear, age and pressure as they stand, yes
    line.goOn(to: "Question 5 of 12")
    line.hear("", "1", "It was market day.")
    line.goOn(to: "Question 6 of 12")
    line.hear("", "3", "My aunt hid two families.", "", "7", "3 8")
    line.goOn(to: "one more, what they named")
    line.hear("3", "1", "2", "4", "4")
    line.goOn(to: "Question 8 of 12")
    line.hear("", "4")
    line.goOn(to: "one more, wish")
    line.hear("1", "3")
    line.goOn(to: "is there something to leave out")
    line.hear("1", "1", "1", "1", "2")
    line.goOn(to: "0: Calm")
    line.hear("0")
    line.goOn(to: "The interview is finished.")
    #expect(line.says("The interview is finished."), "\(line.log.suffix(40).joined(separator: "\n"))")
    #expect(!line.log.contains { $0.contains("▸") }, "a marker is no word")
    let (here, there) = (told(line.vault.contents, since: before), told(screen.vault.contents, since: before))
    #expect(here.count > 9)
    #expect(here == there, "\(here.difference(from: there))")
  }

  @Test func noErasesEverythingAndTheTalkIsOver() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    let before = Set(person.vault.contents.records.keys)
    person.goOn(to: "Point 1 of 10")
    person.hear("", "18")
    #expect(person.says("Question 3 of 12"))
    person.hear("The bell rang.", "", "10", "2")
    person.hear("2", "1", "", "", "2")
    #expect(person.says("They said no: nothing of it is kept."))
    #expect(person.talk.isOver)
    let left = person.vault.contents.records.values.filter { !before.contains($0.id) && $0.kind != Visit.type.kind }
    #expect(left.isEmpty, "\(left.map(\.kind))")
  }

  @Test func pointsAreSaidOneByOneAndAnEmptyLineSaysNone() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("", "", "1", "1", "3")
    #expect(person.log.last { $0.hasPrefix("Point ") }?.hasPrefix("Point 2 of 10") == true, "\(person.log.suffix(5))")
    for _ in 2...10 { person.hear("1") }
    #expect(person.log.last { $0.contains("1: clear") } != nil)
  }

  @Test func pressureEndsItPolitely() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1")
    #expect(person.says("Under 18"), "\(person.log.suffix(12))")
    person.goOn(to: "Pressure seen")
    person.hear("3")
    #expect(person.says("End politely and thank them."), "\(person.log.suffix(12))")
    #expect(person.talk.isOver)
  }

  @Test func aPauseHasItsFiveWaysAndErasingIsAskedOnceMore() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1", "", "", "1", "", "5")
    #expect(person.says("Paused. Take your time."))
    person.hear("5")
    #expect(person.says("1 erases; an empty line keeps it."))
    person.hear("", "3")
    #expect(person.says("It waits on Today, at this very place."))
    #expect(person.talk.isOver)
    #expect(person.vault.contents.records(Interview.type).contains { $0[Interview.status] == "draft" })
  }

  @Test func aLineIsLeftOutForGoodAndANameBecomesANumber() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1", "", "", "1")
    person.hear("Amina rang the bell.", "Her son has a gun.", "Amina waited.")
    person.hear("", "12", "2", "1")
    person.hear("", "13", "Amina", "A-05")
    let texts = person.vault.durable.compactMap { $0.operation.value.map { "\($0)" } }
    let answer = person.vault.contents.records.values.first {
      $0[Answer.question] == "a3" && $0[Answer.text]?.text.contains("A-05") == true
    }
    #expect(answer?[Answer.text]?.text == "[A-05] rang the bell.\n⟨left out⟩\n[A-05] waited.")
    #expect(answer?[Answer.offRecord] == true)
    #expect(!texts.isEmpty)
    #expect(person.says("Gone, with all this text said before."))
  }

  @Test func everythingCanBeDoneWithDigitsOfAnyScriptAndNothingButLinesComesBack() throws {
    var vault = try Scenario.practice().vault
    vault.write(Study.languages, ["ar"])
    var person = PlainScenario(vault, language: .ar)
    for _ in 0..<9 { person.hear("") }
    person.hear("٢", "١", "", "", "١")
    person.hear("الجرس\u{202E} قرع", "", "٤", "")
    #expect(person.says("السؤال 4 من 12"), "\(person.log.suffix(8))")
    for line in person.log {
      #expect(!line.contains("\n") && !line.unicodeScalars.contains { $0.value < 0x20 }, "\(line)")
    }
  }

  @Test func lettersOfAnotherLayoutChooseWhatIsOnTheSameKey() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1", "", "", "1")
    person.goOn(to: "Question 6 of 12")
    person.hear("", "7", "ش", "11")
    #expect(person.says("Chosen: refuse to be divided, war costs too much."), "\(person.log.suffix(4))")
  }

  @Test func itGoesOnWhereItWasLeftAndEveryLineIsOnTheDisk() throws {
    var first = PlainScenario(try Scenario.practice().vault)
    first.goOn(to: "Point 1 of 10")
    first.hear("2", "1", "", "", "1")
    first.goOn(to: "Question 5 of 12")
    first.hear("They keep the road open.")
    // The plug is pulled: nothing but what is durable is left.
    let record = try #require(
      first.vault.contents.records(Interview.type).first {
        $0[Interview.status] == "draft" && first.says($0[Interview.code] ?? "-")
      })
    let second = PlainScenario(first.vault, interview: record.id)
    #expect(second.says("Question 5 of 12"), "\(second.log)")
    #expect(second.says("our notes: They keep the road open."))
  }

  @Test func onAFullDiskItSaysSoAndSavesLater() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.goOn(to: "Point 1 of 10")
    person.hear("2", "1", "", "", "1")
    person.vault.isFull = true
    person.hear("They keep the road open.")
    #expect(person.says("NOT SAVED since 14:0"), "\(person.log.suffix(3))")
    person.vault.isFull = false
    for _ in 0..<4 { person.hear("And the well.") }
    #expect(person.talk.unsaved == nil)
    #expect(person.vault.contents.records.values.contains { $0[Answer.text]?.text.contains("road open") == true })
  }

  @Test func aGuideThatIsGoneIsSaidAndItsAnswersAreRead() throws {
    var vault = try Scenario.practice().vault
    let interview = try #require(
      vault.contents.records(Interview.type).first { $0[Interview.code] == "I-05" })
    vault.write(interview, Interview.guideID, "harbour")
    var person = PlainScenario(vault, interview: interview.id)
    #expect(person.says("I-05: guide 1 ?"), "\(person.log)")
    #expect(person.says("c1: no longer in the guide"))
    person.end()
  }

  @Test func aTalkOnPaperHasItsOwnDateNoMinutesAndAnEndForThePaper() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.hear("", "", "", "", "", "", "", "", "2")
    #expect(person.says("When was the talk?"), "\(person.log.suffix(3))")
    person.hear("March 2026", "2", "1", "", "", "1")
    person.goOn(to: "is there something to leave out")
    person.goOn(to: "Question 12 of 12")
    person.goOn(to: "What became of the paper?")
    person.hear("2")
    let record = try #require(person.vault.contents.records(Interview.type).first { $0[Interview.paper] != nil })
    #expect(record[Interview.paper] == "burnt")
    #expect(record[Interview.conductedOn]?.text == "2026-03")
    #expect(record[Interview.minutes] == nil)
    #expect(record[Interview.status] == "complete")
  }
}

extension PlainScenario {
  /// Types empty lines until something is said.
  fileprivate mutating func goOn(to words: String) {
    for _ in 0..<20 { if hear("").contains(where: { $0.contains(words) }) { return } }
  }
}

/// What was written since a notebook was as before, without the ids, numbers and places that chance gave.
private func told(_ contents: Contents, since before: Set<RecordID>) -> [String] {
  contents.records.values.filter { !before.contains($0.id) && $0.kind != Visit.type.kind }.map { record in
    let fields = record.fields.keys.sorted().compactMap { name -> String? in
      guard !["bookmark", "minutes", "code"].contains(name) else { return nil }
      let value = record.value(name)
      switch RecordType.named(record.kind)?.field(name)?.type {
      case .reference?, .references?:
        let targets = value.flatMap([RecordID].init) ?? value.flatMap(RecordID.init).map { [$0] } ?? []
        return "\(name) \(targets.map { contents[$0]?.kind ?? "nothing" })"
      default: return value.map { "\(name) \($0)" }
      }
    }
    return ([record.kind + (record.isDeleted ? " in the bin" : "")] + fields).joined(separator: "\n  ")
  }.sorted()
}
