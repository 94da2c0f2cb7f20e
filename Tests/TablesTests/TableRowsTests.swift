import Notebook
import Synchronization
import Testing

@testable import Tables

@Suite("Rows that are made when they are asked for")
struct TableRowsTests {
  private final class Counter: Sendable { let made = Mutex(0) }

  @Test("Looking makes no row; writing everything in its order makes each once")
  func once() throws {
    let counter = Counter()
    let rows = TableRows(1_000) { place in
      counter.made.withLock { $0 += 1 }
      return ["r\(place)", "=1"]
    }
    let table = PlannedTable(
      "rows", [Column("id", "id", "record"), Column("text", "text", "words")], rows, key: ["id"])
    let plan = ExportPlan(
      level: .team, dialect: .spreadsheet, made: try #require(Day("2026-04-01")), program: "p", title: "t",
      isPractice: false, tables: [table], codebook: Codebook.table([table], dropped: [], vocabularies: Vocabularies()),
      numbers: [:], heard: [])
    let files = Export.files(of: plan)
    #expect(table.rows.count == 1_000 && counter.made.withLock { $0 } == 0)
    for file in files { file.chunks { _ in } }
    for file in files { _ = file.seal }
    #expect(counter.made.withLock { $0 } == 1_000)
    let manifest = try #require(files.first { $0.name == "export_manifest.csv" })
    #expect(String(decoding: manifest.bytes, as: UTF8.self).contains("cellsGuarded,rows,,1000\r\n"))
  }

  @Test("Tables made twice are the same tables, and a copy is known without making a row")
  func equality() {
    #expect(TableRows(2) { ["\($0)"] } == [["0"], ["1"]])
    #expect(TableRows(2) { ["\($0)"] } != [["0"], ["2"]])
    let same = TableRows(1) { _ in
      Issue.record("a row was made to compare a table with itself")
      return []
    }
    let copy = same
    #expect(copy == same)
  }
}
