extension Talk {
  /// True where it was noted that someone became upset: whoever talks with them again should know, and no more.
  public static func wasHard(_ interview: Record) -> Bool { interview[Interview.distressPeak] ?? 0 >= 2 }

  /// The changes that note how hard it was, 0 to 3; from 2 on someone is to look in again within three days.
  ///
  /// The hardest moment counts: it never falls below `floor`, which is what stands there where none is given. `place`
  /// is the id of the question it is noted at, nil on screens that have none.
  public func noting(
    distress: Int, at place: String?, atLeast floor: Int? = nil, in contents: Contents, using chance: inout Chance
  ) -> [Change] {
    let noted = contents[id]?[Interview.distressPeak] ?? 0
    let peak = max(distress, floor ?? noted)
    var changes = setting(Interview.distressPeak, peak)
    let hardest = peak == 0 ? nil : peak > noted ? place : contents[id]?[Interview.distressAt]
    if hardest != contents[id]?[Interview.distressAt] { changes += setting(Interview.distressAt, hardest) }
    if peak < 2 {
      // Noted too high a moment ago: what was promised because of it goes to the bin, unless somebody wrote in it.
      changes += told(FollowUp.type, in: contents)
        .filter { $0[FollowUp.kind] == "safetyCheck" && $0[FollowUp.what] == nil && $0[FollowUp.doneOn] == nil }
        .map { Change($0, Field.deleted, true) }
    }
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
