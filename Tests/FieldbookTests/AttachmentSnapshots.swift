import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Testing

/// The sizes every screen is looked at in.
private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

/// Photos, scans and recordings, and names kept apart.
@Suite struct AttachmentSnapshots {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Snapshots"
  private let own = "harvest window copper bridge lamp river"

  private func check(_ name: String, _ person: Scenario) {
    let size = person.canvas.size
    let difference = Snapshot.difference(
      person.canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: Self.folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  private func choose(_ command: CommandWord, _ person: inout Scenario) {
    person.press(.function(9))
    person.type(command.rawValue)
    person.press(.enter)
  }

  @Test(arguments: sizes) func whatIsAdded(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.vault.files = ["~/bell.jpg": 3_400_000, "~/song.m4a": 91_200_000]
    person.press(.character("2"), .down, .enter)
    choose(.attach, &person)
    for (name, called) in [("bell.jpg", "the bell at noon"), ("song.m4a", "the ferry song")] {
      person.press(.character("n"))
      person.type(name + "\n" + called + "\n")
      if name == "song.m4a" { check("attachments-add", person) }
      person.press(.enter)
    }
    person.press(.down)
    check("attachments", person)
  }

  @Test(arguments: sizes) func namesKeptApart(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("3"), .down, .down)
    choose(.names, &person)
    check("names-how", person)
    person.press(.enter)
    person.type(own + "\n" + own + "\n")
    person.press(.enter, .down, .down, .enter)
    person.type("Okapi Zitrone\n\n\nthe school opens in spring\n")
    check("names-add", person)
    person.type("31 March 2027\n")
    person.press(.end, .enter)
    check("names-how-long", person)
    person.press(.character("1"))
    person.type(own + "\n")
    check("names", person)
  }
}
