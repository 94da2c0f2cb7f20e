import Notebook

/// Which fields of what a group did are offered to be put right afterwards.
enum SessionFields {
  /// The fields of a record of a session; nil for every other kind.
  ///
  /// What people chose each alone, and the order they settled on, are theirs and not to be changed by us.
  static func of(_ record: Record) -> [FieldSpec]? {
    switch record.kind {
    case ParticipatorySession.type.kind: session
    case Activity.type.kind: activity(record)
    case ActivityItem.type.kind:
      [ActivityItem.label.spec]
        + [
          ActivityItem.periodLabel.spec, ActivityItem.daysAfter.spec, ActivityItem.level.spec,
          ActivityItem.nearness.spec, ActivityItem.side.spec, ActivityItem.category.spec, ActivityItem.protections.spec,
        ].filter { record.value($0.name) != nil } + [ActivityItem.note.spec]
    default: nil
    }
  }

  /// How a session was: first what is written only afterwards.
  static let session: [FieldSpec] = [
    ParticipatorySession.heldOn.spec, ParticipatorySession.observersPresent.spec,
    ParticipatorySession.distressPeak.spec, ParticipatorySession.reflection.spec, ParticipatorySession.groundRules.spec,
    ParticipatorySession.groupKind.spec, ParticipatorySession.countBand.spec, ParticipatorySession.place.spec,
    ParticipatorySession.lang.spec, ParticipatorySession.facilitator.spec, ParticipatorySession.recorder.spec,
  ]

  private static func activity(_ record: Record) -> [FieldSpec] {
    guard record[Activity.status] != "planned" else { return [Activity.method.spec, Activity.framingQuestion.spec] }
    return [Activity.framingQuestion.spec, Activity.agreement.spec, Activity.meaning.spec]
      + [Activity.missing.spec, Activity.carryMore.spec, Activity.couldHurt.spec]
      .filter { record.value($0.name) != nil }
      // That it may leave is the group's to say; that it had better not, we may see later.
      + (record[Activity.mayLeave] == true ? [Activity.mayLeave.spec] : [])
  }
}
