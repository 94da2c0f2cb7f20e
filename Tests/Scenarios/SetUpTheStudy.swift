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
    person.press(.escape)
    #expect(person.shows("▸ whom to complain to"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Write a first note"), "\(person.picture)")
  }

  @Test func escFromAnotherPartGoesBackToTheOneItCameTo() {
    var person = opened()
    person.press(.right, .right, .right)
    #expect(!person.shows("purpose"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("▸ purpose"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Write a first note"), "\(person.picture)")
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
