import Age
import Foundation
import Testing

/// Tables that leave are there whole, or not at all; closed ones stand nowhere in the clear, not for a moment.
@Suite struct WhatLeavesWhole {
  private let program: Program
  private let path: String
  private let recovery: String
  private let place: URL

  /// The practice study, and a folder where nothing else is.
  init() throws {
    program = try Program()
    path = program.home.appendingPathComponent("study.fieldbook").path
    let made = try program.run(["demo", "--no-open", "--at", path])
    let line = try #require(made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") })
    let words = program.home.appendingPathComponent("words").path
    try (line.dropFirst(12) + "\n").write(toFile: words, atomically: true, encoding: .utf8)
    recovery = try program.recovery(of: path, words: words).file
    place = program.home.appendingPathComponent("place")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func export(
    _ name: String, _ more: [String] = [], _ around: [String: String] = [:]
  ) throws -> Program.Result {
    try program.run(
      ["export", path, "--with-possible-names", "--passphrase-file", recovery, "--to"]
        + [place.appendingPathComponent(name).path] + more, environment: around)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func interruptedInTheMiddleNothingIsLeftAndALineSaysSo() throws {
    defer { program.clear() }
    let spy = try WrittenBytes(program)
    let key = X25519Identity.generate().recipient.text
    for (write, more, below) in [
      (1, [], "march.unfinished"), (2, [], "march.unfinished"), (7, [], "march.unfinished"),
      (1, ["--encrypt-to", key], "march.tar.age.part"), (2, ["--encrypt-to", key], "march.tar.age.part"),
    ] {
      let stopped = try export("march", more, spy.environment(stop: write, below: below))
      #expect(stopped.status == -SIGINT, "write \(write) \(more): \(stopped.status) \(stopped.errors)")
      #expect(stopped.errors == "fieldbook: interrupted; nothing was left there\n", "\(stopped.errors)")
      #expect(stopped.output == "", "\(stopped.output)")
      #expect(try names(place) == [], "write \(write) \(more)")
    }
    let whole = try export("march")
    #expect(whole.status == 0 && whole.errors.allSatisfy { $0 != "%" }, "\(whole.errors)")
    #expect(try names(place) == ["march"])
  }

  @Test func closedTablesAreThePlainOnesAndStandNowhereInTheClear() throws {
    defer { program.clear() }
    let spy = try WrittenBytes(program)
    let plain = place.appendingPathComponent("plain")
    #expect(try export("plain", [], spy.environment()).status == 0)
    let cells = try longCells(in: plain)
    try #require(cells.count >= 50, "the practice study has long cells")
    let inTheClear = try spy.take()
    #expect(cells.allSatisfy { inTheClear.range(of: Data($0.utf8)) != nil }, "what is written is not seen")

    let identity = X25519Identity.generate()
    let words = "seven quiet boats under the bridge"
    let file = program.home.appendingPathComponent("file-words").path
    try (words + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    for (name, more, opener) in [
      ("for-one", ["--encrypt-to", identity.recipient.text], identity as any Identity),
      ("by-words", ["--encrypt", "--encrypt-passphrase-file", file], ScryptIdentity(Passphrase(Array(words.utf8)))),
    ] {
      let before = try names(program.home)
      let closed = try export(name, more, spy.environment())
      #expect(closed.status == 0, "\(closed.errors)")
      let written = try spy.take()
      for cell in cells where written.range(of: Data(cell.utf8)) != nil { Issue.record("\(name) wrote: \(cell)") }
      #expect(try names(place).filter { $0.hasPrefix(name) } == ["\(name).tar.age"])
      #expect(try names(program.home) == before.filter { $0 != "kept" })

      let sealed = [UInt8](try Data(contentsOf: place.appendingPathComponent("\(name).tar.age")))
      let archive = try Age.open(sealed, with: [opener])
      let out = program.home.appendingPathComponent("out-\(name)")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      let unpacked = try Program.run(
        "tar", ["x", "-C", out.path], input: Data(archive), environment: program.environment)
      #expect(unpacked.status == 0, "\(unpacked.errors)")
      let tables = out.appendingPathComponent("tables")
      #expect(try names(tables) == names(plain))
      for name in try names(plain) {
        let (left, right) = (plain.appendingPathComponent(name), tables.appendingPathComponent(name))
        #expect(try Data(contentsOf: left) == Data(contentsOf: right), "\(name)")
      }
    }
  }

  /// Pieces of cells that are long enough to stand nowhere by chance, from the people’s own words.
  private func longCells(in folder: URL) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent("answers_long.csv"), encoding: .utf8)
    let cells = text.split { $0 == "," || $0 == "\"" || $0.isNewline }.filter { $0.utf8.count >= 30 }
    return Array(Set(cells.map(String.init)).sorted().prefix(200))
  }
}
