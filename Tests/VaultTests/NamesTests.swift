import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// Names kept apart: sealed by anyone who writes here, read by whoever has their own passphrase or identity.
@Suite struct NamesTests {
  private let own = Array("names have their own words".utf8)

  private func made(_ scratch: Scratch) throws -> (Vault, recipient: String) {
    let vault = try create(scratch)
    let recipient = try vault.makeNames(own)
    try vault.seal()
    return (vault, recipient)
  }

  private func shown(_ reader: NamesReader, _ armored: String) throws -> String {
    String(decoding: try reader.open(armored), as: UTF8.self).trimmingCharacters(in: .whitespaces)
  }

  @Test(arguments: ["", "A", canary, "نعيمة من قرية النهر", String(repeating: "long ", count: 200)])
  func aNameIsSealedWithoutAndReadWithItsOwnWords(_ name: String) throws {
    let scratch = Scratch()
    let (vault, recipient) = try made(scratch)
    let sealed = try Vault.sealName(Array(name.utf8), to: [recipient])
    #expect(sealed.hasPrefix("-----BEGIN AGE ENCRYPTED FILE-----") && !sealed.contains(canary))
    let reader = try vault.openNames(own, recipients: [recipient])
    #expect(try shown(reader, sealed) == name.trimmingCharacters(in: .whitespaces))
    #expect(throws: VaultError.wrongPassphrase) { try vault.openNames(words, recipients: [recipient]) }
    #expect(throws: VaultError.wrongPassphrase) { try vault.openNames(Array("no".utf8), recipients: [recipient]) }
  }

  @Test func theirWordsOpenNoNotebookAndTheNotebooksWordsOpenNoNames() throws {
    let scratch = Scratch()
    let (vault, recipient) = try made(scratch)
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook, with: own) }
    // Words that open the notebook already would give both away at once.
    #expect(throws: VaultError.unsuitablePassphrase) { try vault.makeNames(words) }
    #expect(throws: VaultError.wrongPassphrase) {
      try vault.openNames(Array(vault.recoverySheet.text.utf8), recipients: [recipient])
    }
    let again = try reopen(scratch.notebook)
    _ = try again.read()
    #expect(try again.verify().findings.isEmpty)
    let slots = try again.passphrases()
    #expect(slots.filter(\.isNames).count == 1 && slots.filter { $0.who == "T1" }.count == 1)
    // It is not the second passphrase that lets the last one go.
    let member = try #require(slots.first { !$0.isNames })
    #expect(throws: VaultError.lastPassphrase) { try again.removePassphrase(member.name) }
    let names = try #require(slots.first { $0.isNames })
    try again.removePassphrase(names.name)
    #expect(throws: VaultError.wrongPassphrase) { try again.openNames(own, recipients: [recipient]) }
    #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
  }

  @Test func whoSealedToAnIdentityElsewhereReadsOnlyWithIt() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    let identity = X25519Identity.generate()
    let recipient = try Vault.namesRecipient(identity.recipient.text)
    let sealed = try Vault.sealName(Array(canary.utf8), to: [recipient])
    #expect(throws: VaultError.wrongPassphrase) { try vault.openNames(own, recipients: [recipient]) }
    let file = "# created: 2026-03-04T10:22:31Z\r\n# public key: \(recipient)\r\n\(identity.text)\r\n"
    for typed in [identity.text, " " + identity.text.lowercased() + " ", file] {
      #expect(try shown(vault.openNames(Array(typed.utf8), recipients: [recipient]), sealed) == canary)
    }
    let other = X25519Identity.generate()
    #expect(throws: VaultError.wrongPassphrase) { try vault.openNames(Array(other.text.utf8), recipients: [recipient]) }
    for text in ["", "age1", "AGE1" + recipient.dropFirst(4), identity.text, recipient + " "] {
      #expect(throws: VaultError.notARecipient) { try Vault.namesRecipient(text) }
      #expect(throws: VaultError.notARecipient) { try Vault.sealName([1], to: [text]) }
    }
    #expect(throws: VaultError.notARecipient) { try Vault.sealName([1], to: []) }
  }

  @Test func whereTwoCopiesEachMadeRoomBothRead() throws {
    let (one, two) = (Scratch(), Scratch())
    let (first, ours) = try made(one)
    let (second, theirs) = try made(two)
    let sealed = try Vault.sealName(Array(canary.utf8), to: [ours, theirs])
    for vault in [first, second] {
      #expect(try shown(vault.openNames(own, recipients: [ours, theirs]), sealed) == canary)
    }
  }

  @Test func anAlteredNameIsRefused() throws {
    let scratch = Scratch()
    let (vault, recipient) = try made(scratch)
    let reader = try vault.openNames(own, recipients: [recipient])
    let sealed = try Vault.sealName(Array(canary.utf8), to: [recipient])
    let whole = try Armor.decode(sealed)
    for place in stride(from: 0, to: whole.count, by: 7) {
      var flipped = whole
      flipped[place] ^= 4
      #expect(throws: VaultError.notNames) { try reader.open(Armor.encode(flipped)) }
    }
    for text in ["", "x", String(sealed.dropLast(60))] { #expect(throws: VaultError.notNames) { try reader.open(text) } }
  }

  @Test(arguments: FaultTests.plans) func whenTheDiskFailsTheWordsOpenNothing(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    for call in 1...60 {
      let scratch = Scratch()
      let vault = try create(scratch, quick(files))
      var plan = plan
      plan.call = call
      files.fail(plan)
      let made = Result { try vault.makeNames(own) }
      let reached = files.calls >= call
      files.heal()
      let recipient: String
      switch made {
      case .success(let done): recipient = done
      case .failure: recipient = try vault.makeNames(own)
      }
      _ = try vault.openNames(own, recipients: [recipient])
      try vault.seal()
      #expect(try reopen(scratch.notebook).verify().isSound)
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test func theStockToolReadsThemByTheDocumentedSteps() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 91)
    let person = writer.dossier()
    // Somebody has an identity of the stock tool and gives out its recipient.
    let key = try #require(run("age-keygen -o names.txt 2>/dev/null; age-keygen -y names.txt", in: scratch.path))
    let recipient = try Vault.namesRecipient(key.trimmingCharacters(in: .whitespacesAndNewlines))
    let sealed = try Vault.sealName(Array(canary.utf8), to: [recipient])
    try vault.save([
      writer.write(sealed, field: SealedName.realName.name, in: person, kind: SealedName.type.kind)
    ])
    try vault.seal()
    try Data((vault.recoverySheet.text + "\n").utf8).write(to: URL(fileURLWithPath: scratch.path + "/me"))
    // The lines of Docs/StoreFormat.md, "Names kept apart".
    let script = """
      age -d -i ../me dossiers/\(person)/key-1.age > ../key
      age -d -i ../key dossiers/\(person)/log/*.age |
        grep -o -e '-----BEGIN AGE[^"]*' | while IFS= read -r a; do
          printf '%b' "$a" | age -d -i ../names.txt; echo
        done
      """
    let read = try #require(run(script, in: scratch.notebook), "the age command is needed: apt-get install age")
    #expect(read.contains(canary))
  }

  @Test func noFileOfTheNotebookHoldsTheWords() throws {
    let scratch = Scratch()
    let (vault, recipient) = try made(scratch)
    var writer = Writer(seed: 92)
    let person = writer.dossier()
    let sealed = try Vault.sealName(Array(canary.utf8), to: [recipient])
    try vault.save([
      writer.write(sealed, field: SealedName.realName.name, in: person, kind: SealedName.type.kind)
    ])
    try vault.seal()
    let contents = try reopen(scratch.notebook).read().contents
    #expect(contents.records.values.allSatisfy { record in
      record.fields.keys.allSatisfy { !(text(contents, record.id, $0) ?? "").contains(canary) }
    })
    for name in Scratch.files(below: scratch.notebook) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.notebook + "/" + name))
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(name)")
    }
  }
}
