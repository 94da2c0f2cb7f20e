import Testing

@testable import Age

@Suite("Keys as text")
struct KeyTextTests {
  private let identity = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  @Test func `any bytes of any length come back from Bech32`() throws {
    var chance = Chance()
    for count in 0..<200 {
      let bytes = chance.bytes(count)
      let text = Bech32.encode(prefix: "age", bytes)
      #expect(Bech32.decode(text, prefix: "age")?.bytes == bytes)
      let shouted = try #require(Bech32.decode(text.uppercased(), prefix: "age"))
      #expect(shouted.bytes == bytes)
      #expect(shouted.isUpperCase)
    }
  }

  @Test(arguments: [
    // BIP 173's own examples that end in whole bytes; prefixes are part of the text.
    ("a", "A12UEL5L"), ("a", "a12uel5l"),
    (
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio",
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs"
    ),
    ("?", "?1ezyfcl"),
  ])
  func `the standard's examples are read`(prefix: String, text: String) {
    #expect(Bech32.decode(text, prefix: prefix)?.bytes == [])
  }

  @Test func `one wrong character anywhere is noticed`() {
    let alphabet = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LBIO1-é "
    for position in identity.indices {
      for character in alphabet where character != identity[position] {
        var text = identity
        text.replaceSubrange(position...position, with: String(character))
        #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: text) }
      }
    }
  }

  @Test func `two characters exchanged, one lost or one doubled are noticed`() {
    let characters = Array(identity)
    for position in characters.indices.dropLast() where characters[position] != characters[position + 1] {
      var exchanged = characters
      exchanged.swapAt(position, position + 1)
      #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: String(exchanged)) }
    }
    for position in characters.indices {
      var lost = characters
      let character = lost.remove(at: position)
      #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: String(lost)) }
      var doubled = characters
      doubled.insert(character, at: position)
      #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: String(doubled)) }
    }
  }

  @Test func `a key has one spelling: its case, nothing around it, 32 bytes`() throws {
    let recipient = try X25519Identity(text: identity).recipient.text
    for text in [identity.lowercased(), " " + identity, identity + "\n", identity + "é", "", "1", recipient] {
      #expect(throws: AgeError.keyMalformed) { try X25519Identity(text: text) }
    }
    for text in [recipient.uppercased(), recipient + " ", "age1", "", identity] {
      #expect(throws: AgeError.keyMalformed) { try X25519Recipient(text: text) }
    }
    #expect(Bech32.decode(identity.prefix(40).lowercased() + identity.dropFirst(40), prefix: "age-secret-key-") == nil)
    for count in [0, 31, 33] {
      let text = Bech32.encode(prefix: "age", [UInt8](repeating: 1, count: count))
      #expect(throws: AgeError.keyMalformed) { try X25519Recipient(text: text) }
    }
  }

  @Test func `bits left over are at most four, and zero`() {
    let read = { (values: [UInt8]) in Bech32.regrouped(values, from: 5, to: 8, padding: false) }
    #expect(read([31, 28]) == [255])
    #expect(read([31, 29]) == nil)
    #expect(read([0]) == nil)
    #expect(read([0, 0, 0]) == nil)
  }

  @Test func `a key that is printed or dumped shows nothing of itself`() throws {
    let identity = try X25519Identity(text: identity)
    var dumped = ""
    dump(identity, to: &dumped)
    dump(identity.recipient, to: &dumped)
    #expect("\(identity) \(identity.recipient)" == "X25519Identity X25519Recipient")
    #expect(dumped.count { $0 == "\n" } == 2, "a line each, no children: \(dumped)")
  }
}
