/// A private round while it goes on: what was chosen so far, by nobody in particular and in no order.
struct Ballot: Hashable, Sendable {
  /// What is given in a round.
  enum Kind: Hashable, Sendable {
    /// Three dots over the things named; several may go on one.
    case dots
    /// For each danger how likely it is, then how bad, in three steps.
    case weigh
    /// For each finding one of four answers.
    case verdicts
  }
}
