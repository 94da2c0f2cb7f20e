import Canvas
import Notebook

/// The list of a vocabulary with the key of each entry, in one column with meanings or in two.
struct ThemeList: Hashable, Sendable {
  /// One entry.
  struct Item: Hashable, Sendable {
    /// The key that chooses it.
    var key: Character
    /// The number that chooses it where lines are typed; it stays when others are left out.
    var number: Int
    /// What is stored.
    var code: Code
    /// Its words, with a capital.
    var label: String
    /// What belongs here.
    var meaning: String
  }

  /// The entries in the order of the list.
  let items: [Item]

  /// A list of codes as the study uses it; empty where there is none.
  init(_ vocabulary: Vocabulary?, in language: Language) {
    items = (vocabulary?.keys ?? []).map { key, term in
      Item(
        key: key, number: vocabulary?.number(ofKey: key) ?? 0, code: Code(term.code),
        label: term.heading(in: language), meaning: term.meaning.only(in: language))
    }
  }

  /// The same list with what was chosen of it and is no longer offered, behind the others, so that it can be taken away.
  func keeping(_ chosen: [Code], of vocabulary: String, _ desk: Desk) -> ThemeList {
    let gone = chosen.filter { code in !items.contains { $0.code == code } }
    guard !gone.isEmpty else { return self }
    let list = desk.contents.vocabulary(named: vocabulary)
    let lasting = gone.map { list?.lastingKey(of: $0.text) }
    // A code this list never had takes a key nobody has.
    var free = "zyxwvutsrqpnmlkjihgfedcba".filter { key in !items.contains { $0.key == key } && !lasting.contains(key) }
    return ThemeList(
      items: items
        + zip(gone, lasting).compactMap { code, lasting in
          guard let key = lasting ?? (free.isEmpty ? nil : free.removeFirst()) else { return nil }
          return Item(
            key: key, number: list?.number(ofKey: key) ?? 0, code: code, label: desk.label(code, of: vocabulary),
            meaning: "")
        })
  }

  private init(items: [Item]) { self.items = items }

  /// A list of things that have no vocabulary, keyed by digits and letters in order; `·` where those are used up.
  init(_ labels: [String]) {
    let keys = Array("123456789abcdefghijklmnopqrstuvwxyz")
    items = labels.enumerated().map { index, label in
      Item(
        key: keys.element(index) ?? "·", number: index + 1, code: Code(String(index)), label: label, meaning: "")
    }
  }

  /// The entry a number chooses; nil when it means nothing here.
  func index(ofNumber number: Int) -> Int? { items.firstIndex { $0.number == number } }

  /// The entry a key chooses; nil when it means nothing here.
  func index(atKey key: Character) -> Int? { items.firstIndex { $0.key == key } }

  /// Where the arrows lead from an entry, in a list of `columns` columns.
  func moved(_ key: Key, from index: Int, columns: Int) -> Int? {
    let rows = Self.rows(of: items.count, columns: columns)
    let next: Int
    switch key {
    case .up: next = index - 1
    case .down: next = index + 1
    case .left: next = index - rows
    case .right: next = index + rows
    case .home: next = 0
    case .end: next = items.count - 1
    default: return nil
    }
    if key == .left || key == .right, !items.indices.contains(next) { return index }
    return min(max(0, next), max(0, items.count - 1))
  }

  /// How many rows a list of so many entries takes.
  static func rows(of count: Int, columns: Int) -> Int { (count + columns - 1) / max(1, columns) }

  /// Draws the list; `marked` gets the marker and the cursor when the list has the focus.
  func draw(
    chosen: [Code], ranked: Bool, marked: Int?, columns: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let rows = Self.rows(of: items.count, columns: columns)
    let window = Scroll.window(of: rows, around: (marked ?? 0) % max(1, rows), rows: rect.rows)
    let width = columns > 1 ? (rect.columns - 4) / columns : rect.columns - 2
    let labelWidth = items.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    for (line, index) in window.enumerated() {
      for column in 0..<columns {
        let place = column * rows + index
        guard items.indices.contains(place), line < rect.rows else { continue }
        let item = items[place]
        let left = rect.column + 2 + column * width
        let row = rect.row + line
        let isMarked = place == marked
        if isMarked { Frame.drawMarker(row: row, on: &canvas, column: column == 0 ? rect.column : left) }
        let rank = chosen.firstIndex(of: item.code)
        canvas.draw(String(item.key), at: Position(column: left, row: row), style: .bold)
        let most = rect.column + rect.columns - left - 7
        let room = columns == 1 ? min(labelWidth + 1, width - 9) : column == columns - 1 ? min(28, most) : width - 9
        canvas.draw(
          item.label, at: Position(column: left + 3, row: row), columns: room, style: isMarked ? .bold : .normal)
        let after = left + 4 + room
        if let rank {
          let sign = ranked && rank < 3 ? String(rank + 1) : Signs.check
          canvas.draw("[\(sign)]", at: Position(column: after, row: row), style: .accent)
        }
        if columns == 1, !item.meaning.isEmpty, rect.column + rect.columns - after > 16 {
          canvas.draw(
            item.meaning, at: Position(column: after + 5, row: row),
            columns: rect.column + rect.columns - after - 5, style: .dim)
        }
      }
    }
    // Entries below the last line: one more line each, in every column.
    let more = items.indices.filter { $0 % max(1, rows) >= window.upperBound }.count
    if more > 0, rect.rows > 0 {
      Frame.drawRight(
        "\(more) \(Signs.down)", row: rect.row + rect.rows - 1, edge: rect.column + rect.columns, on: &canvas)
    }
  }
}

extension Desk {
  /// The words for a code; one that its list no longer offers, or never did, is marked.
  func label(_ code: Code, of vocabulary: String) -> String {
    let list = contents.vocabulary(named: vocabulary)
    let words = list?.label(code.text, in: tongue.language) ?? code.text
    let isOffered = list?[code.text].map { !$0.retired } ?? false
    return isOffered ? words : tongue(TalkWord.noLongerOffered, words)
  }
}
