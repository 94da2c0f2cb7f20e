import Canvas
import Notebook

/// The end of the session: what was kept, and thanks; then the laptop asks for the notebook's words.
struct CloseStep: StepPage {
  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    var sheet = StepSheet(
      said: tongue(SessionWord.closing), keys: [tongue(MethodWord.enterEnds), tongue(MethodWord.escBack)])
    sheet.rows = room.begun.map { activity in
      let method = activity[Activity.method].map { tongue.label($0, of: .method) } ?? ""
      let count = room.contents.records(ActivityItem.type, pointingAt: activity.id).count
      return StepSheet.Row(sign: Signs.check, words: method, tail: count == 0 ? "" : tongue(MethodWord.things, String(count)))
    }
    if sheet.rows.isEmpty {
      sheet.said = tongue(SessionWord.thanks)
      sheet.rows = [StepSheet.Row(words: tongue(MethodWord.nothingIsKept), style: .normal)]
    }
    sheet.rows.append(StepSheet.Row(words: tongue(MethodWord.asksForWords), style: .normal))
    sheet.draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .enter:
      room.close()
      room.end()
    case .escape: room.back()
    default: break
    }
  }
}
