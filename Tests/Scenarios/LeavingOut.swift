import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

/// What is left out, or a name a number took the place of, is nowhere any more: not half-typed, not of earlier visits.
@Suite struct LeavingOut {
  /// Every text a fresh start could show or find in the history of any field.
  private func texts(_ person: Scenario) -> [String] {
    person.vault.durable.compactMap { $0.operation.value.flatMap(Prose.init)?.text }
  }

  private func note(_ person: inout Scenario) {
    person.press(.character("j"))
    person.type("Okapi rang the bell")
    person.wait(seconds: 2)
    person.type(", then Okapi left")
    person.wait(seconds: 2)
  }

  @Test func aPassageLeftOutInALaterVisitIsGoneFromTheEarlierOnesToo() throws {
    var person = Scenario.empty()
    note(&person)
    person.press(.function(12))
    person.type(person.vault.passphrase)
    person.press(.enter)
    #expect(person.shows("Okapi rang the bell"), "\(person.picture)")
    #expect(texts(person).contains { $0.contains("Okapi") })
    person.press(.control("r"))
    #expect(person.shows("These words go for good"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("No page holds these words any more."), "\(person.picture)")
    #expect(texts(person).filter { $0.contains("Okap") } == [])
    #expect(texts(person).contains("⟨left out⟩"))
    // No key brings it back, and no crash.
    person.press(.control("z"), .control("y"), .control("z"))
    #expect(!person.shows("Okapi"), "\(person.picture)")
    person.crash()
    person.press(.enter)
    #expect(!person.shows("Okapi"), "\(person.picture)")
    #expect(person.shows("⟨left out⟩"), "\(person.picture)")
  }

  @Test func escKeepsTheWordsAndTheirHistory() throws {
    var person = Scenario.empty()
    note(&person)
    let before = texts(person)
    person.press(.control("r"), .escape)
    #expect(person.shows("Okapi rang the bell, then Okapi left"), "\(person.picture)")
    #expect(texts(person) == before)
  }

  @Test func aNameANumberTookThePlaceOfIsInNoEarlierText() throws {
    var person = Scenario.empty()
    note(&person)
    person.press(.home, .control("k"))
    person.type("A-05")
    person.press(.enter)
    #expect(person.shows("[A-05] rang the bell, then [A-05] left"), "\(person.picture)")
    #expect(texts(person).filter { $0.contains("Okap") } == [])
    // What is typed now can still be taken back, without the name.
    person.type("Then ")
    person.press(.control("z"), .control("z"), .control("z"))
    person.wait(seconds: 2)
    #expect(texts(person).filter { $0.contains("Okapi") } == [])
  }

  @Test func wordsThatStandElsewhereTooAreToldOf() throws {
    var person = Scenario.empty()
    note(&person)
    person.press(.escape, .character("j"))
    person.type("Okapi rang the bell, then Okapi left")
    person.wait(seconds: 2)
    person.press(.control("r"), .enter)
    #expect(person.shows("The same words stand on other pages"), "\(person.picture)")
  }

  @Test func onAFullDiskTheWordsGoOnceWhatTakesTheirPlaceIsSafe() throws {
    var person = Scenario.empty()
    note(&person)
    person.vault.isFull = true
    person.press(.control("r"), .enter)
    person.wait(seconds: 1)
    #expect(texts(person).contains { $0.contains("Okapi") })
    person.vault.isFull = false
    person.wait(seconds: 4)
    #expect(texts(person).filter { $0.contains("Okap") } == [])
    #expect(texts(person).contains("⟨left out⟩"))
  }
}
