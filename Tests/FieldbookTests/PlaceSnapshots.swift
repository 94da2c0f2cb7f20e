import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

@Suite struct PlaceSnapshots {
  private func check(_ person: Scenario, _ name: String) {
    let size = person.canvas.size
    let difference = Snapshot.difference(person.canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  private func choose(_ word: CommandWord, _ person: inout Scenario, _ language: Language = .en) {
    person.press(.function(9))
    person.type(Tongue(language)(word))
    person.press(.enter)
  }

  @Test(arguments: sizes) func tiesStandUnderTheWaysTheyGo(_ size: Size) {
    var person = Scenario.river(size: size)
    person.press(.character("2"), .home, .down, .enter, .down, .down)
    for _ in 0..<6 { person.press(.right) }
    check(person, "ties")
    person.press(.character("n"))
    check(person, "ties-new")
  }

  @Test(arguments: sizes) func aPlaceOverTime(_ size: Size) {
    var person = Scenario.river(size: size)
    choose(.places, &person)
    person.press(.down, .down, .enter)
    check(person, "place")
  }

  @Test(arguments: sizes) func theLogOfEarlySigns(_ size: Size) {
    var person = Scenario.river(size: size)
    choose(.signs, &person)
    person.press(.down)
    check(person, "signs")
  }

  @Test(arguments: sizes) func anEarlySignAndWhatCameOfIt(_ size: Size) {
    var person = Scenario.river(size: size)
    choose(.signs, &person)
    person.press(.down, .enter, .down, .down, .down)
    check(person, "sign")
    person.press(.right)
    check(person, "sign-came")
  }

  @Test func theSameInArabic() {
    var person = Scenario.river(language: .ar)
    choose(.signs, &person, .ar)
    person.press(.down)
    check(person, "signs-ar")
    choose(.places, &person, .ar)
    person.press(.down, .down, .enter)
    check(person, "place-ar")
  }
}
