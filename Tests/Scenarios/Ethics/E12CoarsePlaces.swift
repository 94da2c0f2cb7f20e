import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Notebook
import Tables
import Testing

@Suite("E12 Places are coarse") struct E12CoarsePlaces {
  @Test func noFieldOfAnyRecordTakesAPointOnAMap() {
    let words = ["latitude", "longitude", "coordinate", "gps", "altitude", "geohash", "grid", "position on", "address"]
    for type in RecordType.all {
      for field in type.fields {
        let text = "\(field.name) \(field.label) \(field.help)".lowercased()
        #expect(!words.contains { text.contains($0) }, "\(type.kind).\(field.name)")
        #expect(!["lat", "lon", "lng", "x", "y"].contains(field.name.lowercased()))
      }
    }
  }

  /// In a new place of an empty notebook.
  private func atANewPlace(_ person: inout Scenario) {
    person.press(.function(9))
    person.type(CommandWord.setUp.rawValue)
    person.press(.enter, .right, .enter)
  }

  private func to(_ label: String, _ person: inout Scenario) {
    for _ in 0..<12 { person.press(.up) }
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ \(label)") }) { person.press(.down) }
  }

  @Test func aPointTypedAsTheNameOfAPlaceIsRefusedAndNothingOfItStays() {
    var person = Scenario.empty()
    atANewPlace(&person)
    to("name", &person)
    person.type("Saltmarsh")
    person.press(.down, .up, .enter)
    for _ in 0..<9 { person.press(.backspace) }
    for letter in "6.9271, 79.8612" {
      person.press(.character(letter))
      person.wait(seconds: 2)
    }
    person.press(.down)
    #expect(person.shows("A point on a map is never kept here."), "\(person.picture)")
    #expect(person.shows("Saltmarsh") && !person.shows("6.9271"), "\(person.picture)")
    person.wait(seconds: 3)
    #expect(person.vault.contents.records(Place.type).first?[Place.label] == "Saltmarsh")
    let left = person.vault.durable.compactMap { $0.operation.value.flatMap(String.init) }.filter { $0.contains("6.") }
    #expect(left.isEmpty, "\(left)")
  }

  @Test func aPlaceFinerThanTheStudyNamesIsRefusedWithTheReason() {
    var person = Scenario.empty()
    person.press(.function(9))
    person.type(CommandWord.setUp.rawValue)
    person.press(.enter)
    for _ in 0..<20 where !person.lines.contains(where: { $0.contains("▸ finest place") }) { person.press(.down) }
    person.press(.character("3"), .escape)
    atANewPlace(&person)
    to("how large", &person)
    person.press(.character("1"))
    #expect(person.shows("country"), "\(person.picture)")
    person.press(.character("4"))
    #expect(person.shows("This study names no place finer than “district”."), "\(person.picture)")
    #expect(person.contents?.records(Place.type).first?[Place.level] == "country")
  }

  @Test func aSmallPlaceIsShownAsTheLargerOneInTables() throws {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    func write(_ kind: String, _ id: String, _ fields: [String: Value]) throws {
      let id = try #require(RecordID(id))
      for (field, value) in fields {
        _ = pen.write(
          Change(dossier: .notebook, record: id, kind: kind, field: field, value: value), into: &contents,
          at: Scenario.start)
      }
    }
    try write("place", "large", ["placeCode": .text("Z-01"), "label": .text("Saltmarsh")])
    try write(
      "place", "small",
      ["placeCode": .text("Z-02"), "label": .text("Tinyhamlet"), "parent": .text("large"), "populationBand": .text("under5k")])
    try write("warningSign", "sign", ["code": .text("W-01"), "place": .text("small"), "sign": .text("rumour")])
    let plan = Export.plan(
      contents, Export.Request(.analysis, made: Scenario.start.day, program: ""))
    let places = try #require(plan.tables.first { $0.name == "places" })
    #expect(!places.rows.flatMap { $0 }.contains { $0.contains("Tinyhamlet") || $0 == "small" })
    #expect(places.stays == [.smallPlace: 1])
    let signs = try #require(plan.tables.first { $0.name == "warning_signs" })
    #expect(signs.rows.first?.contains("Z-01") == true && signs.rows.first?.contains("Z-02") == false, "\(signs.rows)")
  }

  @Test func thePlaceFormSaysThatFewPeopleLiveThere() {
    var person = Scenario.empty()
    atANewPlace(&person)
    to("people living there", &person)
    person.press(.character("1"))
    #expect(person.shows("say what larger place it is part of"), "\(person.picture)")
  }
}
