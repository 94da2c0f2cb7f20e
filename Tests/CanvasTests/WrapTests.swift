import Canvas
import Testing

@Suite("Wrapping") struct WrapTests {
  @Test(
    "Lines break where a reader expects",
    arguments: [
      ("", 5, [""]), ("one two three", 7, ["one two ", "three"]), ("one two three", 8, ["one two ", "three"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdefgh", 4, ["a ", "abcd", "efgh"]),
      ("one\ntwo\n", 9, ["one\n", "two\n", ""]), ("中文中文中", 4, ["中文", "中文", "中"]),
      ("ab中文", 3, ["ab", "中", "文"]), ("中文。中", 4, ["中", "文。", "中"]), ("a    b", 2, ["a    ", "b"]),
      ("سَلَامٌ سَلَامٌ", 5, ["سَلَامٌ ", "سَلَامٌ"]), ("x👩‍👩‍👧y", 4, ["x", "👩‍👩‍👧", "y"]), ("ab", 0, ["a", "b"]),
    ]
  ) func breaks(text: String, columns: Int, expected: [String]) {
    #expect(wrap(text, columns: columns).map(String.init) == expected)
  }

  @Test func aWordOf200CharactersIsBrokenAtTheEdge() {
    let lines = wrap(String(repeating: "ñ", count: 200), columns: 88)
    #expect(lines.map(\.count) == [88, 88, 24])
  }

  @Test("Wrapped lines keep every character and fit", arguments: [1, 7, 20_240_312, 99] as [UInt64])
  func everyCharacterIsKept(seed: UInt64) {
    var random = SplitMix(state: seed)
    let alphabet: [String] = [
      "a", "b", " ", " ", "\n", "é", "e\u{301}", "س", "\u{64E}", "中", "。", "👩‍👧", "தி", "\u{200B}", "\u{200D}", "\t",
      "\r\n", "\u{202E}", "\u{3000}", "word", "\u{0}",
    ]
    let hanging = Set(" \t\r\n\u{3000}\u{200B}\u{200D}\u{64E}".unicodeScalars)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? ""
      }.joined()
      let columns = Int.random(in: 1...20, using: &random)
      let lines = wrap(text, columns: columns)
      #expect(lines.joined().utf8.elementsEqual(text.utf8), "seed \(seed), text \(text.debugDescription)")
      for line in lines {
        var seen = line
        while let last = seen.unicodeScalars.last, hanging.contains(last) { seen.unicodeScalars.removeLast() }
        let fits = TextWidth.columns(of: seen) <= columns || seen.count == 1
        #expect(fits, "seed \(seed), line \(line.debugDescription) in \(columns) of \(text.debugDescription)")
      }
    }
  }
}

/// SplitMix64, so that a printed seed repeats a run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
