import Testing

@testable import Age

@Suite("Crossing with the stock age command")
struct StockTests {
  static let sizes: [Int] = {
    var chance = Chance()
    let random = (0..<(Chance.isLong ? 200 : 12)).map { _ in Int.random(in: 0...(1 << 20), using: &chance) }
    return [0, 1, 65_535, 65_536, 65_537] + random
  }()

  @Test(arguments: sizes)
  func `files written here open there`(size: Int) throws {
    let stock = try Stock()
    var chance = Chance(seed: UInt64(size))
    let plaintext = chance.bytes(size)
    let file = try seal(plaintext, to: [try X25519Recipient(text: stock.recipientText)])
    #expect(try stock.open(file, with: stock.identityText) == plaintext)
    let armored = Array(Armor.encode(file).utf8)
    #expect(try stock.open(armored, with: stock.identityText) == plaintext)
  }

  @Test(arguments: sizes)
  func `files written there open here`(size: Int) throws {
    let stock = try Stock()
    var chance = Chance(seed: UInt64(size))
    let plaintext = chance.bytes(size)
    let identity = X25519Identity.generate()
    let file = try stock.seal(plaintext, to: identity.recipient.text, armored: false)
    #expect(try open(file, with: [identity]) == plaintext)
    let armored = try stock.seal(plaintext, to: identity.recipient.text, armored: true)
    let decoded = try Armor.decode(String(decoding: armored, as: UTF8.self))
    #expect(try open(decoded, with: [identity]) == plaintext)
  }

  @Test func `armor is written as the command writes it`() throws {
    let stock = try Stock()
    for size in 0..<100 {
      let armored = try stock.seal([UInt8](repeating: 7, count: size), to: stock.recipientText, armored: true)
      let text = String(decoding: armored, as: UTF8.self)
      #expect(Armor.encode(try Armor.decode(text)) == text)
    }
  }

  @Test func `keys made there are read here, and the reverse`() throws {
    let stock = try Stock()
    let theirs = try X25519Identity(text: stock.identityText)
    #expect(theirs.recipient.text == stock.recipientText)
    #expect(theirs.text == stock.identityText)
    for _ in 0..<(Chance.isLong ? 200 : 12) {
      let ours = X25519Identity.generate()
      #expect(try stock.recipient(of: ours.text) == ours.recipient.text)
    }
  }
}
