import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct LineByLine {
  @Test func aShortInterview() throws {
    var person = PlainScenario(try Scenario.practice().vault)
    person.hear("", "", "", "", "", "")  // who, about, guide, speaks, language, place: as they stand
    person.hear("2", "1", "1")  // all said, clear, yes
    person.hear("1", "", "")
    person.hear("They keep the road open.", "", "1", "We ring the bell.", "", "")
    print(person.log.joined(separator: "\n"))
  }
}
