import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewAnyKeys {
  private static let keys: [Key] =
    [.enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageDown]
    + "nudtorkwzyxcveg".map { .control($0) } + "0123456789abo? é١".map { .character($0) }
    + [.function(2), .function(4), .function(6), .function(7), .function(8)]

  @Test(arguments: 1...5) func whateverIsPressedNothingBreaksAndEveryAnswerKnowsItsQuestion(seed: UInt64) throws {
    var chance = Chance(seed: (seed, seed &* 77, 3, 9))
    var person = try Scenario.practice()
    let sizes = [(80, 24), (60, 18), (120, 40), (40, 10)]
    for turn in 0..<450 {
      if turn % 90 == 0 { person.begin() }
      if turn % 90 == 3 { person.press(.character("0"), .character("1"), .character("1")) }
      if turn % 50 == 20 {
        let size = sizes[Int.random(in: 0..<sizes.count, using: &chance)]
        person.resize(size.0, size.1)
      }
      person.press(Self.keys[Int.random(in: 0..<Self.keys.count, using: &chance)])
      _ = person.canvas
      if turn % 40 == 39 { person.wait(seconds: 1) }
    }
    person.wait(seconds: 2)
    let contents = person.vault.contents
    for answer in contents.records(Answer.type) {
      #expect(answer[Answer.interview].flatMap { contents[$0] } != nil && answer[Answer.question] != nil)
    }
    #expect(person.vault.contents.records.count == person.contents?.records.count || person.contents == nil)
  }
}
