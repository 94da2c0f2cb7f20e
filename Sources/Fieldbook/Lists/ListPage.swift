import Canvas
import Notebook

/// One list of codes: Enter says a word otherwise, Space leaves it out or offers it again, `n` adds one of our own.
struct ListPage: Page {
  private let name: String
  private var list = MarkedList()

  /// The page of a list, by its name.
  init(_ name: String) {
    self.name = name
    list.marked = Vocabulary.named(name)?.isOpenToStudies == true ? 1 : 0
  }

  private func vocabulary(_ desk: Desk) -> Vocabulary {
    desk.contents.vocabulary(named: name) ?? Vocabulary(name: name, terms: [])
  }

  /// Lines above the words: the one that adds.
  private func above(_ desk: Desk) -> Int { vocabulary(desk).isOpenToStudies ? 1 : 0 }
  private func marked(_ desk: Desk) -> Term? { vocabulary(desk).terms.element(list.marked - above(desk)) }

  func heading(_ desk: Desk) -> Heading {
    Heading(title: [desk.title, desk.tongue.title(ofList: name) ?? name].joined(separator: " \(Signs.dot) "))
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    vocabulary(desk).isOpenToStudies
      ? [.open, .mark, .new, .back, .undo, .all, .help] : [.open, .back, .undo, .all, .help]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .mark else { return nil }
    return desk.tongue(marked(desk)?.retired == true ? ListWord.takeIn : .leaveOut)
  }

  mutating func refresh(_ desk: inout Desk) { list.hold(count: vocabulary(desk).terms.count + above(desk)) }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let count = vocabulary(desk).terms.count + above(desk)
    if key == .enter {
      if let term = marked(desk) { open(term, &desk) } else { add(&desk) }
      return true
    }
    return list.move(key, count: count, page: max(1, Frame.body(in: desk.size).rows - 5))
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .new where vocabulary(desk).isOpenToStudies: add(&desk)
    case .mark where vocabulary(desk).isOpenToStudies:
      if let term = marked(desk) { turn(term, &desk) }
    default: return false
    }
    return true
  }

  /// The record about a code, and what begins it where there is none.
  private func edit(_ code: String, isNew: Bool, _ desk: Desk) -> (id: RecordID, changes: [Change])? {
    guard let begun = VocabularyEdit.begin(code, of: name, isNew: isNew) else { return nil }
    guard let record = desk.contents[begun.id] else { return begun }
    let back = record.isDeleted ? [Change(record, .deleted, nil)] : []
    return (begun.id, back + (record[VocabularyEdit.code] == nil ? begun.changes : []))
  }

  private func open(_ term: Term, _ desk: inout Desk) {
    guard let edit = edit(term.code, isNew: term.isOwn, desk) else { return }
    desk.perform(term.label[desk.tongue.language], edit.changes)
    show(edit.id, isNew: !edit.changes.isEmpty, &desk)
  }

  private mutating func add(_ desk: inout Desk) {
    let code = VocabularyEdit.freshCode(using: &desk.pen.chance)
    guard let edit = edit(code, isNew: true, desk) else { return }
    desk.perform(desk.tongue(ListWord.newWord, desk.tongue.title(ofList: name) ?? name), edit.changes)
    list.marked = vocabulary(desk).terms.count - 1 + above(desk)
    show(edit.id, isNew: true, &desk)
  }

  private func show(_ id: RecordID, isNew: Bool, _ desk: inout Desk) {
    guard let record = desk.contents[id] else { return }
    desk.open(
      .record(RecordPage(record, isNew: isNew, first: VocabularyEdit.label(in: desk.tongue.language).name)))
  }

  private mutating func turn(_ term: Term, _ desk: inout Desk) {
    guard let edit = edit(term.code, isNew: term.isOwn, desk) else { return }
    let hidden = Change(
      dossier: .notebook, record: edit.id, kind: VocabularyEdit.type.kind, field: VocabularyEdit.hidden.name,
      value: .truth(!term.retired))
    desk.perform(
      [desk.tongue(term.retired ? ListWord.takeIn : .leaveOut), term.label[desk.tongue.language]]
        .joined(separator: ": "), edit.changes + [hidden])
    _ = list.move(.down, count: vocabulary(desk).terms.count + above(desk))
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let area = body.inset(top: 1)
    let vocabulary = vocabulary(desk)
    let above = above(desk)
    if above == 1 {
      if list.marked == 0 { Frame.drawMarker(row: area.row, on: &canvas) }
      canvas.draw(
        desk.tongue(ListWord.own), at: Position(column: margin, row: area.row),
        style: list.marked == 0 ? .bold : .normal)
    }
    let terms = vocabulary.terms
    let first = area.row + above * 2
    let rows = Scroll.window(of: terms.count, around: list.marked - above, rows: area.rows - 2 - above * 2)
    let width = min(100, area.columns - margin - 2)
    let labels = min(34, terms.map { TextWidth.columns(of: $0.label[desk.tongue.language]) }.max() ?? 0)
    for (row, index) in rows.enumerated() {
      let term = terms[index]
      let line = first + row
      let isMarked = index == list.marked - above
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      if let key = vocabulary.key(of: term.code) {
        canvas.draw(String(key), at: Position(column: margin, row: line), style: .bold)
      }
      let style: Style = term.retired ? .dim : isMarked ? .bold : .normal
      canvas.draw(
        term.label[desk.tongue.language], at: Position(column: margin + 3, row: line), columns: labels, style: style)
      let marks = [term.retired ? desk.tongue(ListWord.leftOut) : "", term.isOwn ? desk.tongue(ListWord.ours) : ""]
      let edge = Frame.drawRight(
        marks.filter { !$0.isEmpty }.joined(separator: ", "), row: line, edge: margin + width, on: &canvas)
      let beside = term.baseLabel?[desk.tongue.language] ?? term.meaning[desk.tongue.language]
      canvas.draw(
        beside, at: Position(column: margin + labels + 5, row: line), columns: max(0, edge - margin - labels - 7),
        style: .dim)
    }
    let more = Frame.more(above: rows.lowerBound, below: terms.count - rows.upperBound, desk.tongue)
    Frame.drawRight(more, row: body.row, on: &canvas)
    Frame.drawHint(desk.tongue(vocabulary.isOpenToStudies ? ListWord.hint : .fixed), in: area, on: &canvas)
  }
}
