import Canvas
import Notebook

extension Desk {
  /// Draws both texts of a field written twice where one would stand, and how to choose; the cursor goes there.
  func drawVersions(_ record: RecordID, _ field: String, in area: Rect, on canvas: inout Canvas) {
    let place = FieldPlace(record: record, field: field)
    let items = versionItems(versions(record, field), of: place, numbered: false)
    var area = area
    let row = area.takeTop(1).row
    canvas.draw(
      tongue(TwiceWord.enterChooses), at: Position(column: area.column, row: row), columns: area.columns, style: .bold)
    canvas.draw("!", at: Position(column: area.column - 2, row: row), style: .bold)
    Versions(items: items, isBeside: canvas.size.columns >= 100 && items.count == 2)
      .draw(in: area, marked: nil, on: &canvas)
    if canvas.cursor == nil { canvas.cursor = Position(column: area.column, row: row) }
  }

  /// True for a field that several wrote without knowing of each other.
  func isTwice(_ record: RecordID, _ field: String) -> Bool {
    contents.writtenTwice.contains(FieldPlace(record: record, field: field))
  }

  /// True for a text written twice in which nothing is typed before it is chosen which one stands.
  ///
  /// Whoever was typing when another copy came in goes on with the own words, which replace nothing of the other's.
  func asksFirst(_ place: TextField) -> Bool {
    isTwice(place.record, place.field) && unseen[place]?.isEmpty ?? true
  }

  /// Texts that others wrote in while they were typed stand beside the own words once one goes elsewhere.
  mutating func showUnseen() {
    for place in unseen.keys { editors[place] = nil }
    unseen = [:]
  }

  /// What stands in a field written twice, each with who and when; empty where one value stands.
  func versions(_ record: RecordID, _ field: String) -> [Writing] {
    isTwice(record, field) ? contents[record]?.fields[field]?.visible ?? [] : []
  }

  /// Opens the page on which a field written twice is settled; false where nothing is to settle.
  mutating func settle(_ record: RecordID, _ field: String) -> Bool {
    guard isTwice(record, field) else { return false }
    open(.settle(SettlePage(FieldPlace(record: record, field: field))))
    return true
  }

  /// The fields written twice that this member may see, by kind, number and the order of the form.
  var writtenTwice: [FieldPlace] {
    let places = contents.writtenTwice.filter { place in
      guard let record = contents[place.record], RecordType.named(record.kind) != nil else { return false }
      if record.kind == JournalEntry.type.kind, !JournalEntry.isListed(record, for: who) { return false }
      return !record.isDeleted && spec(of: place) != nil
    }
    return places.map { (TwiceOrder($0, self), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Numbers that several records carry, each with those records; the team's own numbers belong to their words.
  var sharedNumbers: [[RecordID]] {
    contents.sharedNumbers.map { group in
      group.filter { id in
        contents[id].map { $0.kind != JournalEntry.type.kind || JournalEntry.isListed($0, for: who) } ?? false
      }
    }.filter { $0.count > 1 && contents[$0[0]]?.kind != TeamMember.type.kind }
  }

  /// The declaration of a field; nil for fields of a newer version.
  func spec(of place: FieldPlace) -> FieldSpec? {
    guard let record = contents[place.record], let type = RecordType.named(record.kind) else { return nil }
    if place.field == Field.deleted.name { return Field<Bool>.deleted.spec }
    if let spec = type.field(place.field) { return spec }
    if let reading = ReadThrough.spec(place.field, of: record.kind) { return reading }
    guard place.field.hasSuffix("Other") else { return nil }
    return type.field(String(place.field.dropLast("Other".count)))?.saidInstead
  }

  /// What a field is called; what it is the other words of stands before it.
  func label(of place: FieldPlace) -> String {
    guard let spec = spec(of: place), let kind = contents[place.record]?.kind else { return place.field }
    if place.field == Field.deleted.name { return tongue(HistoryWord.bin) }
    if let text = ReadThrough.text(readIn: place.field, of: kind) {
      let label = label(of: FieldPlace(record: place.record, field: text))
      return [label, tongue(LeavingWord.forLeaving)].joined(separator: " \(Signs.dot) ")
    }
    return tongue.label(of: spec, of: kind)
  }

  /// A value of a field as it is read, whole; a dot for nothing.
  func words(for value: Value?, of place: FieldPlace) -> String {
    guard let value, let spec = spec(of: place) else { return Signs.dot }
    if spec.type == .structure, let reading = ReadThrough(value) {
      if reading.stays { return tongue(LeavingWord.stays) }
      let how = reading.isBegun ? LeavingWord.begun : .reworded
      return reading.text.map { tongue(how) + ": " + $0.text } ?? tongue(LeavingWord.mayGo)
    }
    if case .list(let values) = value, spec.type != .prose {
      let words = values.map { Int($0).map { String($0) } ?? spec.words(for: $0, self) }
      return words.isEmpty ? Signs.dot : words.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let words = spec.words(for: value, self)
    return words.isEmpty ? Signs.dot : words
  }

  /// When something was written, such as `12 March 14:02`; the clock of whoever wrote it.
  func when(_ writing: Writing) -> String {
    let moment = Moment(seconds: writing.at, offset: now.offset)
    return tongue.shortDay(moment.day, today: today) + " " + moment.clock
  }

  /// Who and when in one line, such as `T1  4 March 10:22`.
  func whoAndWhen(_ writing: Writing) -> String { [writing.who, when(writing)].joined(separator: "  ") }
}

/// Where a field written twice stands in the list: records as the places have them, fields as forms have them.
private struct TwiceOrder: Comparable {
  let kind: Int
  let number: String
  let record: RecordID
  let field: Int

  init(_ place: FieldPlace, _ desk: Desk) {
    let kind = desk.contents[place.record]?.kind ?? ""
    self.kind = RecordType.all.firstIndex { $0.kind == kind } ?? .max
    number = desk.contents.number(of: place.record)
    record = place.record
    field = RecordType.named(kind)?.fields.firstIndex { place.field.hasPrefix($0.name) } ?? .max
  }

  static func < (left: TwiceOrder, right: TwiceOrder) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.number != right.number { return left.number.isBefore(right.number) }
    return (left.record, left.field) < (right.record, right.field)
  }
}

/// Words about what several wrote without knowing of each other.
enum TwiceWord: String, Phrase {
  case writtenTwice = "written twice"
  case title = "Written twice: neither saw what the other wrote. Which one stands?"
  case chooseFirst = "Written twice: first choose which one stands. Enter, or the key line."
  case enterChooses = "Written twice. Enter: choose which one stands."
  case both = "both, one after the other"
  case together = "all of them together"
  case keepIt = "keep it, with what was written since"
  case binIt = "to the bin"
  case putInBin = "put it in the bin"
  case broughtBack = "brought it back"
  case wroteOn = "wrote on: {1}"
  case binTitle = "One put this in the bin, another went on with it. What is it to be?"
  case settled = "Settled. Ctrl-Z lets you choose again."
  case chooseAgain = "Choose again. Until then it stays as it was settled."
  case hint = "Everything stays in the history. What stands can be written on afterwards."
  case none = "Nothing is written twice."
  case listTitle = "Written twice: choose which one stands"
  case sameNumber = "Several have the number {1}"
  case numberTitle = "Several have the number {1}. Which one gets a new number?"
  case numberHint = "A number stands on paper too. Choose the one whose paper is with you."
  case newNumber = "Write {1} on your paper, where it said {2}. Ctrl-Z takes it back."
  case renumbered = "new number: {1}"
}
