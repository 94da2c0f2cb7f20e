import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct SealedSavesTests {
  @Test func `what a full disk refused is kept encrypted in memory and written when it can be, every call failing once`()
    throws
  {
    for call in 1...60 {
      let scratch = Scratch()
      let files = FailingFiles()
      let vault = try create(scratch, quick(files))
      _ = try vault.read()
      var writer = Writer(seed: 8)
      let old = writer.dossier()
      let new = writer.dossier()
      let private_ = writer.dossier()
      try vault.save([writer.write("before", in: old)])
      files.fail(FailingFiles.Plan(call: 1, isForGood: true))
      let operations = [
        writer.write(canary, in: old), writer.write(canary, in: new), writer.write(canary, in: private_),
      ]
      #expect(throws: VaultError.self) { try vault.save(operations, private: [private_]) }
      var sealed = try vault.prepare(operations, private: [private_])
      files.fail(FailingFiles.Plan(call: call))
      var tries = 0
      while tries < 3 {
        tries += 1
        do { try sealed.write() } catch { continue }
        break
      }
      #expect(tries <= 2)
      files.heal()
      let reader = try reopen(scratch.notebook)
      let reading = try reader.read()
      for home in [old, new, private_] { #expect(text(reading.contents, home) == canary, "call \(call)") }
      #expect(reading.findings.isEmpty, "call \(call): \(reading.findings)")
      try reader.keepHouse()
      #expect(try reader.verify().isSound, "call \(call)")
      try reader.addPassphrase(Array("another member altogether".utf8), who: "T2")
      let stranger = try reopen(scratch.notebook, with: Array("another member altogether".utf8))
      #expect(try stranger.read().closed == [private_: "T1"], "call \(call)")
    }
  }

  @Test func `nothing of it can be read from memory`() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 9)
    let sealed = try vault.prepare([writer.write(canary, in: writer.dossier())])
    var shown = ""
    dump(sealed, to: &shown)
    #expect(!shown.contains(canary) && !shown.contains("AGE-SECRET"))
  }

  @Test func `the reading says when something was last written`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 10)
    let vault = try create(scratch)
    let filed = writer.write("one", in: writer.dossier())
    try vault.save([filed])
    #expect(try vault.read().latest == filed.operation.at)
    #expect(filed.operation.at == writer.moment.seconds)
  }
}
