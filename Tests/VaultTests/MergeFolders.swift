import Foundation
import Notebook

@testable import Vault

/// Copies and sticks as real folders, met by the real vault; a pulled stick is a disk that takes nothing any more.
struct MergeFolders: MergeWorld {
  private struct Copy {
    let path: String
    let files = FailingFiles()
    var vault: Vault
    var contents: Contents
    var unsaved: [Filed] = []
    var pen: Pen

    mutating func write(_ change: Change, at moment: Moment) -> OperationID {
      let filed = pen.write(change, into: &contents, at: moment)
      unsaved.append(filed)
      return filed.operation.id
    }
  }
  private let scratch = Scratch()
  private var copies: [Copy] = []
  private var chance: Chance

  init(copies: Int, sticks: Int, seed: UInt64) throws {
    chance = Chance(seed: (seed, 29, 31, 37))
    let paths = (0..<copies).map { scratch.path + "/copy-\($0).fieldbook" }
    let vault = try Vault.create(at: paths[0], passphrase: words, who: "T1", settings: quick())
    // Made before the copies part: names of dossiers are random, so no two copies ever make the same one.
    var writer = Writer(seed: seed)
    for name in ["d0", "d1"] {
      if let id = DossierID(name) { try vault.save([writer.write("", in: id, kind: "respondent")]) }
    }
    try vault.seal()
    for path in paths.dropFirst() { try FileManager.default.copyItem(atPath: paths[0], toPath: path) }
    for path in paths {
      self.copies.append(
        Copy(path: path, vault: try reopen(path), contents: Contents(), pen: Pen(who: "T1", chance: chance)))
    }
    for copy in 0..<copies { try restart(copy, crashing: true) }
    for number in 0..<sticks {
      try FileManager.default.createDirectory(atPath: stick(number), withIntermediateDirectories: true)
    }
  }

  private func stick(_ number: Int) -> String { scratch.path + "/stick-\(number)" }
  func contents(_ copy: Int) -> Contents { copies[copy].contents }
  func reopened(_ copy: Int) throws -> Vault { try reopen(copies[copy].path) }

  mutating func write(_ change: Change, in copy: Int, at moment: Moment) -> OperationID {
    copies[copy].write(change, at: moment)
  }

  mutating func save(_ copy: Int) throws {
    try copies[copy].vault.save(copies[copy].unsaved)
    copies[copy].unsaved = []
  }

  mutating func seal(_ copy: Int) throws { try copies[copy].vault.seal() }

  mutating func restart(_ copy: Int, crashing: Bool) throws {
    if !crashing { try copies[copy].vault.seal() }
    copies[copy].unsaved = []
    copies[copy].vault = try reopen(copies[copy].path, quick(copies[copy].files))
    copies[copy].contents = try copies[copy].vault.read().contents
    copies[copy].pen = Pen(who: "T1", chance: Chance(seed: (chance.next(), chance.next(), 1, 2)))
  }

  mutating func tidy(_ copy: Int) throws { try copies[copy].vault.keepHouse() }

  mutating func meet(_ copy: Int, _ stick: Int, pulledAfter steps: Int?) throws -> Bool {
    if let steps { copies[copy].files.fail(.init(call: 1 + steps * 5, isForGood: true, code: 5)) }
    defer { copies[copy].files.heal() }
    do {
      if let contents = try copies[copy].vault.sync(with: self.stick(stick)).reading?.contents {
        copies[copy].contents = contents
      }
      return true
    } catch {
      guard steps != nil else { throw error }
      return false
    }
  }

  private func replace(_ path: String, by other: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: other, toPath: path)
  }
  mutating func keepBackup(of copy: Int) throws { try replace(copies[copy].path + ".bak", by: copies[copy].path) }
  mutating func restoreBackup(of copy: Int) throws {
    try replace(copies[copy].path, by: copies[copy].path + ".bak")
    try restart(copy, crashing: true)
  }
  mutating func clone(_ copy: Int, to other: Int) throws {
    try replace(copies[other].path, by: copies[copy].path)
    try restart(other, crashing: true)
  }
  mutating func duplicate(_ number: Int, to other: Int) throws { try replace(stick(other), by: stick(number)) }
}
