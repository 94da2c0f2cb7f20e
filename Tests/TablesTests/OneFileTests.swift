import Foundation
import Testing

@testable import Tables

@Suite("One file that leaves alone")
struct OneFileTests {
  private let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appendingPathComponent("one-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []).sorted() }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: place.appendingPathComponent(name).path)[.posixPermissions] as? Int
  }

  @Test("It is there whole, for its owner alone, and nothing else is")
  func written() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let path = place.appendingPathComponent("page.html").path
    try ExportFolder.write(one: ExportFile("report.html", text: "words"), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "words")
    #expect(names == ["page.html"])
    #expect(try mode("page.html") == 0o600)
    #expect(throws: ExportFolder.Failure.exists(path: path)) {
      try ExportFolder.write(one: ExportFile("report.html", text: "other"), to: path)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "words")
  }

  @Test("Interrupted or refused it leaves nothing; what a killed try left is removed, what is a stranger's is not")
  func nothing() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let path = place.appendingPathComponent("page.html").path
    let file = ExportFile("report.html", text: "words")
    #expect(throws: ExportFolder.Failure.interrupted) {
      try ExportFolder.write(one: file, to: path, isInterrupted: { true })
    }
    #expect(names == [])
    try UnfinishedFolder(path + ".unfinished", ["report.html"]).make()
    try "wor".write(toFile: path + ".unfinished/report.html", atomically: false, encoding: .utf8)
    try ExportFolder.write(one: file, to: path)
    #expect(names == ["page.html"])
    let other = place.appendingPathComponent("other.html").path
    try FileManager.default.createDirectory(atPath: other + ".unfinished", withIntermediateDirectories: false)
    try "mine".write(toFile: other + ".unfinished/mine", atomically: false, encoding: .utf8)
    #expect(throws: (any Error).self) { try ExportFolder.write(one: file, to: other) }
    #expect(names == ["other.html.unfinished", "page.html"])
  }

  @Test("Whatever takes its place after it was looked at stays as it is, and nothing else is left there")
  func appearsMeanwhile() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let path = place.appendingPathComponent("page.html").path
    try ExportFolder.checkPlace(of: path)
    #expect(throws: ExportFolder.Failure.exists(path: path)) {
      try ExportFolder.write(one: ExportFile("report.html", text: "words"), to: path) {
        // Asked while it is written: somebody else was quicker.
        _ = FileManager.default.createFile(atPath: path, contents: Data("mine".utf8))
        return false
      }
    }
    #expect(names == ["page.html"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(throws: ExportFolder.Failure.exists(path: path)) { try ExportFolder.checkPlace(of: path) }
  }

  @Test("It never goes into a notebook")
  func notebook() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    for folder in ["dossiers", "slots"] {
      try FileManager.default.createDirectory(
        at: place.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    let path = place.appendingPathComponent("page.html").path
    #expect(throws: ExportFolder.Failure.insideNotebook(path: path)) {
      try ExportFolder.write(one: ExportFile("report.html", text: "words"), to: path)
    }
  }
}
