import Canvas
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E14 Nobody gets a score") struct E14NoScoresOfPeople {
  @Test func noFieldOfAPersonOrOfSomeoneHeardIsANumber() {
    for type in [PeaceAgent.type, Respondent.type, Relationship.type] {
      for spec in type.fields {
        switch spec.type {
        case .integer(let range) where type != Relationship.type: Issue.record("\(type.kind).\(spec.name) \(range)")
        case .scale: Issue.record("\(type.kind).\(spec.name)")
        default: break
        }
      }
    }
  }

  @Test func noFieldAnywhereRanksPeople() {
    let avoided = ["score", "trust", "effect", "impact", "influence", "reliab", "credib", "level of", "rating"]
    for type in RecordType.all {
      // A group weighs kinds of danger, never people: the two scores of what it named are left aside.
      let weighed = type == ActivityItem.type ? [ActivityItem.scoreL.name, ActivityItem.scoreS.name] : []
      for spec in type.fields where !weighed.contains(spec.name) {
        let name = (spec.name + " " + spec.label).lowercased()
        #expect(!avoided.contains { name.contains($0) }, "\(type.kind).\(spec.name)")
      }
    }
  }

  @Test func peopleStandInTheOrderOfTheirNumbersWhateverIsSaidOfThem() throws {
    let person = try Scenario.practice(size: Size(columns: 120, rows: 40))
    var listed = person
    listed.press(.character("2"))
    let codes = listed.lines.compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("A-") && $0.count == 4 }.map(String.init)
    }
    let first = Array(codes.prefix(12))
    #expect(first.count == 12 && first == first.sorted(), "\(listed.picture)")
    listed.resize(80, 24)
    let isRated = listed.lines[4..<11].contains { line in
      ["severe", "high", "moderate"].contains { line.contains($0) }
    }
    #expect(!isRated, "\(listed.picture)")
  }
}
