import Canvas
import Notebook

/// What a group can do together: each way with a question of the group guide, the study's own questions last.
struct MethodPage: Page {
  /// The session it is chosen for.
  let session: RecordID
  private var list = MarkedList()

  /// The ways to choose from for a session.
  init(session: RecordID) { self.session = session }

  private struct Offer: Hashable {
    let method: Method
    let question: String
  }

  private func offers(_ desk: Desk) -> [Offer] {
    let language = desk.language(of: session)
    let guide = Set(GroupGuide.prompts.map(\.id))
    func offers(_ prompt: GroupPrompt) -> [Offer] {
      prompt.methods.compactMap { Method(rawValue: $0.text) }
        .map { Offer(method: $0, question: prompt.words[language]) }
    }
    let all = desk.contents.groupPrompts
    let own = all.filter { !guide.contains($0.id) }.flatMap { prompt in
      prompt.methods.isEmpty ? [Offer(method: .pileRank, question: prompt.words[language])] : offers(prompt)
    }
    let back = Offer(method: .giveBack, question: Tongue(language)(SessionsWord.giveBackQuestion))
    return all.filter { guide.contains($0.id) }.flatMap(offers) + [back] + own
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(SessionsWord.whichMethod)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { [session] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let offers = offers(desk)
    switch key {
    case .enter: choose(list.marked, offers, &desk)
    case .character(let character):
      guard let digit = KeyReading.digit(character), offers.indices.contains(digit - 1) else { return false }
      choose(digit - 1, offers, &desk)
    default: return list.move(key, count: offers.count)
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    command == .open ? handle(.enter, &desk) : false
  }

  private func choose(_ index: Int, _ offers: [Offer], _ desk: inout Desk) {
    guard let offer = offers.element(index) else { return }
    desk.plan(offer.method, asking: offer.question, in: session)
    desk.back()
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let offers = offers(desk)
    let width = min(88, body.columns - margin - 2)
    var area = body.inset(top: 1)
    let question = wrap(offers.element(list.marked)?.question ?? "", columns: width)
    let foot = area.takeBottom(min(question.count, 3) + 1)
    let labels = offers.map { desk.label($0.method.code, of: .method) }
    let widest = min(width / 2, labels.map { TextWidth.columns(of: $0) }.max() ?? 0)
    for (row, index) in Scroll.window(of: offers.count, around: list.marked, rows: area.rows).enumerated() {
      let at = area.row + row
      let isMarked = index == list.marked
      if isMarked { Frame.drawMarker(row: at, on: &canvas) }
      if index < 9 { canvas.draw(String(index + 1), at: Position(column: margin, row: at), style: .dim) }
      canvas.draw(
        labels[index], at: Position(column: margin + 3, row: at), columns: widest, style: isMarked ? .bold : .normal)
      canvas.draw(
        offers[index].question, at: Position(column: margin + widest + 5, row: at),
        columns: max(1, width - widest - 5), style: .dim)
    }
    for (row, line) in question.prefix(3).enumerated() {
      canvas.draw(line, at: Position(column: margin, row: foot.row + 1 + row))
    }
  }
}
