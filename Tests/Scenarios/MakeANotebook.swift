import Canvas
import FieldbookTestSupport
import Testing

@Suite struct MakeANotebook {
  @Test func aNewcomerMakesANotebookWithArrowsDigitsAndWords() {
    var person = Scenario(making: Size(columns: 80, rows: 24))
    person.press(.enter)
    person.press(.character("1"))
    person.press(.enter)
    person.type("copper lantern ribbon mango stairs velvet")
    #expect(person.shows("● ● ● ● ● ●"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).contains("Community study"), "\(person.picture)")
    #expect(person.line(2).contains("1 Today"), "\(person.picture)")
  }

  @Test func wrongWordsAreSaidSoAndTheRightOnesOpen() {
    var person = Scenario(locked: MemoryVault())
    person.type("wrong words")
    person.press(.enter)
    #expect(person.shows("Not these words. Next try in 1 s."), "\(person.picture)")
    person.wait(seconds: 2)
    person.type(person.vault.passphrase)
    person.press(.enter)
    #expect(person.line(2).contains("1 Today"), "\(person.picture)")
  }

  @Test func threeEscsLockFromAnywhere() throws {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.press(.escape, .escape, .escape)
    #expect(person.endings == [.lock])
    #expect(person.shows("Words to open"))
  }
}
