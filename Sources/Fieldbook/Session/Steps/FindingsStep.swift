import Canvas
import Notebook

/// One finding after the other is read aloud, and what the group says of it; partly and not so ask how it is.
struct FindingsStep: StepPage {
  private var index: Int
  /// What the group said aloud since the step opened: only this is shown, never what somebody chose alone.
  private var said: [RecordID: Code] = [:]
  private var correction: GroupText?
  /// Lines of a long finding that went by above.
  private var skipped = 0

  /// What one person or more, each alone, said should not be said: enough, whatever is said aloud.
  private let heldBack: Set<RecordID>

  /// Begins with the first finding nothing was said of; after a private round with the first of all, for where it
  /// began would tell what was chosen.
  init(_ room: SessionRoom) {
    index = room.isChosenUpon ? 0 : room.items.firstIndex { $0[ActivityItem.verdict] == nil } ?? 0
    heldBack = room.isChosenUpon ? Set(room.items.filter { $0[ActivityItem.verdict] == "notSaid" }.map(\.id)) : []
  }

  var isTyping: Bool { correction != nil }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    guard let item = room.items.element(index) else {
      if key == .enter { room.next() }
      if key == .escape { room.back() }
      return
    }
    if correction != nil { return correct(item, key, &room) }
    switch key {
    case .enter: goOn(&room)
    case .down: skipped += skipped < linesBeyond(room) ? 1 : 0
    case .up: skipped = max(0, skipped - 1)
    case .escape where index > 0:
      index -= 1
      skipped = 0
    case .escape: room.back()
    default:
      guard let digit = key.stepDigit, let term = Vocabulary.verdict.offered.element(digit - 1) else { return }
      let verdict = Code(term.code)
      said[item.id] = verdict
      room.write(item, ActivityItem.verdict, heldBack.contains(item.id) ? "notSaid" : verdict)
      if verdict == "partly" || verdict == "not" {
        correction = GroupText(item[ActivityItem.note])
      } else {
        goOn(&room)
      }
    }
  }

  private mutating func correct(_ item: Record, _ key: Key, _ room: inout SessionRoom) {
    if key == .escape {
      writeDown(&room)
      correction = nil
      return
    }
    let size = sheet(room).rest(in: room.size)
    guard correction?.handle(key, now: room.now, size: size) == .done else { return }
    writeDown(&room)
    correction = nil
    goOn(&room)
  }

  private mutating func goOn(_ room: inout SessionRoom) {
    index += 1
    skipped = 0
    if index >= room.items.count { room.next() }
  }

  mutating func paste(_ text: String, _ room: inout SessionRoom) { correction?.paste(text, now: room.now) }

  mutating func time(_ room: inout SessionRoom) {
    if let due = correction?.dueAt, due <= room.now { writeDown(&room) }
  }

  func wakeAt(_ room: SessionRoom) -> Moment? { correction?.dueAt }

  mutating func writeDown(_ room: inout SessionRoom) {
    guard let text = correction, text.dueAt != nil, let item = room.items.element(index) else { return }
    correction?.written()
    if text.prose != item[ActivityItem.note] { room.write(item, ActivityItem.note, text.prose) }
  }

  // MARK: - Drawing

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let layout = sheet(room).draw(on: &screen)
    correction?.draw(in: layout.rest, on: &screen)
  }

  private func sheet(_ room: SessionRoom) -> StepSheet {
    let tongue = room.tongue
    guard let item = room.items.element(index) else {
      return StepSheet(
        said: tongue(MethodWord.nothingToRead), keys: [tongue(SessionWord.goOn), tongue(MethodWord.escBack)])
    }
    if correction != nil {
      return StepSheet(
        said: tongue(SessionWord.howIsIt), keys: [tongue(MethodWord.enterTwice), tongue(MethodWord.escBack)])
    }
    let lines = finding(item, room).dropFirst(skipped)
    let answers = Vocabulary.verdict.offered.enumerated().map { index, term in
      StepSheet.Row(
        number: index + 1, words: term.label[tongue.language],
        tail: said[item.id]?.text == term.code ? Signs.check : "", style: .normal)
    }
    return StepSheet(
      said: tongue(SessionWord.isItSo),
      rows: [StepSheet.Row(words: lines.prefix(linesThatFit(room)).joined())] + answers,
      keys: [
        linesBeyond(room) > 0 ? tongue(MethodWord.arrowsLines) : "", tongue(SessionWord.goOn),
        tongue(MethodWord.escBack),
      ])
  }

  private func finding(_ item: Record, _ room: SessionRoom) -> [Substring] {
    wrap(item[ActivityItem.label] ?? "", columns: BigScreen(size: room.size).room)
  }

  /// Rows for the finding beside the sentence, the four answers and the keys.
  private func linesThatFit(_ room: SessionRoom) -> Int { max(1, room.size.rows - 8) }

  private func linesBeyond(_ room: SessionRoom) -> Int {
    guard let item = room.items.element(index) else { return 0 }
    return max(0, finding(item, room).count - linesThatFit(room))
  }
}
