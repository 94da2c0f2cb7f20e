import Canvas
import Notebook

/// A list that lies on the lower half of a form: one thing, or several, to choose by key, by arrows or by typing.
struct ChoiceList: Hashable, Sendable {
  /// One line of it.
  struct Option: Hashable, Sendable {
    /// The digit or letter that chooses it; nil in lists narrowed by typing.
    var key: Character?
    /// What is stored.
    var value: Value
    /// The words shown.
    var label: String
    /// What belongs here and what does not.
    var meaning = ""
    /// True for the last line of a list that can grow: what was typed becomes something new.
    var isNew = false
  }

  /// Everything that can be chosen, in order.
  let options: [Option]
  /// What the last line offers to make of what was typed: its words before, and after, something was; nil for none.
  private let growth: Growth?

  /// The words of a line that makes something new.
  struct Growth: Hashable, Sendable {
    /// While nothing is typed.
    let hint: String
    /// With `{1}` for what is typed.
    let offer: String
  }
  /// True when several may be chosen.
  let takesSeveral: Bool
  private var list = MarkedList()
  /// The letters that narrow a long list.
  private(set) var typed = ""
  /// True once something was chosen or taken away since it opened.
  var isTouched = false

  /// A list with some options chosen already.
  init(_ options: [Option], takesSeveral: Bool, chosen: [Value], growth: Growth? = nil) {
    self.options = options
    self.growth = growth
    self.takesSeveral = takesSeveral
    list.marked = options.firstIndex { chosen.contains($0.value) } ?? 0
  }

  /// True when its lines have no keys and typing narrows it.
  var isNarrowed: Bool { (growth != nil || !options.isEmpty) && options.allSatisfy { $0.key == nil } }

  /// The options in sight after narrowing.
  var shown: [Option] {
    guard !typed.isEmpty else { return options + (new.map { [$0] } ?? []) }
    let wanted = typed.foldedForNarrowing
    let found = options.filter { $0.label.foldedForNarrowing.contains(wanted) }
    let isThere = found.contains { $0.label.foldedForNarrowing == wanted }
    return found + (isThere ? [] : new.map { [$0] } ?? [])
  }

  private var new: Option? {
    growth.map { growth in
      let label = typed.isEmpty ? growth.hint : growth.offer.replacing("{1}", with: typed)
      return Option(key: nil, value: .text(""), label: label, isNew: true)
    }
  }

  /// The option the marker stands on.
  var current: Option? {
    shown.element(list.marked)
  }

  /// Moves or narrows; false for keys that choose or mean nothing here.
  mutating func move(_ key: Key) -> Bool {
    switch key {
    case .character(let character) where isNarrowed && !(character == " " && typed.isEmpty):
      typed.append(character)
      list.marked = 0
    case .backspace where !typed.isEmpty:
      typed.removeLast()
      list.marked = 0
    default: return list.move(key, count: shown.count, page: 6)
    }
    return true
  }

  /// Puts the marker on an option that was chosen by its key.
  mutating func mark(_ option: Option) {
    list.marked = shown.firstIndex(of: option) ?? list.marked
  }

  // MARK: - Drawing

  /// Rows it would like to have: a rule, a title, its lines, and the meaning of the marked one.
  func rows(in columns: Int) -> Int {
    (isWide(in: columns) ? (options.count + 1) / 2 : max(1, options.count + (growth == nil ? 0 : 1))) + 4
  }

  private func isWide(in columns: Int) -> Bool { columns >= 72 && options.count > 7 && !isNarrowed }

  /// Draws it into the lower part of a body; the cursor stands on the marked line.
  func draw(title: String, chosen: [Value], in area: Rect, on canvas: inout Canvas, _ tongue: Tongue) {
    Frame.drawRule(row: area.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let head = typed.isEmpty ? title : typed
    let used = canvas.draw(
      head, at: Position(column: margin, row: area.row + 1), columns: area.columns - margin - 2,
      style: typed.isEmpty ? .dim : .bold)
    let shown = shown
    let marked = list.marked
    if shown.isEmpty {
      let words = tongue(options.isEmpty ? FormWord.nothingToChoose : .nothingFound)
      canvas.draw(words, at: Position(column: margin, row: area.row + 2), columns: area.columns - margin - 2)
    }
    if !typed.isEmpty { canvas.cursor = Position(column: margin + used, row: area.row + 1) }
    let rows = max(1, area.rows - (area.rows > 9 ? 4 : 3))
    let isWide = isWide(in: area.columns)
    let column = isWide ? (min(area.columns, 2 * 44 + margin) - margin) / 2 : area.columns - margin
    let lines = isWide ? (shown.count + 1) / 2 : shown.count
    let window = Scroll.window(of: lines, around: isWide ? marked % max(1, lines) : marked, rows: rows)
    for (row, line) in window.enumerated() {
      for half in 0..<(isWide ? 2 : 1) {
        let index = line + half * lines
        guard shown.indices.contains(index) else { continue }
        let origin = Position(column: margin + half * column, row: area.row + 2 + row)
        draw(shown[index], at: origin, columns: column, isMarked: index == marked, chosen: chosen, on: &canvas)
      }
    }
    let meaning = current?.meaning ?? ""
    if isWide || area.columns < 72, !meaning.isEmpty {
      canvas.draw(
        meaning, at: Position(column: margin, row: area.row + area.rows - 1), columns: area.columns - margin - 2,
        style: .dim)
    }
  }

  private func draw(
    _ option: Option, at origin: Position, columns: Int, isMarked: Bool, chosen: [Value], on canvas: inout Canvas
  ) {
    if isMarked {
      canvas.draw(Signs.marker, at: Position(column: origin.column - 2, row: origin.row), style: .accent)
      if typed.isEmpty { canvas.cursor = Position(column: origin.column - 2, row: origin.row) }
    }
    var at = origin
    if let key = option.key {
      canvas.draw(String(key), at: at, style: .dim)
      at.column += 3
    }
    let style: Style = isMarked ? .bold : .normal
    let narrow = columns < 60
    let room = max(8, narrow || option.meaning.isEmpty ? columns - 10 : 30)
    let used = canvas.draw(option.label, at: at, columns: room, style: style)
    if let order = chosen.firstIndex(of: option.value) {
      canvas.draw(
        takesSeveral ? "[\(order + 1)]" : "[\(Signs.check)]",
        at: Position(column: at.column + used + 1, row: at.row), style: .accent)
    }
    if !narrow {
      canvas.draw(
        option.meaning, at: Position(column: at.column + 34, row: at.row), columns: columns - 40, style: .dim)
    }
  }
}
