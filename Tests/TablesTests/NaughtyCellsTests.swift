import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("Nasty cells")
struct NaughtyCellsTests {
  private let columns = [
    Column("id", "id", "record"), Column("text", "long text", "words"), Column("after", "text", ""),
  ]
  private var rows: [[String]] { NaughtyStrings.all.enumerated().map { ["r\($0)", $1, "end\($0)"] } }

  private func file(_ dialect: Dialect) -> ExportFile {
    ExportFile(PlannedTable("naughty", columns, rows, key: ["id"]), dialect, Vocabularies())
  }

  private func same(_ left: [[String]], _ right: [[String]]) -> Bool {
    left.elementsEqual(right) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } }
  }

  /// RFC 4180 to the letter, byte by byte, written apart from the program's own reader: where each record ends and
  /// how many fields it has; nil for anything the grammar does not allow.
  static func recordWidths(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    var widths: [Int] = []
    var width = 1
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == 0x22 {
        place += 1
        while true {
          guard place < bytes.endIndex else { return nil }
          if bytes[place] != 0x22 {
            place += 1
          } else if place + 1 < bytes.endIndex, bytes[place + 1] == 0x22 {
            place += 2
          } else {
            break
          }
        }
        place += 1
      } else {
        while place < bytes.endIndex, ![0x2C, 0x0D, 0x0A, 0x22].contains(bytes[place]) { place += 1 }
      }
      guard place < bytes.endIndex else { return nil }
      if bytes[place] == 0x2C {
        width += 1
        place += 1
      } else {
        guard bytes[place] == 0x0D, place + 1 < bytes.endIndex, bytes[place + 1] == 0x0A else { return nil }
        widths.append(width)
        width = 1
        place += 2
      }
    }
    return width == 1 ? widths : nil
  }

  @Test("Every byte of every file is as RFC 4180 has it", arguments: Dialect.allCases)
  func grammar(_ dialect: Dialect) throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    for (index, text) in NaughtyStrings.all.enumerated() where !text.isEmpty {
      try notes.write(
        "journal", "j\(index)", in: "j\(index)",
        ["code": .text("J-\(index)"), "kind": .text("context"), "text": .text(text)])
    }
    let plan = Export.plan(notes.contents, Export.Request(dialect, made: try #require(Day("2026-04-01")), program: "p"))
    let files = Export.files(of: plan).filter { $0.name.hasSuffix(".csv") } + [file(dialect)]
    #expect(files.count > 40)
    for file in files {
      let bytes = file.bytes
      #expect(bytes.starts(with: dialect.mark) && String(validating: bytes, as: UTF8.self) != nil, "\(file.name)")
      let widths = try #require(Self.recordWidths(bytes.dropFirst(dialect.mark.count)), "\(file.name)")
      #expect(Set(widths).count == 1, "\(file.name)")
    }
    let journal = try CSV.parse(try #require(files.first { $0.name == "journal.csv" }).bytes, in: dialect)
    let place = try #require(journal[0].firstIndex(of: "text"))
    let texts = Set(journal.dropFirst().map { Array($0[place].utf8) })
    for text in NaughtyStrings.all {
      #expect(texts.contains(Array(text.utf8)) || text.isEmpty, "\(text.prefix(40).debugDescription)")
    }
  }

  @Test("No cell of a spreadsheet's file begins as a formula does, and each is undone exactly")
  func formulas() throws {
    let bytes = file(.spreadsheet).bytes
    let raw = try CSV.parse(Array(bytes.dropFirst(3)), in: .analysis)
    for cell in raw.joined() {
      #expect(
        ![0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(cell.utf8.first ?? 0x20), "\(cell.prefix(40).debugDescription)")
    }
    #expect(same(try CSV.parse(bytes, in: .spreadsheet), [columns.map(\.name)] + rows))
  }

  @Test("Python's csv module reads every one back", arguments: Dialect.allCases)
  func python(_ dialect: Dialect) throws {
    let script = """
      import csv, json, sys
      csv.field_size_limit(1 << 30)
      with open(sys.argv[1], encoding=sys.argv[2], newline="") as file:
          json.dump(list(csv.reader(file, strict=True)), sys.stdout)
      """
    let encoding = dialect == .spreadsheet ? "utf-8-sig" : "utf-8"
    let json = try run(["python3", "-c", script], [encoding], dialect)
    let read = try JSONDecoder().decode(
      [[String]].self, from: try #require(json, "python3 is needed: sudo apt-get install python3"))
    #expect(same(read, [columns.map(\.name)] + rows.map { $0.map(dialect.written) }))
  }

  /// Miller writes no JSON that others can read where control characters are, so CSV is asked for; and it takes CR LF
  /// inside a cell for LF, which is its own doing: expected here so that nobody looks for it elsewhere.
  @Test("Miller reads every one back", .enabled(if: Self.hasMiller, "mlr is not here"), arguments: Dialect.allCases)
  func miller(_ dialect: Dialect) throws {
    let bytes = try #require(try run(["mlr", "--icsv", "--ocsv", "--quote-all", "-S", "cat"], [], dialect))
    let read = try CSV.parse(Array(bytes), in: .analysis)
    func lineFeeds(_ cell: String) -> String {
      let lines = Array(cell.utf8).split(separator: [13, 10], omittingEmptySubsequences: false)
      return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }
    #expect(same(read, [columns.map(\.name)] + rows.map { $0.map { lineFeeds(dialect.written($0)) } }))
  }

  private static let hasMiller = FileManager.default.isExecutableFile(atPath: "/usr/bin/mlr")

  /// What a command prints about the file; nil when it fails. The file stands between the command and the rest.
  private func run(_ command: [String], _ rest: [String], _ dialect: Dialect) throws -> Data? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "naughty-\(UUID().uuidString)")
    try ExportFolder.write([file(dialect)], to: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command + [folder.path + "/naughty.csv"] + rest
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
