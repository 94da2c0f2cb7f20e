/// How grave a danger is, in ordered words; never to be averaged.
public enum RiskBand: String, CaseIterable, Hashable, Sendable {
  /// By likelihood times severity; `notRated` when either cannot be said.
  case low, moderate, high, severe, notRated

  /// Half a year in days: how long something that happened keeps its danger at least high.
  public static let recently = 183

  /// The band of likelihood × severity, each 1...5; "cannot say" (9) or nothing is not rated.
  ///
  /// What has happened of late is at least high from severity 3 on, even where nobody can say how likely it is.
  public init(likelihood: Int?, severity: Int?, happenedRecently: Bool) {
    let isRaised = happenedRecently && severity.map((3...5).contains) == true
    guard let likelihood, let severity, (1...5).contains(likelihood), (1...5).contains(severity) else {
      self = isRaised ? .high : .notRated
      return
    }
    switch likelihood * severity {
    case ...4: self = isRaised ? .high : .low
    case ...9: self = isRaised ? .high : .moderate
    case ...14: self = .high
    default: self = .severe
    }
  }

  /// The band of a risk record on a day; "happened" counts as recent up to `recently` days after it was told.
  public init(of risk: Record, in contents: Contents, on day: Day) {
    let happened = risk[Risk.experience] == "happened"
    self.init(
      likelihood: risk[Risk.likelihood], severity: risk[Risk.severity],
      happenedRecently: happened && Self.told(risk, in: contents).map { day - $0 <= Self.recently } ?? true)
  }

  /// The last day it can have been told: the interview's, else the day it was written; nil counts as recent.
  private static func told(_ risk: Record, in contents: Contents) -> Day? {
    let interview = risk[Common.sourceRef].flatMap { contents[$0] }
    if let on = interview?[Interview.conductedOn]?.span?.upperBound { return on }
    return risk.fields.values.flatMap(\.operations).map(\.at).max().map { Moment(seconds: $0).day }
  }
}
