import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct KeysOfManyKeyboards {
  /// A note written and left, the list walked and a place chosen.
  private func walk(digit: Character, new: Character, text: String) -> Scenario {
    var person = Scenario.empty()
    person.press(.character(digit), .character(new))
    person.type(text)
    person.press(.escape)
    return person
  }

  @Test(arguments: [
    ("4", "n"), ("'", "n"), ("٤", "ى"), ("۴", "د"), ("4", "т"), ("4", "ν"), ("4", "מ"), ("෪", "න"), ("௪", "ஔ"),
  ])
  func theJournalOpensAndANoteBeginsOnEveryKeyboard(digit: Character, new: Character) {
    let person = walk(digit: digit, new: new, text: "& é ى т 4")
    #expect(person.shows("& é"), "\(person.picture)")
    #expect(person.contents?.records(JournalEntry.type).first?[JournalEntry.text]?.text == "& é ى т 4")
  }

  @Test func aNoteIsWrittenNarrowedAndBinnedWithoutALetterCommand() {
    var person = Scenario.empty()
    person.press(.character("4"), .enter)
    person.type("no letters needed")
    person.press(.escape)
    #expect(person.shows("no letters needed"), "\(person.picture)")
    // The key line: open, new, / narrow, to the bin.
    person.press(.down, .tab, .right, .right, .right, .enter)
    #expect(person.shows("Ctrl-Z brings it back"), "\(person.picture)")
  }

  @Test func aScreenLeftAloneForFourMinutesRepaintsNothing() throws {
    for keys: [Key] in [[], [.character("4")], [.character("4"), .enter], [.character("7")], [.function(3)]] {
      var person = try Scenario.practice()
      for key in keys { person.press(key) }
      person.wait(seconds: 3)
      let before = person.canvas
      person.wait(seconds: 236)
      #expect(person.canvas == before, "\(person.picture)")
    }
  }
}
