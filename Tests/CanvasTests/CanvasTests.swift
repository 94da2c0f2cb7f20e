import Canvas
import Testing

@Suite("Canvas") struct CanvasTests {
  private func line(_ columns: Int, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    draw(&canvas)
    return canvas
  }

  private let home = Position(column: 0, row: 0)

  @Test func textStandsWhereItWasDrawn() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    #expect(canvas.draw("Amina", at: Position(column: 3, row: 1), style: .bold) == 5)
    #expect(canvas.lines == ["", "   Amina"])
    #expect(canvas.styleLines == ["", "...bbbbb"])
  }

  @Test(
    "Clipping ends in … and never splits a wide character",
    arguments: [
      ("Amina Yusuf", 6, "Amina…", 6), ("Amina", 5, "Amina", 5), ("中文中文", 5, "中文…", 5), ("中文中文", 4, "中…", 3),
      ("中文", 4, "中文", 4), ("中", 1, "…", 1), ("abc   ", 3, "abc", 3), ("abc", 0, "", 0), ("abc", -4, "", 0),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…", 2),
    ]
  ) func clipping(text: String, columns: Int, expected: String, used: Int) {
    var result = 0
    let canvas = line(12) { result = $0.draw(text, at: home, columns: columns) }
    #expect(canvas.lines == [expected])
    #expect(result == used)
  }

  @Test func textIsCutAtTheEdgeOfTheScreen() {
    #expect(line(4) { $0.draw("Amina", at: home) }.lines == ["Amin"])
    #expect(line(4) { $0.draw("Amina", at: home, columns: 9) }.lines == ["Ami…"])
    #expect(line(3) { $0.draw("中文", at: home) }.lines == ["中"])
  }

  @Test func drawingOutsideTheScreenDoesNothing() {
    let canvas = line(4) {
      for position in [Position(column: -1, row: 0), Position(column: 4, row: 0), Position(column: 0, row: 1)] {
        #expect($0.draw("中", at: position) == 0)
      }
      $0.fill(Rect(column: -5, row: -5, columns: 2, rows: 2), style: .reverse)
      $0.restyle(Rect(column: 4, row: 0, columns: 9, rows: 9), .reverse)
    }
    #expect(canvas == line(4) { _ in })
    #expect(Canvas(size: Size(columns: 0, rows: 0)).lines.isEmpty)
  }

  @Test func overwritingHalfOfAWideCharacterLeavesABlank() {
    #expect(
      line(4) {
        $0.draw("中文", at: home)
        $0.draw("x", at: Position(column: 1, row: 0))
      }.lines == [" x文"])
    #expect(
      line(4) {
        $0.draw("中文", at: home)
        $0.draw("x", at: home)
      }.lines == ["x 文"])
    #expect(
      line(4) {
        $0.draw("中文", at: home)
        $0.draw("語", at: Position(column: 1, row: 0))
      }.lines == [" 語"])
  }

  @Test func controlsAndDirectionOverridesAreVisible() {
    let drawn = line(20) { $0.draw("a\u{1B}[2J\u{7F}\t\u{202E}\u{2066}\u{200F}\u{85}\n.", at: home) }
    #expect(drawn.lines == ["a␛[2J␡ ⇄⇄⇄□␊."])
  }

  @Test func aSignNewerThanTheTablesIsABoxAndOnlyLostBytesAreReplacementSigns() {
    let drawn = line(20) { $0.draw("a\u{1FAFF}b\u{FFFD}c", at: home) }
    #expect(drawn.lines == ["a□b\u{FFFD}c"])
  }

  @Test func emojiAreDrawnApartSoThatEveryTerminalCountsAlike() {
    #expect(line(20) { $0.draw("👩‍👩‍👧|", at: home) }.lines == ["👩👩👧|"])
  }

  @Test func aCellHoldsFourScalarsAndTheRestChangesNoLayout() {
    let canvas = line(4) { $0.draw("e\u{301}\u{302}\u{303}\u{304}\u{305}f", at: home) }
    #expect(canvas.lines == ["e\u{301}\u{302}\u{303}f"])
    #expect(canvas[Position(column: 1, row: 0)].text == "f")
  }

  @Test func twoArabicColumnsOnARowAreHeldApart() {
    let canvas = line(20) {
      $0.draw("نجار", at: home)
      $0.draw("المدينة القديمة", at: Position(column: 8, row: 0), columns: 8)
    }
    #expect(canvas[Position(column: 3, row: 0)].endsRightToLeft)
    #expect(canvas[Position(column: 15, row: 0)].endsRightToLeft)
    #expect((0..<20).filter { canvas[Position(column: $0, row: 0)].endsRightToLeft } == [3, 15])
    #expect(canvas.lines == ["نجار    المدينة…"])
  }

  @Test func latinTextNeedsNoMark() {
    let canvas = line(9) { $0.draw("Amina – é", at: home) }
    #expect(!(0..<9).contains { canvas[Position(column: $0, row: 0)].endsRightToLeft })
  }

  @Test func restylingTakesAWideCharacterWhole() {
    let canvas = line(6) {
      $0.draw("a中文b", at: home)
      $0.restyle(Rect(column: 2, row: 0, columns: 2, rows: 1), .reverse)
    }
    #expect(canvas.styleLines == [".rrrr"])
    #expect(canvas.lines == ["a中文b"])
  }

  @Test func fillingBlanksARectangle() {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    for row in 0..<3 { canvas.draw("abc", at: Position(column: 0, row: row)) }
    canvas.fill(Rect(column: 1, row: 1, columns: 9, rows: 1), style: .accent)
    #expect(canvas.lines == ["abc", "a", "abc"])
    #expect(canvas.styleLines == ["", ".aa", ""])
  }

  @Test func signsHaveReplacementsThatKeepEveryColumn() {
    let canvas = line(40) { $0.draw("▸ ─│¦━▄█·✓“ja”●▲◆■☼♪↓↑←→ Aïcha سلام…", at: home) }
    #expect(canvas.replacingSigns().lines == ["> -|:=##.x\"ja\"*^o#%~v^<> Aïcha سلام..."])
    let tight = line(6) {
      $0.draw("ab…", at: home)
      $0.draw("c", at: Position(column: 5, row: 0))
    }
    #expect(tight.replacingSigns().lines == ["ab.  c"])
  }

  @Test func rectanglesDivideWithoutOverlap() {
    var rest = Rect(Size(columns: 80, rows: 24)).inset(left: 3)
    #expect(rest.takeTop(3) == Rect(column: 3, row: 0, columns: 77, rows: 3))
    #expect(rest.takeBottom(2) == Rect(column: 3, row: 22, columns: 77, rows: 2))
    #expect(rest.takeLeft(30) == Rect(column: 3, row: 3, columns: 30, rows: 19))
    #expect(rest.takeRight(90) == Rect(column: 33, row: 3, columns: 47, rows: 19))
    #expect(rest.columns == 0)
  }
}
