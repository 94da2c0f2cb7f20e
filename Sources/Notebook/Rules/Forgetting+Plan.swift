extension Forgetting {
  /// The plan for a respondent, an interview, a person or group, a note, a session, a photo or a name kept apart.
  ///
  /// `reader` is the team code of who looks: notes that are only another's are not told of.
  public init?(of target: RecordID, in contents: Contents, reader: String) {
    guard let record = contents[target] else { return nil }
    self.init(target: target, number: record.value("code").flatMap(String.init) ?? "")
    switch record.kind {
    case Respondent.type.kind:
      let interviews = contents.records.values.filter {
        $0.kind == Interview.type.kind && $0.readings(Interview.respondent).contains(target)
      }
      take(dossier: record.dossier, contents)
      take(toldIn: Set(interviews.map(\.id)), mayTakePages: true, contents)
    case Interview.type.kind:
      let others = contents.records.values.contains {
        $0.dossier == record.dossier && $0.kind == Interview.type.kind && $0.id != target
      }
      if !others { take(dossier: record.dossier, contents) }
      // A page the team made before someone said no stays as the team made it.
      take(toldIn: [target], mayTakePages: false, contents)
    case PeaceAgent.type.kind:
      take(dossier: record.dossier, contents)
      for row in contents.records.values where !Self.onlyPoint.contains(row.kind) && points(row, at: [target]) {
        empty(row)
      }
    // Nobody can ask for single votes back: what a group did goes whole, or stays.
    case JournalEntry.type.kind, ParticipatorySession.type.kind: take(dossier: record.dossier, contents)
    case Attachment.type.kind, SealedName.type.kind:
      // Without a number of its own it goes by that of whom it belongs to.
      let owner = record[Attachment.of] ?? record[SealedName.owner]
      number = owner.flatMap { contents[$0]?.value("code") }.flatMap(String.init) ?? ""
      empty(record)
    default: return nil
    }
    conclude(contents, reader: reader)
  }

  /// Kinds that only point at a person or group: they lose the reference and stay.
  private static let onlyPoint: Set<String> = [
    PeaceAgent.type.kind, Respondent.type.kind, Interview.type.kind, Consent.type.kind, JournalEntry.type.kind,
    Visit.type.kind, ExportLog.type.kind, Withdrawal.type.kind,
  ]

  // MARK: - What goes

  private mutating func take(dossier: DossierID, _ contents: Contents) {
    guard dossier != .notebook, !dossiers.contains(dossier) else { return }
    dossiers.append(dossier)
    records.formUnion(contents.records.values.filter { $0.dossier == dossier }.map(\.id))
  }

  /// All operations on a record lose their value, and it goes to the bin.
  private mutating func empty(_ record: Record) {
    guard !dossiers.contains(record.dossier), records.insert(record.id).inserted else { return }
    redactions[record.dossier, default: []].formUnion(record.fields.values.flatMap(\.operations).map(\.id))
    changes.append(Change(record, Field.deleted, true))
  }

  /// Everything told in some interviews, wherever it is kept.
  private mutating func take(toldIn interviews: Set<RecordID>, mayTakePages: Bool, _ contents: Contents) {
    let all = contents.records.values.sorted { $0.id < $1.id }
    for record in all where !dossiers.contains(record.dossier) && record.kind != PeaceAgent.type.kind {
      if interviews.contains(record.id) || !interviews.isDisjoint(with: Self.sources(of: record)) { empty(record) }
    }
    for person in all where person.kind == PeaceAgent.type.kind && !dossiers.contains(person.dossier) {
      if isTheirs(person, interviews, mayTakePages: mayTakePages, contents) {
        take(dossier: person.dossier, contents)
      }
    }
    for record in all where !takes(record.dossier, record.id) { takePart(of: record, toldIn: interviews) }
  }

  /// The interviews a record was told in.
  private static func sources(of record: Record) -> [RecordID] {
    let told: [RecordID?] =
      switch record.kind {
      case Answer.type.kind: record.readings(Answer.interview)
      case Consent.type.kind: record.readings(Consent.interview)
      case Attachment.type.kind: record.readings(Attachment.of)
      default: record.readings(Common.sourceRef)
      }
    return told.compactMap { $0 }
  }

  /// True when nobody but the source told of a person or group, so that its page goes with them.
  ///
  /// A page the team began counts as theirs only where they spoke of themselves.
  private func isTheirs(
    _ person: Record, _ interviews: Set<RecordID>, mayTakePages: Bool, _ contents: Contents
  ) -> Bool {
    let written = person.fields.values.flatMap(\.operations).map(\.source)
    let spokeOfThemselves = interviews.contains { id in
      contents[id]?[Interview.stance] == "self" && contents[id]?[Interview.people]?.contains(person.id) == true
    }
    let isAllTold = written.allSatisfy { $0.map(interviews.contains) == true }
    let isTold = written.allSatisfy { $0.map(interviews.contains) != false }
    guard isAllTold || (mayTakePages && spokeOfThemselves && isTold) else { return false }
    return contents.records.values.allSatisfy { other in
      if other.id == person.id || other.isDeleted || takes(other.dossier, other.id) { return true }
      if other.dossier == person.dossier { return false }
      switch other.kind {
      case JournalEntry.type.kind, FollowUp.type.kind, Withdrawal.type.kind, ExportLog.type.kind: return true
      case Respondent.type.kind where interviews.contains { contents[$0]?[Interview.respondent] == other.id }:
        return true
      // Someone else's tie to them is no word of what they are like.
      case Relationship.type.kind where !other.readings(Relationship.person).contains(person.id): return true
      default: return !points(other, at: [person.id])
      }
    }
  }

  /// What a source brought to a record others told of too; fields go back to what someone else said last.
  ///
  /// The number stays: it stands on paper, and points at nobody by itself.
  private mutating func takePart(of record: Record, toldIn interviews: Set<RecordID>) {
    var isTouched = false
    for field in record.fields.keys
    where field != "code" && ReadThrough.text(readIn: field, of: record.kind) == nil {
      guard let history = record.fields[field] else { continue }
      let told = history.operations.filter { $0.source.map(interviews.contains) == true }
      guard !told.isEmpty else { continue }
      isTouched = true
      forgetReadings(beside: field, of: record)
      redactions[record.dossier, default: []].formUnion(told.map(\.id))
      let visible = history.visible
      guard visible.contains(where: { told.contains($0) }) else { continue }
      let others = visible.contains { !told.contains($0) } ? visible : history.operations
      let before = others.filter { !told.contains($0) }.max { ($0.at, $0.id) < ($1.at, $1.id) }
      guard let before, let value = before.value else { continue }
      changes.append(
        Change(
          dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: value,
          source: before.source))
    }
    if isTouched { kept.append(record.id) }
  }

  // MARK: - What is left to settle

  private mutating func conclude(_ contents: Contents, reader: String) {
    let all = contents.records.values.sorted { $0.id < $1.id }
    // What was promised about something that is gone, unless somebody else was promised it.
    for promise in all where promise.kind == FollowUp.type.kind && !takes(promise.dossier, promise.id) {
      let source = promise.readings(Common.sourceRef).compactMap { $0 }
      if points(promise, at: records), source.allSatisfy(records.contains) { empty(promise) }
    }
    // A tie without its other end, and questions about the harm of what is gone, say nothing any more.
    for kind in [Relationship.type.kind, HarmCheck.type.kind, HarmAnswer.type.kind] {
      for row in all where row.kind == kind && !takes(row.dossier, row.id) && points(row, at: records) { empty(row) }
    }
    for record in all where !takes(record.dossier, record.id) { clearReferences(of: record) }
    let named = numbers(contents)
    for record in all where !takes(record.dossier, record.id) { forgetReadings(naming: record, named) }
    for record in all where !takes(record.dossier, record.id) && !Self.wordless.contains(record.kind) {
      if record.kind == JournalEntry.type.kind, !JournalEntry.isListed(record, for: reader) { continue }
      traces += traces(in: record, contents)
    }
    for record in all where records.contains(record.id) && record.kind != Visit.type.kind {
      counts.byName[record.kind, default: 0] += 1
    }
    let unsaid = records.compactMap { contents[$0] }.filter { $0.kind == ActivityItem.type.kind }
      .filter(ActivityItem.isUnsaid).flatMap { $0.readings(ActivityItem.finding) }.compactMap(\.self)
    self.unsaid = Set(unsaid).sorted()
    dossiers.sort()
    recalls = ExportLog.exports(holding: records.union([target]), in: contents).map(\.id)
  }

  private static let wordless: Set<String> = [ExportLog.type.kind, Withdrawal.type.kind, Visit.type.kind]

  private func points(_ record: Record, at targets: Set<RecordID>) -> Bool {
    (RecordType.named(record.kind)?.references ?? []).contains { field in
      record.fields[field]?.visible.contains { writing in
        writing.value.map(Contents.references)?.contains(where: targets.contains) == true
      } == true
    }
  }

  private mutating func clearReferences(of record: Record) {
    if record.kind == Visit.type.kind, record[Visit.place]?.record.map(records.contains) == true {
      changes.append(Change(record, Visit.place, nil))
    }
    for field in RecordType.named(record.kind)?.references ?? [] {
      let known = changes.firstIndex { $0.record == record.id && $0.field == field }
      let values = known.map { [changes[$0].value] } ?? record.fields[field]?.visible.map(\.value) ?? []
      let pointed = values.compactMap { $0 }.flatMap(Contents.references)
      guard pointed.contains(where: records.contains) else { continue }
      let rest = pointed.filter { !records.contains($0) }
      let isList = values.contains { if case .list = $0 { true } else { false } }
      let value: Value? = isList ? rest.stored : nil
      if let known { changes[known].value = value } else {
        changes.append(
          Change(dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: value))
      }
    }
  }

  // MARK: - Mentions

  private func traces(in record: Record, _ contents: Contents) -> [Trace] {
    let numbers = numbers(contents)
    var found: [Trace] = []
    for field in record.fields.keys where Self.isTyped(field, of: record.kind) {
      guard let visible = record.fields[field]?.visible else { continue }
      for paragraph in visible.compactMap({ $0.value.flatMap(Prose.init) }).flatMap(\.paragraphs) {
        for sentence in Self.sentences(of: paragraph.text) where Self.names(numbers, in: sentence) {
          let trace = Trace(record: record.id, field: field, sentence: sentence, isWhole: false)
          if !found.contains(trace) { found.append(trace) }
        }
      }
    }
    if let words = record[GroupQuestion.words], record.kind == GroupQuestion.type.kind, gave(words, contents) {
      found.append(Trace(record: record.id, field: GroupQuestion.words.name, sentence: words, isWhole: false))
    }
    let links = record.readings(JournalEntry.links).flatMap { $0 ?? [] }
    if found.isEmpty, record.kind == JournalEntry.type.kind, links.contains(where: records.contains) {
      let text = record.readings(JournalEntry.text).compactMap { $0 }.first { !$0.isBlank }
      if let first = text.flatMap({ $0.paragraphs.lazy.flatMap { Self.sentences(of: $0.text) }.first }) {
        found.append(Trace(record: record.id, field: JournalEntry.text.name, sentence: first, isWhole: true))
      }
    }
    return found
  }

  /// True for a question that a group that goes said should be asked.
  private func gave(_ question: String, _ contents: Contents) -> Bool {
    records.compactMap { contents[$0] }.filter { $0.kind == Activity.type.kind }
      .flatMap { $0.readings(Activity.missing) }
      .contains { $0?.paragraphs.contains { $0.text == question } == true }
  }

  /// True for words someone typed: texts, lines that are no number of the notebook's own, and what goes with them.
  private static func isTyped(_ field: String, of kind: String) -> Bool {
    guard let spec = RecordType.named(kind)?.field(field) else {
      return field.hasSuffix("Other") || field.hasSuffix("Translation")
    }
    switch spec.type {
    case .prose: return true
    case .line: return spec.sensitivity != .system
    default: return false
    }
  }

  /// The sentences of a paragraph, each with its end, without the spaces around it.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var isEnding = false
    for character in text {
      if isEnding, character.isWhitespace {
        sentences.append(sentence)
        sentence = ""
        isEnding = false
        continue
      }
      if sentence.isEmpty, character.isWhitespace { continue }
      sentence.append(character)
      // Closing marks after the end belong to the sentence.
      if ".!?؟।。…".contains(character) { isEnding = true } else if !"”»\")’]".contains(character) { isEnding = false }
    }
    while sentence.last?.isWhitespace == true { sentence.removeLast() }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  /// True when one of the numbers stands in a text as a word of its own, case aside.
  static func names(_ numbers: Set<String>, in text: String) -> Bool {
    let words = text.uppercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return words.contains { word in numbers.contains { word == $0.uppercased() } }
  }
}
