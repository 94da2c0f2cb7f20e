/// The signs the frame is drawn with, and what replaces each where the terminal or its font lacks them.
public enum Signs {
  /// Stands before the marked row, in column 2.
  public static let marker = "▸"
  /// The one thin rule under the header.
  public static let rule = "─"
  /// Margin bar of a person's own words.
  public static let ownWords = "│"
  /// Margin bar of the interpreter's words.
  public static let interpreted = "¦"
  /// Margin sign of a translation of the words above it.
  public static let translated = "="
  /// A thin bar of a count.
  public static let bar = "━"
  /// Between words on one line.
  public static let dot = "·"
  /// Done.
  public static let check = "✓"
  /// More than fits.
  public static let ellipsis = "…"
  /// Opens what somebody said.
  public static let openQuote = "“"
  /// Closes what somebody said.
  public static let closeQuote = "”"
  /// More lies below.
  public static let down = "↓"
  /// More lies above.
  public static let up = "↑"
  /// Leads left.
  public static let left = "←"
  /// Leads right.
  public static let right = "→"

  /// ASCII in place of a drawn code point, or nil where it can stay.
  static func replacement(for value: UInt32) -> UInt8? {
    if (0x2400...0x2426).contains(value) { return UInt8(ascii: "?") }
    return plain[value]
  }

  private static let plain: [UInt32: UInt8] = {
    let signs: KeyValuePairs<String, String> = [
      "▸": ">", "─": "-", "━": "=", "│": "|", "¦": ":", "▄█": "#", "·…": ".", "✓": "x", "“”": "\"", "‘’": "'",
      "▀": "\"", "○": "o", "△": "^", "▽": "v",
      "●": "*", "▲": "^", "◆": "o", "■": "#", "☼": "%", "♪": "~", "☂": "&", "✿": "@",
      "↓": "v", "↑": "^", "←⟨": "<", "→⟩": ">", "–—": "-", "⇄◌□\u{FFFD}": "?",
    ]
    var plain: [UInt32: UInt8] = [:]
    for (from, to) in signs {
      for scalar in from.unicodeScalars { plain[scalar.value] = to.utf8.first }
    }
    return plain
  }()
}

extension Canvas {
  /// The same screen in signs every terminal has, each in the columns it had; `…` becomes `...` where space follows.
  public func replacingSigns() -> Canvas {
    var canvas = self
    for index in canvas.cells.indices {
      let cell = canvas.cells[index]
      guard cell.scalars[0] >= 0x80, let plain = Signs.replacement(for: cell.scalars[0]) else { continue }
      canvas.cells[index] = Cell(plain, style: cell.style)
      canvas.cells[index].endsRightToLeft = cell.endsRightToLeft
      if cell.scalars[0] == 0x2026, canvas.isBlank(after: index, count: 3) {
        canvas.cells[index + 1] = Cell(plain, style: cell.style)
        canvas.cells[index + 2] = Cell(plain, style: cell.style)
      }
    }
    return canvas
  }

  /// The same screen without its one colour.
  public func inMonochrome() -> Canvas {
    var canvas = self
    for index in canvas.cells.indices { canvas.cells[index].style = canvas.cells[index].style.inMonochrome }
    return canvas
  }

  // Two places for the dots and one that keeps them apart from what follows, unless the row ends there.
  private func isBlank(after index: Int, count: Int) -> Bool {
    let room = size.columns - index % size.columns - 1
    guard room >= count - 1 else { return false }
    return cells[(index + 1)...(index + min(count, room))].allSatisfy { $0.scalars[0] == 0x20 }
  }
}
