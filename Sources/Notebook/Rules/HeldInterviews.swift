/// The interviews whose words are held: nobody has allowed yet that they are kept.
///
/// What was told in them, or in a talk for practice, stands in no list, no count, no find and no table. A permission that is to be asked again
/// holds nothing here: the words stay on our own screens, and leave the notebook nowhere.
public struct HeldInterviews: Hashable, Sendable {
  private let held: Set<RecordID>
  private let practice: PracticeTalks

  /// Looks at every interview once.
  public init(_ contents: Contents) {
    practice = PracticeTalks(contents)
    held = Set(contents.records(Interview.type).map(\.id).filter { Self.isHeld($0, in: contents) })
      .union(practice.interviews)
  }

  /// True while nobody has agreed that the words of an interview are written down.
  public static func isHeld(_ interview: RecordID, in contents: Contents) -> Bool {
    switch Permission.given(in: interview, in: contents).refusal(of: "notes") {
    case .noConsent, .refused, .paused, .notUnderstood, .pressure, .minors: true
    default: false
    }
  }

  /// True for the id of an interview that is held; false for no id.
  public func holds(interview: RecordID?) -> Bool { interview.map(held.contains) ?? false }

  /// True for an interview that is held, and for what was told or answered in one.
  public func holds(_ record: Record) -> Bool {
    guard !held.isEmpty else { return false }
    if held.contains(record.id) || practice.holds(record) { return true }
    return record[Common.sourceRef].map(held.contains) == true
      || (record.kind == Answer.type.kind && record[Answer.interview].map(held.contains) == true)
  }
}
