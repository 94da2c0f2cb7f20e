import Canvas
import Notebook

/// What one thing a group named is in our lists, or which early sign of the past a line of time tells of.
struct SortPage: Page {
  /// The thing, or the line of time.
  private(set) var target: RecordID
  private var list: ChoiceList?

  /// The page for a thing the group named, or for a line of time.
  init(_ target: RecordID) { self.target = target }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[target] else { return Heading(title: "") }
    let words = record.kind == Activity.type.kind ? desk.label(record, Activity.method) : Self.name(of: record)
    return Heading(title: desk.joined([desk.ownerCode(of: record), words]))
  }

  /// The sign and the words of a thing.
  static func name(of item: Record) -> String {
    [item[ActivityItem.symbol] ?? "", item[ActivityItem.label] ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  func isTyping(_ desk: Desk) -> Bool { true }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .next, .previous, .back, .undo, .all] }
  func subject(_ desk: Desk) -> [RecordID] {
    desk.contents[target].flatMap { ParticipatorySession.of($0, in: desk.contents) }.map { [$0.id] } ?? []
  }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[target], !record.isDeleted else { return desk.back() }
    show(record, desk)
  }

  private mutating func show(_ record: Record, _ desk: Desk) {
    target = record.id
    let isLine = record.kind == Activity.type.kind
    let chosen = isLine ? record[Activity.sign]?.stored : record[ActivityItem.mapsTo].map { Value.text($0) }
    list = ChoiceList(
      isLine ? signs(desk) : codes(record, desk), takesSeveral: false, chosen: [chosen].compactMap { $0 })
  }

  private func nothing(_ desk: Desk) -> ChoiceList.Option {
    ChoiceList.Option(key: nil, value: .text(""), label: desk.tongue(SessionsWord.nothingFits))
  }

  private func codes(_ item: Record, _ desk: Desk) -> [ChoiceList.Option] {
    guard let activity = item[ActivityItem.activity].flatMap({ desk.contents[$0] }) else { return [] }
    let options = GroupLists.fitting(activity).flatMap { list -> [ChoiceList.Option] in
      (desk.contents.vocabulary(named: list.name) ?? list).offered.map { term in
        ChoiceList.Option(
          key: nil, value: .text("\(list.name):\(term.code)"), label: term.label[desk.tongue.language],
          meaning: term.meaning.only(in: desk.tongue.language))
      }
    }
    return options + [nothing(desk)]
  }

  private func signs(_ desk: Desk) -> [ChoiceList.Option] {
    let held = HeldInterviews(desk.contents)
    return desk.signs(in: nil, held: held).map {
      ChoiceList.Option(key: nil, value: $0.id.stored, label: desk.line(of: $0))
    } + [nothing(desk)]
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list?.move(key) == true { return true }
    guard key == .enter else { return false }
    if let option = list?.current { take(option.value, &desk) }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .next: go(1, &desk)
    case .previous: go(-1, &desk)
    default: return false
    }
    return true
  }

  private mutating func take(_ value: Value, _ desk: inout Desk) {
    guard let record = desk.contents[target] else { return }
    let isLine = record.kind == Activity.type.kind
    let spec = isLine ? Activity.sign.spec : ActivityItem.mapsTo.spec
    let isNothing = value == .text("")
    desk.perform(
      isLine ? desk.label(record, Activity.method) : Self.name(of: record),
      [
        Change(
          dossier: record.dossier, record: record.id, kind: record.kind, field: spec.name,
          value: isNothing ? nil : value)
      ])
    // The next one nobody has found yet, so that a whole list goes with one key each.
    let rest = siblings(desk).drop { $0.id != record.id }.dropFirst()
    if let next = rest.first(where: { $0[ActivityItem.mapsTo] == nil }) { show(next, desk) } else { desk.back() }
  }

  private func siblings(_ desk: Desk) -> [Record] {
    guard let session = subject(desk).first, desk.contents[target]?.kind == ActivityItem.type.kind else { return [] }
    return desk.activities(of: session).filter { !GroupLists.fitting($0).isEmpty }
      .flatMap { ActivityItem.inOrder(of: $0.id, in: desk.contents) }
  }

  private mutating func go(_ step: Int, _ desk: inout Desk) {
    let all = siblings(desk)
    guard let at = all.firstIndex(where: { $0.id == target }), let next = all.element(at + step) else { return }
    show(next, desk)
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let record = desk.contents[target], let list else { return }
    let margin = Frame.margin(in: canvas.size)
    var area = body.inset(top: 1)
    let isLine = record.kind == Activity.type.kind
    let asked = isLine ? record : record[ActivityItem.activity].flatMap { desk.contents[$0] }
    let head = isLine ? "" : Self.name(of: record)
    let width = min(88, area.columns - margin - 2)
    if !head.isEmpty {
      canvas.draw(head, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .bold)
    }
    for line in wrap(asked?[Activity.framingQuestion] ?? "", columns: width).prefix(2) {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), style: .dim)
    }
    _ = area.takeTop(1)
    let chosen = isLine ? record[Activity.sign]?.stored : record[ActivityItem.mapsTo].map { Value.text($0) }
    list.draw(
      title: desk.tongue(isLine ? SessionsWord.whichSign : .whatIsIt), chosen: [chosen].compactMap { $0 }, in: area,
      on: &canvas, desk.tongue)
  }
}
