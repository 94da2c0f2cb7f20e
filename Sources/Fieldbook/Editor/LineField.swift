import Canvas
import Notebook

/// A field of one line: a title, a handle, what is looked for.
public struct LineField: Hashable, Sendable {
  /// True when dots are drawn for the characters, and nothing can be copied out.
  public let isMasked: Bool
  private var editor: TextEditor

  /// A field over `text`, the cursor behind it; line breaks become spaces.
  public init(_ text: String = "", isMasked: Bool = false) {
    self.isMasked = isMasked
    editor = TextEditor(prose: Prose(Self.oneLine(text)))
    editor.widest = .max
  }

  /// What stands in the field, without line feeds.
  public var text: String { editor.paragraphs.first?.text ?? "" }

  /// Puts text at the cursor or in place of the selection; line breaks become spaces.
  public mutating func insert(_ text: String) { editor.insert(Self.oneLine(text)) }

  /// Answers a key; ↑ ↓ PgUp PgDn Enter and Ctrl-W are left to the caller.
  public mutating func handle(_ key: Key, clipboard: inout String) -> TextEditor.Outcome {
    switch key {
    case .enter, .up, .down, .pageUp, .pageDown, .shiftUp, .shiftDown, .control("w"): return .ignored
    case .control("c") where isMasked, .control("x") where isMasked: return .ignored
    case .control("v"):
      guard !clipboard.isEmpty else { return .moved }
      insert(clipboard)
      return .changed
    default: return editor.handle(key, clipboard: &clipboard, size: Size(columns: 10_000, rows: 1))
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}

// MARK: - Drawing

extension LineField {
  /// Draws the part around the cursor in the first row; with the focus the canvas's cursor is set.
  public func draw(in rect: Rect, on canvas: inout Canvas, focused: Bool, style: Style = .normal) {
    guard rect.columns > 1, rect.rows > 0 else { return }
    let room = rect.columns - 1
    let cursor = column(of: editor.cursor)
    let skipped = firstColumn(room: room, cursor: cursor)
    canvas.fill(Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), style: style)
    canvas.draw(shown.dropFirst(columns: skipped), at: rect.origin, columns: room, style: style)
    // What scrolled out of sight at the beginning is said.
    if skipped > 0, !isMasked { canvas.draw(Signs.ellipsis, at: rect.origin, columns: 1, style: style) }
    if let selection = editor.selection {
      let left = max(0, column(of: selection.lowerBound) - skipped)
      let right = min(room, column(of: selection.upperBound) - skipped)
      canvas.restyle(
        Rect(column: rect.column + left, row: rect.row, columns: right - left, rows: 1),
        style.symmetricDifference(.reverse))
    }
    if focused { canvas.cursor = Position(column: rect.column + min(room, cursor - skipped), row: rect.row) }
  }

  private var shown: String { isMasked ? String(repeating: Signs.dot, count: text.count) : text }

  private func column(of place: TextPlace) -> Int {
    let before = editor.paragraphs[0].words(in: 0..<place.offset)
    return isMasked ? before.count : TextWidth.columns(of: before)
  }

  // Scrolls by half the room, so that the words do not slide under every key; never into the middle of a cell.
  private func firstColumn(room: Int, cursor: Int) -> Int {
    guard TextWidth.columns(of: shown) > room, cursor >= room else { return 0 }
    let half = max(1, room / 2)
    let wished = ((cursor - room) / half + 1) * half
    return TextWidth.columns(of: shown) - TextWidth.columns(of: shown.dropFirst(columns: wished))
  }
}

extension String {
  // What is left after the cells that begin before this column.
  fileprivate func dropFirst(columns: Int) -> Substring {
    var used = 0
    for cluster in TextWidth.clusters(of: self) {
      if used >= columns { return self[cluster.range.lowerBound...] }
      used += cluster.cell.columns
    }
    return self[endIndex...]
  }
}
