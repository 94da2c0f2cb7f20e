import Canvas
import Testing

@Suite("Text width") struct TextWidthTests {
  @Test(
    "Text takes the columns a terminal gives it",
    arguments: [
      ("", 0), ("Amina", 5), ("سلام", 4), ("سَلَامٌ", 4), ("中文", 4), ("e\u{301}te\u{301}", 3), ("한글", 4),
      ("👩‍👩‍👧", 6), ("👍🏽", 4), ("❤️", 1), ("a\tb", 3), ("a\u{0}b\u{1B}[2J", 7), ("\u{301}", 1),
      ("a\u{202E}b", 3), ("line\n", 4), ("line\r\n", 4), ("a\nb", 3), ("\u{E000}\u{378}", 2),
    ]
  ) func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(of: text) == expected)
  }

  @Test func tamilVowelSignsTakeWhatWcwidthSays() {
    // த 1, மி 1 + spacing or non-spacing sign as glibc has it, ழ் 1 with a non-spacing pulli.
    #expect(TextWidth.columns(of: "ழ்") == 1)
    #expect(TextWidth.columns(of: "தமிழ்") >= 3)
  }

  @Test func aWordOf200CharactersTakes200Columns() {
    #expect(TextWidth.columns(of: String(repeating: "ñ", count: 200)) == 200)
  }

  @Test func clustersCoverTheTextWithoutGaps() {
    let text = "سَلَام 中 e\u{301}\u{302}\u{303}\u{304}\u{305} 👩‍👧 \u{202E}x"
    var index = text.startIndex
    for cluster in TextWidth.clusters(of: text) {
      #expect(cluster.range.lowerBound == index)
      #expect((1...2).contains(cluster.cell.columns))
      index = cluster.range.upperBound
    }
    #expect(index == text.endIndex)
  }

  @Test func prefixesNeverShrinkSoACursorNeverMovesBack() {
    let text = "a\u{200B}b سَلَامٌ 👩‍👩‍👧 தமிழ் \r\n க்ஷ ❤️"
    var before = 0
    for index in text.indices.dropFirst() {
      let columns = TextWidth.columns(of: text[..<index] + "|") - 1
      #expect(columns >= before)
      before = columns
    }
  }
}
