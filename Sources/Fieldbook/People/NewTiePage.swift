import Canvas
import Notebook

/// A new tie in two questions: with whom, typed to narrow; and what kind, by a digit. Then its form opens.
struct NewTiePage: Page {
  /// The person or group it starts from.
  let person: RecordID
  private var ends: [Relationship.End] = []
  private var end: Relationship.End?
  private var list: ChoiceList
  var isOverlay: Bool { true }

  /// Asks with whom a person or group has a tie.
  init(from person: RecordID, _ desk: Desk) {
    self.person = person
    let people = desk.peopleInOrder.filter { $0.id != person }
    let near = Vocabulary.provider.offered.filter { $0.code != "self" && $0.band != ProviderBand.none }
    let armed = Vocabulary.armedActor.offered
    ends =
      people.map { .person($0.id) } + near.map { .provider(Code($0.code)) } + armed.map { .armed(Code($0.code)) }
    let labels =
      people.map { ($0.id.stored, desk.name(of: $0), "") }
      + near.map { (Value.text($0.code), $0.label[desk.tongue.language], $0.meaning[desk.tongue.language]) }
      + armed.map {
        (Value.text($0.code), desk.tongue(TieWord.armed, $0.label[desk.tongue.language]), "")
      }
    list = ChoiceList(
      labels.map { ChoiceList.Option(key: nil, value: $0.0, label: $0.1, meaning: $0.2) }, takesSeveral: false,
      chosen: [])
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { list.isNarrowed }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list.move(key) { return true }
    switch key {
    case .enter, .character(" "): choose(list.current, &desk)
    case .character(let character): choose(list.options.first { $0.key == character }, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    choose(list.current, &desk)
    return true
  }

  private mutating func choose(_ option: ChoiceList.Option?, _ desk: inout Desk) {
    guard let option else { return }
    guard let end else {
      end = list.options.firstIndex(of: option).flatMap { ends.element($0) }
      list = ChoiceList(Relationship.relation.spec.options(desk), takesSeveral: false, chosen: [])
      return
    }
    write(end, as: option.value, &desk)
  }

  private func write(_ end: Relationship.End, as relation: Value, _ desk: inout Desk) {
    guard let person = desk.contents[person] else { return }
    let new = desk.newRow(Relationship.type, about: person)
    let (field, other) = end.stored
    let both: Set<Value> = [.text("works_with"), .text("in_tension"), .text("broken")]
    let values: [(String, Value)] = [
      (field.name, other), (Relationship.relation.name, relation), (Relationship.axis.name, end.usualAxis.stored),
      (Relationship.mutual.name, .truth(both.contains(relation))), (Relationship.safeToShow.name, .truth(false)),
    ]
    desk.perform(
      desk.tongue(PersonWord.newRow, desk.tongue(RecordWord.tie)),
      new.changes
        + values.map {
          Change(dossier: person.dossier, record: new.id, kind: Relationship.type.kind, field: $0.0, value: $0.1)
        })
    if let tie = desk.contents[new.id] { desk.replace(.record(RecordPage(tie))) }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    list.draw(
      title: desk.tongue(end == nil ? TieWord.withWhom : .whatKind), chosen: [], in: body, on: &canvas, desk.tongue)
  }
}
