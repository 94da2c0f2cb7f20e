import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct LineByLine {
  @Test func aWholeShortInterviewWritesTheSameAsOnTheScreen() throws {
    var screen = try Scenario.practice()
    let vault = screen.vault
    let before = Set(vault.contents.records.keys)
    screen.begin()
    screen.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    screen.type("It was market day.")
    screen.press(.control("w"), .control("n"))
    screen.type("My aunt hid two families.")
    screen.press(.tab, .character("3"), .character("8"), .control("n"), .tab)
    for digit in "31244" { screen.press(.character(digit)) }
    screen.press(.control("n"), .control("d"), .enter)
    screen.press(.tab)
    for digit in "13" { screen.press(.character(digit)) }
    screen.press(.control("n"), .control("n"))
    #expect(screen.shows("is there something to leave out"), "\(screen.picture)")
    for digit in "11112" { screen.press(.character(digit)) }
    screen.press(.control("n"), .tab, .character("0"), .control("n"))
    #expect(screen.shows("The interview is finished."), "\(screen.picture)")
    screen.wait(seconds: 2)

    var line = PlainScenario(vault)
    line.goOn(to: "Point 1 of 10")  // whom, about, guide and the rest as they stand
    line.hear("2", "1", "1")  // all said, clear, yes
    line.goOn(to: "Question 5 of 12")
    line.hear("", "1", "It was market day.")
    line.goOn(to: "Question 6 of 12")
    line.hear("", "3", "My aunt hid two families.", "", "7", "3 8")
    line.goOn(to: "one more, what they named")
    line.hear("3", "1", "2", "4", "4")
    line.goOn(to: "Question 8 of 12")
    line.hear("", "4")
    line.goOn(to: "one more, wish")
    line.hear("1", "3")
    line.goOn(to: "is there something to leave out")
    line.hear("1", "1", "1", "1", "2")
    line.goOn(to: "0: Calm")
    line.hear("0")
    line.goOn(to: "The interview is finished.")
    #expect(line.says("The interview is finished."), "\(line.log.suffix(40).joined(separator: "\n"))")
    let (here, there) = (told(line.vault.contents, since: before), told(screen.vault.contents, since: before))
    #expect(here.count > 9)
    #expect(here == there, "\(here.difference(from: there))")
  }
}

extension PlainScenario {
  /// Types empty lines until something is said.
  fileprivate mutating func goOn(to words: String) {
    for _ in 0..<20 { if hear("").contains(where: { $0.contains(words) }) { return } }
  }
}

/// What was written since a notebook was as before, without the ids, numbers and places that chance gave.
private func told(_ contents: Contents, since before: Set<RecordID>) -> [String] {
  contents.records.values.filter { !before.contains($0.id) && $0.kind != Visit.type.kind }.map { record in
    let fields = record.fields.keys.sorted().compactMap { name -> String? in
      guard !["bookmark", "minutes", "code"].contains(name) else { return nil }
      let value = record.value(name)
      switch RecordType.named(record.kind)?.field(name)?.type {
      case .reference?, .references?:
        let targets = value.flatMap([RecordID].init) ?? value.flatMap(RecordID.init).map { [$0] } ?? []
        return "\(name) \(targets.map { contents[$0]?.kind ?? "nothing" })"
      default: return value.map { "\(name) \($0)" }
      }
    }
    return ([record.kind + (record.isDeleted ? " in the bin" : "")] + fields).joined(separator: "\n  ")
  }.sorted()
}
