import Testing

@testable import Age

@Suite("Sealing and opening")
struct SealingTests {
  private let identity = X25519Identity.generate()
  private let plaintext = Array("Two men at the gate asked for the list.".utf8)

  private func passphrase(_ text: String) -> Passphrase {
    Passphrase(Array(text.utf8))
  }

  @Test func `each recipient opens the file, and nobody else`() throws {
    let other = X25519Identity.generate()
    let file = try seal(plaintext, to: [identity.recipient, other.recipient])
    #expect(try open(file, with: [identity]) == plaintext)
    #expect(try open(file, with: [other]) == plaintext)
    #expect(try open(file, with: [ScryptIdentity(passphrase("x")), X25519Identity.generate(), other]) == plaintext)
    #expect(throws: AgeError.noMatch) { try open(file, with: [X25519Identity.generate()]) }
    #expect(throws: AgeError.noMatch) { try open(file, with: []) }
  }

  @Test(arguments: ["correct horse", "", "قلعة", "a\u{0}b"])
  func `a passphrase opens what it sealed, another does not`(text: String) throws {
    let file = try seal(plaintext, to: [ScryptRecipient(passphrase(text), logN: 10)])
    #expect(try open(file, with: [ScryptIdentity(passphrase(text))]) == plaintext)
    #expect(throws: AgeError.noMatch) { try open(file, with: [ScryptIdentity(passphrase(text + " "))]) }
    #expect(throws: AgeError.noMatch) { try open(file, with: [identity]) }
  }

  @Test func `more scrypt rounds than the reader's maximum are refused by name`() throws {
    let file = try seal(plaintext, to: [ScryptRecipient(passphrase("x"), logN: 6)])
    #expect(throws: AgeError.workFactorTooHigh(6)) {
      try open(file, with: [ScryptIdentity(passphrase("x"), maximumLogN: 5)])
    }
    let text = String(decoding: file.prefix(60), as: UTF8.self)
    for number in [31, 63, 64, Int.max] {
      let hostile = Array(text.replacing(" 6\n", with: " \(number)\n").utf8.prefix { $0 != 0xFF }) + file.dropFirst(60)
      #expect(throws: AgeError.workFactorTooHigh(number)) {
        try open(hostile, with: [ScryptIdentity(passphrase("x"), maximumLogN: .max)])
      }
    }
  }

  @Test func `a passphrase stands alone, and a file is sealed to somebody`() {
    let alone = ScryptRecipient(passphrase("x"), logN: 1)
    for recipients: [any Recipient] in [[], [alone, identity.recipient], [alone, alone]] {
      #expect(throws: AgeError.recipientsRefused) { try seal(plaintext, to: recipients) }
    }
  }

  @Test func `a file for more recipients than a reader would accept is not made`() throws {
    let many = [any Recipient](repeating: identity.recipient, count: 256)
    #expect(try open(try seal(plaintext, to: many), with: [identity]) == plaintext)
    let tooMany = [any Recipient](repeating: Crowd(), count: 100)
    #expect(throws: AgeError.recipientsRefused) { try seal(plaintext, to: tooMany) }
    #expect(throws: AgeError.recipientsRefused) { try seal(plaintext, to: many + [identity.recipient]) }
  }

  @Test func `a header of thousands of stanzas is refused before any of them is tried`() throws {
    let one = try seal(plaintext, to: [identity.recipient])
    let stanza = Array("-> X25519 \(String(repeating: "A", count: 43))\n\(String(repeating: "A", count: 43))\n".utf8)
    let first = Array("age-encryption.org/v1\n".utf8)
    var file = first
    for _ in 0..<5_000 { file += stanza }
    file += one.dropFirst(first.count)
    #expect(throws: AgeError.headerMalformed(line: 514)) { try open(file, with: [identity]) }
  }

  /// Many stanzas without the work of making them.
  private struct Crowd: Recipient {
    func wrap(_ fileKey: FileKey) -> [Stanza] {
      Array(repeating: Stanza(type: "crowd", arguments: [], body: [UInt8](repeating: 0, count: 1_000)), count: 100)
    }
  }

  @Test func `a header altered behind the stanza that opens is noticed`() throws {
    var file = try seal(plaintext, to: [identity.recipient, X25519Identity.generate().recipient])
    let second = try #require(file.indices.filter { file[$0...].starts(with: Array("-> X".utf8)) }.last)
    file[second + 70] = file[second + 70] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    #expect(throws: AgeError.macMismatch) { try open(file, with: [identity]) }
  }

  @Test func `every single changed byte and every cut is noticed, never another text`() throws {
    let file = try seal(plaintext, to: [identity.recipient])
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << bit
        #expect(throws: AgeError.self) { try open(changed, with: [identity]) }
      }
      #expect(throws: AgeError.self) { try open(Array(file[..<index]), with: [identity]) }
    }
    #expect(throws: AgeError.payloadDamaged(chunk: 0)) { try open(file + [0], with: [identity]) }
  }

  @Test func `the same text sealed twice has nothing in common beyond the header's words`() throws {
    let files = try (0..<2).map { _ in try seal(plaintext, to: [identity.recipient]) }
    #expect(files[0].suffix(plaintext.count + 32) != files[1].suffix(plaintext.count + 32))
    #expect(try open(files[0], with: [identity]) == open(files[1], with: [identity]))
  }
}
