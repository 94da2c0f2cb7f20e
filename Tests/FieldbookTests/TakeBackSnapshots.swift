import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Notebook
import Testing

/// The sizes every screen is looked at in.
private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]

@Suite struct TakeBackSnapshots {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Snapshots"

  private func check(_ name: String, _ person: Scenario, _ language: Language = .en) {
    let size = person.canvas.size
    let ending = language == .en ? "\(size.columns)x\(size.rows)" : language.rawValue
    let difference = Snapshot.difference(person.canvas, named: "\(name)-\(ending)", in: Self.folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  /// Someone whose tables went out comes to take it back.
  private func begin(_ size: Size, _ language: Language = .en) throws -> Scenario {
    var person = try Scenario.practice(size: size, language: language)
    person.press(
      .character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter, .escape, .function(9))
    person.type(Tongue(language)(CommandWord.takeBack))
    person.press(.enter)
    person.type("R-05")
    return person
  }

  @Test(arguments: sizes) func whoTakesItBack(size: Size) throws {
    var person = try begin(size)
    person.press(.enter)
    check("takeback-who", person)
  }

  @Test(arguments: sizes) func whatGoesAndWhatStays(size: Size) throws {
    var person = try begin(size)
    person.press(.enter, .character("1"))
    check("takeback-look", person)
  }

  @Test(arguments: sizes) func whatCameOfIt(size: Size) throws {
    var person = try begin(size)
    person.press(.enter, .character("1"), .character("1"))
    person.press(.down, .down, .down)
    person.type("R-05")
    person.press(.enter)
    check("takeback-done", person)
    person.press(.escape)
    check("takeback-today", person)
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains("to call back") }) { person.press(.down) }
    person.press(.enter, .character(" "))
    check("takeback-tables", person)
  }

  @Test(arguments: [Language.fr, .ar]) func inOtherLanguages(_ language: Language) throws {
    var person = try begin(sizes[0], language)
    person.press(.enter, .character("1"))
    check("takeback-look", person, language)
  }

  @Test(arguments: sizes) func whatAnotherCopyTookBack(size: Size) throws {
    var vault = try Scenario.practice().vault
    var contents = vault.contents
    var pen = Pen(who: "T3", chance: Chance(seed: (21, 22, 23, 24)))
    let nurse = try #require(contents.records(code: "R-14").first)
    let plan = try #require(Forgetting(of: nurse.id, in: contents, reader: "T3"))
    let noted = plan.noted(.all, on: Scenario.start.day, as: RecordID.random(using: &pen.chance))
    vault = MemoryVault(vault.durable + noted.map { pen.write($0, into: &contents, at: Scenario.start) })
    vault.awaitingErasure = Set(plan.dossiers)
    var person = Scenario(locked: vault, size: size)
    person.type(vault.passphrase)
    person.press(.enter)
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains("another copy") }) { person.press(.down) }
    person.press(.enter)
    check("takeback-elsewhere", person)
  }
}
