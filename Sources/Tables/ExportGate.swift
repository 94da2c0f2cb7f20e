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
}
