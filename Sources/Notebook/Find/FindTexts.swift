/// Reads the texts of a notebook that one reader may find, each with its place.
///
/// Left out: what is held because nobody agreed to it, talks for practice, other members' private notes, and the bin.
struct FindTexts {
  /// The notebook to be read.
  let contents: Contents
  /// The team code of who looks; notes private to others are passed over.
  let reader: String
  /// The language labels are found in.
  let language: Language
  private let practice: PracticeTalks
  private var held: [RecordID: Bool] = [:]
  private var questions: [String: [String: String]] = [:]

  /// Reads a notebook for one member.
  init(_ contents: Contents, reader: String, language: Language) {
    self.contents = contents
    self.reader = reader
    self.language = language
    practice = PracticeTalks(contents)
  }

  /// Every text with its words, in no order.
  mutating func all(_ take: (Findable, String) -> Void) {
    for type in RecordType.all where !Self.unread.contains(type.kind) {
      for record in contents.records(type) {
        guard !practice.holds(record), let place = place(of: record) else { continue }
        for part in parts(of: record, type) {
          let words = words(part, of: record)
          if !words.isEmpty { take(Findable(record: record.id, part: part, place: place), words) }
        }
      }
    }
  }

  /// Kinds that hold nothing anyone wrote: permissions, where a screen stood, what went out and what was taken back;
  /// and names, which no search shows.
  static let unread: Set<String> = [
    Consent.type.kind, Visit.type.kind, ExportLog.type.kind, Withdrawal.type.kind, SealedName.type.kind,
    KeptWord.type.kind,
  ]

  private struct FieldName: Hashable {
    let kind: String
    let field: String
  }

  /// Lines that nobody reads as words: what stands in the heading already, a sign, a code beside its list.
  private static let unspoken: Set<FieldName> = [
    FieldName(kind: PeaceAgent.type.kind, field: PeaceAgent.handle.name),
    FieldName(kind: ActivityItem.type.kind, field: ActivityItem.symbol.name),
    FieldName(kind: ActivityItem.type.kind, field: ActivityItem.mapsTo.name),
  ]

  private func parts(of record: Record, _ type: RecordType) -> [Findable.Part] {
    let texts = type.fields.filter { spec in
      guard record.fields[spec.name] != nil, spec.sensitivity != .system else { return false }
      switch spec.type {
      case .prose: return true
      case .line: return !Self.unspoken.contains(FieldName(kind: record.kind, field: spec.name))
      default: return false
      }
    }
    return [.heading] + texts.map { .field($0.name) } + [.labels]
  }

  // MARK: - Words

  /// The words of one part, as they are shown when found.
  func words(_ part: Findable.Part, of record: Record) -> String {
    switch part {
    case .heading: heading(of: record)
    case .field(let name): Self.text(record.value(name))
    case .labels: labels(of: record)
    }
  }

  private static func text(_ value: Value?) -> String {
    guard let value else { return "" }
    return String(value) ?? Prose(value)?.text ?? ""
  }

  /// What names the record, without the number, which stands before it in the list already.
  func shownHeading(of record: Record) -> String { heading(of: record, withCode: false) }

  private func heading(of record: Record, withCode: Bool = true) -> String {
    let code = withCode ? record.value("code").flatMap(String.init) : nil
    let parts: [String?] =
      switch record.kind {
      case PeaceAgent.type.kind:
        [code, record[PeaceAgent.handle], kindLabel(of: record), place(named: record[PeaceAgent.place])]
      case Interview.type.kind:
        [
          code, record[Interview.respondent].flatMap { contents[$0]?[Respondent.code] },
          place(named: record[Interview.place]), record[Interview.conductedOn]?.text,
        ]
      case ParticipatorySession.type.kind:
        [code, place(named: record[ParticipatorySession.place]), record[ParticipatorySession.heldOn]?.text]
      case JournalEntry.type.kind: [code, place(named: record[JournalEntry.place])]
      case FollowUp.type.kind: [record[FollowUp.dueOn]?.text]
      case Place.type.kind: [withCode ? record[Place.placeCode] : nil]
      case ContextSnapshot.type.kind:
        [place(named: record[ContextSnapshot.place]), record[ContextSnapshot.observedOn]?.text]
      case WarningSign.type.kind: [code, place(named: record[WarningSign.place]), record[WarningSign.noticedOn]?.text]
      default: []
      }
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func kindLabel(of person: Record) -> String? {
    person[PeaceAgent.kind].flatMap { contents.vocabulary(named: "personKind")?.label($0.text, in: language) }
  }

  private func place(named id: RecordID?) -> String? { id.flatMap { contents[$0]?[Place.label] } }

  /// The words of every code that says something about the matter; the system's own marks say nothing.
  private func labels(of record: Record) -> String {
    guard let type = RecordType.named(record.kind) else { return "" }
    var labels: [String] = []
    for spec in type.fields where spec.sensitivity != .system {
      if record.kind == PeaceAgent.type.kind, spec.name == PeaceAgent.kind.name { continue }
      // What people point to is read on the page of the place and nowhere else.
      if record.kind == ContextSnapshot.type.kind, spec.name == ContextSnapshot.conditions.name { continue }
      guard let name = spec.type.vocabulary, let value = record.value(spec.name) else { continue }
      let vocabulary =
        name == "question"
        ? question(of: record)?.choices.first { $0.target == .answer }?.vocabulary ?? name : name
      for code in [Code](value) ?? Code(value).map({ [$0] }) ?? [] {
        labels.append(contents.vocabulary(named: vocabulary)?.label(code.text, in: language) ?? code.text)
      }
    }
    if record.kind == ActivityItem.type.kind, let mapped = record[ActivityItem.mapsTo].flatMap(ActivityItem.mapped) {
      labels.append(contents.vocabulary(named: mapped.list)?.label(mapped.code.text, in: language) ?? "")
    }
    return labels.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func question(of answer: Record) -> Question? {
    guard let interview = answer[Answer.interview].flatMap({ contents[$0] }), let id = answer[Answer.question] else {
      return nil
    }
    return interview[Interview.guideID].flatMap { contents.guide($0) }?.question(id)
  }

  // MARK: - Places

  /// Where a record's words are shown; nil when this reader may not find them.
  mutating func place(of record: Record) -> FindPlace? {
    switch record.kind {
    case PeaceAgent.type.kind: return FindPlace(.people, record.id)
    case Interview.type.kind: return interview(record.id)
    case Answer.type.kind:
      return record[Answer.interview].flatMap { interview($0, question: record[Answer.question] ?? "") }
    case Respondent.type.kind:
      return contents.records(Interview.type, pointingAt: record.id).last.flatMap { interview($0.id) }
    case JournalEntry.type.kind:
      return JournalEntry.isListed(record, for: reader) ? FindPlace(.journal, record.id) : nil
    case FollowUp.type.kind:
      if let told = record[Common.sourceRef] { return interview(told) }
      guard let subject = record[FollowUp.forRef].flatMap({ contents[$0] }), subject.kind != record.kind else {
        return FindPlace(.study, .study)
      }
      return place(of: subject)
    case Attachment.type.kind:
      guard let subject = record[Attachment.of].flatMap({ contents[$0] }), subject.kind != record.kind else {
        return nil
      }
      return place(of: subject)
    case Response.type.kind where record[Common.sourceRef] == nil:
      // Only a sign is followed: references someone bent into a ring end here.
      guard let sign = record[Response.sign].flatMap({ contents[$0] }), sign.kind == WarningSign.type.kind else {
        return FindPlace(.study, .study)
      }
      return place(of: sign)
    case ParticipatorySession.type.kind, Activity.type.kind, ActivityItem.type.kind, ActivityTie.type.kind:
      return ParticipatorySession.of(record, in: contents).map { FindPlace(.sessions, $0.id) }
    case Place.type.kind: return FindPlace(.places, record.id)
    case ContextSnapshot.type.kind:
      let place = record[ContextSnapshot.place].flatMap { contents[$0] }
      return place.map { FindPlace(.places, $0.id) } ?? FindPlace(.study, .study)
    case WarningSign.type.kind where record[Common.sourceRef] == nil: return FindPlace(.signs, record.id)
    case Relationship.type.kind where record[Common.sourceRef] == nil:
      return record[Relationship.person].flatMap { contents[$0] }.map { FindPlace(.ties, $0.id) }
    default:
      if let told = record[Common.sourceRef] {
        return interview(told, question: questionMaking(record.kind, in: told))
      }
      if let person = record.value("person").flatMap(RecordID.init), contents[person] != nil {
        return FindPlace(.people, person)
      }
      return FindPlace(.study, .study)
    }
  }

  private mutating func interview(_ id: RecordID, question: String = "") -> FindPlace? {
    if held[id] == nil { held[id] = isHeld(id) }
    return held[id] == true ? nil : FindPlace(.interviews, id, question: question)
  }

  /// Words typed without permission, or after a no, are in no list and no search.
  private func isHeld(_ interview: RecordID) -> Bool {
    switch Permission.given(in: interview, in: contents).refusal(of: "notes") {
    case .noConsent, .refused, .withdrawn, .notUnderstood, .pressure, .minors, .sourceGone: true
    case nil, .notCovered, .expired, .paused, .watched, .practice: false
    }
  }

  /// The question of the interview's guide whose rows or themes are records of this kind.
  private mutating func questionMaking(_ kind: String, in interview: RecordID) -> String {
    guard let guide = contents[interview]?[Interview.guideID] else { return "" }
    if let known = questions[guide]?[kind] { return known }
    let found = contents.guide(guide)?.questions.first { question in
      question.rows?.record == kind
        || question.choices.contains { choice in
          switch choice.target {
          case .each(let record, _, _), .one(let record, _): record == kind
          default: false
          }
        }
    }
    questions[guide, default: [:]][kind] = found?.id ?? ""
    return found?.id ?? ""
  }
}
