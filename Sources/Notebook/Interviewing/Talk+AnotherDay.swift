extension Talk {
  /// The last day on which the two sat together: the further day where there was one, else the day it was begun here.
  ///
  /// `offset` is seconds east of UTC where the laptop is.
  public func lastSitting(in contents: Contents, offset: Int) -> Day? {
    let begun = begun(in: contents).map { Moment(seconds: $0.at, offset: offset).day }
    return [contents[id]?[Interview.resumedOn]?.span?.upperBound, begun].compactMap { $0 }.max()
  }

  /// Who wrote the interview's number first, and when.
  public func begun(in contents: Contents) -> Writing? {
    contents[id]?.fields[Interview.code.name]?.operations.min { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// True for an interview not finished that people agreed to on an earlier day: it is asked whether that still holds.
  public func isForAnotherDay(_ today: Day, in contents: Contents, offset: Int) -> Bool {
    guard contents[id]?[Interview.status] == "draft", !isHeld(in: contents),
      let last = lastSitting(in: contents, offset: offset)
    else { return false }
    return today > last
  }

  /// The changes of a yes to "does it still hold": the further day is kept, and the permission asked again on it.
  public func resuming(on day: Day, in contents: Contents, using chance: inout Chance) -> [Change] {
    setting(Interview.resumedOn, PartialDate(day)) + setting(Interview.pausedOn, nil)
      + permitting([(Consent.reviewedOn.spec, PartialDate(day).stored)], in: contents, using: &chance)
  }
}
