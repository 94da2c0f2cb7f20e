import Canvas

/// The ruler: a line of forty columns that fills the screen once the letters are large enough.
///
/// Where reading begins at the right a line as all others shows whether this terminal turns letters, or whole lines.
struct RulerStep: StepPage {
  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    var sheet = StepSheet(said: room.tongue(SessionWord.mustBeBigger), keys: [room.tongue(SessionWord.goOn)])
    if room.tongue.language.isRightToLeft {
      sheet.rows = [StepSheet.Row(number: 1, sign: SessionRoom.signs[0], words: room.tongue(SessionWord.readsRight))]
      sheet.keys.append(room.tongue(MethodWord.otherSide))
    }
    let rest = sheet.draw(on: &screen).rest
    let line = Signs.left + String(repeating: Signs.rule, count: BigScreen.least.columns - 2) + Signs.right
    // From edge to edge: the margin does not count.
    screen.canvas.draw(line, at: Position(column: 0, row: rest.row + rest.rows / 2), style: .bold)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .enter: room.next()
    case .escape: room.back()
    default: if room.tongue.language.isRightToLeft, key.stepDigit == 2 { room.isMirrored.toggle() }
    }
  }
}
