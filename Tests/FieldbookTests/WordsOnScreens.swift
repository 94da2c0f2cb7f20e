import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let tongues: [Language] = [.fr, .ar]

@Suite struct WordsOnScreens {
  @Test(arguments: tongues) func todayIsSpokenInItsLanguage(_ language: Language) throws {
    let person = try Scenario.practice(language: language)
    #expect(Snapshot.difference(person.canvas, named: "Today-\(language.rawValue)", in: folder) == nil)
  }

  @Test(arguments: tongues) func peopleAreSpokenOfInTheLanguage(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    person.press(.character("2"), .down, .down, .down, .down, .down)
    #expect(Snapshot.difference(person.canvas, named: "People-\(language.rawValue)", in: folder) == nil)
  }

  /// A full interview with an old acquaintance, spoken in the language of the screen.
  @Test(arguments: tongues) func aQuestionHasItsFrameInTheLanguage(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    person.press(.character("3"), .enter, .character("2"), .up, .right, .down, .down, .down)
    person.press(.character(language == .fr ? "2" : "5"), .enter, .character("0"), .character("1"), .character("1"))
    for _ in 0..<5 { person.press(.control("n")) }
    person.type(language == .fr ? "C’était jour de marché." : "كان يوم السوق.")
    #expect(Snapshot.difference(person.canvas, named: "question-\(language.rawValue)", in: folder) == nil)
    person.press(.control("d"))
    #expect(Snapshot.difference(person.canvas, named: "no-answer-\(language.rawValue)", in: folder) == nil)
  }

  @Test(arguments: Language.allCases) func whereToGoStandsAlone(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    person.press(.function(6))
    #expect(person.line(15).drop { $0 == " " } == Tongue(language)(AllWord.goWhere))
  }

  @Test(arguments: tongues) func aJournalNoteIsWrittenInTheLanguage(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    person.press(.character("4"), .down, .enter)
    #expect(Snapshot.difference(person.canvas, named: "entry-\(language.rawValue)", in: folder) == nil)
  }

  @Test(arguments: tongues) func aFormHasItsLabelsInTheLanguage(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    person.press(.character("2"), .down, .enter)
    #expect(Snapshot.difference(person.canvas, named: "form-\(language.rawValue)", in: folder) == nil)
  }

  @Test func whatWasLeftOutIsMarkedInTheLanguageOfTheScreen() throws {
    var person = try Scenario.practice(language: .fr)
    person.press(.character("j"))
    person.type("La ruelle derrière le puits")
    person.press(.control("r"), .enter)
    #expect(person.line(5).hasSuffix("⟨laissé de côté⟩"), "\(person.picture)")
    #expect(!person.shows("ruelle"))
  }
}
