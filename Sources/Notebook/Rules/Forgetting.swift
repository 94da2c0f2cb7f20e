/// What goes when someone takes back what they told, or a page or note is erased: a plan, looked at before it is done.
public struct Forgetting: Hashable, Sendable {
  /// Whom or what it is about: a respondent, an interview, a person or group, a note, or a session.
  public let target: RecordID
  /// Its number, as people say and write it.
  public internal(set) var number: String
  /// Dossiers that hold nothing else: their keys are destroyed.
  public internal(set) var dossiers: [DossierID] = []
  /// What loses its value in dossiers that stay.
  public internal(set) var redactions: [DossierID: Set<OperationID>] = [:]
  /// What settles the rest: records emptied go to the bin, references to what is gone are cleared.
  public internal(set) var changes: [Change] = []
  /// Every record that goes or is emptied.
  public internal(set) var records: Set<RecordID> = []
  /// How many records of each kind go.
  public internal(set) var counts = Counts([:])
  /// Records that lose a part and stay because others told of them too.
  public internal(set) var kept: [RecordID] = []
  /// Sentences elsewhere that speak of it: someone decides on each.
  public internal(set) var traces: [Trace] = []
  /// The findings of which what goes says that they should not be said; they stay unsaid.
  public internal(set) var unsaid: [String] = []
  /// The exports in which it stands.
  public internal(set) var recalls: [RecordID] = []

  /// A place in words that stay where a number that goes is named, or a note that is about what goes.
  public struct Trace: Hashable, Sendable {
    /// The record with the words, most often a note.
    public let record: RecordID
    /// The field of words.
    public let field: String
    /// The sentence; the beginning of the words where only the note as a whole is about it.
    public let sentence: String
    /// True when no sentence names a number: the whole note is about what goes.
    public let isWhole: Bool
  }

  /// Nothing yet.
  init(target: RecordID, number: String) {
    self.target = target
    self.number = number
  }

  /// True when a dossier or record goes, so that nothing typed for it may be written any more.
  public func takes(_ dossier: DossierID, _ record: RecordID) -> Bool {
    dossiers.contains(dossier) || records.contains(record)
  }

  // MARK: - Only a part of the permission

  /// What changes when someone takes back only that they are quoted, or only that their record is shared.
  ///
  /// Nothing is erased; every permission they gave loses that use. Nil when there is no such person.
  public static func only(_ scope: Withdrawal.Scope, of respondent: RecordID, in contents: Contents) -> Forgetting? {
    guard let record = contents[respondent], record.kind == Respondent.type.kind, scope != .all else { return nil }
    var plan = Forgetting(target: respondent, number: record[Respondent.code] ?? "")
    let use: Code = scope == .onlyQuotes ? "quotes" : "shareDeid"
    let interviews = contents.records(Interview.type, pointingAt: respondent).map(\.id)
    let consents = contents.records(Consent.type, pointingAt: respondent)
      .filter { $0[Consent.respondent] == respondent }
    for consent in consents {
      let refused = consent.readings(Consent.scopesRefused).flatMap { $0 ?? [] }
      plan.changes.append(
        Change(consent, Consent.scopesRefused, refused.contains(use) ? refused : refused + [use]))
      if consent[Consent.status] == "given" { plan.changes.append(Change(consent, Consent.status, "partial")) }
    }
    plan.recalls = ExportLog.exports(holding: Set(interviews + [respondent]), in: contents).map(\.id)
    return plan
  }

  // MARK: - What remains of it

  /// The changes that write down that it was taken back, with the exports to call back.
  public func noted(_ scope: Withdrawal.Scope, on day: Day, as record: RecordID) -> [Change] {
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(
        dossier: .notebook, record: record, kind: Withdrawal.type.kind, field: field.name, value: value.stored)
    }
    return [
      set(Withdrawal.number, number), set(Withdrawal.receivedOn, PartialDate(day)),
      set(Withdrawal.scope, scope.rawValue), set(Withdrawal.erased, counts),
      set(Withdrawal.gone, dossiers), set(Withdrawal.toRecall, recalls),
    ] + (unsaid.isEmpty ? [] : [set(Withdrawal.unsaid, unsaid)])
  }

  /// Takes chosen sentences out of the words that stay; `mark` stands in their place, earlier versions go too.
  ///
  /// `chosen` are places in `traces`.
  public mutating func leaveOut(_ chosen: Set<Int>, mark: String, in contents: Contents) {
    let wanted = traces.indices.filter(chosen.contains).map { traces[$0] }
    for (place, traces) in Dictionary(grouping: wanted, by: { [$0.record.text, $0.field] }) {
      guard let record = traces.first.flatMap({ contents[$0.record] }), let field = place.last,
        let history = record.fields[field]
      else { continue }
      // Written twice: both versions stay, one under the other.
      var prose = Prose(history.visible.compactMap { $0.value.flatMap(Prose.init) }.flatMap(\.paragraphs))
      if traces.contains(where: \.isWhole) {
        prose = Prose(mark)
      } else {
        for trace in traces {
          for index in prose.paragraphs.indices {
            prose.paragraphs[index].text.replace(trace.sentence, with: mark)
          }
        }
      }
      changes.removeAll { $0.record == record.id && $0.field == field }
      changes.append(
        Change(dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: prose.stored))
      // A question without its words is none.
      if record.kind == GroupQuestion.type.kind { changes.append(Change(record, Field.deleted, true)) }
      redactions[record.dossier, default: []].formUnion(history.operations.map(\.id))
      forgetReadings(beside: field, of: record)
    }
  }

  /// What was typed in all that goes, to look for afterwards: every paragraph that stands nowhere else.
  public func words(in contents: Contents) -> [String] {
    var gone: Set<String> = []
    var stays: Set<String> = []
    for record in contents.records.values where record.kind != Withdrawal.type.kind {
      let isGone = dossiers.contains(record.dossier)
      let redacted = redactions[record.dossier] ?? []
      for writing in record.fields.values.flatMap(\.operations) {
        for text in writing.value.map(Self.texts) ?? [] {
          if isGone || redacted.contains(writing.id) { gone.insert(text) } else { stays.insert(text) }
        }
      }
    }
    for change in changes { stays.formUnion(change.value.map(Self.texts) ?? []) }
    // What also stands inside other words that stay would be found there.
    let rest = Array(stays.joined(separator: "\n").utf8)
    return gone.subtracting(stays).filter { ByteSearch.first(Array($0.utf8), in: rest) == nil }.sorted()
  }

  /// The paragraphs of typed text; short ones are codes, or words that many write.
  private static func texts(_ value: Value) -> [String] {
    guard let prose = Prose(value) ?? ReadThrough(value)?.text else { return [] }
    return prose.paragraphs.map(\.text).filter { $0.count >= 12 && $0.contains(" ") }
  }
}

extension Contents {
  /// Drops from memory what a plan takes, once its changes are written.
  public mutating func forget(_ plan: Forgetting) {
    redact(plan.redactions.values.reduce(into: []) { $0.formUnion($1) })
    for dossier in plan.dossiers { forget(dossier) }
  }

  /// Writes a plan's changes and drops what it takes; gives back what is to be saved.
  public mutating func carryOut(_ plan: Forgetting, with pen: inout Pen, at moment: Moment) -> [Filed] {
    let filed = plan.changes.map { pen.write($0, into: &self, at: moment) }
    forget(plan)
    return filed
  }
}
