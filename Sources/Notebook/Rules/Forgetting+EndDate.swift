extension Forgetting {
  /// What is destroyed on the day a study ends: names kept apart, whatever is attached, and every word someone typed.
  ///
  /// Numbers, themes, ratings, days and permissions stay, and so does the study's own frame: what it is for, its places,
  /// whom to complain to, what went out and what was taken back.
  public static func endOfStudy(in contents: Contents) -> Forgetting {
    var plan = Forgetting(target: .study, number: "")
    for record in contents.records.values.sorted(by: { $0.id < $1.id }) where !frame.contains(record.kind) {
      if record.kind == SealedName.type.kind || record.kind == Attachment.type.kind {
        plan.emptyWhole(record)
      } else {
        plan.emptyWords(of: record)
      }
    }
    return plan
  }

  /// The study's frame, in which the team speaks of itself.
  private static let frame: Set<String> = [
    Study.type.kind, TeamMember.type.kind, Place.type.kind, Visit.type.kind, ExportLog.type.kind, Withdrawal.type.kind,
  ]

  private mutating func emptyWhole(_ record: Record) {
    let all = record.fields.values.flatMap(\.operations).filter { !$0.isRedacted }.map(\.id)
    guard !all.isEmpty else { return }
    redactions[record.dossier, default: []].formUnion(all)
    if !record.isDeleted {
      changes.append(Change(record, Field.deleted, true))
      counts.byName[record.kind, default: 0] += 1
    }
    records.insert(record.id)
  }

  private mutating func emptyWords(of record: Record) {
    let before = redactions[record.dossier]?.count ?? 0
    for field in record.fields.keys {
      guard let written = record.fields[field]?.operations.filter({ $0.value != nil && !$0.isRedacted }) else { continue }
      let words = written.filter { Self.isRawText($0.value, in: field, of: record.kind) }
      guard !words.isEmpty else { continue }
      redactions[record.dossier, default: []].formUnion(words.map(\.id))
      // A day stays without the words it was said in.
      if let date = record.value(field).flatMap(PartialDate.init), let span = date.span, !date.asSaid.isEmpty {
        changes.append(
          Change(
            dossier: record.dossier, record: record.id, kind: record.kind, field: field,
            value: (PartialDate(date.text) ?? PartialDate(span.lowerBound)).stored))
      }
    }
    guard redactions[record.dossier]?.count ?? 0 > before else { return }
    kept.append(record.id)
    counts.byName[record.kind, default: 0] += 1
  }

  /// True for a value that holds what someone typed, not what was chosen, counted or dated.
  private static func isRawText(_ value: Value?, in field: String, of kind: String) -> Bool {
    guard let value else { return false }
    switch RecordType.named(kind)?.field(field) {
    case let spec? where spec.type == .prose: return true
    case let spec? where spec.type == .line: return spec.sensitivity != .system && spec.sensitivity != .open
    case let spec? where spec.type == .date: return PartialDate(value).map { !$0.asSaid.isEmpty } ?? false
    case .some: return field == JournalEntry.tags.name && kind == JournalEntry.type.kind
    case nil where ReadThrough.text(readIn: field, of: kind) != nil: return ReadThrough(value)?.text != nil
    // Words beside a code, and those of a newer version.
    case nil: return Prose(value)?.text.contains { $0.isWhitespace } == true || field.hasSuffix("Other")
    }
  }
}
