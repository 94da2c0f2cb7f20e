import Testing

@testable import Notebook

@Suite("The group guide")
struct GroupGuideTests {
  @Test("it has eight questions in five languages, and every way of working but giving back has one")
  func whole() {
    #expect(GroupGuide.prompts.map(\.id) == (1...8).map { "h\($0)" })
    for prompt in GroupGuide.prompts {
      #expect(prompt.words.languages == Language.allCases, "\(prompt.id)")
      #expect(prompt.studyQuestion.map { Vocabulary.named("studyQuestion")?[$0.text] != nil } != false)
    }
    let ways = Set(GroupGuide.prompts.flatMap(\.methods).map(\.text))
    #expect(ways.union(["giveBack"]) == Set(Vocabulary.method.codes))
    #expect(GroupGuide.asks("Why do people like that take it on?"))
    #expect(!GroupGuide.asks("Why do people like that take it on, the old judge too?"))
  }

  @Test("a question a group gave is asked beside them in its own language, until it is in the bin")
  func own() throws {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let record = RecordID.random(using: &pen.chance)
    for change in GroupQuestion.adding("¿Quién nos cuida de noche?", in: .es, method: "dotVote", as: record) {
      _ = pen.write(change, into: &contents, at: Moment(seconds: 0))
    }
    let added = try #require(contents.groupPrompts.last)
    #expect(contents.groupPrompts.count == 9 && added.id == record.text && added.methods == ["dotVote"])
    #expect(added.words[.es] == "¿Quién nos cuida de noche?" && added.words[.ar] == added.words[.es])
    #expect(!GroupGuide.asks(added.words[.es]))
    let known = try #require(contents[record])
    _ = pen.write(Change(known, Field.deleted, true), into: &contents, at: Moment(seconds: 1))
    #expect(contents.groupPrompts == GroupGuide.prompts)
  }
}
