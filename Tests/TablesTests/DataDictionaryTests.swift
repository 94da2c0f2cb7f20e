import Foundation
import Notebook
import Tables
import Testing

@Suite("The data dictionary") struct DataDictionaryTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Docs/DataDictionary.md")

  @Test("Docs/DataDictionary.md is what the declarations say")
  func current() throws {
    if ProcessInfo.processInfo.environment["FIELDBOOK_RECORD"] == "1" {
      try DataDictionary.text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == DataDictionary.text, "Docs/DataDictionary.md is stale; record it with FIELDBOOK_RECORD=1")
  }

  @Test("Every kind, every field, every list and every code has a line of its own")
  func whole() {
    let lines = DataDictionary.text.split(separator: "\n").map(String.init)
    func section(_ heading: String) -> [String] {
      guard let start = lines.firstIndex(of: heading) else { return [] }
      return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("#") })
    }
    for type in RecordType.all {
      let fields = section("### `\(type.kind)`").filter { $0.hasPrefix("| `") }
      #expect(fields.map { $0.split(separator: "`")[1] } == type.fields.map { Substring($0.name) }, "\(type.kind)")
    }
    for vocabulary in Vocabulary.builtIn {
      let codes = section("### List: \(vocabulary.name)").filter { $0.hasPrefix("| `") }
      #expect(codes.map { $0.split(separator: "`")[1] } == vocabulary.terms.map { Substring($0.code) })
    }
  }

  @Test("Every line of a table has as many cells as its head, and every link leads to a list")
  func shape() {
    var cells = 0
    for line in DataDictionary.text.split(separator: "\n") where line.hasPrefix("|") {
      let count = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      if line.hasPrefix("|---") || line.hasPrefix("| field") || line.hasPrefix("| code") || line.hasPrefix("| class") {
        cells = count
      }
      #expect(count == cells, "\(line)")
      for part in line.split(separator: "](#list-").dropFirst() {
        let name = part.prefix { $0 != ")" }
        #expect(Vocabulary.builtIn.contains { $0.name.lowercased() == name }, "\(name)")
      }
    }
  }
}
