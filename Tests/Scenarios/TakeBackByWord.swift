import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct TakeBackByWord {
  /// In the practice study, with a word kept for whoever spoke in I-15.
  private func withWord(_ word: String) throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("3"), .character("/"))
    person.type("I-15")
    person.press(.enter)
    person.choose(.secretWord)
    #expect(person.shows("A word only they know"), "\(person.picture)")
    person.type(word)
    #expect(!person.shows(word), "dots only")
    person.press(.enter)
    person.type(word)
    person.press(.enter)
    #expect(person.shows("Kept. They can take it back by this word"), "\(person.picture)")
    return person
  }

  @Test func whoeverSaysTheWordIsFoundWithoutANumber() throws {
    var person = try withWord("Mango Stairs")
    person.press(.escape, .character("1"))
    person.choose(.takeBackByWord)
    person.type("mango  stáirs")
    person.press(.enter)
    #expect(person.shows("Who takes it back?") && person.shows("R-14"), "\(person.picture)")
    person.press(.character("1"))
    person.type("14")
    person.press(.enter)
    #expect(person.shows("Taken back: R-14"), "\(person.picture)")
    #expect(person.vault.contents.records(code: "R-14").isEmpty)
    #expect(!person.vault.durable.contains { $0.operation.field == Consent.withdrawWord.name })
  }

  @Test func aWrongWordTellsNothingMore() throws {
    var person = try withWord("Mango Stairs")
    person.goHome()
    person.choose(.takeBackByWord)
    person.type("mango stair")
    person.press(.enter)
    #expect(person.shows("No talk answers to this word."), "\(person.picture)")
    #expect(!person.shows("R-14"))
    var other = try Scenario.practice()
    other.choose(.takeBackByWord)
    other.type("mango stair")
    other.press(.enter)
    #expect(other.shows("No talk answers to this word."), "the same where no word was ever kept")
  }

  @Test func theWordStandsNowhereNotInTheHistoryNorInWhatCanBeUndone() throws {
    var person = try withWord("Velvetmango")
    let stored = person.vault.durable.compactMap { $0.operation.value.flatMap(String.init) }
    #expect(!stored.contains { $0.lowercased().contains("velvet") })
    person.choose(.history)
    #expect(!person.shows("elvet") && !person.shows("mark "), "\(person.picture)")
    person.press(.escape, .control("z"))
    #expect(person.shows("a word to take it back") && !person.shows("elvet"), "\(person.picture)")
    person.press(.control("z"))
    person.choose(.takeBackByWord)
    person.type("velvetmango")
    person.press(.enter)
    #expect(person.shows("No talk answers to this word."), "\(person.picture)")
    let kept = try #require(person.vault.durable.first { $0.operation.field == Consent.withdrawWord.name })
    let mark = try #require(kept.operation.value.flatMap(String.init))
    #expect(try !person.leaves(mark))
  }

  @Test func aWordTooShortOrNotTheSameTwiceIsNotKept() throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .enter)
    person.choose(.secretWord)
    person.type("ab")
    person.press(.enter, .enter)
    #expect(person.shows("Too short"), "\(person.picture)")
    person.type("mango stairs")
    person.press(.enter)
    person.type("mango stars")
    person.press(.enter)
    #expect(person.shows("Not the same twice."), "\(person.picture)")
    #expect(!person.vault.durable.contains { $0.operation.field == Consent.withdrawWord.name })
  }
}
