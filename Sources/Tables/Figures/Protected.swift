import Notebook

/// The figures of a study as they may be shown to anyone.
public struct Protected: Sendable {
  /// A figure and what is shown of it; nil where too few answered.
  public struct One: Sendable {
    /// What was counted.
    public let figure: Figure
    /// What is shown for each of its cells, in their order.
    public let shown: [SmallNumbers.Shown]?
  }

  /// What is shown of how long a step of the ladder took.
  public struct Lag: Sendable {
    /// How near.
    public let band: ProviderBand
    /// Signs that were decided about, and the middle of the days doubled; nil where it is hidden.
    public let shown: (signs: Int, doubledMedian: Int)?
    /// The year it was counted in; nil for now.
    public let asOf: Int?
  }

  /// What was counted.
  public let counting: Counting
  /// The smallest group shown.
  public let k: Int
  /// Every figure.
  public let figures: [One]
  /// The steps of the ladder from near to far.
  public let lags: [Lag]
  /// How much of the help asked for could come from near, in percent rounded to tens; nil where it is hidden.
  public let nearPercent: Int?
  /// The year that was counted in; nil for now.
  public let nearAsOf: Int?
  /// What those heard do not want said.
  let unsaid: Unsaid
  /// The findings of which a group said that it is not so; the page says none of them as if it were true.
  let notSo: Set<String>

  /// From how many of a hundred wishes on the page says what it says: 75 most, 40 many, 0 some; nil for nothing.
  let nearWord: Int?

  /// The names of what is not counted by cells of people.
  static let nearName = "needs.localFirst", nearWordName = "needs.localFirst.word", lagName = "responses.decisionLag"

  /// Counts for everyone on a day, and hides what could show single people, by itself or beside earlier releases.
  public init(_ contents: Contents, on day: Day) {
    let counting = Counting(contents, scope: Level.public.scope, on: day)
    let rules = SmallNumbers(contents)
    let earlier = Earlier(contents)
    let unsaid = Unsaid(contents)
    self.unsaid = unsaid
    notSo = Unsaid.notSo(contents)
    self.counting = counting
    k = rules.k
    figures = counting.figures.map { One(figure: $0, shown: rules.protect($0, after: earlier, without: unsaid)) }
    let heard = counting.crowd.people.count
    lags = counting.lags.rungs.map { Self.lag($0, counting.lags, heard: heard, rules.k, earlier) }
    let near = unsaid.touches(.near) ? nil : Self.percent(counting.nearness, rules.k)
    let last = earlier.last(Self.nearName)
    let keeps = near.flatMap { now in last.map { $0 != now && abs($0 - now) <= 10 } } ?? false
    nearPercent = keeps ? last : near
    nearAsOf = keeps ? earlier.year(Self.nearName) : nil
    nearWord = Self.word(counting.nearness, rules.k, after: earlier.last(Self.nearWordName))
  }

  /// The figure of a name; nil where there is none.
  public func figure(_ name: String) -> One? { figures.first { $0.figure.count.name == name } }

  private static func percent(_ nearness: Nearness, _ k: Int) -> Int? {
    guard let ratio = nearness.ratio, nearness.peopleNear.count >= k, nearness.peopleFar.count >= k,
      nearness.peopleNear.union(nearness.peopleFar).count >= SmallNumbers.oneWay
    else { return nil }
    return min(90, max(10, Int((ratio * 10).rounded()) * 10))
  }

  /// The word said last stands where a few wishes would have changed it.
  private static func word(_ nearness: Nearness, _ k: Int, after last: Int?) -> Int? {
    guard let ratio = nearness.ratio, nearness.peopleNear.union(nearness.peopleFar).count >= SmallNumbers.oneWay,
      nearness.peopleNear.count >= k
    else { return nil }
    let now = ratio >= 0.75 ? 75 : ratio >= 0.4 ? 40 : 0
    let border = Double(max(now, last ?? now)) / 100 * Double(nearness.near + nearness.far)
    guard let last, last != now, abs(Double(nearness.near) - border) < Double(k) else { return now }
    return last
  }

  private static func lag(
    _ rung: DecisionLags.Rung, _ all: DecisionLags, heard: Int, _ k: Int, _ earlier: Earlier
  ) -> Lag {
    let name = lagName + "/" + rung.band.rawValue
    if let signs = earlier.last(name), let median = earlier.last(name + ".median"), signs >= k,
      abs(signs - rung.days.count) < k
    {
      return Lag(band: rung.band, shown: (signs, median), asOf: earlier.year(name))
    }
    let isOnePlace = all.places <= 1 && all.signs < SmallNumbers.oneWay
    guard rung.days.count >= k, !rung.isDominated, !isOnePlace, heard >= SmallNumbers.oneWay,
      let median = rung.doubledMedian
    else { return Lag(band: rung.band, shown: nil, asOf: nil) }
    return Lag(band: rung.band, shown: (rung.days.count, median), asOf: nil)
  }

  /// What each cell of some figures shows, by its name.
  func released(_ figures: [One]) -> [String: Int] {
    var released: [String: Int] = [:]
    for one in figures {
      for (cell, shown) in zip(one.figure.cells, one.shown ?? []) {
        let name = one.figure.count.name(of: cell.codes)
        if let number = shown.number { released[name] = number }
        if shown == .most { released[name + Earlier.mostEnding] = cell.people.count }
      }
    }
    return released
  }
}
