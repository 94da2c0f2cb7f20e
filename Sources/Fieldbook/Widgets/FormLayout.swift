import Canvas
import Notebook

/// Where the fields of a form stand: labels at the left, values beside them, long ones on several rows.
struct FormLayout {
  private let form: Form
  private let desk: Desk
  /// The first column of labels, and of values.
  let margin: Int
  /// Where values begin.
  let valueColumn: Int
  /// Columns a value may take.
  let room: Int
  private let labelRoom: Int

  /// Rows a long text takes: while it has the focus, and while it has not.
  private static let most = (focused: 8, resting: 3)

  /// Lays out a form for the window's size.
  init(_ form: Form, _ desk: Desk) {
    self.form = form
    self.desk = desk
    margin = Frame.margin(in: desk.size)
    let widest =
      form.visible(desk)
      .map { TextWidth.columns(of: desk.tongue.label(of: $0, of: form.kind)) }.max() ?? 0
    labelRoom = min(widest, desk.size.columns < 72 ? 18 : 26)
    valueColumn = margin + labelRoom + 3
    room = max(8, min(88, desk.size.columns - valueColumn - 2))
  }

  /// One field with the rows it takes.
  struct Row {
    /// The field.
    let spec: FieldSpec
    /// Its label, wrapped.
    let label: [Substring]
    /// How many lines it takes.
    let rows: Int
    /// Empty lines before it: one where a group begins.
    let above: Int
  }

  /// Every field in sight, in order.
  func rows() -> [Row] {
    let visible = form.visible(desk)
    let starts = desk.size.rows < 24 ? [] : FieldGroups.starts(visible, of: form.kind)
    return visible.map { spec in
      let label = wrap(desk.tongue.label(of: spec, of: form.kind), columns: labelRoom)
      return Row(
        spec: spec, label: label, rows: max(label.count, valueRows(spec)), above: starts.contains(spec.name) ? 1 : 0)
    }
  }

  // Words beside harm are read only by going to them.
  private var isFolded: Bool {
    desk.contents[form.record].map { $0.kind == Risk.type.kind && FoldedText.namesHarm($0) } ?? false
  }

  private func isFocused(_ spec: FieldSpec) -> Bool { spec.name == form.focused(desk)?.name }

  private func valueRows(_ spec: FieldSpec) -> Int {
    let versions = versionLines(spec)
    if !versions.isEmpty { return versions.count }
    return spec.isTyped
      ? min(lineCount(spec), isFocused(spec) ? Self.most.focused : Self.most.resting)
      : max(1, words(spec).count)
  }

  /// What each wrote in a field written twice, who and when before it; empty for any other.
  private func versionLines(_ spec: FieldSpec) -> [String] {
    guard desk.asksFirst(form.place(spec)) else { return [] }
    let place = FieldPlace(record: form.record, field: spec.name)
    return desk.versions(form.record, spec.name).flatMap { writing -> [String] in
      let words = desk.words(for: writing.value, of: place).split(whereSeparator: \.isNewline).joined(separator: " ")
      let lines = wrap("\(desk.whoAndWhen(writing))  \(words.prefix(room * 3))", columns: room)
      return lines.prefix(2).enumerated().map { $0 == 1 && lines.count > 2 ? $1.cutShort : String($1) }
    }
  }

  private func lineCount(_ spec: FieldSpec) -> Int {
    var rows = 0
    for paragraph in desk.editor(at: form.place(spec)).prose.paragraphs {
      // No more is looked at than can be shown.
      rows += wrap(String(paragraph.text.prefix(room * Self.most.focused)), columns: room).count
      if rows >= Self.most.focused { break }
    }
    return max(1, rows)
  }

  /// The room in which the text of a field is edited.
  func textSize(of spec: FieldSpec) -> Size {
    Size(columns: room + 3, rows: min(lineCount(spec), Self.most.focused))
  }

  /// A value that is chosen, in words, line by line.
  private func words(_ spec: FieldSpec) -> [String] {
    return form.chosen(spec, desk).map { spec.words(for: $0, desk) }.joinedByDots(columns: room)
  }

  // MARK: - Drawing

  /// Draws the form, its list when one is open, and the help of the focused field in the last row.
  func draw(in body: Rect, on canvas: inout Canvas) {
    var body = body
    let focused = form.focused(desk)
    if let list = form.list, let focused {
      let wanted = list.rows(in: body.columns)
      let area = body.takeBottom(min(wanted, max(body.rows / 2, body.rows - 5)))
      drawFields(in: body, on: &canvas)
      canvas.cursor = nil
      list.draw(
        title: help(focused), chosen: form.chosen(focused, desk), in: area, on: &canvas, desk.tongue)
      return
    }
    drawFields(in: body.inset(bottom: 2), on: &canvas)
    guard let focused else { return }
    if focused.isTyped, let line = desk.guardLine(at: form.place(focused)) {
      let width = min(88, body.columns - margin - 2)
      return Frame.drawGuard(
        line, row: body.row + body.rows - 1, margin: margin, width: width, on: &canvas, desk)
    }
    Frame.drawHint(help(focused), in: body, on: &canvas)
  }

  private func help(_ spec: FieldSpec) -> String {
    if desk.asksFirst(form.place(spec)) { return desk.tongue(TwiceWord.enterChooses) }
    if let counsel = desk.counsel(on: spec, of: form.record) { return desk.tongue(counsel) }
    if let why = desk.whyFixed(spec, of: form.record) { return why }
    let help = desk.tongue.help(of: spec, of: form.kind)
    let hint: FormWord =
      switch spec.type {
      case .date: .dateHint
      case .reference, .references: form.list == nil ? .chooseHint : .listHint
      case .codes: form.list == nil ? .chooseHint : .severalHint
      default: spec.isTyped ? .typeHint : form.list == nil ? .chooseHint : .oneHint
      }
    return help.isEmpty || spec.type == .date ? desk.tongue(hint) : help
  }

  private func drawFields(in area: Rect, on canvas: inout Canvas) {
    let rows = rows()
    let focus = rows.firstIndex { isFocused($0.spec) } ?? 0
    let above = rows[..<focus].reduce(0) { $0 + $1.rows + $1.above } + (rows.element(focus)?.above ?? 0)
    let total = rows.reduce(0) { $0 + $1.rows + $1.above }
    let height = rows.element(focus)?.rows ?? 1
    let skipped = min(max(0, above - max(0, area.rows - height) / 2), max(0, total - area.rows))
    var line = area.row - skipped
    for row in rows {
      line += row.above
      // A field is drawn whole or not at all, so that no value stands without its label.
      if line >= area.row, line + row.rows <= area.row + area.rows { draw(row, at: line, on: &canvas) }
      line += row.rows
    }
    if total - skipped > area.rows {
      canvas.draw(
        Signs.down, at: Position(column: area.columns - 2, row: area.row + area.rows - 1), style: .dim)
    }
    if skipped > 0 {
      canvas.draw(Signs.up, at: Position(column: area.columns - 2, row: area.row), style: .dim)
    }
  }

  private func draw(_ row: Row, at line: Int, on canvas: inout Canvas) {
    let isFocused = isFocused(row.spec)
    if isFocused {
      canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent)
    } else if desk.asksFirst(form.place(row.spec)) {
      canvas.draw("!", at: Position(column: margin - 2, row: line), style: .bold)
    }
    for (index, label) in row.label.enumerated() {
      canvas.draw(
        label, at: Position(column: margin, row: line + index), columns: labelRoom, style: isFocused ? .bold : .dim)
    }
    let versions = versionLines(row.spec)
    guard versions.isEmpty else { return drawLines(versions, at: line, isFocused: isFocused, on: &canvas) }
    row.spec.isTyped
      ? drawText(row, at: line, isFocused: isFocused, on: &canvas)
      : drawChoice(row, at: line, isFocused: isFocused, on: &canvas)
  }

  private func drawChoice(_ row: Row, at line: Int, isFocused: Bool, on canvas: inout Canvas) {
    let words = words(row.spec)
    if words.isEmpty { canvas.draw(Signs.dot, at: Position(column: valueColumn, row: line), style: .dim) }
    drawLines(words, at: line, isFocused: isFocused, on: &canvas)
  }

  private func drawLines(_ words: [String], at line: Int, isFocused: Bool, on canvas: inout Canvas) {
    for (index, text) in words.enumerated() {
      canvas.draw(
        text, at: Position(column: valueColumn, row: line + index), columns: room, style: isFocused ? .bold : .normal)
    }
    if isFocused { canvas.cursor = Position(column: valueColumn, row: line) }
  }

  private func drawText(_ row: Row, at line: Int, isFocused: Bool, on canvas: inout Canvas) {
    let editor = desk.editor(at: form.place(row.spec))
    let rows = valueRows(row.spec)
    if isFocused {
      editor.draw(
        in: Rect(column: valueColumn - 2, row: line, columns: room + 3, rows: rows), on: &canvas, focused: true)
      return
    }
    let prose = editor.prose
    if !prose.isBlank, row.spec.type == .prose, isFolded {
      canvas.draw(
        desk.tongue(TalkWord.wordsFolded), at: Position(column: valueColumn, row: line), columns: room, style: .dim)
      return
    }
    if prose.isBlank { canvas.draw(Signs.dot, at: Position(column: valueColumn, row: line), style: .dim) }
    var lines: [(text: Substring, voice: Voice)] = []
    for paragraph in prose.paragraphs where lines.count <= rows {
      let text = String(paragraph.text.prefix(room * (rows + 1)))
      lines += wrap(text, columns: room).map { ($0, paragraph.voice) }
    }
    let sources = row.spec.type == .date ? desk.contents[form.record]?.value(row.spec.name) : nil
    if let sources {
      canvas.draw(
        row.spec.words(for: sources, desk), at: Position(column: valueColumn, row: line), columns: room)
      return
    }
    for (index, shown) in lines.prefix(rows).enumerated() {
      let place = Position(column: valueColumn, row: line + index)
      let isCut = index == rows - 1 && lines.count > rows
      let text = isCut ? shown.text.cutShort : String(shown.text)
      canvas.draw(text, at: place, columns: room + 1)
      if let bar = shown.voice.bar {
        canvas.draw(bar, at: Position(column: valueColumn - 2, row: place.row), style: .accent)
      }
    }
  }
}

extension Voice {
  /// The sign in the margin of a paragraph; nil for notes.
  var bar: String? {
    switch self {
    case .notes: nil
    case .own: Signs.ownWords
    case .interpreter: Signs.interpreted
    case .translation: Signs.translated
    }
  }
}
