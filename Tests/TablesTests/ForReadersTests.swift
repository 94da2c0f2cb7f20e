import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("Tables for someone who has nothing else")
struct ForReadersTests {
  private static let today = Day("2026-11-20")

  /// The practice study, with every nasty string in a note of its own and in what leaves with figures too.
  private func study() throws -> Contents {
    let today = try #require(Self.today)
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    var contents = Contents()
    _ = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
    func write(_ dossier: DossierID, _ record: RecordID, _ kind: String, _ field: String, _ text: String) {
      let change = Change(dossier: dossier, record: record, kind: kind, field: field, value: .text(text))
      _ = pen.write(change, into: &contents, at: Moment(seconds: today.number * 86_400))
    }
    write(.study, .study, Study.type.kind, Study.title.name, "@SUM(A1)")
    write(.study, .study, Study.type.kind, Study.publicLabel.name, "=1+1,\"a\"\r\nb")
    for (index, text) in NaughtyStrings.all.enumerated() where !text.isEmpty {
      let id = try #require(RecordID("naughty\(index)"))
      let home = try #require(DossierID("naughty\(index)"))
      for (field, value) in [("code", "J-9\(index)"), ("kind", "context"), ("privacy", "team"), ("text", text)] {
        write(home, id, JournalEntry.type.kind, field, value)
      }
    }
    return contents
  }

  private func plan(_ contents: Contents, _ dialect: Dialect, _ level: Level) throws -> ExportPlan {
    Export.plan(contents, Export.Request(dialect, level: level, made: try #require(Self.today), program: "p", seed: 9))
  }

  @Test("Every field of a table has a meaning, and no meaning is of a field that is gone")
  func meanings() {
    let fields = RecordType.all.filter { $0.table != nil }.flatMap { type in type.fields.map { (type.kind, $0.name) } }
    for (kind, field) in fields { #expect(Meanings.of(field, in: kind) != nil, "\(kind).\(field) has no meaning") }
    let known = Set(fields.map { $0.0 + "." + $0.1 } + fields.map { "any." + $0.1 })
    for name in Meanings.names { #expect(known.contains(name), "\(name) is no field of a table") }
  }

  @Test("The codebook explains every column, and every code that stands in one", arguments: Level.allCases)
  func codebook(_ level: Level) throws {
    let plan = try plan(study(), .analysis, level)
    var codes: [String: Set<String>] = [:]
    for row in plan.codebook.rows {
      #expect(!row[5].isEmpty || row[2] == "code value", "\(row[0]).\(row[1]) is not explained")
      if row[2] == "code value" { codes["\(row[0]).\(row[1])", default: []].insert(row[3]) }
    }
    for table in plan.tables {
      for (place, column) in table.columns.enumerated() where column.type == "code" || column.type == "codes" {
        // Figures name what they count by its table, field and code; each is labelled in its own row.
        if table.name == "figures" { continue }
        let cells = Set(table.rows.flatMap { $0[place].split(separator: " ").map(String.init) })
        let unknown = cells.subtracting(codes["\(table.name).\(column.name)"] ?? [])
        let isVoices = column.name.hasSuffix("Voices") && unknown.isSubset(of: ["notes", "own", "interpreter"])
        #expect(unknown.isEmpty || isVoices, "\(table.name).\(column.name): \(unknown.sorted())")
      }
    }
  }

  @Test("A word of the study's own is under the code of its list, at every level, whatever other lists have")
  func ownWords() throws {
    var contents = try study()
    var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
    for list in ["outsideTies", "provider", "protection"] {
      let (id, begun) = try #require(VocabularyEdit.begin("none", of: list, isNew: false))
      let said = Change(
        dossier: .notebook, record: id, kind: VocabularyEdit.type.kind, field: VocabularyEdit.labelEn.name,
        value: .text("ours"))
      for change in begun + [said] { _ = pen.write(change, into: &contents, at: Moment(seconds: 1)) }
    }
    for level in [Level.team, .shared] {
      let table = try #require(try plan(contents, .analysis, level).table("vocabulary_edits"))
      let place = try #require(table.columns.firstIndex { $0.name == "code" })
      #expect(table.rows.map { $0[place] } == ["none", "none", "none"], "\(level)")
    }
  }

  @Test("Every byte of every file of every level is as RFC 4180 has it", arguments: Dialect.allCases, Level.allCases)
  func grammar(_ dialect: Dialect, _ level: Level) throws {
    let files = Export.files(of: try plan(study(), dialect, level))
    let tables = files.filter { $0.name.hasSuffix(".csv") }
    #expect(tables.count >= 2)
    for file in tables {
      #expect(file.bytes.starts(with: dialect.mark) && String(validating: file.bytes, as: UTF8.self) != nil)
      let bytes = file.bytes.dropFirst(dialect.mark.count)
      let widths = try #require(NaughtyCellsTests.recordWidths(bytes), "\(file.name)")
      #expect(Set(widths).count == 1, "\(file.name)")
    }
    // For the readers that are tried by hand.
    guard let place = ProcessInfo.processInfo.environment["FIELDBOOK_TABLES"] else { return }
    try ExportFolder.write(files, to: "\(place)/\(level.rawValue)-\(dialect.rawValue)")
  }
}
