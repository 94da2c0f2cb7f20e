extension Talk {
  /// The changes that note how hard it was, 0 to 3; from 2 on someone is to look in again within three days.
  public func noting(distress: Int, in contents: Contents, using chance: inout Chance) -> [Change] {
    let peak = max(distress, contents[id]?[Interview.distressPeak] ?? 0)
    var changes = setting(Interview.distressPeak, peak)
    guard distress >= 2, !told(FollowUp.type, in: contents).contains(where: { $0[FollowUp.kind] == "safetyCheck" })
    else { return changes }
    let new = row(FollowUp.type.kind, contents, &chance)
    let due = contents[id]?[Interview.conductedOn]?.span?.upperBound
    changes += new.changes
    changes.append(change(new.record, FollowUp.type, FollowUp.kind, "safetyCheck"))
    changes.append(change(new.record, FollowUp.type, FollowUp.forRef, respondent))
    changes.append(change(new.record, FollowUp.type, FollowUp.safeToDo, "ask"))
    if let due { changes.append(change(new.record, FollowUp.type, FollowUp.dueOn, PartialDate(due + 3))) }
    return changes
  }
}
