import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct FoldTests {
  @Test func theSameOperationsGiveTheSameContentsHoweverTheyAreOrderedAndSpreadOverFiles() throws {
    for seed in 1...UInt64(isLong ? 200 : 6) {
      var chance = Chance(seed: (seed, 11, 12, 13))
      var writers = (0..<3).map { Writer(seed: seed &* 10 &+ UInt64($0) &+ 60, who: "T\($0)") }
      let dossiers = [DossierID.notebook] + (0..<3).map { _ in writers[0].dossier() }
      var operations: [Filed] = []
      for step in 0..<60 {
        let writer = Int.random(in: 0..<3, using: &chance)
        let dossier = Int.random(in: 0..<4, using: &chance)
        // Now and then a writer hears of what the others wrote.
        if step % 7 == 0 {
          for filed in operations { writers[writer].contents.apply(filed.operation, in: filed.dossier) }
        }
        let record = RecordID("r\(dossier)-\(Int.random(in: 0..<2, using: &chance))")
        operations.append(
          writers[writer].write(
            Bool.random(using: &chance) ? "\(step)" : nil, field: Bool.random(using: &chance) ? "text" : "deleted",
            record: record, in: dossiers[dossier]))
      }
      var plain = Contents()
      for filed in operations { plain.apply(filed.operation, in: filed.dossier) }
      var shuffled = Contents()
      for filed in operations.shuffled(using: &chance) + operations.prefix(5) {
        shuffled.apply(filed.operation, in: filed.dossier)
      }
      #expect(shuffled == plain, "seed \(seed)")
      for _ in 0..<3 {
        let scratch = Scratch()
        var vault = try create(scratch)
        for filed in operations.shuffled(using: &chance) {
          try vault.save([filed])
          // Seals, restarts and crashes in between change nothing.
          switch Int.random(in: 0..<12, using: &chance) {
          case 0, 1: try vault.seal()
          case 2:
            vault = try reopen(scratch.notebook)
            _ = try vault.read()
          case 3:
            vault = try reopen(scratch.notebook)
            try vault.keepHouse()
          default: break
          }
        }
        #expect(shown(try reopen(scratch.notebook).read().contents) == shown(plain), "seed \(seed)")
      }
    }
  }
}
