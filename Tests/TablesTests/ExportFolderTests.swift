import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("A folder of tables")
final class ExportFolderTests {
  private let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  private func failure(_ files: [ExportFile], to path: String, notebook: String? = nil) -> ExportFolder.Failure? {
    do throws(ExportFolder.Failure) {
      try ExportFolder.write(files, to: path, notebook: notebook)
      return nil
    } catch { return error }
  }

  private func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted()
  }

  private func mode(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test("All files are there, for their owner alone, and nothing else")
  func writes() throws {
    let target = place.appending(path: "march")
    #expect(failure([ExportFile("a.csv", text: "1\r\n"), ExportFile("b.txt", text: "")], to: target.path) == nil)
    #expect(try everything() == ["march", "march/a.csv", "march/b.txt"])
    #expect(try mode(target) == 0o700)
    #expect(try mode(target.appending(path: "a.csv")) == 0o600)
    #expect(try Data(contentsOf: target.appending(path: "a.csv")) == Data("1\r\n".utf8))
  }

  @Test("What is there already is never touched")
  func exists() throws {
    let target = place.appending(path: "march").path
    #expect(failure([ExportFile("a.csv", text: "first")], to: target) == nil)
    #expect(failure([ExportFile("b.csv", text: "second")], to: target + "/") == .exists(path: target + "/"))
    try FileManager.default.createSymbolicLink(atPath: place.path + "/link", withDestinationPath: "nowhere")
    #expect(failure([], to: place.path + "/link") == .exists(path: place.path + "/link"))
    #expect(try everything() == ["link", "march", "march/a.csv"])
  }

  @Test("A link to the folder it stands in is followed; one in its own place is refused, however it is written")
  func links() throws {
    let real = place.appending(path: "real")
    try FileManager.default.createDirectory(at: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place.path + "/door", withDestinationPath: real.path)
    #expect(failure([ExportFile("a.csv", text: "1")], to: place.path + "/door/march///") == nil)
    #expect(try everything() == ["door", "real", "real/march", "real/march/a.csv"])
    for path in ["/door", "/door/", "/door//"] {
      #expect(failure([], to: place.path + path) == .exists(path: place.path + path))
    }
    #expect(failure([], to: "") == .badName(""))
    #expect(failure([], to: "/") == .badName(""))
    #expect(try everything() == ["door", "real", "real/march", "real/march/a.csv"])
  }

  @Test("A file that cannot be written takes the whole folder with it")
  func noHalves() throws {
    let long = String(repeating: "x", count: 300)
    let found = failure([ExportFile("a.csv", text: "canary"), ExportFile(long, text: "")], to: place.path + "/march")
    guard case .refused(.makeFile, let path, let code)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(path.hasSuffix(long) && code == ENAMETOOLONG)
    #expect(try everything() == [])
  }

  @Test("Where no folder can be made, the error says so")
  func noPlace() throws {
    #expect(failure([], to: place.path + "/none/march") == .noParent(path: place.path + "/none"))
    try Data("file".utf8).write(to: place.appending(path: "file"))
    #expect(failure([], to: place.path + "/file/march") == .noParent(path: place.path + "/file"))
    guard case .refused(.makeFolder, "/proc/march.unfinished", _)? = failure([], to: "/proc/march") else {
      Issue.record("a folder in /proc")
      return
    }
    #expect(failure([], to: place.path + "/..") == .badName(".."))
    #expect(failure([ExportFile("../a", text: "")], to: place.path + "/march") == .badName("../a"))
    #expect(try everything() == ["file"])
  }

  @Test("Nothing readable is written inside the notebook, by whatever way it is reached")
  func notebook() throws {
    let notebook = place.appending(path: "study.fieldbook")
    try FileManager.default.createDirectory(
      at: notebook.appending(path: "dossiers"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place.path + "/door", withDestinationPath: notebook.path)
    for path in ["/study.fieldbook/march", "/study.fieldbook/dossiers/../march", "/door/march", "/door/dossiers/m"] {
      #expect(failure([], to: place.path + path, notebook: notebook.path) == .insideNotebook(path: place.path + path))
    }
    #expect(failure([], to: place.path + "/study.fieldbook2", notebook: notebook.path) == nil)
  }

  @Test("Nothing readable is written into the folder of any notebook, nor where notebooks meet")
  func anyNotebook() throws {
    for folders in [["dossiers", "slots"], ["dossiers/notebook"]] {
      let other = place.appending(path: "other-\(folders.count)")
      for folder in folders {
        try FileManager.default.createDirectory(at: other.appending(path: folder), withIntermediateDirectories: true)
      }
      for inside in ["/march", "/dossiers/march"] {
        #expect(failure([], to: other.path + inside) == .insideNotebook(path: other.path + inside))
      }
    }
    try FileManager.default.createDirectory(at: place.appending(path: "dossiers"), withIntermediateDirectories: true)
    #expect(failure([], to: place.path + "/dossiers/march") == nil)
  }

  @Test("What an export left that was killed is seen, and removed by the next one")
  func unfinished() throws {
    let left = place.appending(path: "march.unfinished")
    let killed = UnfinishedFolder(left.path, ["a.csv", "b.csv"])
    try killed.make()
    try Data("canary".utf8).write(to: left.appending(path: "a.csv"))
    #expect(try everything() == ["march.unfinished", "march.unfinished/UNFINISHED.txt", "march.unfinished/a.csv"])
    // Another choice of tables than the time before.
    #expect(failure([ExportFile("c.csv", text: "3")], to: place.path + "/march") == nil)
    #expect(try everything() == ["march", "march/c.csv"])
  }

  @Test("A folder in its place that holds anything else is left alone")
  func stranger() throws {
    let left = place.appending(path: "march.unfinished")
    let killed = UnfinishedFolder(left.path, ["a.csv"])
    try killed.make()
    try Data("mine".utf8).write(to: left.appending(path: "letter.txt"))
    let before = try everything()
    #expect(failure([ExportFile("a.csv", text: "1")], to: place.path + "/march") == .inTheWay(path: left.path))
    #expect(try everything() == before)
    try FileManager.default.removeItem(at: left.appending(path: "UNFINISHED.txt"))
    #expect(failure([ExportFile("a.csv", text: "1")], to: place.path + "/march") == .inTheWay(path: left.path))
    #expect(try String(contentsOf: left.appending(path: "letter.txt"), encoding: .utf8) == "mine")
  }

  @Test("Asked to end in the middle, it takes away what it wrote")
  func interrupted() throws {
    var asked = 0
    #expect(throws: ExportFolder.Failure.interrupted) {
      try ExportFolder.write(
        [ExportFile("a.csv", text: "1"), ExportFile("b.csv", text: "2")], to: place.path + "/march"
      ) {
        asked += 1
        return asked > 1
      }
    }
    #expect(try everything() == [])
  }

  @Test("How far it is, is told in cells and ends with all of them")
  func progress() throws {
    let table = PlannedTable(
      "long", [Column("a", "text", "a"), Column("b", "text", "b")],
      TableRows(3_000) { [String(repeating: "x", count: 100), String($0)] })
    let file = ExportFile(table, .analysis, Vocabularies())
    #expect(file.cells == 6_000)
    var told: [Int] = []
    try ExportFolder.write(
      [file, ExportFile("b.txt", text: "2")], to: place.path + "/march", passed: { told.append($0) })
    #expect(told.count > 3 && told.allSatisfy { $0 >= 0 } && told.reduce(0, +) == 6_000, "\(told)")
  }
}
