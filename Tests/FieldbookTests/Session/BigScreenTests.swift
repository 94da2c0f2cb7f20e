import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

/// Large letters, whole words.
@Suite struct BigScreenTests {
  private static let sizes = [
    (40, 12), (50, 15), (59, 17), (60, 18), (72, 20), (80, 24), (100, 30), (120, 40), (200, 60),
  ]

  @Test(arguments: sizes) func aLabelOfTwentyFourCharactersStandsWholeOnItsLine(size: (Int, Int)) {
    let label = "a place to sit and talks"
    var prepared = PreparedSession()
    prepared.add("dotVote", asking: "What would help us most?", naming: Array(repeating: label, count: 7))
    var group = prepared.room(at: .vote(.dots), size: Size(columns: size.0, rows: size.1))
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("777")
    #expect(group.lines.filter { $0.contains(label) }.count == 7, "\(group.picture)")
    #expect(group.lines.contains { $0.contains(label) && ($0.hasSuffix("● ● ●") || $0.hasSuffix("●  ●  ●")) })
  }

  @Test(arguments: sizes) func aLongerLabelTakesASecondLine(size: (Int, Int)) {
    let label = "people from the other side of the river who come to the market by ferry"
    var prepared = PreparedSession()
    prepared.add("dotVote", asking: "What would help us most?", naming: ["one", label, "three", "four"])
    var group = prepared.room(at: .vote(.dots), size: Size(columns: size.0, rows: size.1))
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    #expect(label.split(separator: " ").allSatisfy { word in group.shows(String(word)) }, "\(group.picture)")
    #expect(!group.shows("…"))
  }

  @Test(arguments: sizes) func inArabicTheNumberStandsAtTheRightEdge(size: (Int, Int)) {
    var group = PreparedSession.wishes(language: .ar).room(
      at: .vote(.dots), size: Size(columns: size.0, rows: size.1))
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("1")
    let row = group.lines.first { $0.contains("أماكن آمنة") } ?? ""
    // The dot given, then the words, then sign and number: so reading from the right it is the other way round.
    let isLarge = size.0 < 60 || size.1 < 18
    let parts = row.split(separator: " ").filter { !$0.contains { "▀█".contains($0) } }
    #expect(parts == ["●", "أماكن", "آمنة", "●"] + (isLarge || size.0 < 80 || size.1 < 24 ? ["1"] : []))
    #expect((group.canvas.size.columns - TextWidth.columns(of: row)) <= (size.0 > 88 ? 60 : 5), "\(group.picture)")
  }

  @Test func digitsAreReadableFromThreeRows() {
    for digit in 0...9 {
      #expect(BlockDigit.rows(of: digit).count == 3)
      #expect(BlockDigit.rows(of: digit).allSatisfy { $0.count == 3 })
    }
    #expect(Set((0...9).map(BlockDigit.rows)).count == 10)
    #expect(BlockDigit.rows(of: 10) == ["   ", "   ", "   "])
  }

  @Test func underTheLeastWindowItSaysThatItIsTooSmall() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), size: Size(columns: 39, rows: 12))
    #expect(!group.shows("Each one chooses alone."))
    group.resize(40, 12)
    #expect(group.shows("Each one chooses alone."))
  }
}
