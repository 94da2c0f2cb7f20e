import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct SetUpTheStudy {
  private func opened() -> Scenario {
    var person = Scenario.empty()
    person.choose(.setUp)
    return person
  }

  @Test func escComesOutOfTheTextFirstThenLeaves() {
    var person = opened()
    person.mark("whom to complain to")
    person.type("the council of elders")
    person.press(.escape)
    #expect(person.shows("▸ whom to complain to"), "\(person.picture)")
    #expect(person.shows("the council of elders"), "\(person.picture)")
    #expect(person.vault.contents[.study]?[Study.complaintContact] == "the council of elders")
    // Out of the text, arrows go to other parts again.
    person.press(.right)
    #expect(person.shows("+ new place"), "\(person.picture)")
    person.press(.left, .escape)
    #expect(person.shows("Write a first note"), "\(person.picture)")
  }

  @Test func escClosesAnOpenListFirst() {
    var person = opened()
    person.mark("languages")
    person.press(.enter)
    #expect(person.shows("Français"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("▸ languages") && !person.shows("Français"), "\(person.picture)")
  }

  @Test func whatWasTypedIsOneStepToTakeBack() {
    var person = opened()
    person.mark("whom to complain to")
    person.type("the school")
    person.press(.escape, .control("z"))
    person.wait(seconds: 2)
    #expect(person.vault.contents[.study]?[Study.complaintContact] ?? "" == "")
  }
}
