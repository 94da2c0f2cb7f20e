import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewReadThrough {
  private func waiting(_ person: Scenario) -> Int {
    person.vault.contents.records(Interview.type).filter {
      $0[Interview.status] == "complete" && $0[Interview.reread] == nil
    }.count
  }

  @Test func aFinishedInterviewOpensToBeReadAndIsMarkedWithSpace() throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .down, .enter)
    #expect(person.shows("Enter write here  Space read through"), "\(person.picture)")
    #expect(person.line(1).contains("I-02"), "\(person.picture)")
    let before = person.picture
    for letter in "abcdefgklmoprstuvwxyz" { person.press(.character(letter)) }
    #expect(person.picture == before, "\(person.picture)")
    person.press(.pageDown, .pageDown)
    #expect(person.picture != before)
    let asked = waiting(person)
    person.press(.character(" "))
    #expect(person.line(1).contains("read through on 12 March"), "\(person.picture)")
    #expect(waiting(person) == asked - 1)
    person.press(.control("z"))
    #expect(!person.line(1).contains("read through on"), "\(person.picture)")
    #expect(waiting(person) == asked)
    person.press(.character(" "), .control("n"))
    #expect(!person.line(1).contains("I-02") && person.shows("Enter write here"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("+ new interview"), "\(person.picture)")
  }

  @Test func enterWritesInTheQuestionReadAndEscComesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .down, .enter, .right, .right, .right)
    let row = try #require(person.canvas.cursor?.row)
    let question = person.line(row + 1).dropFirst(3).prefix(20)
    person.press(.enter)
    #expect(person.shows(String(question)) && person.shows("^N next"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Space read through"), "\(person.picture)")
  }

  @Test func theLastOneReadSaysSo() throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .enter)
    for _ in 0..<20 { person.press(.character(" "), .control("n")) }
    #expect(person.shows("Every other finished interview is read through."), "\(person.picture)")
    #expect(waiting(person) == 0)
  }

  @Test func theNoteAfterATalkComesBackToTheFinishedPage() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<12 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    #expect(person.shows(" of 12 questions"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.line(1).contains("after a talk"), "\(person.picture)")
    person.type("too early")
    person.press(.escape)
    #expect(person.shows("The interview is finished."), "\(person.picture)")
    person.press(.control("n"))
    #expect(person.shows("+ new interview"), "\(person.picture)")
  }
}
