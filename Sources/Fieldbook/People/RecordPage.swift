import Canvas
import Notebook

/// The page of one record that is only a form: a danger, a wish, a place, a promise.
struct RecordPage: Page {
  /// The record.
  let record: RecordID
  private var form: Form
  private let isNew: Bool
  private let madeWith: Set<String>

  /// A page for a record; a new one that stays as it was made is taken back when one leaves.
  init(_ record: Record, isNew: Bool = false) {
    self.record = record.id
    self.isNew = isNew
    madeWith = Set(record.fields.keys)
    let fields = RecordType.named(record.kind)?.fields ?? []
    form = Form(record, fields: fields.filter { Self.offers($0, on: record) })
  }

  /// Numbers, whose it is and where it was told stand in the heading; whether permission covers it hangs on them.
  private static func offers(_ spec: FieldSpec, on record: Record) -> Bool {
    if spec.type == .reference("any") || spec.type == .references("any") { return false }
    return switch spec.name {
    case "code", "person", Common.sourceRef.name: false
    case Common.sourceType.name: record[Common.sourceRef] == nil
    default: true
    }
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[record] else { return Heading(title: "") }
    let owner = (record.value("person") ?? record.value(FollowUp.forRef.name))
      .flatMap(RecordID.init).flatMap { desk.contents[$0] }
    let kind = desk.tongue(RecordWord.of(record.kind))
    let name = owner?.value("code").flatMap(String.init) ?? desk.name(of: record)
    let isTold = record[Common.sourceRef] != nil || record.value("person") != nil
    let told = isTold ? desk.source(of: record) : ""
    return Heading(
      title: [name, kind].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "), aside: told)
  }

  func isTyping(_ desk: Desk) -> Bool { form.isTyping(desk) }
  func commands(_ desk: Desk) -> [Command.ID] {
    // Rows go to the bin from their list, where `d` cannot be meant for a choice; promises have no list.
    desk.contents[record]?.kind == FollowUp.type.kind
      ? [.open, .back, .history, .bin, .undo, .all, .help] : [.open, .back, .history, .undo, .all, .help]
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    FormLayout(form, desk).draw(in: body.inset(top: 1), on: &canvas)
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { form.handle(key, &desk) }
  mutating func paste(_ text: String, _ desk: inout Desk) { form.paste(text, &desk) }
  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form.settle(&desk)
    return false
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .history:
      form.settle(&desk)
      desk.open(.history(HistoryPage(.record(record))))
    case .bin:
      form.settle(&desk)
      guard let record = desk.contents[record] else { return true }
      desk.bin([record])
      desk.back()
    case .back:
      if form.stepBack(&desk) { return true }
      if isNew, isUntouched(desk) {
        desk.takeBack()
        desk.message = nil
      }
      return false
    default: return form.perform(command, &desk)
    }
    return true
  }

  private func isUntouched(_ desk: Desk) -> Bool {
    desk.contents[record]?.fields.keys.allSatisfy(madeWith.contains) ?? true
  }

  func subject(_ desk: Desk) -> [RecordID] {
    [desk.contents[record]?.value("person").flatMap(RecordID.init) ?? record]
  }
}

extension Desk {
  /// Puts records into the bin as one step and says how they come back.
  mutating func bin(_ records: [Record]) {
    guard let first = records.first else { return }
    let names = records.map { name(of: $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
    // Where others brought it back or wrote on meanwhile, it is asked first.
    if records.count == 1, settle(first.id, Field.deleted.name) { return }
    let clear = records.filter { !isTwice($0.id, Field.deleted.name) }
    perform(
      names.isEmpty ? tongue(RecordWord.of(first.kind)) : names, clear.map { Change($0, .deleted, true) })
    say(FrameWord.broughtBack)
  }

  /// Where a row was told: `I-07 · e1`, or the team.
  func source(of row: Record) -> String {
    guard let told = row[Common.sourceRef].flatMap({ contents[$0] }) else { return tongue(PersonWord.team) }
    let question = told[Interview.guideID].flatMap { contents.guide($0) }?.question(telling: row)
    return [name(of: told), question ?? ""].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
  }
}

extension Guide {
  /// The id of the question that a row was told to; nil when this guide asks for no such rows.
  func question(telling row: Record) -> String? {
    questions.first { question in
      if let rows = question.rows, rows.canAdd, rows.record == row.kind { return true }
      return question.choices.contains { choice in
        switch choice.target {
        case .each(let kind, _, let fixed):
          kind == row.kind && fixed.allSatisfy { row.value($0.key) == .text($0.value) }
        case .one(let kind, _): kind == row.kind
        case .subject, .interview, .answer: false
        }
      }
    }?.id
  }
}
