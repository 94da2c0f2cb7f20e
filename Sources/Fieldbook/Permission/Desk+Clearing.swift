import Notebook

/// A lead of the team decides that an interview may go further although an official or someone armed sat by.
extension Desk {
  /// Why whoever is at the keyboard cannot decide it; nil when they can.
  func clearingObstacle(_ interview: RecordID) -> String? {
    guard let record = contents[interview], !Permission.watchers(of: record, in: contents).isEmpty else {
      return tongue(UsesWord.nobodySatBy)
    }
    let leads = Permission.leads(contents).compactMap { $0[TeamMember.teamCode] }.sorted()
    guard !leads.contains(who) else { return nil }
    return leads.isEmpty ? tongue(UsesWord.noLead) : tongue(UsesWord.onlyLead, leads.joined(separator: ", "))
  }

  /// Asks for the reason.
  mutating func askWhyFurther(_ interview: RecordID) {
    guard let record = contents[interview] else { return }
    let watchers = Permission.watchers(of: record, in: contents).sorted { $0.text < $1.text }
    let others = watchers.map { tongue.label($0, of: .othersPresent) }.joined(separator: ", ").capitalisedFirst
    open(.prompt(.whyFurther(interview, others: others, self)))
  }

  /// Writes the decision down with who took it and why; without a reason nothing is decided.
  mutating func clear(_ interview: RecordID, because reason: String) {
    guard let record = contents[interview], clearingObstacle(interview) == nil,
      !reason.allSatisfy(\.isWhitespace)
    else { return }
    let watching = Permission.watchers(of: record, in: contents).union(record[Interview.othersCleared] ?? [])
    perform(
      tongue(UsesWord.goesFurther),
      [
        Change(record, Interview.othersCleared, watching.sorted { $0.text < $1.text }),
        Change(record, Interview.clearedBy, who), Change(record, Interview.clearedReason, Prose(reason)),
      ])
  }
}
