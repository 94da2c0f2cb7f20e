import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct APlaceWhereItIsChosen {
  private func places(_ person: Scenario) -> [String] {
    person.vault.contents.records(Place.type).compactMap { $0[Place.label] }
  }

  @Test func onThePageOfAPersonItsNameMakesIt() throws {
    var person = Scenario.empty()
    person.press(.character("2"), .enter)
    person.type("the bell ringers")
    person.mark("place")
    person.press(.enter)
    #expect(person.shows("▸ + new place: type its name"), "\(person.picture)")
    person.type("Saltmarsh")
    #expect(person.shows("▸ + new place “Saltmarsh”"), "\(person.picture)")
    person.press(.enter)
    #expect(person.lines.contains { $0.contains("▸ place") && $0.contains("Saltmarsh") }, "\(person.picture)")
    let place = try #require(person.vault.contents.records(Place.type).first)
    #expect(place[Place.placeCode] == "Z-01" && place[Place.level] == "zone")
    #expect(person.vault.contents.records(PeaceAgent.type).first?[PeaceAgent.place] == place.id)
    // One step: the place goes with the choice.
    person.press(.control("z"))
    #expect(places(person).isEmpty, "\(person.picture)")
    #expect(person.vault.contents.records(PeaceAgent.type).first?[PeaceAgent.place] == nil)
  }

  @Test func whatIsThereIsChosenAndNotMadeASecondTime() throws {
    var person = try Scenario.practice()
    let before = places(person)
    person.open("A-02", showing: "what you call them")
    person.mark("place")
    person.press(.enter)
    person.type("river bend")
    #expect(person.shows("▸ River Bend") && !person.shows("+ new place"), "\(person.picture)")
    person.press(.enter)
    #expect(places(person) == before)
    let place = person.vault.contents.records(code: "A-02").first?[PeaceAgent.place]
    #expect(place.flatMap { person.vault.contents[$0]?[Place.label] } == "River Bend")
  }

  @Test func aPointOnAMapIsNoNameAndNothingIsMade() {
    var person = Scenario.empty()
    person.press(.character("2"), .enter)
    person.mark("place")
    person.press(.enter)
    person.type("6.9271, 79.8612")
    person.press(.enter)
    #expect(person.shows("A point on a map is never kept here."), "\(person.picture)")
    #expect(person.vault.contents.records(Place.type).isEmpty)
  }

  @Test func anEarlySignGetsItsPlaceInTheSameWay() {
    var person = Scenario.empty()
    person.choose(.signs)
    person.press(.character("n"))
    person.mark("place")
    person.press(.enter)
    person.type("High Terraces")
    person.press(.enter)
    #expect(places(person) == ["High Terraces"], "\(person.picture)")
    #expect(person.vault.contents.records(WarningSign.type).first?[WarningSign.place] != nil)
  }

  /// Before an interview in an empty notebook, at where it takes place.
  private func atPlace() -> Scenario {
    var person = Scenario.empty()
    person.press(.character("i"))
    person.mark("Place")
    return person
  }

  @Test func beforeAnInterviewADigitAsksForItsNameAndComesBack() {
    var person = atPlace()
    #expect(person.shows("2  + new place"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("What is the place called?"), "\(person.picture)")
    person.type("Saltmarsh")
    person.press(.enter)
    let place = person.lines.first { $0.contains("▸ Place") }
    #expect(place?.contains("Saltmarsh") == true, "\(person.picture)")
    person.press(.enter)
    let interview = person.vault.contents.records(Interview.type).first
    #expect(interview?[Interview.place].flatMap { person.vault.contents[$0]?[Place.label] } == "Saltmarsh")
  }

  @Test func withArrowsEnterAsksFirstAndEscLeavesItUnsaid() {
    var person = atPlace()
    person.press(.right)
    #expect(person.lines.contains { $0.contains("Place") && $0.contains("+ new place") }, "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("What is the place called?"), "\(person.picture)")
    person.press(.escape)
    #expect(person.lines.contains { $0.contains("Place") && $0.contains("not said") }, "\(person.picture)")
    #expect(person.vault.contents.records(Place.type).isEmpty)
    #expect(person.vault.contents.records(Interview.type).isEmpty)
  }
}
