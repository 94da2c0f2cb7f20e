import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct LinesTests {
  static let texts = [
    String(repeating: "The ferryman rang the bell three times. ", count: 150),
    String(repeating: "كان يوم السوق وجاء الفتيان من الطريق ", count: 120),
    String(repeating: "那天是集市日，青年们拿着棍子", count: 200),
    String(repeating: "x", count: 5000),
    String(repeating: "🇱🇰", count: 600),
    String(repeating: "word ", count: 400) + String(repeating: "市", count: 900) + " end",
  ]

  /// After each edit the lines are those of a text wrapped from the start, however few of them are known.
  @Test(arguments: texts, UInt64(0)..<6)
  func linesFollowEveryEdit(text: String, seed: UInt64) throws {
    var dice = Desk.Dice(seed: seed)
    let columns = Int.random(in: 2...60, using: &dice)
    var paragraph = EditedParagraph(Paragraph(text))
    for _ in 0..<12 {
      if Bool.random(using: &dice) {
        paragraph.wrap(through: Int.random(in: 0...paragraph.length, using: &dice), columns: columns)
      }
      var from = paragraph.boundary(atOrAfter: Int.random(in: 0...paragraph.length, using: &dice))
      if Int.random(in: 0..<4, using: &dice) == 0 { from = 0 }
      let length = [0, 0, 4, 90, 3000].randomElement(using: &dice) ?? 0
      let to = paragraph.boundary(atOrAfter: min(paragraph.length, from + length))
      let words = ["", "a", " ", "🇱", "市", "\u{301}", "some more words ", text].randomElement(using: &dice) ?? ""
      paragraph.replace(from..<to, with: words)

      var starts: [Int] = []
      for line in wrap(paragraph.text, columns: columns).dropLast() {
        starts.append((starts.last ?? 0) + line.utf8.count)
      }
      let known = paragraph.lines.breaks
      try #require(known == Array(starts.prefix(known.count)))
      try #require(!paragraph.lines.isComplete || known.count == starts.count)
    }
    paragraph.wrap(through: .max, columns: columns)
    let lines = (0...paragraph.lines.breaks.count).map {
      paragraph.words(in: paragraph.lines.range(of: $0, length: paragraph.length))
    }
    #expect(lines == wrap(paragraph.text, columns: columns))
    #expect(lines.joined() == paragraph.text)
  }

  /// One letter at the start of a long text must not forget lines that did not change.
  @Test func linesFarBehindAnEditAreKept() {
    var paragraph = EditedParagraph(Paragraph(Self.texts[0]))
    paragraph.wrap(through: .max, columns: 40)
    paragraph.replace(3..<3, with: "x")
    #expect(paragraph.lines.isComplete)
  }
}
