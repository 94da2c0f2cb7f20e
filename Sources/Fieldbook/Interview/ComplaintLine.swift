import Canvas
import Notebook

/// Whom people can complain to, asked where it is said while nobody has written it down; never required.
struct ComplaintLine: Hashable, Sendable {
  private var field = LineField()

  /// True while nobody has written down whom to complain to.
  static func isMissing(_ desk: Desk) -> Bool {
    !desk.isTwice(.study, Study.complaintContact.name)
      && desk.study?[Study.complaintContact].map { $0.allSatisfy(\.isWhitespace) } ?? true
  }

  /// True at the tenth point while it is missing, and while it is typed there.
  func isAsked(at point: Int, _ focus: PermissionPage.Focus, _ desk: Desk) -> Bool {
    point == 9 && focus == .points && (Self.isMissing(desk) || !field.text.isEmpty)
  }

  /// Takes letters, and keeps them with each; false for keys that go on, and for Space and `0` before the first letter.
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .enter, .up, .down:
      field = LineField()
      return false
    case .character(" ") where field.text.isEmpty, .character("0") where field.text.isEmpty: return false
    default: break
    }
    let outcome = field.handle(key, clipboard: &desk.clipboard)
    if outcome == .changed { desk.write([Self.keeping(field.text)]) }
    return outcome != .ignored
  }

  /// The change that keeps whom to complain to; no words, nobody.
  static func keeping(_ text: String) -> Change {
    Change(
      dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.complaintContact.name,
      value: text.isEmpty ? nil : .text(text))
  }

  /// How many rows it takes.
  static func rows(width: Int, _ desk: Desk) -> Int { wrap(desk.tongue(CareWord.complaintAsk), columns: width).count + 1 }

  /// Draws the question and the line; gives back the row below.
  func draw(row first: Int, width: Int, on canvas: inout Canvas, _ desk: Desk) -> Int {
    let margin = Frame.margin(in: canvas.size)
    var row = first
    for line in wrap(desk.tongue(CareWord.complaintAsk), columns: width) {
      canvas.draw(line, at: Position(column: margin, row: row), style: .dim)
      row += 1
    }
    field.draw(in: Rect(column: margin + 2, row: row, columns: width - 2, rows: 1), on: &canvas, focused: true)
    return row + 1
  }
}
