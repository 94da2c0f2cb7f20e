import Canvas
import Notebook

/// One thing that was written, whole, and beside it what stands there now.
struct WritingPage: Page {
  /// What was written.
  private let entry: HistoryLines.Entry
  private var top = 0

  /// A page for one entry of a history.
  init(_ entry: HistoryLines.Entry) { self.entry = entry }

  func heading(_ desk: Desk) -> Heading {
    let name = desk.contents[entry.place.record].map { desk.heading(of: $0) } ?? ""
    return Heading(
      title: [name, desk.label(of: entry.place)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.bringBack, .back, .undo, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { [entry.place.record] }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    guard command == .bringBack else { return nil }
    guard let record = desk.contents[entry.place.record] else { return desk.tongue(FrameWord.notHere) }
    switch desk.standing(of: entry) {
    case .leftOut: return desk.tongue(HistoryWord.goneForGood)
    case .standsNow: return desk.tongue(HistoryWord.already)
    default: break
    }
    if record.kind == Consent.type.kind { return desk.tongue(HistoryWord.askAgain) }
    if record.kind == JournalEntry.type.kind, entry.place.field == JournalEntry.privacy.name {
      return desk.tongue(HistoryWord.elsewhere)
    }
    return entry.place.field == Field.deleted.name ? desk.tongue(FrameWord.notHere) : nil
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .pageUp: top = max(0, top - 8)
    case .pageDown: top += 8
    case .home: top = 0
    case .character(let character) where character.wholeNumberValue == 1:
      if let obstacle = obstacle(.bringBack, desk) { desk.say(obstacle) } else { bringBack(&desk) }
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .bringBack else { return false }
    bringBack(&desk)
    return true
  }

  private func bringBack(_ desk: inout Desk) {
    guard let record = desk.contents[entry.place.record], let writing = desk.writing(entry) else { return }
    let change = Change(
      dossier: record.dossier, record: record.id, kind: record.kind, field: entry.place.field, value: writing.value,
      source: writing.source)
    desk.perform(desk.label(of: entry.place), [change], settling: true)
    desk.forgetEditors(of: [change])
    desk.say(HistoryWord.broughtBack)
    desk.back()
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let writing = desk.writing(entry) else { return }
    let margin = Frame.margin(in: canvas.size)
    let standing = desk.standing(of: entry)
    var items = [desk.versionItems([writing], of: entry.place, numbered: false)[0]]
    items[0].head = [desk.whoAndWhen(writing), desk.tongue(standing)].joined(separator: " \(Signs.dot) ")
    if standing == .leftOut { items[0].prose = Prose(desk.tongue(PromptWord.mark)) }
    if entry.place.field == Field.deleted.name {
      items[0].prose = Prose(desk.tongue(writing.value == .truth(true) ? HistoryWord.toBin : .fromBin))
    } else if standing != .standsNow {
      let now = desk.contents[entry.place.record]?.fields[entry.place.field]?.visible.filter { $0 != writing } ?? []
      items += zip(now, desk.versionItems(now, of: entry.place, numbered: false)).map { writing, item in
        var item = item
        let word: HistoryWord = now.count > 1 || standing == .twice ? .twice : .standsNow
        item.head = [desk.whoAndWhen(writing), desk.tongue(word)].joined(separator: " \(Signs.dot) ")
        if writing.isRedacted { item.prose = Prose(desk.tongue(PromptWord.mark)) }
        return item
      }
    }
    Versions(items: items, top: top, isBeside: canvas.size.columns >= 100 && items.count == 2)
      .draw(in: body.inset(left: margin, top: 1, right: 1, bottom: 1), marked: nil, on: &canvas)
    canvas.cursor = Position(column: margin, row: body.row + 1)
  }
}
