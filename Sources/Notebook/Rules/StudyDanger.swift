/// A danger that talking with us could bring on or raise.
public enum StudyDanger {
  /// Someone looks in again within so many days.
  public static let daysUntilLookingIn = 3

  /// The changes that promise to look in again because of a danger; none where that is promised already.
  public static func promising(
    for danger: RecordID, in dossier: DossierID, toldIn interview: RecordID?, on day: Day, contents: Contents,
    using chance: inout Chance
  ) -> [Change] {
    guard promise(for: danger, in: contents) == nil else { return [] }
    let record = RecordID.random(using: &chance)
    func change<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: dossier, record: record, kind: FollowUp.type.kind, field: field.name, value: value.stored)
    }
    return [
      change(FollowUp.kind, "safetyCheck"), change(FollowUp.forRef, danger), change(FollowUp.safeToDo, "ask"),
      change(FollowUp.dueOn, PartialDate(day + daysUntilLookingIn)),
    ] + (interview.map { [change(Common.sourceRef, $0)] } ?? [])
  }

  /// The promise to look in again because of a danger.
  public static func promise(for danger: RecordID, in contents: Contents) -> Record? {
    contents.records(FollowUp.type, pointingAt: danger).first { $0[FollowUp.kind] == "safetyCheck" }
  }

  /// The dangers from this study that nobody has looked in on yet, by id; held words are left out.
  public static func open(in contents: Contents, held: HeldInterviews) -> [Record] {
    contents.records(Risk.type).filter { danger in
      danger[Risk.fromThisStudy] == true && !held.holds(danger)
        && promise(for: danger.id, in: contents)?[FollowUp.doneOn] == nil
    }.sorted { $0.id < $1.id }
  }
}
