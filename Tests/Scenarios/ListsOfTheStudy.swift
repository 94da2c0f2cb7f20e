import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct ListsOfTheStudy {
  /// On the lists of the study.
  private func onLists(_ language: Language = .en) throws -> Scenario {
    var person = try Scenario.practice(language: language)
    person.press(.function(9))
    person.type(Tongue(language)(CommandWord.setUp))
    person.press(.enter)
    person.press(.up)
    while !person.shows(Tongue(language)(ListWord.hint)) { person.press(.right) }
    return person
  }

  /// On one list, by its name on the screen.
  private func on(_ title: String, _ person: inout Scenario) {
    for _ in 0..<60 where !person.lines.contains(where: { $0.contains("▸ \(title)") }) { person.press(.down) }
    person.press(.enter)
  }

  private func mark(_ word: String, _ person: inout Scenario) {
    for _ in 0..<30 where !person.lines.contains(where: { $0.contains("▸") && $0.contains(word) }) {
      person.press(.down)
    }
  }

  private func list(_ name: String, _ person: Scenario) -> Vocabulary {
    person.vault.contents.vocabulary(named: name) ?? Vocabulary(name: "", terms: [])
  }

  @Test func aWordIsSaidOtherwiseAndReadsSoEverywhere() throws {
    var person = try onLists()
    on("why", &person)
    #expect(person.shows("hope for another future"), "\(person.picture)")
    mark("hope for another", &person)
    person.press(.enter)
    person.type("for the small ones")
    person.press(.escape)
    let line = person.lines.first { $0.contains("6  for the small ones") }
    #expect(line?.contains("hope for another") == true, "\(person.picture)")
    #expect(list("motivation", person).label("hope", in: .en) == "for the small ones")
    // Esc three times at once would lock.
    person.press(.down, .escape, .escape)
    person.press(.character("2"), .down, .enter)
    person.press(.right)
    #expect(person.shows("for the small ones"), "\(person.picture)")
    #expect(!person.shows("hope for another"), "\(person.picture)")
  }

  @Test func aWordNobodyNeedsIsLeftOutAndComesBackWithUndo() throws {
    var person = try onLists()
    on("danger · ", &person)
    let first = list("riskType", person).label("threat_words", in: .en)
    mark(first, &person)
    person.press(.character(" "))
    #expect(person.lines.contains { $0.contains(first) && $0.contains("left out") }, "\(person.picture)")
    #expect(list("riskType", person).codes.first == "attack_body")
    person.press(.control("z"))
    #expect(!person.shows("left out"), "\(person.picture)")
    #expect(list("riskType", person).codes.first == "threat_words")
  }

  @Test func whatWasChosenBeforeStillReadsAndIsOfferedNoMore() throws {
    var person = try onLists()
    on("danger · ", &person)
    let word = list("riskType", person).label("co_opted", in: .en)
    mark(word, &person)
    person.press(.character(" "), .escape, .escape)
    person.press(.character("2"), .down, .down, .down, .down, .down, .down, .enter, .down, .down, .right, .right)
    #expect(person.shows(word), "\(person.picture)")
    person.press(.enter, .enter)
    #expect(person.shows("taken away") || person.shows("beaten"), "\(person.picture)")
    #expect(person.lines.count { $0.contains(word) } <= 1, "\(person.picture)")
  }

  @Test func aWordOfOnesOwnTakesTheNextKeyAndCanBeTakenBack() throws {
    var person = try onLists()
    on("person or group", &person)
    person.press(.character("n"))
    person.type("age mates")
    person.press(.escape)
    #expect(person.lines.contains { $0.contains("▸ a  age mates") && $0.contains("ours") }, "\(person.picture)")
    let own = try #require(list("personKind", person).terms.last)
    #expect(own.isOwn && list("personKind", person).key(of: own.code) == "a")
    for _ in 0..<6 where list("personKind", person).terms.last?.isOwn == true { person.press(.control("z")) }
    #expect(list("personKind", person).codes == Vocabulary.personKind.codes)
  }

  @Test func arrowsAndEnterAloneAddAWordAndNothingTypedLeavesNothing() throws {
    var person = try onLists()
    on("person or group", &person)
    for _ in 0..<20 { person.press(.up) }
    person.press(.enter, .escape)
    #expect(list("personKind", person) == Vocabulary.personKind)
    #expect(person.vault.contents.vocabularies.isUnchanged)
    for _ in 0..<20 { person.press(.up) }
    person.press(.enter)
    person.type("age mates")
    person.press(.escape)
    #expect(list("personKind", person).codes.count == Vocabulary.personKind.codes.count + 1)
  }

  @Test func theLadderOfHelpOffersNeitherSpaceNorAnotherRung() throws {
    var person = try onLists()
    for _ in 0..<60 where !person.lines.contains(where: { $0.contains("▸") && $0.contains("nearest who could") }) {
      person.press(.down)
    }
    person.press(.enter)
    #expect(person.shows("Every word of this list is needed"), "\(person.picture)")
    person.press(.character(" "), .character("n"))
    #expect(list("provider", person) == Vocabulary.provider)
  }

  @Test func inFrenchTheFrenchWordIsAskedFirst() throws {
    var person = try onLists(.fr)
    person.press(.enter)
    person.press(.down, .enter)
    person.type("notre mot")
    person.press(.escape)
    let edit = try #require(person.vault.contents.records(VocabularyEdit.type).first)
    #expect(edit[VocabularyEdit.labelFr] == "notre mot" && edit[VocabularyEdit.labelEn] == nil)
  }
}
