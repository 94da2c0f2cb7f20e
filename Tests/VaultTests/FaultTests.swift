import Foundation
import Glibc
import Notebook
import Testing

@testable import Vault

/// Every call that writes fails in turn: once or for good, for want of space or by an error of the disk.
@Suite struct FaultTests {
  static let plans: [FailingFiles.Plan] = [
    .init(isForGood: false, code: ENOSPC), .init(isForGood: true, code: ENOSPC),
    .init(isForGood: false, code: EIO, only: [.write]), .init(isForGood: false, code: EIO, only: [.sync]),
    .init(isForGood: true, code: EIO, only: [.sync]), .init(isForGood: false, code: EIO, only: [.rename]),
    .init(isForGood: true, code: ENOSPC, only: [.create, .makeFolder]),
    .init(isForGood: true, code: EIO, only: [.remove]),
    .init(isForGood: false, code: EIO, only: [.open, .length, .lock]), .init(isForGood: true, code: EIO, only: [.open]),
  ]

  /// Runs `attempt` with the k-th call failing, for every k until none fails; then `check` with a healthy disk.
  private func eachCall(
    of plan: FailingFiles.Plan, _ files: FailingFiles, setUp: () throws -> Void, attempt: () throws -> Void,
    check: (_ error: (any Error)?) throws -> Void
  ) throws {
    for call in 1...400 {
      try setUp()
      var plan = plan
      plan.call = call
      files.fail(plan)
      var error: (any Error)?
      do { try attempt() } catch let thrown { error = thrown }
      let reached = files.calls >= call
      files.heal()
      try check(error)
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test(arguments: plans) func aSaveThatFailsSaysSoLosesNothingAndSucceedsLater(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var vault = try create(scratch, quick(files))
    var writer = Writer(seed: 31)
    var old = writer.dossier()
    var new = writer.dossier()
    var secretly = writer.dossier()
    var batch: [Filed] = []
    try eachCall(of: plan, files) {
      scratch = Scratch()
      vault = try create(scratch, quick(files))
      writer = Writer(seed: 31)
      (old, new, secretly) = (writer.dossier(), writer.dossier(), writer.dossier())
      try vault.save([writer.write("acknowledged", in: old), writer.write("too", field: "place", in: old)])
      batch = [
        writer.write("now", in: old), writer.write("new", in: new), writer.write("mine", in: secretly),
      ]
    } attempt: {
      try vault.save(batch, private: [secretly])
    } check: { (error: (any Error)?) throws in
      // What was acknowledged is there, whatever happened since.
      let before = try reopen(scratch.notebook).read()
      #expect(before.findings.isEmpty)
      #expect(["acknowledged", "now"].contains(text(before.contents, old)))
      #expect(text(before.contents, old, "place") == "too")
      if error == nil { #expect(text(before.contents, secretly) == "mine") }
      // And once the fault clears, everything is.
      if error != nil { try vault.save(batch, private: [secretly]) }
      let after = try reopen(scratch.notebook).read()
      #expect(after.findings.isEmpty)
      #expect(text(after.contents, old) == "now")
      #expect(text(after.contents, new) == "new")
      #expect(text(after.contents, secretly) == "mine")
      try vault.seal()
      let sealed = try reopen(scratch.notebook)
      #expect(shown(try sealed.read().contents) == shown(after.contents))
      #expect(try sealed.verify().findings.isEmpty)
      #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
    }
  }

  @Test(arguments: plans) func aSealThatFailsLosesNothingAndSucceedsLater(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var vault = try create(scratch, quick(files))
    var ids: [DossierID] = []
    try eachCall(of: plan, files) {
      scratch = Scratch()
      vault = try create(scratch, quick(files))
      var writer = Writer(seed: 32)
      ids = (0..<3).map { _ in writer.dossier() }
      for id in ids { try vault.save([writer.write("text of \(id)", in: id)]) }
      try vault.seal()
      for id in ids { try vault.save([writer.write("later text of \(id)", in: id)]) }
    } attempt: {
      try vault.seal()
    } check: { (error: (any Error)?) throws in
      for isRepeated in [false, true] {
        if isRepeated { try vault.seal() }
        let reading = try reopen(scratch.notebook).read()
        #expect(reading.findings.isEmpty)
        for id in ids { #expect(text(reading.contents, id) == "later text of \(id)") }
      }
      #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
      #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
    }
  }

  @Test(arguments: plans) func aCrashedRunIsSealedOrLeftWhole(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var entry = DossierID.study
    var vault = try create(scratch, quick(files))
    try eachCall(of: plan, files) {
      scratch = Scratch()
      var writer = Writer(seed: 33)
      entry = writer.dossier()
      do {
        let crashed = try create(scratch, quick())
        try crashed.save([writer.write("one", in: entry)])
        try crashed.save([writer.write("two", field: "place", in: entry)])
      }
      vault = try reopen(scratch.notebook, quick(files))
      _ = try vault.read()
    } attempt: {
      try vault.keepHouse()
    } check: { (_: (any Error)?) throws in
      for isRepeated in [false, true] {
        if isRepeated { try vault.keepHouse() }
        let reading = try reopen(scratch.notebook).read()
        #expect(text(reading.contents, entry) == "one")
        #expect(text(reading.contents, entry, "place") == "two")
        #expect(reading.findings.isEmpty)
      }
      #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
      #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
    }
  }

  @Test(arguments: plans) func aCreateThatFailsCanBeDoneAgain(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    try eachCall(of: plan, files) {
      scratch = Scratch()
    } attempt: {
      _ = try create(scratch, quick(files))
    } check: { (error: (any Error)?) throws in
      if error == nil {
        #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
      } else {
        if plan.isForGood, plan.only.isEmpty || plan.only.contains(.remove) {
          // Nothing could be removed either; a whole notebook may stand there, but never half of one.
          guard SystemFiles().kind(scratch.notebook) == .nothing else {
            #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
            return
          }
        }
        #expect(try create(scratch).verify().findings.isEmpty)
        #expect(SystemFiles().kind(scratch.notebook + ".part") == .nothing)
      }
    }
  }

  @Test(arguments: plans) func anErasureThatFailsIsFinishedLater(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var (gone, kept) = (DossierID.study, DossierID.study)
    var vault = try create(scratch, quick(files))
    try eachCall(of: plan, files) {
      scratch = Scratch()
      vault = try create(scratch, quick(files))
      var writer = Writer(seed: 34)
      (gone, kept) = (writer.dossier(), writer.dossier())
      try vault.save([writer.write("gone", in: gone), writer.write("kept", in: kept)])
      try vault.seal()
      try vault.save([writer.write("gone too", in: gone)])
    } attempt: {
      try vault.erase(gone)
    } check: { (error: (any Error)?) throws in
      let reading = try reopen(scratch.notebook).read()
      #expect(text(reading.contents, kept) == "kept")
      if error != nil { try vault.erase(gone) }
      try vault.seal()
      let after = try reopen(scratch.notebook)
      #expect(try after.read().contents[gone] == nil)
      #expect(text(try after.read().contents, kept) == "kept")
      #expect(try after.verify().findings.isEmpty)
      #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
    }
  }

  @Test(arguments: plans) func aPassphraseIsChangedOrNot(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var vault = try create(scratch, quick(files))
    let new = Array("other words".utf8)
    try eachCall(of: plan, files) {
      scratch = Scratch()
      vault = try create(scratch, quick(files))
    } attempt: {
      try vault.changePassphrase(to: new)
    } check: { (error: (any Error)?) throws in
      func opened() -> [[UInt8]] { [words, new].filter { (try? reopen(scratch.notebook, with: $0)) != nil } }
      #expect(!opened().isEmpty)
      if error != nil { try vault.changePassphrase(to: new) }
      #expect(opened() == [new])
      try vault.seal()
      #expect(try vault.verify().findings.isEmpty)
    }
  }

  @Test(arguments: plans) func aPassphraseOfAnotherMemberIsAddedAndRemovedOrNot(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var vault = try create(scratch, quick(files))
    let second = Array("second member".utf8)
    func opens(_ typed: [UInt8]) -> Bool { (try? reopen(scratch.notebook, with: typed)) != nil }
    for isRemoved in [false, true] {
      var slot = ""
      try eachCall(of: plan, files) {
        scratch = Scratch()
        vault = try create(scratch, quick(files))
        if isRemoved { slot = try vault.addPassphrase(second, who: "T2") }
      } attempt: {
        if isRemoved { try vault.removePassphrase(slot) } else { try vault.addPassphrase(second, who: "T2") }
      } check: { (error: (any Error)?) throws in
        #expect(opens(words))
        if error == nil { #expect(opens(second) == !isRemoved) }
        if error != nil {
          // Removing again finds nothing where only what is said about it failed.
          if isRemoved {
            do { try vault.removePassphrase(slot) } catch VaultError.noSuchPassphrase {}
          } else {
            try vault.addPassphrase(second, who: "T2")
          }
        }
        #expect(opens(second) == !isRemoved)
        try vault.seal()
        #expect(try reopen(scratch.notebook).verify().isSound)
      }
    }
  }

  @Test(arguments: plans) func anErasureLeftHalfDoneIsFinishedByTidying(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    var scratch = Scratch()
    var gone = DossierID.study
    var vault = try create(scratch, quick(files))
    try eachCall(of: plan, files) {
      scratch = Scratch()
      var writer = Writer(seed: 35)
      gone = writer.dossier()
      let crashed = try create(scratch, quick())
      try crashed.save([writer.write(canary, in: gone)])
      try crashed.seal()
      let stale = try scratch.copy("stale")
      try crashed.erase(gone)
      try crashed.seal()
      // A copy from before brings it back.
      try FileManager.default.copyItem(atPath: stale + "/dossiers/\(gone)", toPath: crashed.layout.dossier(gone))
      vault = try reopen(scratch.notebook, quick(files))
      _ = try vault.read()
    } attempt: {
      try vault.keepHouse()
    } check: { (error: (any Error)?) throws in
      let there = SystemFiles().kind(vault.layout.dossier(gone)) != .nothing
      if error == nil { #expect(!there) }
      #expect(try reopen(scratch.notebook).read().contents[gone] == nil)
      try vault.keepHouse()
      #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
      #expect(try reopen(scratch.notebook).verify().isSound)
    }
  }

  /// Every file and folder that cannot be read: named, and nothing but what it held is missing from what is shown.
  @Test(arguments: [FileFault.Call.read, .list]) func whatCannotBeReadIsNamedAndTheRestOpens(_ call: FileFault.Call)
    throws
  {
    let reference = try ReferenceNotebook()
    let path = reference.scratch.notebook
    let files = FailingFiles()
    for number in 1...400 {
      var settings = quick(files)
      settings.threads = 1
      files.fail(.init(call: number, code: EIO, only: [call]))
      do {
        let reading = try Vault.unlock(at: path, with: secret(), settings: settings).read()
        let isReached = files.calls >= number
        #expect(holdsNothingWrong(reading.contents, reference.contents), "\(call) \(number)")
        let isWhole = shown(reading.contents) == shown(reference.contents)
        #expect(isWhole || !reading.findings.isEmpty, "\(call) \(number): something is gone and nothing says so")
        let lost = shown(reference.contents).filter { reading.contents[$0.key] == nil }
        #expect(lost.count <= (call == .read ? 1 : reference.contents.records.count), "\(call) \(number)")
        if !isReached { return }
      } catch let error as VaultError {
        // Slots that cannot be read, or the list of all dossiers: said so, nothing shown.
        #expect([.wrongPassphrase, .notANotebook].contains(error) || isFault(error), "\(call) \(number)")
      }
    }
    Issue.record("more calls than expected")
  }

  private func isFault(_ error: VaultError) -> Bool {
    if case .disk = error { true } else { false }
  }
}
