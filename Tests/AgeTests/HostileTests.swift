import Foundation
import Testing

@testable import Age

/// Random and mutated input: no trap, no hang, and nothing opens to anything but what was sealed.
@Suite("Hostile input")
struct HostileTests {
  /// From `FIELDBOOK_FUZZ`, else 1,000,000 in a long run and a share that takes a second or two in every other.
  static let count =
    ProcessInfo.processInfo.environment["FIELDBOOK_FUZZ"].flatMap(Int.init) ?? (Chance.isLong ? 1_000_000 : 3_000)

  private static let words = [
    "-> ", "->", "---", "--- ", "\n", "\n\n", "\r\n", " ", "X25519", "scrypt", "-> scrypt ", "age-encryption.org/v1\n",
    "1", "0", "-1", "9223372036854775807", "18446744073709551616", "=", "==", "A", "é", "\u{0}", "-----BEGIN",
    "-----END AGE ENCRYPTED FILE-----", String(repeating: "A", count: 64),
  ].map { Array($0.utf8) }

  private static func mutate(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let start = Int.random(in: 0...bytes.count, using: &chance)
      let end = min(bytes.count, start + Int.random(in: 0...8, using: &chance))
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: if start < bytes.count { bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &chance) }
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: words.randomElement(using: &chance) ?? [], at: start)
      case 3: bytes.replaceSubrange(start..<end, with: words.randomElement(using: &chance) ?? [])
      case 4: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &chance))
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }

  private let plaintext = Array("Amina, second day".utf8)
  private let key = X25519Identity.generate()
  private let passphrase = Passphrase(Array("x".utf8))

  @Test func `mutated files open to what was sealed or not at all`() throws {
    var chance = Chance()
    let identities: [any Identity] = [key, ScryptIdentity(passphrase, maximumLogN: 3)]
    let files = [
      try seal(plaintext, to: [key.recipient]),
      try seal(plaintext, to: [X25519Identity.generate().recipient, key.recipient]),
      try seal(plaintext, to: [ScryptRecipient(passphrase, logN: 1)]),
    ]
    var refused = 0
    for round in 0..<Self.count {
      let file = Self.mutate(files[round % files.count], &chance)
      let whole = Result { () throws(AgeError) in try open(file, with: identities) }
      let piece = Int.random(in: 1...100, using: &chance)
      let pieces = Result { () throws(AgeError) in try stream(file, piece: piece, with: identities) }
      #expect(whole == pieces, "seed \(Chance.seed), round \(round)")
      switch whole {
      case .success(let opened): #expect(opened == plaintext, "seed \(Chance.seed), round \(round)")
      case .failure: refused += 1
      }
    }
    #expect(refused > Self.count / 2)
  }

  @Test func `mutated armor gives what was armored or nothing`() {
    var chance = Chance()
    let file = chance.bytes(200)
    let armored = Array(Armor.encode(file).utf8)
    for round in 0..<Self.count {
      let mutated = Self.mutate(armored, &chance)
      guard let decoded = try? Armor.decode(String(decoding: mutated, as: UTF8.self)) else { continue }
      // Armor has no checksum; but a text stands for one file, and a file has one text.
      let lines = { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      }
      #expect(lines(Array(Armor.encode(decoded).utf8)) == lines(mutated), "seed \(Chance.seed), round \(round)")
    }
  }

  @Test func `random bytes are no file, no armor and no key`() {
    var chance = Chance()
    for _ in 0..<Self.count {
      let bytes = chance.bytes(Int.random(in: 0...300, using: &chance))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(throws: AgeError.self) { try open(bytes, with: [key]) }
      #expect(throws: AgeError.self) { try open(Header.version + [Lines.feed] + bytes, with: [key]) }
      #expect(throws: AgeError.self) { try Armor.decode(text) }
      #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: text) }
      #expect(throws: AgeError.keyMalformed) { try X25519Recipient(text: "age1" + text) }
    }
  }

  private func stream(_ file: [UInt8], piece: Int, with identities: [any Identity]) throws(AgeError) -> [UInt8] {
    var plaintext: [UInt8] = []
    var opener = StreamOpener(with: identities)
    for start in stride(from: 0, to: file.count, by: piece) {
      try opener.push(Array(file[start..<min(start + piece, file.count)]), into: &plaintext)
    }
    try opener.finish(into: &plaintext)
    return plaintext
  }
}
