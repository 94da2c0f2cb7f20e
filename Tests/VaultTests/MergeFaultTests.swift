import Foundation
import Notebook
import Testing

@testable import Vault

/// A stick pulled half-way, or full: every call that writes fails in turn, then the disk heals.
@Suite struct MergeFaultTests {
  static let plans: [FailingFiles.Plan] = [
    .init(isForGood: true, code: EIO), .init(isForGood: false, code: ENOSPC),
    .init(isForGood: true, code: ENOSPC, only: [.write, .create, .makeFolder]),
    .init(isForGood: false, code: EIO, only: [.sync, .rename]),
  ]

  /// No file under a final name is anything but whole.
  private func nothingIsHalf(_ root: String) -> Bool {
    Scratch.files(below: root + "/dossiers").allSatisfy { file in
      guard let hash = Layout.hash(in: (file as NSString).lastPathComponent) else { return true }
      return (try? SystemFiles().read(root + "/dossiers/" + file)).map(sha256) == hash
    }
  }

  @Test(arguments: plans) func aMeetingThatBreaksOffLosesNothingAndASecondOneFinishes(
    _ plan: FailingFiles.Plan
  ) throws {
    let files = FailingFiles()
    let pair = try TwoLaptops()
    let (mine, yours) = (pair.one.dossier(), pair.two.dossier())
    try pair.first.save([pair.one.write("mine", in: mine)])
    try pair.second.save([pair.two.write("yours", in: yours)])
    _ = try pair.second.sync(with: pair.stick)
    pair.first = try reopen(pair.scratch.notebook, quick(files))
    let (ours, theirs) = (pair.scratch.path + "/ours", pair.scratch.path + "/theirs")
    try pair.first.seal()
    try FileManager.default.copyItem(atPath: pair.first.path, toPath: ours)
    try FileManager.default.copyItem(atPath: pair.stick, toPath: theirs)
    for call in stride(from: 1, to: 400, by: isLong ? 1 : 5) {
      for (from, to) in [(ours, pair.scratch.notebook), (theirs, pair.stick)] {
        try FileManager.default.removeItem(atPath: to)
        try FileManager.default.copyItem(atPath: from, toPath: to)
      }
      pair.first = try reopen(pair.scratch.notebook, quick(files))
      var plan = plan
      plan.call = call
      files.fail(plan)
      let report = try? pair.first.sync(with: pair.stick)
      let reached = files.calls >= call
      files.heal()
      #expect(nothingIsHalf(pair.stick), "call \(call)")
      #expect(nothingIsHalf(pair.first.path), "call \(call)")
      // What was said to be done is done.
      let there = Set(Scratch.files(below: pair.stick + "/dossiers"))
      if report != nil { #expect(there.isSuperset(of: Scratch.files(below: pair.first.path + "/dossiers"))) }
      #expect(text(try reopen(pair.first.path).read().contents, mine) == "mine")
      _ = try pair.first.sync(with: pair.stick)
      let after = try reopen(pair.first.path)
      #expect(text(try after.read().contents, yours) == "yours", "call \(call)")
      #expect(try after.verify().isSound, "call \(call)")
      #expect(Set(try SystemFiles().names(in: pair.stick)) == ["README.txt", "dossiers"], "call \(call)")
      #expect(try reopen(pair.first.path).sync(with: pair.stick).isNothingNew, "call \(call)")
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test func aFirstExportThatBrokeOffBeforeItsFirstFileIsFinished() throws {
    let pair = try TwoLaptops()
    for folder in ["/dossiers", "/dossiers/notebook", "/dossiers/notebook/log"] {
      try FileManager.default.createDirectory(atPath: pair.stick + folder, withIntermediateDirectories: true)
    }
    _ = try pair.first.sync(with: pair.stick)
    #expect(try pair.second.sync(with: pair.stick).findings.isEmpty)
  }

  @Test func leftOversOfAnInterruptedRunAreClearedAndThoseOfARunningOneAreNot() throws {
    let pair = try TwoLaptops()
    _ = try pair.first.sync(with: pair.stick)
    let dead = pair.stick + "/" + String(repeating: "a", count: 32) + ".part"
    let live = pair.stick + "/" + String(repeating: "b", count: 32) + ".part"
    for folder in [dead, live] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/1.part"))
    }
    let lock = try SystemFiles().lock(live, shared: false)
    _ = try pair.first.sync(with: pair.stick)
    #expect(SystemFiles().kind(dead) == .nothing)
    #expect(SystemFiles().kind(live) == .folder)
    withExtendedLifetime(lock) {}
  }

  @Test func twoProgramsAtOnceLoseNothing() async throws {
    for round in 0..<(isLong ? 50 : 3) {
      let pair = try TwoLaptops()
      let (mine, yours) = (pair.one.dossier(), pair.two.dossier())
      try pair.first.save([pair.one.write("mine", in: mine)])
      try pair.second.save([pair.two.write("yours", in: yours)])
      try pair.first.seal()
      try pair.second.seal()
      let (stick, paths) = (pair.stick, pair.notebooks)
      await withTaskGroup(of: Void.self) { group in
        // Two on the same notebook, and a third from the other side.
        for path in [paths[0], paths[0], paths[1]] {
          group.addTask { _ = try? reopen(path).sync(with: stick) }
        }
      }
      for _ in 0..<2 { for path in paths { _ = try reopen(path).sync(with: stick) } }
      for path in paths {
        let vault = try reopen(path)
        #expect(text(try vault.read().contents, mine) == "mine", "round \(round)")
        #expect(text(try vault.read().contents, yours) == "yours", "round \(round)")
        #expect(try vault.verify().isSound, "round \(round)")
      }
    }
  }
}
