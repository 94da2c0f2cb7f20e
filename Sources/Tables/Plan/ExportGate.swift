import Notebook

/// What has to be settled before something may leave; the screen and the command line ask the same.
public enum ExportGate {
  /// One thing that is not settled.
  public enum Obstacle: Hashable, Sendable {
    /// Nobody said what it is for, or who gets it.
    case noPurpose, noRecipients
    /// The check of possible harm was never answered to the end, or is too old, or the stage is another since.
    case noHarmCheck, harmCheckLapsed
    /// The check holds it back, by these questions: a reason and a second reader are needed.
    case held([String])
    /// By these questions it cannot go out at this level.
    case stopped([String])
    /// The people in it have not seen what was found, and no reason was given.
    case resultsNotSeen
    /// So few people more or less than in an earlier release that the difference would show them.
    case tooCloseToEarlier(people: Int, made: PartialDate?)
  }

  /// Questions about harm that no reason outweighs where everyone may read it.
  public static let stopping: Set<String> = ["worst", "consent", "guess", "small"]

  /// What stands in the way of a plan: all that is asked of its level, and earlier releases too near to it.
  public static func obstacles(
    for plan: ExportPlan, _ contents: Contents, _ intent: ExportIntent, on day: Day
  ) -> [Obstacle] {
    obstacles(to: plan.level, contents, intent, on: day)
      + [Differencing.obstacle(plan, contents)].compactMap { $0 }
  }

  /// What is in the way of something leaving on a day, in the order it is settled; empty when it may go.
  ///
  /// The team's own tables are asked what they are for, and nothing is demanded of them.
  public static func obstacles(
    to level: Level, _ contents: Contents, _ intent: ExportIntent, on day: Day
  ) -> [Obstacle] {
    guard level != .team else { return [] }
    var found: [Obstacle] = []
    if isBlank(intent.purpose) { found.append(.noPurpose) }
    if intent.recipientKind.map({ Vocabulary.recipientKind[$0.text] == nil }) ?? true { found.append(.noRecipients) }
    found += harm(level, contents, intent, on: day)
    if level == .public, isBlank(intent.resultsReason), !wereResultsSeen(contents, by: day) {
      found.append(.resultsNotSeen)
    }
    return found
  }

  private static func harm(
    _ level: Level, _ contents: Contents, _ intent: ExportIntent, on day: Day
  ) -> [Obstacle] {
    guard let check = HarmChecking.newest(about: .study, kind: "export", in: contents) else { return [.noHarmCheck] }
    guard check.isCurrent(in: contents, on: day) else { return [.harmCheckLapsed] }
    let flagged = check.flagged.map(\.item)
    let stopping = level == .shared ? [] : flagged.filter(Self.stopping.contains)
    guard stopping.isEmpty else { return [.stopped(stopping)] }
    let isHeld = isBlank(intent.reason) || !isSecondReader(intent.secondReader, of: check, contents)
    return flagged.isEmpty || !isHeld ? [] : [.held(flagged)]
  }

  /// True for the code of a team member who did not answer the check.
  static func isSecondReader(_ code: String, of check: HarmChecking, _ contents: Contents) -> Bool {
    code != check.answeredBy && contents.records(TeamMember.type).contains { $0[TeamMember.teamCode] == code }
  }

  /// True once what was found was brought back to people.
  private static func wereResultsSeen(_ contents: Contents, by day: Day) -> Bool {
    contents.records(FollowUp.type).contains { promise in
      promise[FollowUp.kind] == "give_back" && promise[FollowUp.doneOn]?.span.map { $0.lowerBound <= day } == true
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
