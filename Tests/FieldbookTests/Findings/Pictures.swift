import Canvas
import FieldbookTestSupport
import Foundation
import Notebook
import Tables
import Testing

@testable import Fieldbook

/// The pictures in Docs/Pictures, drawn from the practice study; FIELDBOOK_RECORD=1 draws them anew.
@Suite struct Pictures {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Docs/Pictures").path

  @Test(arguments: FindingsView.allCases) func everyViewHasItsPicture(_ view: FindingsView) throws {
    var person = try Scenario.practice(size: Size(columns: 92, rows: 28))
    person.look(at: view)
    let title = Tongue(.en)(HeardWord.question(of: view))
    let difference = Picture.difference(person.canvas, named: view.rawValue, saying: title, in: Self.folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test func aPictureAsksNothingFromOutsideAndIsWellFormed() throws {
    var canvas = Canvas(size: Size(columns: 20, rows: 2))
    canvas.draw("<a & b> 中 سلام لك ━━", at: Position(column: 0, row: 0), style: .bold)
    let svg = Picture.svg(of: canvas, saying: "a & b")
    #expect(svg.contains("&lt;a &amp; b&gt;"))
    #expect(!svg.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
    let reader = XMLReader()
    #expect(reader.isWhole(svg))
    #expect(reader.words.contains("سلام لك"), "\(reader.words)")
  }
}

/// Counts what opens and closes; Foundation's reader of XML is a module of its own on Linux.
private final class XMLReader {
  private(set) var words: [String] = []

  func isWhole(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      let between = rest[..<start]
      if !between.allSatisfy(\.isWhitespace) { words.append(String(between)) }
      guard let end = rest[start...].firstIndex(of: ">") else { return false }
      let tag = rest[rest.index(after: start)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
      if tag.hasPrefix("/") { if open.popLast() != name { return false } } else if !tag.hasSuffix("/") { open.append(name) }
      rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty
  }
}
