import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct PlaceSnapshots {
  @Test(arguments: pageSizes) func tiesStandUnderTheWaysTheyGo(_ size: Size) {
    var person = Scenario.river(size: size)
    person.press(.character("2"), .home, .down, .enter, .down, .down)
    for _ in 0..<6 { person.press(.right) }
    check(person, "ties")
    person.press(.character("n"))
    check(person, "ties-new")
  }

  @Test(arguments: pageSizes) func aPlaceOverTime(_ size: Size) {
    var person = Scenario.river(size: size)
    person.choose(.places)
    person.press(.down, .down, .enter)
    check(person, "place")
  }

  @Test(arguments: pageSizes) func theLogOfEarlySigns(_ size: Size) {
    var person = Scenario.river(size: size)
    person.choose(.signs)
    person.press(.down)
    check(person, "signs")
  }

  @Test(arguments: pageSizes) func anEarlySignAndWhatCameOfIt(_ size: Size) {
    var person = Scenario.river(size: size)
    person.choose(.signs)
    person.press(.down, .enter, .down, .down, .down)
    check(person, "sign")
    person.press(.right)
    check(person, "sign-came")
  }

  @Test func theSameInArabic() {
    var person = Scenario.river(language: .ar)
    person.choose(.signs, in: .ar)
    person.press(.down)
    check(person, "signs-ar")
    person.choose(.places, in: .ar)
    person.press(.down, .down, .enter)
    check(person, "place-ar")
  }
}
