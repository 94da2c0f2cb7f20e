import Foundation
import Notebook
import Testing

@testable import Vault

/// Two to four copies, random edits, crashes, pulled sticks, backups and clones, any route: in the end all show the
/// same, and exactly what the full history of who saw what says.
@Suite struct MergePropertyTests {
  private func verdict(_ seed: UInt64, _ rules: MergeRules) throws -> String? {
    let copies = 2 + Int(seed % 3)
    let world = MergeModel(copies: copies, sticks: 2, seed: seed, rules: rules)
    var play = MergePlay(world, copies: copies, sticks: 2, seed: seed)
    try play.play(steps: 60)
    return try play.verdict(rules)
  }

  @Test func allCopiesShowTheSameAndWhatTheHistorySays() throws {
    for seed in 1...UInt64(isLong ? 10_000 : 300) {
      let wrong = try verdict(seed, .real)
      #expect(wrong == nil, "seed \(seed)")
    }
  }

  @Test(arguments: [MergeRules.listThatDoesNotGrow, .listWithoutUnion, .lastWriterWins])
  func wrongRulesAreCaught(_ rules: MergeRules) throws {
    let caught = try (1...60 as ClosedRange<UInt64>).filter { try verdict($0, rules) != nil }
    #expect(!caught.isEmpty, "\(rules.name)")
  }

  @Test func realFoldersDoTheSame() throws {
    for seed in 1...UInt64(isLong ? 200 : 5) {
      let copies = 2 + Int(seed % 3)
      // Nobody else may hold the world: a vault that lives on here is a program that goes on running.
      var play = MergePlay(
        try MergeFolders(copies: copies, sticks: 2, seed: seed), copies: copies, sticks: 2, seed: seed)
      try play.play(steps: 60)
      let wrong = try play.verdict(.real)
      #expect(wrong == nil, "seed \(seed)")
      for copy in 0..<copies { #expect(try play.world.reopened(copy).verify().isSound, "seed \(seed)") }
    }
  }
}
