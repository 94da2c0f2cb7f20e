import Canvas
import Notebook

/// One early sign: its form, and a row for each who decided or acted; the days between stand above as they are typed.
struct SignPage: Page {
  /// The sign.
  let sign: RecordID
  private var part = Part.sign
  private var form: Form?
  private var list = RowList()
  private var held = HeldInterviews(Contents())
  private var madeWith: Set<String>?

  private enum Part: Int, CaseIterable, Hashable, Sendable {
    case sign, came

    var word: SignWord { self == .sign ? .sign : .came }
  }

  /// The page of a sign.
  init(sign: RecordID) { self.sign = sign }

  /// The page of a sign just made; it is taken back when nothing is written on it.
  static func new(_ sign: RecordID, _ desk: Desk) -> SignPage {
    var page = SignPage(sign: sign)
    page.madeWith = desk.contents[sign].map { Set($0.fields.keys) }
    return page
  }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[sign] else { return }
    if form == nil { form = Form(record, fields: RecordPage.fields(of: record)) }
    gather(desk)
  }

  private mutating func gather(_ desk: Desk) {
    held = HeldInterviews(desk.contents)
    let rows = desk.responses(to: sign, held: held).map { desk.responseRow($0) }
    list.show([
      RowList.Part(
        adds: Response.type, addWords: desk.tongue(SignWord.addResponse), rows: rows,
        noneWords: desk.tongue(SignWord.noResponses))
    ])
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[sign] else { return Heading(title: "") }
    return Heading(
      title: desk.joined([desk.code(of: record), desk.label(record, WarningSign.sign)]),
      aside: desk.source(of: record),
      tabs: Part.allCases.map { Heading.Tab(text: desk.tongue($0.word), isCurrent: $0 == part) })
  }

  func isTyping(_ desk: Desk) -> Bool { part == .sign && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    part == .sign
      ? [.open, .part, .back, .note, .history, .undo, .places, .all, .help]
      : [.open, .part, .new, .bin, .note, .history, .undo, .places, .all, .help]
  }

  func subject(_ desk: Desk) -> [RecordID] { [sign] }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if part == .sign, form?.handle(key, &desk) == true { return true }
    switch key {
    case .left: show(.sign, &desk)
    case .right: show(.came, &desk)
    case .enter where part == .came: open(&desk)
    default: return part == .came && list.move(key)
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if part == .sign { form?.paste(text, &desk) } }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form?.settle(&desk)
    return false
  }

  private mutating func show(_ next: Part, _ desk: inout Desk) {
    guard next != part else { return }
    form?.settle(&desk)
    desk.writeTexts()
    part = next
    gather(desk)
    list.markFirstRow()
  }

  private mutating func open(_ desk: inout Desk) {
    guard let row = list.markedRow.flatMap({ desk.contents[$0] }) else { return add(&desk) }
    desk.open(.record(RecordPage(row)))
  }

  private func add(_ desk: inout Desk) {
    guard let record = desk.contents[sign] else { return }
    let id = desk.makeResponse(to: record)
    if let response = desk.contents[id] { desk.open(.record(RecordPage(response, isNew: true))) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part: show(part == .sign ? .came : .sign, &desk)
    case .new where part == .came: add(&desk)
    case .bin where part == .came:
      desk.bin([list.markedRow.flatMap { desk.contents[$0] }].compactMap(\.self))
      gather(desk)
    case .history:
      form?.settle(&desk)
      desk.open(.history(HistoryPage(.record(part == .came ? list.markedRow ?? sign : sign))))
    case .note:
      form?.settle(&desk)
      desk.open(.entry(EntryPage.new(about: [sign], beside: false, &desk)))
    case .places: desk.openPlaces(desk.contents[sign]?[WarningSign.place])
    case .next: go(1, &desk)
    case .previous: go(-1, &desk)
    case .back: return stepBack(&desk)
    default: return part == .sign && form?.perform(command, &desk) == true
    }
    return true
  }

  /// To the next or previous sign of all.
  private mutating func go(_ step: Int, _ desk: inout Desk) {
    form?.settle(&desk)
    let signs = desk.signs(in: nil, held: HeldInterviews(desk.contents)).map(\.id)
    guard let index = signs.firstIndex(of: sign), let next = signs.element(index + step) else { return }
    desk.replace(.sign(SignPage(sign: next)))
  }

  private mutating func stepBack(_ desk: inout Desk) -> Bool {
    if form?.stepBack(&desk) == true { return true }
    if let madeWith, desk.contents[sign]?.fields.keys.allSatisfy(madeWith.contains) == true,
      desk.undo.done.last?.before.contains(where: { $0.record == sign && $0.field == Field.deleted.name }) == true
    {
      desk.takeBack()
      desk.message = nil
    }
    return false
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    var area = body.inset(top: 1)
    if let record = desk.contents[sign] { desk.drawDays(of: record, held: held, takingFrom: &area, on: &canvas) }
    switch part {
    case .sign: if let form { FormLayout(form, desk).draw(in: area, on: &canvas) }
    case .came: list.draw(in: area, on: &canvas, desk.tongue)
    }
  }
}
