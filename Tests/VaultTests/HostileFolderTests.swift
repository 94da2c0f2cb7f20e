import Age
import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct HostileFolderTests {
  // MARK: - Slots

  @Test func `the slot of another notebook that the same words open does not get in the way`() throws {
    let scratch = Scratch()
    let other = Scratch()
    var writer = Writer(seed: 1)
    let vault = try create(scratch)
    let home = writer.dossier()
    try vault.save([writer.write(canary, in: home)])
    try vault.seal()
    _ = try create(other)
    // Slots are tried in the order of their names: make enough foreign ones for one to be the first.
    for _ in 0..<6 {
      let stranger = try reopen(other.notebook)
      try stranger.addPassphrase(words, who: "T1")
      try stranger.seal()
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: other.notebook + "/slots") {
      try FileManager.default.copyItem(
        atPath: other.notebook + "/slots/" + name, toPath: scratch.notebook + "/slots/" + name)
    }
    #expect(text(try reopen(scratch.notebook).read().contents, home) == canary)
  }

  @Test func `with nothing but the slot of another notebook the words open nothing, and the reason is said`() throws {
    let scratch = Scratch()
    let other = Scratch()
    _ = try create(scratch)
    _ = try create(other)
    let slots = scratch.notebook + "/slots"
    try FileManager.default.removeItem(atPath: slots)
    try FileManager.default.copyItem(atPath: other.notebook + "/slots", toPath: slots)
    #expect(throws: VaultError.slotOfAnother) { try reopen(scratch.notebook) }
  }

  @Test func `a slot still opens when both copies of the study's key are damaged`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 2)
    let vault = try create(scratch)
    let home = writer.dossier()
    try vault.save([writer.write(canary, in: home)])
    try vault.seal()
    for copy in 1...2 {
      try Data("no key".utf8).write(to: URL(fileURLWithPath: scratch.notebook + "/dossiers/\(DossierID.notebook)/key-\(copy).age"))
    }
    #expect(text(try reopen(scratch.notebook).read().contents, home) == canary)
  }

  @Test func `a giant among the slots is not read`() throws {
    let scratch = Scratch()
    _ = try create(scratch)
    let giant = scratch.notebook + "/slots/" + String(repeating: "0", count: 64) + ".age"
    try sparse(giant, bytes: 120 << 20)
    let files = WatchedFiles()
    _ = try reopen(scratch.notebook, quick(files))
    #expect(!files.read.contains(giant))
    let verdict = try Vault.verify(withoutPassphraseAt: scratch.notebook, settings: quick(files))
    #expect(!files.read.contains(giant))
    #expect(verdict.findings.contains { $0.kind == .altered && giant.hasSuffix($0.file) })
  }

  // MARK: - Saves

  @Test func `giants among the saves are looked at one at a time, named, and block nothing`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 3)
    let vault = try create(scratch)
    let home = writer.dossier()
    try vault.save([writer.write(canary, in: home)])
    try vault.seal()
    let run = scratch.notebook + "/local/" + String(repeating: "a", count: 32)
    try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
    let count = isLong ? 40 : 8
    for number in 1...count { try sparse("\(run)/\(number)-\(home).age", bytes: 100 << 20) }
    let before = peak()
    let reading = try reopen(scratch.notebook).read()
    #expect(text(reading.contents, home) == canary)
    #expect(reading.findings.count { $0.kind == .altered } == count)
    #expect(peak() - before < 450 << 20, "\((peak() - before) >> 20) MiB more")
  }

  // MARK: - Making one

  @Test func `a person's folder that happens to end in part is left alone`() throws {
    let scratch = Scratch()
    let part = scratch.notebook + ".part"
    try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: part + "/letter.txt"))
    #expect(throws: VaultError.copy(.inTheWay(part))) { try create(scratch) }
    #expect(Scratch.files(below: scratch.path) == ["study.fieldbook.part/letter.txt"])
    try FileManager.default.moveItem(atPath: part + "/letter.txt", toPath: part + "/README.txt")
    #expect(throws: VaultError.copy(.inTheWay(part))) { try create(scratch) }
    #expect(Scratch.files(below: scratch.path) == ["study.fieldbook.part/README.txt"])
  }

  @Test func `what an interrupted try left is cleared`() throws {
    let scratch = Scratch()
    let part = scratch.notebook + ".part"
    for folder in ["slots", "dossiers/x", "local"] {
      try FileManager.default.createDirectory(atPath: part + "/notebook/" + folder, withIntermediateDirectories: true)
    }
    try Data().write(to: URL(fileURLWithPath: part + "/unfinished-notebook"))
    _ = try create(scratch)
    #expect(try reopen(scratch.notebook).verify().isSound)
    #expect(!FileManager.default.fileExists(atPath: part))
  }

  private func sparse(_ path: String, bytes: Int) throws {
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    #expect(truncate(path, bytes) == 0)
  }

  /// The most memory this process ever had, in bytes.
  private func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
