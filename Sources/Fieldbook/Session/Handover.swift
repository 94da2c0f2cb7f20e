import Notebook
import Tables

/// What the room of a session is given, and all that it ever knows of the notebook.
public struct Handover: Hashable, Sendable {
  /// The session, with what was prepared for it.
  public var session: RecordID
  /// The operations of the session's own dossier; of nothing else.
  public var operations: [Filed]
  /// The language the group speaks.
  public var language: Language
  /// The calendar in which days are named.
  public var calendar: StudyCalendar
  /// The team code of who writes.
  public var who: String
  /// What is to be read back to the group, in words for everyone; empty unless the session gives back.
  public var findings: [Finding]
  /// The smallest group the study shows; never fewer than five.
  public var smallest: Int

  /// A handover of everything named.
  public init(
    session: RecordID, operations: [Filed], language: Language, calendar: StudyCalendar, who: String,
    findings: [Finding] = [], smallest: Int = 5
  ) {
    self.session = session
    self.operations = operations
    self.language = language
    self.calendar = calendar
    self.who = who
    self.findings = findings
    self.smallest = max(5, smallest)
  }
}
