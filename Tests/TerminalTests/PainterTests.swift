import Canvas
import Foundation
import Testing

@testable import Terminal

@Suite("What the terminal shows", .serialized) struct PainterTests {
  private func withPainter(
    _ size: Size, palette: Palette = .dark, plainSigns: Bool = false, _ body: (Painter) -> Void
  ) throws {
    let output = try #require(fopen("/dev/null", "w"))
    let input = try #require(fopen("/dev/null", "r"))
    defer {
      fclose(output)
      fclose(input)
    }
    let painter = try Painter(
      name: "xterm-256color", output: output, input: input, palette: palette, plainSigns: plainSigns)
    painter.resize(to: size)
    #expect(painter.size == size)
    body(painter)
    painter.close()
  }

  private func expectSame(_ painter: Painter, _ canvas: Canvas, _ comment: Comment) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let position = Position(column: column, row: row)
        let cell = canvas[position]
        if cell.isRightHalf { continue }
        let shown = painter.shown(at: position)
        #expect(
          shown?.text.unicodeScalars.map(\.value)
            == (cell.text + (cell.endsRightToLeft ? "\u{200E}" : "")).unicodeScalars.map(\.value),
          "column \(column), row \(row), \(comment)")
        #expect(shown?.reverse == cell.style.contains(.reverse), "column \(column), row \(row), \(comment)")
        #expect(shown?.accent == cell.style.contains(.accent), "column \(column), row \(row), \(comment)")
      }
    }
  }

  @Test func everyScriptArrivesInTheCellItWasDrawnIn() throws {
    let texts = [
      "The question being asked", "سَلَامٌ عليكم", "中文。語", "தமிழ் க்ஷ", "සිංහල ක්‍රම", "👩‍👩‍👧 👍🏽 ❤️ 🇸🇩",
      "e\u{301}\u{302}\u{303}\u{304}x",
      "\u{301}a", "a\u{0}\u{1B}[2J\u{202E}", "한글 \u{1112}\u{1161}\u{11AB}", "שלום 12", "▸─│¦━▄█·✓…“”●▲◆■☼♪",
    ]
    var canvas = Canvas(size: Size(columns: 60, rows: 14))
    for (row, text) in texts.enumerated() {
      canvas.draw(
        text, at: Position(column: 3, row: row), columns: 20, style: row.isMultiple(of: 2) ? .accent : .normal)
      canvas.draw(text, at: Position(column: 30, row: row), style: .reverse)
    }
    try withPainter(canvas.size) {
      $0.paint(canvas)
      expectSame($0, canvas, "")
    }
  }

  @Test("Random screens painted over each other stay cell for cell the same", arguments: [5, 20_240_312] as [UInt64])
  func parity(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let alphabet = [
      "a", " ", "é", "e\u{301}", "س", "\u{64E}", "中", "👩‍👧", "தி", "\u{200D}", "\t", "\u{202E}", "\u{300}\u{301}", "─",
    ]
    let styles: [Style] = [.normal, .bold, .dim, .accent, .reverse, [.bold, .accent]]
    try withPainter(Size(columns: 30, rows: 6)) { painter in
      for turn in 0..<40 {
        var canvas = Canvas(size: Size(columns: 30, rows: 6))
        for _ in 0..<20 {
          let text = (0..<Int.random(in: 0...15, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? ""
          }.joined()
          let place = Position(column: .random(in: -1...30, using: &random), row: .random(in: 0...6, using: &random))
          canvas.draw(text, at: place, style: styles.randomElement(using: &random) ?? .normal)
        }
        painter.paint(canvas)
        expectSame(painter, canvas, "seed \(seed), turn \(turn)")
      }
    }
  }

  @Test func aWindowSmallerThanTheCanvasShowsWhatFits() throws {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    for row in 0..<4 { canvas.draw("ab中文中文中文", at: Position(column: 0, row: row)) }
    canvas.cursor = Position(column: 19, row: 3)
    try withPainter(Size(columns: 5, rows: 2)) { painter in
      painter.paint(canvas)
      let row = [0, 1, 2].map { painter.shown(at: Position(column: $0, row: 1))?.text }
      #expect(row == ["a", "b", "中"])
      #expect(painter.shown(at: Position(column: 4, row: 1))?.text == " ")
      painter.resize(to: Size(columns: 1, rows: 1))
      painter.paint(canvas)
      #expect(painter.shown(at: Position(column: 0, row: 0))?.text == "a")
      painter.resize(to: Size(columns: 20, rows: 4))
      painter.paint(canvas)
      expectSame(painter, canvas, "after growing again")
    }
  }

  @Test func withoutColourTheAccentIsBold() throws {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    canvas.draw("▸ x", at: Position(column: 0, row: 0), style: .accent)
    try withPainter(canvas.size, palette: .monochrome, plainSigns: true) { painter in
      painter.paint(canvas)
      let shown = painter.shown(at: Position(column: 0, row: 0))
      #expect(shown?.text == ">")
      #expect(shown?.bold == true)
      #expect(shown?.accent == false)
    }
  }

  @Test func aClearedScreenHoldsNoWord() throws {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.draw("Amina", at: Position(column: 0, row: 1))
    try withPainter(canvas.size) { painter in
      painter.paint(canvas)
      painter.clear()
      for column in 0..<10 { #expect(painter.shown(at: Position(column: column, row: 1))?.text == " ") }
    }
  }

  @Test(
    "The environment decides about colour",
    arguments: [
      ([:], .dark), (["NO_COLOR": "1"], .monochrome), (["NO_COLOR": ""], .dark), (["COLORFGBG": "0;15"], .light),
      (["COLORFGBG": "15;default;0"], .dark),
    ] as [([String: String], Palette)]
  ) func preference(environment: [String: String], palette: Palette) {
    #expect(Palette.preferred(environment: environment) == palette)
  }
}
