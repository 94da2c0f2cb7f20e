import Canvas
import Notebook

/// One promise: what, until when, whether it is safe; and once it is done what they said and what we changed.
struct PromisePage: Page {
  /// The promise.
  let promise: RecordID
  private var form: Form
  private let isNew: Bool
  private let madeWith: Set<String>

  private static let fields: [FieldSpec] = [
    FollowUp.what.spec, FollowUp.dueOn.spec, FollowUp.safeToDo.spec, FollowUp.how.spec, FollowUp.doneOn.spec,
    FollowUp.response.spec, FollowUp.changesMade.spec, FollowUp.kind.spec, FollowUp.audience.spec,
  ]

  /// The page of a promise; a new one that stays as it was made is taken back when one leaves.
  init(_ record: Record, isNew: Bool = false) {
    promise = record.id
    self.isNew = isNew
    madeWith = Set(record.fields.keys)
    form = Form(record, fields: Self.fields)
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[promise] else { return Heading(title: "") }
    let parts = [desk.ownerCode(of: record), desk.tongue(RecordWord.promised)]
    let done = record[FollowUp.doneOn] == nil ? "" : desk.tongue(PromiseWord.isDone)
    let due = record[FollowUp.dueOn]?.span.map { desk.tongue.words(forDaysToCome: $0.upperBound - desk.today) } ?? ""
    return Heading(
      title: parts.filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "), aside: done.isEmpty ? due : done)
  }

  func isTyping(_ desk: Desk) -> Bool { form.isTyping(desk) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .done, .back, .history, .bin, .undo, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { [promise] }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    command == .done && desk.contents[promise]?[FollowUp.doneOn] != nil ? desk.tongue(PromiseWord.isDone) : nil
  }

  mutating func refresh(_ desk: inout Desk) {
    if desk.contents[promise]?.isDeleted != false { desk.back() }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    var area = body.inset(top: 1)
    let margin = Frame.margin(in: canvas.size)
    let hint: PromiseWord? =
      switch desk.contents[promise]?[FollowUp.safeToDo] {
      case "no": .notSafe
      case "ask": .askFirst
      default: nil
      }
    if let hint, desk.contents[promise]?[FollowUp.doneOn] == nil {
      let lines = wrap(desk.tongue(hint), columns: min(88, area.columns - margin - 2))
      for line in lines { canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), style: .bold) }
      _ = area.takeTop(1)
    }
    FormLayout(form, desk).draw(in: area, on: &canvas)
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
    case .done: markDone(&desk)
    case .history:
      form.settle(&desk)
      desk.open(.history(HistoryPage(.record(promise))))
    case .bin:
      form.settle(&desk)
      guard let record = desk.contents[promise] else { return true }
      desk.bin([record])
      desk.back()
    case .back:
      if form.stepBack(&desk) { return true }
      if isNew, desk.contents[promise]?.fields.keys.allSatisfy(madeWith.contains) ?? true {
        desk.takeBack()
        desk.message = nil
      }
      return false
    default: return form.perform(command, &desk)
    }
    return true
  }

  private mutating func markDone(_ desk: inout Desk) {
    form.settle(&desk)
    guard let record = desk.contents[promise] else { return }
    desk.perform(desk.tongue(CommandWord.done), [Change(record, FollowUp.doneOn, PartialDate(desk.today))])
    form.go(to: FollowUp.response.name, &desk)
    desk.say(PromiseWord.whatDidTheySay)
  }
}

extension Desk {
  /// Opens the page of a row, a place, or a promise.
  mutating func openRecord(_ record: Record) {
    open(record.kind == FollowUp.type.kind ? .promise(PromisePage(record)) : .record(RecordPage(record)))
  }

  /// Opens a new promise about a person or group, an interview or a note, kept where that is.
  mutating func newPromise(about target: RecordID) {
    writeTexts()
    guard let target = contents[target] else { return say(PromiseWord.writeFirst) }
    let id = RecordID.random(using: &pen.chance)
    func change<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: target.dossier, record: id, kind: FollowUp.type.kind, field: field.name, value: value.stored)
    }
    let told = target.kind == Interview.type.kind ? [change(Common.sourceRef, target.id)] : []
    perform(
      tongue(PersonWord.newRow, tongue(RecordWord.promised)),
      [
        change(FollowUp.kind, "promise"), change(FollowUp.forRef, target.id), change(FollowUp.safeToDo, "ask"),
        change(FollowUp.dueOn, PartialDate(today + 7)),
      ] + told)
    if let record = contents[id] { open(.promise(PromisePage(record, isNew: true))) }
  }
}

/// Words of promises.
enum PromiseWord: String, Phrase {
  case isDone = "done"
  case notSafe = "Not safe to do: do not go, think again."
  case askFirst = "Ask someone there first whether it is safe."
  case whatDidTheySay = "Done today. What did they say, and what do we change?"
  case writeFirst = "Write something here first; then a promise can stand with it."
}
