/// Permission as something that goes on: from when it is to be asked again, and why.
extension Permission {
  /// Why what was agreed to is to be asked again.
  public enum Lapse: Hashable, Sendable {
    /// It was given, or last asked about, too many months ago; on this day, nil where no day is known.
    case old(since: Day?)
    /// Where they spoke it has become more dangerous since.
    case stage(since: Day)
    /// It is dated on this day, which has not come: nobody can have agreed yet.
    case ahead(on: Day)
  }

  /// Why an interview's permission is to be asked again on a day; nil while it counts, and where none was given.
  ///
  /// Every consent that names the interview has its own day: the last on which it was given or asked again, the
  /// earliest one where copies disagree. Without any day it is to be asked again.
  public static func lapse(of interview: RecordID, in contents: Contents, on day: Day) -> Lapse? {
    lapse(of: interview, by: consents(naming: interview, in: contents), in: contents, on: day)
  }

  /// The same where the consents that name the interview are at hand.
  static func lapse(of interview: RecordID, by naming: [Record], in contents: Contents, on day: Day) -> Lapse? {
    guard let record = contents[interview] else { return nil }
    var consents = naming
    if consents.isEmpty, let respondent = record[Interview.respondent] {
      consents = self.consents(namingNoInterview: respondent, in: contents)
    }
    guard !consents.isEmpty else { return nil }
    let days = consents.map { since($0, of: record, by: day) }
    let known = days.compactMap(\.self)
    if let ahead = known.first(where: { $0 > day }) { return .ahead(on: ahead) }
    guard known.count == days.count, let first = known.min() else { return .old(since: nil) }
    if first.adding(months: months(contents)) <= day { return .old(since: first) }
    let places = Set(record.readings(Interview.place).compactMap(\.self))
    return places.contains { stageRose(at: $0, since: first, in: contents) } ? .stage(since: first) : nil
  }

  /// For how many months a yes counts in this study.
  public static func months(_ contents: Contents) -> Int {
    let set = contents[.study]?.readings(Study.consentMonths).compactMap(\.self).filter { (1...60).contains($0) } ?? []
    return set.min() ?? 12
  }

  /// The interviews whose permission would count but is to be asked again.
  public static func toAskAgain(_ contents: Contents, on day: Day) -> [Record] {
    contents.records(Interview.type).filter {
      standing(of: $0.id, in: contents, on: day).refusal(of: "notes") == .expired
    }
  }

  private static func since(_ consent: Record, of interview: Record, by day: Day) -> Day? {
    func earliest(_ field: Field<PartialDate>, of record: Record) -> Day? {
      let days = record.readings(field).map { $0?.span?.lowerBound }
      return days.contains(nil) ? nil : days.compactMap(\.self).min()
    }
    let given = earliest(Consent.givenOn, of: consent) ?? earliest(Interview.conductedOn, of: interview)
    let reviewed = earliest(Consent.reviewedOn, of: consent)
    let known = [given, reviewed].compactMap(\.self)
    return known.filter { $0 <= day }.max() ?? known.min()
  }

  /// True when a place was ever seen at a higher stage than when somebody agreed there.
  ///
  /// What was seen up to that day says how it was then; where nothing was, the first that was seen afterwards.
  private static func stageRose(at place: RecordID, since day: Day, in contents: Contents) -> Bool {
    let seen = contents.records(ContextSnapshot.type, pointingAt: place)
      .filter { $0.readings(ContextSnapshot.place).contains(place) }
      .compactMap { snapshot -> (until: Day, stages: ClosedRange<Int>)? in
        let stages = snapshot.readings(ContextSnapshot.stage).compactMap(\.self).filter { (0...5).contains($0) }
        let days = snapshot.readings(ContextSnapshot.observedOn).compactMap { $0?.span?.upperBound }
        guard let until = days.max(), let low = stages.min(), let high = stages.max() else { return nil }
        return (until, low...high)
      }
    guard let reference = seen.map(\.until).filter({ $0 <= day }).max() ?? seen.map(\.until).min() else { return false }
    let then = seen.filter { $0.until == reference }.map(\.stages.lowerBound).min() ?? 5
    return seen.contains { $0.until > max(day, reference) && $0.stages.upperBound > then }
  }
}

extension Day {
  /// The same day so many months later, or that month's last day.
  func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let (years, left) = (month - 1 + months).quotientAndRemainder(dividingBy: 12)
    let last = Day.length(ofMonth: left + 1, year: year + years)
    return Day(year: year + years, month: left + 1, day: min(day, last)) ?? self
  }
}
