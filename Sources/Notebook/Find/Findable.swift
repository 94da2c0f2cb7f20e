/// Where something found is shown: the group it stands in, and what Enter opens.
public struct FindPlace: Hashable, Sendable {
  /// The groups of the list, in order.
  public enum Group: Int, CaseIterable, Hashable, Sendable {
    /// The headings of the list of hits.
    case people, ties, interviews, sessions, journal, places, signs, study
  }

  /// The group it stands in.
  public var group: Group
  /// The person or group, interview, session, note, place or early sign to open; the study's own record else.
  public var record: RecordID
  /// The question of the interview, empty elsewhere.
  public var question: String

  /// A place in a record, or in a question of an interview.
  init(_ group: Group, _ record: RecordID, question: String = "") {
    self.group = group
    self.record = record
    self.question = question
  }
}

/// One text that can be found: which words of which record, and where it is shown.
struct Findable: Hashable, Sendable {
  /// Which of a record's texts.
  enum Part: Hashable, Sendable {
    /// What names the record in one line.
    case heading
    /// A text someone typed.
    case field(String)
    /// The words of its codes.
    case labels
  }

  /// The record the words are written in.
  var record: RecordID
  /// What kind of text it is.
  var part: Part
  /// Where Enter goes.
  var place: FindPlace
}
