import Testing

@testable import Age

@Suite("Armor")
struct ArmorTests {
  private let begin = "-----BEGIN AGE ENCRYPTED FILE-----"
  private let end = "-----END AGE ENCRYPTED FILE-----"

  @Test func `any bytes come back, in lines of 64 columns`() throws {
    var chance = Chance()
    for count in Array(0..<200) + [48 * 100, 100_000] {
      let bytes = chance.bytes(count)
      let text = Armor.encode(bytes)
      #expect(try Armor.decode(text) == bytes)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first == begin[...] && lines.dropLast().last == end[...] && lines.last == "")
      #expect(lines.dropFirst().dropLast(3).allSatisfy { $0.utf8.count == 64 })
    }
  }

  @Test func `what mail and editors do to line ends and around the text does no harm`() throws {
    let bytes = [UInt8](repeating: 9, count: 100)
    let text = Armor.encode(bytes)
    #expect(try Armor.decode(text.replacing("\n", with: "\r\n")) == bytes)
    #expect(try Armor.decode("\n \t\r\n" + text + "\n\n  ") == bytes)
    #expect(try Armor.decode(String(text.dropLast())) == bytes)
  }

  @Test func `an error names its line`() {
    let line = String(repeating: "A", count: 64)
    for (text, number) in [
      ("", 1), ("\n\n", 2), ("hello", 1), ("\n\(begin) \n\(end)", 2), (begin, 1),
      ("\(begin)\n\(line)\n", 2), ("\(begin)\n\(line)A\n\(end)", 2), ("\(begin)\nAA==\n\(line)\n\(end)", 3),
      ("\(begin)\nAB==\n\(end)", 2), ("\(begin)\nAA\n\(end)", 2), ("\(begin)\nA===\n\(end)", 2),
      ("\(begin)\n====\n\(end)", 2), ("\(begin)\n\n\(end)", 2), ("\(begin)\n\(line)\n\(line)\n\(end)\nx", 5),
      ("\(begin)\nAAé=\n\(end)", 2),
    ] {
      #expect(throws: AgeError.armorMalformed(line: number)) { try Armor.decode(text) }
    }
  }
}
