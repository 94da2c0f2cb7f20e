import Notebook
import Tables

extension Handover {
  /// What a room is to know of a session: what stands in its records now, and nothing that stood there before.
  ///
  /// Earlier wordings and what is in the bin stay behind, and so does a finding laid out before that may not be told
  /// any more. Nil where there is no such session.
  public init?(of session: RecordID, in contents: Contents, _ tongue: Tongue, who: String, findings: [Finding] = []) {
    guard let record = contents[session], record.kind == ParticipatorySession.type.kind, !record.isDeleted else {
      return nil
    }
    let spoken = record[ParticipatorySession.lang].flatMap { Language(rawValue: $0.text) } ?? tongue.language
    let told = Set(findings.map(\.id))
    let known = contents.records(in: record.dossier).filter { record in
      Self.kinds.contains(record.kind)
        && record.readings(ActivityItem.finding).allSatisfy { $0.map(told.contains) ?? true }
    }
    self.init(
      session: session, operations: known.flatMap { Self.visible($0) },
      language: spoken, calendar: tongue.calendar, who: who, findings: findings, smallest: SmallNumbers(contents).k)
  }

  /// What the room works with; what the team asked itself before, and its promises, are not among it.
  private static let kinds: Set<String> = [
    ParticipatorySession.type.kind, Activity.type.kind, ActivityItem.type.kind, ActivityTie.type.kind,
  ]

  /// What the team thinks, saw and sorted for itself is no part of what a group does.
  private static let ofTheTeam: Set<String> = [
    ParticipatorySession.reflection.name, ParticipatorySession.observersPresent.name,
    ParticipatorySession.distressPeak.name, ParticipatorySession.place.name, Activity.sign.name,
    ActivityItem.mapsTo.name,
  ]

  private static func visible(_ record: Record) -> [Filed] {
    zip(record.fields.keys, record.fields.values).filter { !ofTheTeam.contains($0.0) }.flatMap { field, history in
      history.visible.map { writing in
        Filed(
          dossier: record.dossier,
          operation: Operation(
            id: writing.id, at: writing.at, who: writing.who, record: record.id, kind: record.kind, field: field,
            value: writing.value, source: writing.source, isRedacted: writing.isRedacted))
      }
    }.sorted { $0.operation.id < $1.operation.id }
  }

  // MARK: - Beside the operations

  /// Everything but the operations, to be sent along with them.
  public var stored: Value {
    .object([
      "session": .text(session.text), "language": .text(language.rawValue), "calendar": .text(calendar.rawValue),
      "who": .text(who), "smallest": .number(smallest),
      "findings": .list(findings.map { .object(["id": .text($0.id), "words": .text($0.words)]) }),
    ])
  }

  /// Reads what `stored` made; nil for anything of another shape, or where the session itself is not among it.
  public init?(_ stored: Value, operations: [Filed]) {
    guard case .object(let members) = stored, let session = members["session"].flatMap(RecordID.init),
      let language = members["language"].flatMap(String.init).flatMap(Language.init(rawValue:)),
      let calendar = members["calendar"].flatMap(String.init).flatMap(StudyCalendar.init(rawValue:)),
      let who = members["who"].flatMap(String.init), let smallest = members["smallest"].flatMap(Int.init),
      case .list(let read)? = members["findings"],
      operations.contains(where: { $0.operation.record == session })
    else { return nil }
    let findings = read.compactMap { one -> Finding? in
      guard case .object(let members) = one, let id = members["id"].flatMap(String.init),
        let words = members["words"].flatMap(String.init)
      else { return nil }
      return Finding(id: id, words: words)
    }
    guard findings.count == read.count else { return nil }
    self.init(
      session: session, operations: operations, language: language, calendar: calendar, who: who, findings: findings,
      smallest: smallest)
  }
}
