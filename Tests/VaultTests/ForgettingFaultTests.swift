import Foundation
import Glibc
import Notebook
import Testing

@testable import Vault

/// Every call that writes fails in turn while something is taken out or erased; and the program dies at every call.
@Suite struct ForgettingFaultTests {
  private struct Desk {
    let scratch = Scratch()
    let files = FailingFiles()
    let vault: Vault
    let entry: DossierID
    let gone: DossierID
    let name: Filed
    let half: Filed

    init() throws {
      vault = try create(scratch, quick(files))
      var writer = Writer(seed: 111)
      (entry, gone) = (writer.dossier(), writer.dossier())
      name = writer.write("name \(canary)", in: entry)
      try vault.save([name, writer.write("place", field: "place", in: entry), writer.write(canary, in: gone)])
      try vault.seal()
      half = writer.write("half \(canary)", field: "half", in: entry)
      try vault.save([half])
      try vault.save([writer.write("new", in: entry)])
    }

    func forget() throws {
      try vault.redact([entry: [name.operation.id, half.operation.id]])
      try vault.erase(gone)
    }

    func nothingElseIsLost(_ what: Comment) throws {
      let reading = try reopen(scratch.notebook).read()
      #expect(text(reading.contents, entry) == "new", what)
      #expect(text(reading.contents, entry, "place") == "place", what)
      #expect(reading.findings.filter { $0.isDamage && $0.kind != .reappeared }.isEmpty, what)
    }

    func isForgotten(_ what: Comment) throws {
      try nothingElseIsLost(what)
      let again = try reopen(scratch.notebook)
      let reading = try again.read()
      #expect(filesHolding([canary], scratch.notebook, vault.keys.values).isEmpty, what)
      #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing, what)
      #expect(reading.contents[gone] == nil, what)
      #expect(reading.awaitingErasure.isEmpty && reading.awaitingRedaction.isEmpty, what)
      #expect(try again.verify().findings.isEmpty, what)
    }
  }

  @Test(arguments: FaultTests.plans) func whatFailedIsFinishedByCallingAgain(_ plan: FailingFiles.Plan) throws {
    for call in 1...400 {
      let desk = try Desk()
      let what: Comment = "call \(call)"
      var plan = plan
      plan.call = call
      desk.files.fail(plan)
      var error: (any Error)?
      do { try desk.forget() } catch let thrown { error = thrown }
      let reached = desk.files.calls >= call
      desk.files.heal()
      try desk.nothingElseIsLost(what)
      if error != nil { try desk.forget() }
      try desk.vault.seal()
      try desk.isForgotten(what)
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test(arguments: [false, true]) func whatACrashInterruptedIsFinishedAtTheNextOpening(_ isSealed: Bool) throws {
    for call in 1...400 {
      let desk = try Desk()
      let what: Comment = "dead at call \(call)"
      desk.files.fail(.init(call: call, isForGood: true, code: EIO))
      var hasSaid = (redaction: false, erasure: false)
      do {
        try desk.vault.redact([desk.entry: [desk.name.operation.id, desk.half.operation.id]])
        hasSaid.redaction = true
        try desk.vault.erase(desk.gone)
        hasSaid.erasure = true
      } catch {}
      let reached = desk.files.calls >= call
      if isSealed {
        // The disk came back, and the program was closed without another try.
        desk.files.heal()
        try desk.vault.seal()
      }
      desk.vault.folder = nil
      try desk.nothingElseIsLost(what)
      let next = try reopen(desk.scratch.notebook)
      let reading = try next.read()
      // What was said before the crash is hidden at once, and needs nobody's yes.
      let isRedacted = next.ledger.redacted[desk.entry] != nil
      let isErased = next.ledger.erased.contains(desk.gone)
      #expect(isRedacted || !hasSaid.redaction, what)
      #expect(isErased || !hasSaid.erasure, what)
      #expect(!isRedacted || text(reading.contents, desk.entry, "half") == nil, what)
      #expect(!isErased || reading.contents[desk.gone] == nil, what)
      try next.keepHouse()
      let held = filesHolding([canary], desk.scratch.notebook, desk.vault.keys.values)
      #expect(!isRedacted || held.allSatisfy { $0.contains(desk.gone.text) }, what)
      #expect(!isErased || held.allSatisfy { $0.contains(desk.entry.text) }, what)
      try next.redact([desk.entry: [desk.name.operation.id, desk.half.operation.id]])
      try next.erase(desk.gone)
      try next.seal()
      try desk.isForgotten(what)
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test func aSlotThatCouldNotBeRemovedIsNeitherOpenedNorReported() throws {
    let scratch = Scratch()
    let files = FailingFiles()
    let vault = try create(scratch, quick(files))
    let old = try #require(vault.slotName)
    files.fail(.init(call: 1, isForGood: true, code: EIO, only: [.remove]))
    #expect(throws: VaultError.self) { try vault.changePassphrase(to: Array("new".utf8)) }
    files.heal()
    vault.folder = nil
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook) }
    let again = try reopen(scratch.notebook, with: Array("new".utf8))
    _ = try again.read()
    try again.keepHouse()
    try again.seal()
    #expect(SystemFiles().kind(vault.layout.slot(old)) == .nothing)
    #expect(try reopen(scratch.notebook, with: Array("new".utf8)).verify().isSound)
  }
}
