import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E19 declining is a full answer") struct E19DecliningIsAnAnswer {
  @Test func oneKeyDeclinesAnyQuestionAndItIsNeverAskedAgain() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    let id = try #require(person.newest(since: before))
    var declined: [String] = []
    for _ in 0..<30 where !person.shows("The interview is finished.") {
      let keys = person.keys
      if !person.shows("something to leave out") {
        person.press(.control("d"))
        #expect(person.keys - keys == 1)
        #expect(person.shows("Marked: preferred not to say."), "\(person.picture)")
      }
      declined.append(person.position)
      person.press(.control("n"))
    }
    // Each position once: nothing leads back to a question somebody declined.
    #expect(Set(declined).count == declined.count && declined.count == 20, "\(declined)")
    #expect(person.vault.contents[id]?[Interview.status] == "complete")
    #expect(!person.shows("required") && !person.shows("missing"), "\(person.picture)")
    // Nor does it wait anywhere to be asked again.
    person.press(.escape, .function(6), .character("1"))
    let code = try #require(person.vault.contents[id]?[Interview.code])
    #expect(!person.shows(code), "\(person.picture)")
  }

  @Test func nothingButPermissionIsRequired() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    let id = try #require(person.newest(since: before))
    #expect(person.vault.contents[id]?[Interview.status] == "complete", "\(person.picture)")
  }

  @Test func howOftenEachQuestionWasDeclinedIsShownSoThatTheQuestionIsChanged() throws {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.type("not answered, counted")
    person.press(.enter)
    let before = try #require(row("d1", person), "\(person.picture)")
    person.press(.escape, .character("3"), .enter, .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<3 { person.press(.control("n")) }
    person.press(.control("d"), .escape, .function(9))
    person.type("not answered, counted")
    person.press(.enter)
    let after = try #require(row("d1", person), "\(person.picture)")
    #expect(after.declined == before.declined + 1 && after.asked == before.asked + 1, "\(person.picture)")
    #expect(person.shows("change the question"), "\(person.picture)")
  }

  private func row(_ question: String, _ person: Scenario) -> (declined: Int, asked: Int)? {
    for line in person.lines {
      let words = line.split(separator: " ")
      guard words.contains(Substring(question)), words.count > 4, let asked = Int(words[words.count - 1]) else { continue }
      return (Int(words[words.count - 3]) ?? 0, asked)
    }
    return nil
  }
}
