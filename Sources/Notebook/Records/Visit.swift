/// Where a member's screen stood when it was locked, to come back to; it is in no table and no list.
public enum Visit {
  /// The record and question that were open.
  public static let place = Field<ReturnPlace>("place", .structure, "where we were", class: .system)

  /// What the clock said when it could not be right, and what the member said then.
  public static let clock = Field<ClockAnswer>("clock", .structure, "the clock", class: .system)
  /// How the visit ended; nothing stands here while it goes on, and after a power cut or a crash.
  public static let ended = Field<String>("ended", .line, "how it ended", class: .system)

  /// How a visit ends when somebody ends it.
  public enum End: String, Hashable, Sendable {
    /// Locked, or its window went away: the next opening comes back to the place.
    case locked
    /// Closed: the next opening begins anew.
    case closed
  }

  /// One record per team code, in the notebook's own dossier.
  public static let type = RecordType("visit", home: .study, fields: [place.spec, clock.spec, ended.spec])
}

/// A record, and a question of it when it is an interview.
///
/// Stored as `{"record": "…", "question": "c1"}`.
public struct ReturnPlace: Hashable, Sendable, FieldValue {
  /// The record that was open.
  public var record: RecordID?
  /// The question that was open; empty when there was none.
  public var question: String

  /// A place to return to.
  public init(record: RecordID?, question: String) {
    self.record = record
    self.question = question
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value else { return nil }
    self.init(
      record: members["record"].flatMap(RecordID.init), question: members["question"].flatMap(String.init) ?? "")
  }

  public var stored: Value {
    .object(["record": .text(record?.text ?? ""), "question": .text(question)])
  }
}
