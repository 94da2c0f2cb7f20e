import Notebook

// Where a session stands is worked out from what the group said. A note of which step is open would be one more thing
// kept about the course of a meeting, and would be wrong as soon as the group goes back.
extension SessionRoom {
  /// What a step left behind.
  private enum Trace: Hashable, Sendable {
    /// Something, and there may be more to come.
    case begun
    /// All there is.
    case done
  }

  /// The step a session is opened at: behind the last one that was done, or the last one that was begun.
  var firstUndone: Int {
    guard everyoneSaidYes, let first = places.firstIndex(where: { $0.activity != nil }) else { return 0 }
    var open = first
    for (index, place) in places.enumerated().dropFirst() {
      guard let activity = place.activity.flatMap({ contents[$0] }), isBegun(activity) else { continue }
      if places[index - 1].activity != activity.id { open = index }
      if let trace = trace(of: place.step, in: activity) { open = trace == .done ? index + 1 : index }
    }
    return places.indices.first { $0 >= open && !isNeedless(places[$0]) } ?? places.count - 1
  }

  private func trace(of step: Step, in activity: Record) -> Trace? {
    let items = items(in: activity)
    func each(_ isDone: (Record) -> Bool) -> Trace? {
      items.contains(where: isDone) ? items.allSatisfy(isDone) ? .done : .begun : nil
    }
    func some(_ isThere: Bool, _ trace: Trace) -> Trace? { isThere ? trace : nil }
    return switch step {
    case .items(_, _, _, let side): some(items.contains { side == nil || $0[ActivityItem.side] == side }, .begun)
    case .choose(_, let answer): each(answer.isAnswered)
    case .days: some(items.contains { $0[ActivityItem.daysAfter] != nil }, .begun)
    case .ties: some(!contents.records(ActivityTie.type, pointingAt: activity.id).isEmpty, .begun)
    case .rank: each { $0[ActivityItem.rank] != nil }
    case .tell(_, let text): each { $0.value(text.field.name) != nil }
    case .vote where activity[Activity.votersBand] != nil: .done
    case .vote: some(activity[Activity.roundOpen] == true, .begun)
    case .words(_, let text): some(activity.value(text.field.name) != nil, .begun)
    case .agree: some(activity[Activity.agreement] != nil, .done)
    case .mayLeave: some(activity[Activity.mayLeave] != nil, .done)
    case .findings: some(items.contains { $0[ActivityItem.verdict] != nil }, .begun)
    case .ruler, .say, .groundRules, .consent, .practice, .result, .close: nil
    }
  }

  /// True for a step there is nothing to do in: what was chosen behind the curtain is not weighed again aloud.
  func isNeedless(_ place: Place) -> Bool {
    // The last word of a session in which dangers were weighed is what gives strength.
    if place.step == .say(.riskStrength) {
      return !everyoneSaidYes || !begun.contains { $0[Activity.method] == Method.riskWeigh.code }
    }
    guard let activity = place.activity.flatMap({ contents[$0] }) else { return false }
    switch place.step {
    case .choose(_, .likely), .choose(_, .bad): return activity[Activity.votersBand] != nil
    default: return false
    }
  }

  /// Marks the open method as begun; only after everyone's yes is anything of it written.
  mutating func begin() {
    guard everyoneSaidYes, let activity else { return }
    // Thrown away stays thrown away, unless a round held anew is kept; the group goes on talking all the same.
    if !["open", "discarded"].contains(activity[Activity.status]) { write(activity, Activity.status, "open") }
    if method == .giveBack { layOutFindings() }
  }

  /// Marks the session as over; a method in the middle of which it ended keeps what was agreed.
  ///
  /// One that ended before everyone said yes was never held: nothing is written of it.
  mutating func close() {
    guard everyoneSaidYes else { return }
    for activity in begun where activity[Activity.status] == "open" { write(activity, Activity.status, "closed") }
    if let record { write(record, ParticipatorySession.status, "closed") }
  }

  /// The methods that were begun, in their order.
  var begun: [Record] { Activity.inOrder(of: session, in: contents).filter(isBegun) }

  private func isBegun(_ activity: Record) -> Bool { (activity[Activity.status] ?? "planned") != "planned" }

  /// The question a method was prepared with, at its first step; empty elsewhere.
  var questionToAsk: String {
    guard let place = places.element(at), let activity, places.element(at - 1)?.activity != place.activity else {
      return ""
    }
    return activity[Activity.framingQuestion] ?? ""
  }
}
