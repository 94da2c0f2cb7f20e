import Canvas
import Tables

extension ExportPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    drawTables(in: body, Frame.margin(in: canvas.size), on: &canvas, desk)
  }

  private func drawTables(in body: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    var rest = body
    let room = body.columns - margin - 1
    let foot = rest.takeBottom(list.isInside ? max(7, body.rows / 2) : desk.isPractice ? 4 : 3)
    canvas.draw(desk.tongue(ExportWord.whose), at: Position(column: margin, row: rest.row), columns: room)
    list.draw(in: rest.inset(top: 2), on: &canvas, desk.tongue)
    list.isInside ? list.drawInside(in: foot, on: &canvas, desk.tongue) : drawFoot(in: foot, margin, on: &canvas, desk)
  }

  private func drawFoot(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = rect.columns - margin - 1
    var words = [desk.tongue(ExportWord.cannotCallBack)]
    if desk.isPractice { words.insert(desk.tongue(ExportWord.practice), at: 0) }
    for (offset, text) in words.enumerated() {
      canvas.draw(text, at: Position(column: margin, row: rect.row + 1 + offset), columns: room, style: .dim)
    }
  }
}
