import Canvas
import Notebook

extension Desk {
  /// What a record is, for headings: its number and what one calls it, or whose and what.
  func heading(of record: Record) -> String {
    let name = name(of: record)
    return contents.number(of: record.id).isEmpty || name.isEmpty ? title(of: record) : name
  }

  /// What a record is, in one line of any list: its number and words, or whose and what, such as `A-05 · danger`.
  ///
  /// Of rows told in an interview that is held only whose and what kind.
  func title(of record: Record, held: HeldInterviews? = nil) -> String {
    let kind = tongue(RecordWord.of(record.kind))
    func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ") }
    func number(_ id: RecordID?) -> String { id.map { contents.number(of: $0) } ?? "" }
    switch record.kind {
    case Answer.type.kind: return joined([number(record[Answer.interview]), record[Answer.question] ?? kind])
    case Consent.type.kind: return joined([number(record[Consent.interview] ?? record[Consent.respondent]), kind])
    case Study.type.kind: return kind
    case FollowUp.type.kind: return joined([ownerCode(of: record), kind])
    case ContextSnapshot.type.kind:
      let place = record[ContextSnapshot.place].flatMap { contents[$0] }.map { name(of: $0) }
      return joined([place ?? "", kind, record[ContextSnapshot.observedOn].map { tongue.words(for: $0) } ?? ""])
    case Activity.type.kind:
      return joined([number(ParticipatorySession.of(record, in: contents)?.id), kind, label(record, Activity.method)])
    case ActivityItem.type.kind:
      return joined([number(ParticipatorySession.of(record, in: contents)?.id), record[ActivityItem.label] ?? kind])
    case ActivityTie.type.kind:
      let ends = [ActivityTie.from, ActivityTie.to].map { end in
        record[end].flatMap { contents[$0]?[ActivityItem.label] }
      }
      return joined([
        number(ParticipatorySession.of(record, in: contents)?.id),
        ends.map { $0 ?? "?" }.joined(separator: " \(Signs.right) "), label(record, ActivityTie.relation),
      ])
    case GroupQuestion.type.kind: return joined([kind, record[GroupQuestion.words] ?? ""])
    case Response.type.kind:
      let who = held?.holds(record) == true ? "" : label(record, Response.providerLevel)
      return joined([number(record[Response.sign]), kind, who])
    case WarningSign.type.kind where held?.holds(record) == true: return joined([number(record.id), kind])
    default: break
    }
    if let owner = record.value("person").flatMap(RecordID.init) {
      let what = held?.holds(record) == true ? "" : personRow(record).what
      return joined([number(owner), kind, what])
    }
    let line = line(of: record)
    return line.isEmpty ? kind : line
  }
}
