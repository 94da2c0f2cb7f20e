import Canvas
import Notebook

/// The lists of codes as one part of setting up the study: what each is for, and what was changed about it.
struct StudyLists: Hashable, Sendable {
  private var list = MarkedList()

  /// The lists whose words a study may change, in their order.
  private static func all(_ desk: Desk) -> [Vocabulary] {
    desk.contents.vocabularies.all.filter { $0.hasOwnWords && desk.tongue.title(ofList: $0.name) != nil }
  }

  /// Takes a key; false when it has no use for it.
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let all = Self.all(desk)
    if key == .enter, all.indices.contains(list.marked) {
      desk.open(.list(ListPage(all[list.marked].name)))
      return true
    }
    return list.move(key, count: all.count, page: max(1, Frame.body(in: desk.size).rows - 5))
  }

  /// Draws every list in a line of its own.
  func draw(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let all = Self.all(desk)
    let titles = all.map { desk.tongue.title(ofList: $0.name) ?? "" }
    let width = min(100, area.columns - margin - 2)
    let rows = Scroll.window(of: all.count, around: list.marked, rows: area.rows - 3)
    for (row, index) in rows.enumerated() {
      let line = area.row + 1 + row
      let isMarked = index == list.marked
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      let left = all[index].terms.count { $0.retired && !$0.isOwn }
      let own = all[index].terms.count { $0.isOwn && !$0.retired }
      let counts = left + own == 0 ? "" : desk.tongue(ListWord.counts, String(left), String(own))
      let edge = Frame.drawRight(counts, row: line, edge: margin + width, on: &canvas)
      canvas.draw(
        titles[index], at: Position(column: margin, row: line), columns: max(1, edge - margin - 2),
        style: isMarked ? .bold : .normal)
    }
    let more = Frame.more(above: rows.lowerBound, below: all.count - rows.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row, on: &canvas)
    let problems = desk.contents.vocabularies.problems.count
    let hint = problems == 0 ? desk.tongue(ListWord.hint) : desk.tongue(ListWord.kept, String(problems))
    Frame.drawHint(hint, in: area, on: &canvas)
  }
}

extension Tongue {
  /// What a list is for: the record and field it was made for; nil for lists no form has.
  func title(ofList name: String) -> String? {
    for type in RecordType.all {
      guard let spec = type.fields.first(where: { $0.type.vocabulary == name }) else { continue }
      let words = [self(RecordWord.of(type.kind)), label(of: spec, of: type.kind)]
      return words[0] == words[1] ? words[0] : words.joined(separator: " \(Signs.dot) ")
    }
    return nil
  }
}

/// Words of the lists a study changes.
enum ListWord: String, Phrase {
  case own = "+ a word of our own"
  case leaveOut = "leave out"
  case takeIn = "offer again"
  case leftOut = "left out"
  case ours
  case counts = "{1} left out, {2} ours"
  case hint = "What was chosen before stays readable. A word of ours changes no meaning."
  case fixed = "Every word of this list is needed; only how it is said can change."
  case kept = "{1} changes are kept without effect: this version does not have their lists or words."
  case newWord = "new word in {1}"
}
