import Canvas
import Notebook

/// One finding after the other, what was chosen of it alone, in a band, and what the group then decides aloud.
///
/// Partly and not so ask how it is. No number of people is shown, nor what fewer said beside the answer that stands.
struct FindingsStep: StepPage {
  private var index: Int
  private var correction: GroupText?
  /// Lines of a long finding that went by above.
  private var skipped = 0

  /// The answer that would take the place of what was chosen alone, while that is asked.
  private var changing: Code?

  /// Begins with the first finding nothing was said of; after a private round with the first of all, for where it
  /// began would tell what was chosen.
  init(_ room: SessionRoom) {
    index = room.isChosenUpon ? 0 : room.items.firstIndex { $0[ActivityItem.verdict] == nil } ?? 0
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
    if let verdict = changing {
      guard key.stepDigit == 1 || [.enter, .escape, .backspace].contains(key) || key.stepDigit == 2 else { return }
      changing = nil
      if key.stepDigit == 1 { take(verdict, of: item, &room) }
      return
    }
    switch key {
    case .enter where wasChosenAlone(item, room) && !isKeptBack(item, room):
      follow(item[ActivityItem.verdict], of: item, &room)
    case .enter: goOn(&room)
    case .down: skipped += skipped < linesBeyond(room) ? 1 : 0
    case .up: skipped = max(0, skipped - 1)
    case .escape where index > 0:
      index -= 1
      skipped = 0
    case .escape: room.back()
    default:
      guard let digit = key.stepDigit, let term = Vocabulary.verdict.offered.element(digit - 1) else { return }
      choose(Code(term.code), of: item, &room)
    }
  }

  /// Aloud a digit decides at once; what was chosen alone is changed only when asked again, and kept back stays so.
  private mutating func choose(_ verdict: Code, of item: Record, _ room: inout SessionRoom) {
    guard !isKeptBack(item, room) else { return }
    if wasChosenAlone(item, room), item[ActivityItem.verdict] != verdict {
      changing = verdict
    } else {
      take(verdict, of: item, &room)
    }
  }

  private mutating func take(_ verdict: Code, of item: Record, _ room: inout SessionRoom) {
    if item[ActivityItem.verdict] != verdict { room.write(item, ActivityItem.verdict, verdict) }
    follow(verdict, of: item, &room)
  }

  /// Asks how it is where it is not so, and goes on otherwise.
  private mutating func follow(_ verdict: Code?, of item: Record, _ room: inout SessionRoom) {
    if verdict == "partly" || verdict == "not" {
      correction = GroupText(item[ActivityItem.note])
    } else if isKeptBack(item, room) {
      // It is seen that it is kept back before the next is read.
    } else {
      goOn(&room)
    }
  }

  /// True once the private round came to an answer, which then stands unless all change it.
  private func wasChosenAlone(_ item: Record, _ room: SessionRoom) -> Bool {
    room.isChosenUpon && item[ActivityItem.verdict] != nil
  }

  /// True for what one person, alone, or all said should not be said after the round: nothing said aloud changes it.
  private func isKeptBack(_ item: Record, _ room: SessionRoom) -> Bool {
    room.isChosenUpon && item[ActivityItem.verdict] == "notSaid"
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
        said: tongue(SessionWord.howIsIt), keys: [correction?.ends(tongue) ?? "", tongue(MethodWord.escBack)])
    }
    if let changing {
      return StepSheet(
        said: tongue(SessionWord.changeIt),
        rows: [
          StepSheet.Row(number: 1, words: tongue(MethodWord.changeYes, tongue.label(changing, of: .verdict))),
          StepSheet.Row(number: 2, words: tongue(MethodWord.changeNo)),
        ], keys: [tongue(MethodWord.numberChooses), tongue(MethodWord.escBack)])
    }
    let lines = finding(item, room).dropFirst(skipped)
    let words = StepSheet.Row(words: lines.prefix(linesThatFit(room)).joined())
    let keys = [
      linesBeyond(room) > 0 ? tongue(MethodWord.arrowsLines) : "", tongue(SessionWord.goOn), tongue(MethodWord.escBack),
    ]
    if isKeptBack(item, room) { return StepSheet(said: tongue(SessionWord.keptBack), rows: [words], keys: keys) }
    let band = band(item, room)
    let answers = Vocabulary.verdict.offered.enumerated().map { index, term in
      let stands = item[ActivityItem.verdict]?.text == term.code
      let tail = [band?.code.text == term.code ? band.map { tongue($0.band.word) } ?? "" : "", stands ? Signs.check : ""]
      return StepSheet.Row(
        number: index + 1, words: term.label[tongue.language],
        tail: tail.filter { !$0.isEmpty }.joined(separator: " "), style: .normal)
    }
    return StepSheet(
      said: tongue(wasChosenAlone(item, room) ? SessionWord.staysSo : .isItSo), rows: [words] + answers, keys: keys)
  }

  /// The answer most gave alone, and the share of those who answered as a band; nil where too few did.
  private func band(_ item: Record, _ room: SessionRoom) -> (code: Code, band: ChosenByMany.Band)? {
    guard room.isChosenUpon, let tally = item[ActivityItem.verdictTally], tally.count == 4 else { return nil }
    // Another program may have written any number.
    let counts = tally.map { min(max($0, 0), 999) }
    let all = counts.reduce(0, +)
    guard all >= max(Ballot.fewest, room.smallest), counts[3] == 0, let most = counts.max(),
      let place = counts.lastIndex(of: most), let term = Vocabulary.verdict.offered.element(place)
    else { return nil }
    return (Code(term.code), ChosenByMany.Band(share: most, of: all))
  }

  private func finding(_ item: Record, _ room: SessionRoom) -> [Substring] {
    wrap(item[ActivityItem.label] ?? "", columns: BigScreen(size: room.size).room)
  }

  /// Rows for the finding beside the sentence, the four answers and the keys.
  private func linesThatFit(_ room: SessionRoom) -> Int { max(1, room.size.rows - 9) }

  private func linesBeyond(_ room: SessionRoom) -> Int {
    guard let item = room.items.element(index) else { return 0 }
    return max(0, finding(item, room).count - linesThatFit(room))
  }
}
