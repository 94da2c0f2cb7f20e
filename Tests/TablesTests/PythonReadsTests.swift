import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("A reader that is not ours")
struct PythonReadsTests {
  private static let script = """
    import csv, json, sys
    with open(sys.argv[1], encoding="utf-8-sig" if sys.argv[2] == "spreadsheet" else "utf-8", newline="") as file:
        json.dump(list(csv.reader(file, strict=True)), sys.stdout)
    """

  @Test("Python's csv module reads back equal values", arguments: Dialect.allCases)
  func python(dialect: Dialect) throws {
    var notes = Notes()
    let words = [
      "=we are equal", "'=quoted", "-", "she said \"no\", and\nwent on", "one\r\ntwo",
      "نجلس مع الجميع حتى لا يبقى أحد وحده.",
      "tab\there", "👩‍🌾 e\u{301}", " spaces ", ",",
    ]
    for (index, text) in words.enumerated() {
      try notes.write(
        "journal", "j\(index)", in: "j\(index)",
        ["code": .text("J-00\(index)"), "kind": .text("context"), "text": .text(text), "privacy": .text("team")])
    }
    let plan = Export.plan(
      notes.contents, Export.Request(dialect, made: try #require(Day("2026-04-01")), program: "p"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID().uuidString)")
    try ExportFolder.write(Export.files(of: plan), to: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }

    for table in plan.tables + [plan.codebook] {
      let read = try rows(folder.appending(path: table.name + ".csv").path, dialect)
      #expect(read == [table.columns.map(\.name)] + table.rows.map { $0.map(dialect.written) }, "\(table.name)")
      #expect(read.map { $0.map(dialect.read) } == [table.columns.map(\.name)] + table.rows)
    }
    let journal = try #require(plan.table("journal"))
    let place = try #require(journal.columns.firstIndex { $0.name == "text" })
    #expect(journal.rows.map { $0[place] } == words)
  }

  @Test("Python reads the practice study's places, ties and harm checks as they were written")
  func practice() throws {
    let practice = try Practice()
    let plan = Export.plan(practice.contents, Export.Request(.analysis, made: practice.today, program: "p"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID().uuidString)")
    try ExportFolder.write(Export.files(of: plan), to: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["context_snapshots", "context_conditions", "relationships", "harm_checks", "harm_answers"] {
      let table = try #require(plan.table(name))
      #expect(try rows(folder.appending(path: name + ".csv").path, .analysis) == [table.columns.map(\.name)] + table.rows)
    }
  }

  private func rows(_ path: String, _ dialect: Dialect) throws -> [[String]] {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", Self.script, path, dialect.rawValue]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0, "python3 is needed: sudo apt-get install python3")
    return try JSONDecoder().decode([[String]].self, from: json)
  }
}
