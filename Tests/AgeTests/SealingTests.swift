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

// MARK: - Streams

@Suite("Streams")
struct StreamTests {
  private let identity = X25519Identity.generate()

  @Test(arguments: [1, 65_535, 65_536, 65_537, 200_000], [7_919, 65_536, 65_552, 1 << 20])
  func `pieces of any size make the same file and the same plaintext`(size: Int, piece: Int) throws {
    var chance = Chance(seed: UInt64(size))
    let plaintext = chance.bytes(size)
    var file: [UInt8] = []
    var sealer = try StreamSealer(to: [identity.recipient], into: &file)
    for start in stride(from: 0, to: size, by: piece) {
      try sealer.push(Array(plaintext[start..<min(start + piece, size)]), into: &file)
    }
    try sealer.finish(into: &file)
    #expect(try open(file, with: [identity]) == plaintext)
    #expect(file.count == (try seal(plaintext, to: [identity.recipient])).count)

    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    for start in stride(from: 0, to: file.count, by: piece) {
      try opener.push(Array(file[start..<min(start + piece, file.count)]), into: &opened)
      let fed = min(start + piece, file.count)
      #expect(opened.count + 2 * 65_552 > fed, "what is fed must come out soon, or memory grows")
    }
    try opener.finish(into: &opened)
    #expect(opened == plaintext)
  }

  @Test func `a file cut at the edge of a chunk gives what it holds and says that it is cut`() throws {
    let plaintext = [UInt8](repeating: 5, count: 3 * 65_536)
    let file = try seal(plaintext, to: [identity.recipient])
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    try opener.push(Array(file.dropLast(65_552)), into: &opened)
    var error: AgeError?
    do throws(AgeError) { try opener.finish(into: &opened) } catch let thrown { error = thrown }
    #expect(error == .payloadDamaged(chunk: 2))
    #expect(opened == Array(plaintext.dropLast(65_536)))
  }

  @Test func `after an error the stream stays refused`() throws {
    var file = try seal([UInt8](repeating: 5, count: 3 * 65_536), to: [identity.recipient])
    let sound = file
    file[70_000] ^= 1
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    for bytes in [file, sound] {
      var error: AgeError?
      do throws(AgeError) { try opener.push(bytes, into: &opened) } catch let thrown { error = thrown }
      #expect(error == .payloadDamaged(chunk: 1))
    }
    #expect(opened.count == 65_536)
  }

  @Test(arguments: ["", "age-encryption.org/v1\n"])
  func `a header without end is refused before it fills the memory`(start: String) {
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    var fed = 0
    var refused = false
    while !refused, fed < 4 << 20 {
      let piece = fed == 0 ? Array(start.utf8) : Array(repeatElement(Array("-> a b\n\n".utf8), count: 1_000).joined())
      fed += max(1, piece.count)
      do throws(AgeError) { try opener.push(piece, into: &opened) } catch { refused = true }
    }
    #expect(refused)
    #expect(fed < 2 << 20)
  }
}
