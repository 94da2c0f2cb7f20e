/// One thing a group did together in a session, by one method.
public enum Activity {
  /// The session it belongs to.
  public static let session = Field<RecordID>(
    "session", .reference("session"), "session", class: .system, required: true, team: .keep, shared: .keep)
  /// Its place in the session, from 1.
  public static let place = Field<Int>("order", .integer(1...99), "place in the session", class: .open, team: .keep)
  /// How it was done.
  public static let method = Field<Code>(
    "method", .code("method"), "what we did", class: .open, required: true, team: .keep, shared: .keep)
  /// What the group was asked.
  public static let framingQuestion = Field<String>(
    "framingQuestion", .line, "what was asked", help: "As it is read aloud. No names.", class: .indirect,
    required: true, team: .keep, shared: .readThrough)
  /// The early sign of the past a line of time tells of; set afterwards.
  public static let sign = Field<RecordID>("sign", .reference("warningSign"), "early sign", class: .system, team: .keep)
  /// Prepared, going on, closed, or thrown away.
  public static let status = Field<Code>(
    "status", .code("activityStatus"), "where it stands", class: .open, required: true, team: .keep)
  /// How many took part in a private round, in bands; empty where there was none.
  public static let votersBand = Field<Code>(
    "votersBand", .code("votersBand"), "how many chose", class: .open, team: .keep)
  /// True from the opening of a private round to its end, so that one cut off can be told; it says nothing else.
  public static let roundOpen = Field<Bool>("roundOpen", .truth, "a round goes on", class: .system)
  /// Whether they agreed.
  public static let agreement = Field<Code>(
    "agreement", .code("agreement"), "do they agree", class: .open, team: .keep, shared: .keep)
  /// What the group says it means: why this order, what would have shortened it.
  public static let meaning = Field<Prose>(
    "meaning", .prose, "what it means to them", class: .indirect, team: .typed, shared: .readThrough)
  /// Who or what the group says is missing; what should have been asked.
  public static let missing = Field<Prose>(
    "missing", .prose, "who or what is not on it", class: .indirect, team: .typed)
  /// What could carry more.
  public static let carryMore = Field<Prose>(
    "carryMore", .prose, "what could carry more", class: .indirect, team: .typed)
  /// What from outside could do harm to it.
  public static let couldHurt = Field<Prose>(
    "couldHurt", .prose, "what could hurt it", class: .indirect, team: .typed)
  /// Whether the group agreed that it may leave the room; without a yes it stays with the team.
  public static let mayLeave = Field<Bool>(
    "mayLeave", .truth, "may leave the room", help: "What the group said, all together.", class: .open, team: .keep)

  /// Whether the group agreed, as far as every copy says, that it may leave the room.
  public static func mayLeave(_ activity: Record) -> Bool { activity.readings(mayLeave).allSatisfy { $0 == true } }

  /// Whether ten or more chose, each alone: only then do numbers say little of any of them.
  public static func isOfMany(_ activity: Record) -> Bool {
    activity.readings(votersBand).allSatisfy { $0 == "10-19" || $0 == "over19" }
  }

  /// What a group does in a session, in its order.
  public static func inOrder(of session: RecordID, in contents: Contents) -> [Record] {
    let all = contents.records(type, pointingAt: session)
    return all.indices.sorted { (all[$0][place] ?? 99, $0) < (all[$1][place] ?? 99, $1) }.map { all[$0] }
  }

  /// Kept in the dossier of its session.
  public static let type = RecordType(
    "activity", table: "activities", home: .source,
    fields: [
      session.spec, place.spec, method.spec, framingQuestion.spec, sign.spec, status.spec, votersBand.spec,
      roundOpen.spec, agreement.spec, meaning.spec, missing.spec, carryMore.spec, couldHurt.spec, mayLeave.spec,
    ])
}
