import Canvas
import Notebook

extension QuestionPage {
  /// The rows of the question as they stand.
  func rows(_ asked: Asked, _ desk: Desk) -> [Record] {
    asked.question.rows.map { asked.talk.rows($0, in: desk.contents) } ?? []
  }

  /// The same by their ids; none of them is looked at.
  func rowIDs(_ asked: Asked, _ desk: Desk) -> [RecordID] {
    asked.question.rows.map { asked.talk.rowIDs($0, in: desk.contents) } ?? []
  }

  /// True where one of these codes was ever chosen in a row, or in what belongs to it, and the row says so now.
  func hasRow(
    _ asked: Asked, thatNamed codes: Set<Code>, _ desk: Desk, saysSo: (Record) -> Bool
  ) -> Bool {
    codes.contains { code in
      desk.contents.records(in: asked.talk.dossier, thatNamed: code).contains { id in
        guard let record = desk.contents[id],
          let row = record.kind == Response.type.kind ? record[Response.sign] : id
        else { return false }
        return isRow(row, asked, desk) && desk.contents[row].map(saysSo) == true
      }
    }
  }

  /// True for a record that is a row of the question.
  func isRow(_ id: RecordID, _ asked: Asked, _ desk: Desk) -> Bool {
    guard let record = desk.contents[id], record.kind == asked.question.rows?.record else { return false }
    return record.dossier == asked.talk.dossier && record[Common.sourceRef] == interview && !record.isDeleted
  }

  private func column(_ asked: Asked) -> RowColumn? { asked.question.rows?.columns.element(part) }

  /// True where the part with the focus takes letters.
  func isTextPart(_ asked: Asked) -> Bool { column(asked)?.kind == .text }

  /// The text of the part with the focus; nil while its row is not there, or it takes no letters.
  func textPart(_ asked: Asked, _ desk: Desk) -> TextField? {
    guard isTextPart(asked), let block = asked.question.rows, let column = column(asked),
      let record = rowIDs(asked, desk).element(row)
    else { return nil }
    return TextField(
      dossier: asked.talk.dossier, record: record, kind: block.record, field: column.field)
  }

  /// The list of the part with the focus; nil where it takes days or letters.
  func partList(_ asked: Asked, _ desk: Desk) -> ThemeList? {
    column(asked)?.kind.vocabulary.map {
      ThemeList(desk.contents.vocabulary(named: $0), in: desk.tongue.language)
        .keeping(partCodes(asked, desk), of: $0, desk)
    }
  }

  /// What is chosen in the part with the focus.
  func partCodes(_ asked: Asked, _ desk: Desk) -> [Code] {
    guard let column = column(asked), let record = rowIDs(asked, desk).element(row) else { return [] }
    return column.codes(in: asked.talk.value(column, of: record, in: desk.contents))
  }

  /// Puts the focus on a row there is, or on the first part of "one more": undo, redo and the bin change the rows.
  mutating func settle(_ asked: Asked, _ desk: Desk) {
    guard focus == .rows, let block = asked.question.rows else { return }
    let count = rowIDs(asked, desk).count
    let last = max(0, count - (block.canAdd ? 0 : 1))
    let here = (row: min(max(0, row), last), part: row < count ? min(max(0, part), block.columns.count - 1) : 0)
    guard here != (row, part) else { return }
    (row, part) = here
    days = nil
    line = nil
    isChoosing = false
  }

  // MARK: - Keys

  /// Takes a key while the rows have the focus; false when they have no use for it.
  mutating func handleRows(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool {
    settle(asked, desk)
    guard let block = asked.question.rows, let column = column(asked) else { return false }
    let list = partList(asked, desk)
    if isChoosing, let list {
      if let moved = list.moved(key, from: marked, columns: partColumns(list, desk)) {
        marked = moved
        return true
      }
      switch key {
      case .enter, .character(" "):
        if let item = list.items.element(marked) { choose(item.code, asked, &desk) }
        return true
      case .escape:
        isChoosing = false
        return true
      default: break
      }
    }
    switch key {
    case .up: stand(row - 1, part, asked, desk)
    case .down: stand(row + 1, part, asked, desk)
    case .right where row == rowIDs(asked, desk).count && row > 0:
      // From "one more" to what is asked beside the row just made.
      if let aside = aside(asked, desk) { stand(row - 1, aside, asked, desk) }
    case .left where column.kind != .text: stand(row, part - 1, asked, desk)
    case .right where column.kind != .text: stand(row, part + 1, asked, desk)
    case .home where column.kind != .text: stand(row, 0, asked, desk)
    case .end where column.kind != .text: stand(row, block.columns.count - 1, asked, desk)
    case .delete where !hasWordsInPart(asked, desk): binRow(asked, &desk)
    case .pageUp where list != nil, .pageDown where list != nil:
      guard let list else { return false }
      // The list may be longer than its room: here the marker walks it.
      isChoosing = true
      marked = key == .pageUp ? 0 : ThemeList.rows(of: list.items.count, columns: partColumns(list, desk)) - 1
    case .backspace where column.kind != .text: clearPart(asked, &desk)
    case .enter where column.kind != .text, .character(" ") where column.kind != .text:
      if let list {
        isChoosing = true
        let chosen = partCodes(asked, desk).last
        marked = list.items.firstIndex { $0.code == chosen } ?? 0
      } else {
        moveOn(asked, desk)
      }
    case .character(let character) where list != nil:
      guard let list, let index = list.index(atKey: character) else { return character != "?" && character != "/" }
      marked = index
      choose(list.items[index].code, asked, &desk)
    case .character(let character) where column.kind == .days:
      guard let digit = character.wholeNumberValue else { return character != "?" && character != "/" }
      days = min(36500, (days ?? 0) * 10 + digit)
      set(days.map { .number($0) }, asked, &desk)
    default: return typeInPart(key, asked, &desk)
    }
    return true
  }

  private mutating func typeInPart(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool {
    guard isTextPart(asked) else { return false }
    if key == .enter {
      moveOn(asked, desk)
      return true
    }
    if textPart(asked, desk) == nil, case .character = key { set(nil, asked, &desk) }
    guard let place = textPart(asked, desk) else { return false }
    return desk.typeInText(key, at: place, size: Size(columns: textSize(desk).columns, rows: 1))
  }

  /// The last part that the keys do not come to by themselves, where the last row has nothing in it yet.
  func aside(_ asked: Asked, _ desk: Desk) -> Int? {
    guard let block = asked.question.rows, let last = rowIDs(asked, desk).last.flatMap({ desk.contents[$0] }),
      let column = block.columns.last,
      !asked.talk.asks(column, of: last), last.value(column.field) == nil, column.prompt != nil
    else { return nil }
    return block.columns.count - 1
  }

  /// The parts in sight: the last one only where it has the focus, or is asked or filled in a row that may be in sight.
  func shownColumns(_ asked: Asked, _ desk: Desk) -> [RowColumn] {
    guard let block = asked.question.rows, let last = block.columns.last else { return [] }
    let isNeeded =
      part == block.columns.count - 1
      || asked.talk.asks(last, of: nil)
      || rowIDs(asked, desk).dropFirst(max(0, row - desk.size.rows)).prefix(2 * desk.size.rows).contains { id in
        desk.contents[id].map { asked.talk.asks(last, of: $0) || $0.value(last.field) != nil } == true
      }
    return isNeeded ? block.columns : Array(block.columns.dropLast())
  }

  private mutating func stand(_ row: Int, _ part: Int, _ asked: Asked, _ desk: Desk) {
    self.row = row
    self.part = part
    days = nil
    isChoosing = false
    settle(asked, desk)
  }

  /// Goes on to the next part; behind the last one to one more row.
  mutating func moveOn(_ asked: Asked, _ desk: Desk) {
    guard let block = asked.question.rows else { return }
    let told = rowIDs(asked, desk).element(row).flatMap { desk.contents[$0] }
    let next = block.columns.indices.dropFirst(part + 1).first { index in
      asked.talk.asks(block.columns[index], of: told)
    }
    if let next { stand(row, next, asked, desk) } else { stand(row + 1, 0, asked, desk) }
  }

  // MARK: - Changes

  private mutating func choose(_ code: Code, _ asked: Asked, _ desk: inout Desk) {
    guard let block = asked.question.rows, let column = column(asked) else { return }
    if case .codes = column.kind {
      var codes = partCodes(asked, desk)
      if codes.contains(code) { codes.removeAll { $0 == code } } else { codes.append(code) }
      set(column.stored(codes, in: block.record), asked, &desk)
      if codes.last == code, code.text == Vocabulary.otherCode { openOther(asked, desk) }
      return
    }
    set(column.stored([code], in: block.record), asked, &desk)
    isChoosing = false
    if code.text == Vocabulary.otherCode { openOther(asked, desk) } else { moveOn(asked, desk) }
  }

  private mutating func openOther(_ asked: Asked, _ desk: Desk) {
    guard let column = column(asked), let record = rowIDs(asked, desk).element(row) else { return }
    line = LineField(asked.talk.otherWords(column, of: record, in: desk.contents))
  }

  /// Fills the part with the focus; on "one more" the row is made with it.
  private mutating func set(_ value: Value?, _ asked: Asked, _ desk: inout Desk) {
    guard let block = asked.question.rows, let column = column(asked) else { return }
    desk.writeTexts()
    var changes: [Change] = []
    let record: RecordID
    if let known = rowIDs(asked, desk).element(row) {
      record = known
    } else {
      guard block.canAdd else { return }
      let new = asked.talk.addingRow(block, contents: desk.contents, using: &desk.pen.chance)
      record = new.row
      changes = new.changes
      row = rowIDs(asked, desk).count
    }
    changes += asked.talk.setting(
      column, of: record, kind: block.record, to: value, contents: desk.contents, using: &desk.pen.chance)
    desk.perform(desk.tongue(TalkWord.aRow), changes + desk.along(with: changes))
    mark(&desk)
    desk.askAfter(changes)
  }

  private mutating func clearPart(_ asked: Asked, _ desk: inout Desk) {
    guard rowIDs(asked, desk).element(row) != nil else { return }
    if let typed = days, typed >= 10 {
      days = typed / 10
      return set(days.map { .number($0) }, asked, &desk)
    }
    days = nil
    if part == 0 { binRow(asked, &desk) } else { set(nil, asked, &desk) }
  }

  /// Puts the row in the bin; Ctrl-Z brings it back.
  mutating func binRow(_ asked: Asked, _ desk: inout Desk) {
    guard let block = asked.question.rows, block.canAdd, let record = rowIDs(asked, desk).element(row).flatMap({ desk.contents[$0] }) else { return }
    desk.perform(
      desk.tongue(TalkWord.rowBinned),
      [Change(record, Field.deleted, true)])
    desk.say(FrameWord.broughtBack)
    stand(row, 0, asked, desk)
  }

  /// True where Del takes a letter of the part with the focus, and not the row.
  func hasWordsInPart(_ asked: Asked, _ desk: Desk) -> Bool {
    textPart(asked, desk).map { !desk.editor(at: $0).prose.isBlank } ?? false
  }
}
