import Canvas
import Notebook

/// Rows under headings, with a line that adds one more: what the pages of people, places and early signs list.
struct RowList: Hashable, Sendable {
  /// The rows under one heading.
  struct Part: Hashable, Sendable {
    /// The heading, empty where rows need none.
    var title = ""
    /// What stands beside the heading.
    var aside = ""
    /// The kind its first line adds; nil where nothing is added.
    var adds: RecordType?
    /// The words of that line.
    var addWords = ""
    /// The rows.
    var rows: [PersonRow] = []
    /// What is said where there are none.
    var noneWords = ""
  }

  /// What the marker can stand on.
  enum Item: Hashable, Sendable {
    /// The line that adds one more of a kind.
    case add(RecordType)
    /// A row.
    case row(RecordID)
  }

  private enum Line: Hashable {
    case blank
    case title(Part)
    case words(String)
    case add(Part, item: Int)
    case row(PersonRow, item: Int)
  }

  /// What is listed, in order.
  private(set) var parts: [Part] = []
  private var list = MarkedList()

  /// Lists these parts; the marker stays where it was as far as it can.
  mutating func show(_ parts: [Part]) {
    self.parts = parts
    list.hold(count: items.count)
  }

  /// Puts the marker on the first row, or on the first line where there is none.
  mutating func markFirstRow() {
    list.marked = items.firstIndex { if case .row = $0 { true } else { false } } ?? 0
  }

  /// Puts the marker on a row.
  mutating func mark(_ record: RecordID) { list.marked = items.firstIndex(of: .row(record)) ?? list.marked }

  private var items: [Item] {
    parts.flatMap { part in (part.adds.map { [.add($0)] } ?? []) + part.rows.map { Item.row($0.id) } }
  }

  /// What the marker stands on; nil in an empty list.
  var marked: Item? { items.element(list.marked) }

  /// The row the marker stands on.
  var markedRow: RecordID? { if case .row(let id)? = marked { id } else { nil } }

  /// The kind to add from here: that of the part the marker stands in, or of the first that adds any.
  var addsHere: RecordType? {
    var seen = 0
    for part in parts {
      seen += part.rows.count + (part.adds == nil ? 0 : 1)
      if list.marked < seen, let type = part.adds { return type }
    }
    return parts.lazy.compactMap(\.adds).first
  }

  /// Moves the marker; false for keys that do not move.
  mutating func move(_ key: Key) -> Bool { list.move(key, count: items.count) }

  // MARK: - Drawing

  private func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    var item = 0
    for part in parts {
      if !lines.isEmpty, lines.last != .blank { lines.append(.blank) }
      if !part.title.isEmpty { lines.append(.title(part)) }
      if part.adds != nil {
        lines.append(.add(part, item: item))
        item += 1
        if part.title.isEmpty { lines.append(.blank) }
      }
      for row in part.rows {
        lines.append(.row(row, item: item))
        item += 1
      }
      if part.rows.isEmpty, !part.noneWords.isEmpty {
        lines += wrap(part.noneWords, columns: columns).map { .words(String($0)) }
      }
    }
    return lines
  }

  /// Rows it takes where nothing is left out.
  func rows(in size: Size) -> Int { lines(columns: min(88, size.columns - Frame.margin(in: size) - 2)).count }

  /// Draws what fits around the marker, which the cursor stands on.
  func draw(in area: Rect, on canvas: inout Canvas, _ tongue: Tongue) {
    let margin = Frame.margin(in: canvas.size)
    let lines = lines(columns: min(88, area.columns - margin - 2))
    let focus = lines.firstIndex { line in
      switch line {
      case .add(_, let item), .row(_, let item): item == list.marked
      default: false
      }
    }
    canvas.cursor = Position(column: margin - 2, row: area.row)
    let fits = lines.count <= area.rows
    let window = Scroll.window(of: lines.count, around: focus ?? 0, rows: fits ? area.rows : area.rows - 1)
    let columns = Columns(parts.flatMap(\.rows), in: area, margin)
    for (row, index) in window.enumerated() {
      let at = area.row + row
      switch lines[index] {
      case .blank: break
      case .title(let part):
        let used = canvas.draw(
          part.title, at: Position(column: margin, row: at), columns: area.columns - margin - 1, style: .bold)
        canvas.draw(
          part.aside, at: Position(column: margin + used + 3, row: at), columns: area.columns - margin - used - 4,
          style: .dim)
      case .words(let words): canvas.draw(words, at: Position(column: margin, row: at), style: .dim)
      case .add(let part, let item):
        if item == list.marked { Frame.drawMarker(row: at, on: &canvas) }
        canvas.draw(
          part.addWords, at: Position(column: margin, row: at), columns: area.columns - margin - 1,
          style: item == list.marked ? .bold : .normal)
      case .row(let shown, let item): columns.draw(shown, at: at, isMarked: item == list.marked, on: &canvas)
      }
    }
    guard !fits else { return }
    func rows(_ lines: ArraySlice<Line>) -> Int { lines.count { if case .row = $0 { true } else { false } } }
    let more = Frame.more(
      above: rows(lines[..<window.lowerBound]), below: rows(lines[window.upperBound...]), tongue)
    Frame.drawRight(more, row: area.row + area.rows - 1, on: &canvas)
  }

  /// Where the parts of rows stand, so that those of one list stand under one another.
  private struct Columns {
    let margin: Int
    let isNarrow: Bool
    let what: Int
    let end: Int
    let source: Int
    let edge: Int

    init(_ rows: [PersonRow], in area: Rect, _ margin: Int) {
      self.margin = margin
      // In a narrow window the last column, where a row was told, is left to its page.
      isNarrow = area.columns < 72
      edge = min(area.columns - 1, margin + 100)
      let sources = isNarrow ? 0 : rows.map { TextWidth.columns(of: $0.source) }.max() ?? 0
      let ends = rows.map { TextWidth.columns(of: $0.end) }.max() ?? 0
      source = edge - sources
      end = ends == 0 ? source : source - ends - (isNarrow ? 0 : 3)
      // What stands beside it gives way no further than its own longest words.
      let more = rows.map { TextWidth.columns(of: $0.more) }.max() ?? 0
      let most = max(isNarrow ? 26 : 32, end - margin - more - 4)
      what = min(rows.map { TextWidth.columns(of: $0.what) }.max() ?? 0, most)
    }

    func draw(_ row: PersonRow, at line: Int, isMarked: Bool, on canvas: inout Canvas) {
      let style: Style = isMarked ? .bold : .normal
      if row.isGrave {
        canvas.draw("!", at: Position(column: margin - (isMarked ? 1 : 2), row: line), style: .bold)
      }
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(row.what, at: Position(column: margin, row: line), columns: what, style: style)
      let more = margin + what + 2
      if end - more > 8 {
        canvas.draw(row.more, at: Position(column: more, row: line), columns: end - more - 2, style: style)
      }
      canvas.draw(row.end, at: Position(column: end, row: line), style: style)
      if !isNarrow { canvas.draw(row.source, at: Position(column: source, row: line), style: .dim) }
    }
  }
}
