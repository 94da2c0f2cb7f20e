import Canvas
import Notebook

/// One row of a page about people, a place or an early sign: what was named, the rest in words, where it was told.
struct PersonRow: Hashable, Sendable {
  /// The record.
  let id: RecordID
  /// What was named.
  let what: String
  /// The rest of it.
  let more: String
  /// What stands at the end, before the source: the band of a danger.
  var end = ""
  /// Where it was told.
  let source: String
  /// True for what needs attention.
  var isGrave = false
}

extension Desk {
  /// The rows of one kind about a person or group, in the order they were told; held words are left out.
  func rows(_ type: RecordType, about person: RecordID, held: HeldInterviews) -> [Record] {
    let told = contents.records(type, pointingAt: person).filter {
      $0.value("person").flatMap(RecordID.init) == person && !held.holds($0)
    }
    // Wishes come with the nearest first, whoever told them.
    return type == SupportNeed.type ? LocalFirst.ordered(told) : told
  }

  /// What a part of a person's or group's page lists: rows that can be added to, or its interviews.
  func parts(of tab: PersonTab, about person: RecordID, held: HeldInterviews) -> [RowList.Part] {
    switch tab {
    case .interviews:
      return [
        RowList.Part(
          rows: interviews(about: person).map { interviewRow($0) }, noneWords: tongue(PersonWord.noInterviews))
      ]
    case .ties: return tieParts(of: person, held: held)
    case .deeds:
      return [
        part(Strategy.type, about: person, held: held, title: tongue(PersonWord.deeds)),
        part(
          Recognition.type, about: person, held: held, title: tongue(PersonWord.known),
          aside: mentions(of: person, held: held)),
      ]
    case .why, .dangers, .sustains, .help:
      return tab.rows.map { [part($0, about: person, held: held)] } ?? []
    case .overview, .permission, .history: return []
    }
  }

  private func part(
    _ type: RecordType, about person: RecordID, held: HeldInterviews, title: String = "", aside: String = ""
  ) -> RowList.Part {
    RowList.Part(
      title: title, aside: aside, adds: type, addWords: tongue(PersonWord.addRow),
      rows: rows(type, about: person, held: held).map { personRow($0) }, noneWords: tongue(PersonWord.noRows))
  }

  /// How many people heard named someone of this kind before anyone put it to them.
  private func mentions(of person: RecordID, held: HeldInterviews) -> String {
    guard let person = contents[person] else { return "" }
    return switch IndependentMentions.count(of: person, in: contents, held: held) {
    case 0: tongue(PersonWord.notNamed)
    case 1: tongue(PersonWord.namedByOne)
    case let count: tongue(PersonWord.named, String(count))
    }
  }

  /// A row in words.
  func personRow(_ record: Record) -> PersonRow {
    let source = source(of: record)
    switch record.kind {
    case Risk.type.kind:
      let band = RiskBand(of: record, in: contents, on: today)
      return PersonRow(
        id: record.id, what: label(record, Risk.riskType), more: dangerWords(record),
        end: tongue(BandWord.of(band)), source: source, isGrave: band == .severe)
    case Motivation.type.kind:
      return PersonRow(
        id: record.id, what: label(record, Motivation.motivation),
        more: joined([
          record[Motivation.turningPoint] == true ? tongue(PersonWord.turningPoint) : "",
          label(record, Motivation.since), firstWords(record, Motivation.inTheirWords),
        ]), source: source)
    case SustainingFactor.type.kind:
      return PersonRow(
        id: record.id, what: label(record, SustainingFactor.factor),
        more: joined([
          record[SustainingFactor.direction] == "wearsDown" ? tongue(PersonWord.wearsDown) : "",
          record[SustainingFactor.fragile] == true ? tongue(PersonWord.fragile) : "",
          firstWords(record, SustainingFactor.inTheirWords),
        ]), source: source)
    case SupportNeed.type.kind:
      let provider = label(record, SupportNeed.firstProvider)
      return PersonRow(
        id: record.id, what: label(record, SupportNeed.need),
        more: joined([
          recommendationWords(record),
          provider.isEmpty ? "" : tongue(PersonWord.from, provider),
          record[SupportNeed.namedBy] == "researcher" ? tongue(PersonWord.ourIdea) : "",
          firstWords(record, SupportNeed.inTheirWords),
        ]), source: source)
    case Recognition.type.kind: return recognitionRow(record)
    case Relationship.type.kind: return tieRow(record, seenFrom: record[Relationship.person])
    case Response.type.kind: return responseRow(record)
    case ContextSnapshot.type.kind: return lookRow(record)
    default:
      return PersonRow(
        id: record.id, what: label(record, Strategy.strategy),
        more: joined([
          label(record, Strategy.phase), label(record, Strategy.outcome), firstWords(record, Strategy.story),
        ]), source: source)
    }
  }

  /// How likely and how bad a danger is, in words.
  func dangerWords(_ risk: Record) -> String {
    if isTwice(risk.id, Risk.likelihood.name) || isTwice(risk.id, Risk.severity.name) {
      return tongue(TwiceWord.writtenTwice)
    }
    return [
      risk[Risk.likelihood].map { label(Code(String($0)), of: .likelihood) },
      risk[Risk.severity].map { label(Code(String($0)), of: .severity) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The words for what stands in a field of one code; empty when nothing does.
  func label(_ record: Record, _ field: Field<Code>) -> String {
    if isTwice(record.id, field.name) { return tongue(TwiceWord.writtenTwice) }
    guard let code = record[field] else { return "" }
    if code.text == Vocabulary.otherCode, let said = record.value(field.name + "Other").flatMap(String.init) {
      return said
    }
    guard case .code(let name) = field.spec.type, let vocabulary = contents.vocabulary(named: name) else {
      return code.text
    }
    return tongue.label(code, of: vocabulary)
  }

  /// The words for what stands in a field of several codes, each by itself.
  func labels(_ record: Record, _ field: Field<[Code]>) -> [String] {
    if isTwice(record.id, field.name) { return [tongue(TwiceWord.writtenTwice)] }
    guard case .codes(let name, _) = field.spec.type, let vocabulary = contents.vocabulary(named: name) else {
      return []
    }
    let said = record.value(field.name + "Other").flatMap(String.init)
    return (record[field] ?? []).map { code in
      code.text == Vocabulary.otherCode ? said ?? tongue.label(code, of: vocabulary) : tongue.label(code, of: vocabulary)
    }
  }

  /// How they are known: by what, by whom, how widely, and who doubts it.
  private func recognitionRow(_ record: Record) -> PersonRow {
    let doubted = labels(record, Recognition.disputedBy).joined(separator: ", ")
    return PersonRow(
      id: record.id, what: labels(record, Recognition.ways).joined(separator: ", "),
      more: joined([
        doubted.isEmpty ? "" : tongue(PersonWord.doubtedBy, doubted),
        labels(record, Recognition.byWhom).joined(separator: ", "),
        label(record, Recognition.breadth), firstWords(record, Recognition.evidence),
      ]), source: source(of: record))
  }

  /// The first words of a text in quotes; empty where nothing is written.
  func firstWords(_ record: Record, _ field: Field<Prose>) -> String {
    if isTwice(record.id, field.name) { return tongue(TwiceWord.writtenTwice) }
    guard let text = record[field]?.text, !text.allSatisfy(\.isWhitespace) else { return "" }
    return Signs.openQuote + (text.count > 60 ? text.prefix(60).cutShort : text) + Signs.closeQuote
  }

  /// Words with dots between, without the empty ones.
  func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
  }

  // MARK: - A row by hand

  /// A new row about a person or group as the team saw it: its id, and the changes that write it.
  mutating func newRow(_ type: RecordType, about person: Record) -> (id: RecordID, changes: [Change]) {
    let id = RecordID.random(using: &pen.chance)
    var values: [(String, Value)] = [
      ("person", person.id.stored), (Common.sourceType.name, .text("observation")),
    ]
    switch type.kind {
    case Risk.type.kind:
      values.append((Risk.reviewBy.name, PartialDate(today + 60).stored))
    case Motivation.type.kind: values.append((Motivation.toldBy.name, .text("other")))
    case SustainingFactor.type.kind: values.append((SustainingFactor.direction.name, .text("sustains")))
    case SupportNeed.type.kind:
      let known = contents.records(type, pointingAt: person.id).count
      values += [
        (SupportNeed.namedBy.name, .text("researcher")), (SupportNeed.priority.name, .number(known + 1)),
      ]
    default: break
    }
    let changes = values.map {
      Change(dossier: person.dossier, record: id, kind: type.kind, field: $0.0, value: $0.1)
    }
    return (id, changes)
  }
}
