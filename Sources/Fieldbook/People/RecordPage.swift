import Canvas
import Notebook

/// The page of one record that is only a form: a danger, a wish, a place.
struct RecordPage: Page {
  /// The record.
  let record: RecordID
  private var form: Form
  private let isNew: Bool
  private let madeWith: Set<String>

  /// A page for a record; a new one that stays as it was made is taken back when one leaves.
  ///
  /// The field named `first` stands above the others.
  init(_ record: Record, isNew: Bool = false, first: String? = nil) {
    self.record = record.id
    self.isNew = isNew
    madeWith = Set(record.fields.keys)
    let offered = Self.fields(of: record)
    form = Form(record, fields: offered.filter { $0.name == first } + offered.filter { $0.name != first })
  }

  /// The page of a record, at one of its fields.
  init(_ record: Record, at field: String) {
    self.init(record)
    form.focus(on: field)
  }

  /// The fields a form offers of a record: all but those its heading says already.
  static func fields(of record: Record) -> [FieldSpec] {
    SessionFields.of(record)
      ?? (RecordType.named(record.kind)?.fields ?? []).filter { offers($0, on: record) }
  }

  /// Whose a row is: the person or group, the early sign, the place, or what something was promised about.
  private static func owner(of record: Record) -> RecordID? {
    switch record.kind {
    case Response.type.kind: record[Response.sign]
    case ContextSnapshot.type.kind: record[ContextSnapshot.place]
    default: (record.value("person") ?? record.value(FollowUp.forRef.name)).flatMap(RecordID.init)
    }
  }

  /// Numbers, whose it is and where it was told stand in the heading; whether permission covers it hangs on them.
  private static func offers(_ spec: FieldSpec, on record: Record) -> Bool {
    if spec.type == .reference("any") || spec.type == .references("any") { return false }
    if record.kind == Response.type.kind, spec.name == Response.sign.name { return false }
    return switch spec.name {
    case "code", "person", Common.sourceRef.name: false
    case VocabularyEdit.vocabulary.name, VocabularyEdit.added.name: record.kind != VocabularyEdit.type.kind
    case VocabularyEdit.meaning.name: record.kind != VocabularyEdit.type.kind || record[VocabularyEdit.added] == true
    case Common.sourceType.name: record[Common.sourceRef] == nil
    default: true
    }
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[record] else { return Heading(title: "") }
    let session = ParticipatorySession.of(record, in: desk.contents)
    let owner = session ?? Self.owner(of: record).flatMap { desk.contents[$0] }
    let kind = desk.tongue(RecordWord.of(record.kind))
    let name = owner.map { desk.code(of: $0) } ?? desk.name(of: record)
    let isTold =
      session == nil && record[Common.sourceRef] != nil
      || Self.owner(of: record) != nil && record[FollowUp.forRef] == nil
    let told = isTold ? desk.source(of: record) : ""
    return Heading(
      title: [name, kind].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "), aside: told)
  }

  func isTyping(_ desk: Desk) -> Bool { form.isTyping(desk) }
  func commands(_ desk: Desk) -> [Command.ID] {
    let isWish = desk.contents[record]?.kind == SupportNeed.type.kind
    return [.open, .back, .history] + (isWish ? [.harmCheck] : []) + [.undo, .all, .help]
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    var area = body.inset(top: 1)
    if let record = desk.contents[record], record.kind == Response.type.kind {
      desk.drawDays(of: record, held: HeldInterviews(Contents()), takingFrom: &area, on: &canvas)
    }
    for line in wishLines(desk, width: min(88, area.columns - Frame.margin(in: canvas.size) - 2)) {
      canvas.draw(
        line.text, at: Position(column: Frame.margin(in: canvas.size), row: area.takeTop(1).row), style: line.style)
    }
    FormLayout(form, desk).draw(in: area, on: &canvas)
  }

  /// What stands above a wish: how recommending it stands, and what is already here where the wish itself says nothing.
  private func wishLines(_ desk: Desk, width: Int) -> [(text: String, style: Style)] {
    guard let need = desk.contents[record], need.kind == SupportNeed.type.kind else { return [] }
    let words = desk.recommendationWords(need)
    let here = LocalFirst.existing(of: need, in: desk.contents)
    let carried = need[SupportNeed.existingCapacity]?.isBlank ?? true ? here?.text ?? "" : ""
    let told = carried.isEmpty ? "" : desk.tongue(CareWord.alreadyHere, carried.replacing("\n", with: " "))
    let lines =
      wrap(words, columns: width).prefix(2).map { (String($0), Style.bold) }
      + wrap(told, columns: width).prefix(2).map { (String($0), Style.dim) }
    let shown = lines.filter { !$0.0.isEmpty }
    return shown.isEmpty ? [] : shown + [("", .normal)]
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
    case .harmCheck:
      form.settle(&desk)
      desk.open(.harmCheck(HarmCheckPage(target: record, kind: "support")))
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
    let session = desk.contents[record].flatMap { ParticipatorySession.of($0, in: desk.contents)?.id }
    return [session ?? desk.contents[record].flatMap(Self.owner) ?? record]
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

  /// Where a row was told: `I-07 · e1`; else how the team knows, and which of us wrote it: `seen by us (T2)`.
  func source(of row: Record) -> String {
    guard let told = row[Common.sourceRef].flatMap({ contents[$0] }) else {
      let first = row.fields.values.flatMap(\.operations).min { ($0.at, $0.id) < ($1.at, $1.id) }
      let known = label(row[Common.sourceType] ?? "observation", of: .sourceType)
      return first.map { "\(known) (\($0.who))" } ?? known
    }
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
