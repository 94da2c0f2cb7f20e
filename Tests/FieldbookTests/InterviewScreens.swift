import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Testing

@Suite struct InterviewScreens {
  static let sizes = [(80, 24), (60, 18), (120, 40)]
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Snapshots"

  private func check(_ person: Scenario, _ name: String) {
    let size = person.state.size
    let canvas = person.canvas
    #expect(
      Snapshot.difference(canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: Self.folder) == nil)
  }

  /// In the practice study, at the first question of a full interview with an old acquaintance.
  private func interview(_ size: (Int, Int)) throws -> Scenario {
    var person = try Scenario.practice(size: Size(columns: size.0, rows: size.1))
    person.press(.character("3"), .enter, .character("2"), .up, .right, .down, .down)
    person.press(.enter)
    return person
  }

  private func go(_ steps: Int, _ person: inout Scenario) {
    for _ in 0..<steps { person.press(.control("n")) }
  }

  @Test(arguments: sizes) func theListOfInterviews(_ size: (Int, Int)) throws {
    var person = try Scenario.practice(size: Size(columns: size.0, rows: size.1))
    person.press(.character("3"), .down, .down)
    check(person, "interviews")
    person.press(.home, .enter)
    check(person, "interview-start")
  }

  @Test(arguments: sizes) func permissionAtTheStart(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.character(" "), .character(" "))
    check(person, "interview-permission")
    person.press(.character("0"))
    check(person, "interview-understood")
  }

  @Test(arguments: sizes) func aQuestionInWords(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.character("0"), .character("1"), .character("1"))
    go(5, &person)
    person.wait(seconds: 120)
    person.type("It was market day. The boys came from the road with sticks, ")
    person.type("and the ferryman rang the bell three times.")
    person.press(.control("w"), .enter)
    person.type("She laughed here. Then: they put the tables together, people from both sides of the river.")
    check(person, "interview-words")
    person.press(.tab, .character("2"), .character("2"), .character("2"))
    check(person, "interview-deeds")
    person.press(.control("d"))
    check(person, "interview-no-answer")
    person.press(.enter)
    person.press(.control("t"))
    check(person, "interview-pause")
  }

  @Test(arguments: sizes) func themesBesideTheWords(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.character("0"), .character("1"), .character("1"))
    go(8, &person)
    person.type("I told myself: if I go home now, my son carries a stick next year. ")
    person.type("My aunt hid two families in the old war. And the market feeds us all.")
    person.press(.control("w"), .tab, .character("8"), .character("c"), .character("6"))
    check(person, "interview-themes")
  }

  @Test(arguments: sizes) func rowsOfDangers(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.character("0"), .character("1"), .character("1"))
    go(11, &person)
    person.type("They took two from the next village. If they learn about the bell, ")
    person.type("they will come for the bicycles first.")
    person.press(.control("w"), .tab)
    for digit in "3123462143" { person.press(.character(digit)) }
    person.press(.up, .left, .left)
    check(person, "interview-dangers")
    person.press(.down, .down)
    check(person, "interview-one-more")
  }

  @Test(arguments: sizes) func permissionAtTheEnd(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.character("0"), .character("1"), .character("1"))
    go(1, &person)
    person.type("two women who ring the bell")
    go(17, &person)
    person.press(.down, .character("1"), .character("1"))
    check(person, "interview-closing")
    person.press(.home, .character("2"))
    check(person, "interview-read-back")
    person.press(.escape)
    go(1, &person)
    check(person, "interview-farewell")
    go(1, &person)
    check(person, "interview-finished")
  }

  @Test(arguments: sizes) func aFinishedInterviewIsRead(_ size: (Int, Int)) throws {
    var person = try Scenario.practice(size: Size(columns: size.0, rows: size.1))
    person.press(.character("3"), .down, .down, .enter, .right, .character(" "))
    check(person, "interview-reading")
  }

  @Test(arguments: sizes) func aroundTheTalkAndEveningWork(_ size: (Int, Int)) throws {
    var person = try interview(size)
    person.press(.function(9))
    person.type("pressure")
    person.press(.enter)
    check(person, "interview-others-here")
    person.press(.function(9))
    person.type("without themes")
    person.press(.enter)
    check(person, "interview-evening")
  }
}
