import Notebook

/// Telling two releases apart: whoever holds both must not find single people in the difference.
public enum Differencing {
  /// The earlier release that counted so nearly the same people that this one cannot go out; nil where there is none.
  ///
  /// Somebody erased since then counts as missing here.
  public static func obstacle(_ plan: ExportPlan, _ contents: Contents) -> ExportGate.Obstacle? {
    guard !plan.level.holdsRecords else { return nil }
    let k = SmallNumbers(contents).k
    for log in ExportLog.releases(in: contents).reversed() {
      // Where copies disagree about who was in it, each reading is held against it.
      for included in log.readings(ExportLog.included) {
        let before = Set((included?.records ?? [:]).values)
        let unknown = max(0, (log[ExportLog.base] ?? 0) - before.count)
        let people = before.symmetricDifference(plan.heard).count + unknown
        if (1..<k).contains(people) {
          return .tooCloseToEarlier(people: people, made: log[ExportLog.madeOn])
        }
      }
    }
    return nil
  }
}
