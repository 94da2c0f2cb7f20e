import Notebook

/// Counting without protecting: every figure of a notebook, for those whose permission covers one use.
public struct Counting: Sendable {
  /// Who was heard.
  public let crowd: Crowd
  /// Every figure, in the order they are declared.
  public let figures: [Figure]
  /// How far help asked for first is near.
  let nearness: Nearness
  /// How long decisions took.
  let lags: DecisionLags

  /// Goes once over the rows of each kind.
  public init(_ contents: Contents, scope: Code, on day: Day) {
    let crowd = Crowd(contents, scope: scope, on: day)
    var figures = Count.all(contents).map { Figure($0, heard: crowd.people.count) }
    let byKind = Dictionary(grouping: figures.indices) { figures[$0].count.type.kind }
    for type in RecordType.all {
      guard let places = byKind[type.kind] else { continue }
      for record in contents.records(type) {
        let tellers = crowd.tellers(of: record)
        guard !tellers.isEmpty else { continue }
        for place in places where figures[place].count.takes(record, crowd) {
          let codes = figures[place].count.axes.map { $0.read(record, crowd) }
          for teller in tellers { figures[place].add(codes, by: teller.person, in: teller.interview) }
        }
      }
    }
    self.crowd = crowd
    self.figures = figures
    nearness = Nearness(crowd)
    lags = DecisionLags(crowd)
  }
}

/// How many of the wishes that somebody could meet could be met by those near, and whom either side rests on.
struct Nearness: Hashable, Sendable {
  /// Wishes whose nearest help is local, and those whose is farther.
  private(set) var near = 0
  private(set) var far = 0
  /// The people who told them.
  private(set) var peopleNear: Set<Int> = []
  private(set) var peopleFar: Set<Int> = []

  init(_ crowd: Crowd) {
    for need in crowd.contents.records(SupportNeed.type) {
      guard crowd.value(SupportNeed.namedBy.name, of: need) != .text("researcher"),
        let provider = crowd.value(SupportNeed.firstProvider.name, of: need).flatMap({ Code($0) }),
        let band = Vocabulary.provider[provider.text]?.band, band != .none
      else { continue }
      for teller in crowd.tellers(of: need) {
        if band == .local {
          near += 1
          peopleNear.insert(teller.person)
        } else {
          far += 1
          peopleFar.insert(teller.person)
        }
      }
    }
  }

  /// The near part of all, from 0 to 1; nil where nothing was wished for.
  var ratio: Double? { near + far == 0 ? nil : Double(near) / Double(near + far) }
}

/// How many days passed from noticing a sign to the first decision, by how near those stand who decided.
struct DecisionLags: Hashable, Sendable {
  /// One step of the ladder.
  struct Rung: Hashable, Sendable {
    /// How near.
    let band: ProviderBand
    /// Days, one for each sign that was decided about, fewest first.
    fileprivate(set) var days: [Int] = []
    /// Whether one interview told of more than half of these signs.
    fileprivate(set) var isDominated = false

    /// The middle of the days, doubled so that it is whole; nil where there are none.
    var doubledMedian: Int? { days.doubledMedian }
  }

  /// Local, national, outside.
  let rungs: [Rung]
  /// How many signs there are, and in how many places.
  let signs: Int
  let places: Int

  init(_ crowd: Crowd) {
    var days: [ProviderBand: [(days: Int, told: RecordID?)]] = [:]
    var places: Set<RecordID?> = []
    var signs = 0
    for sign in crowd.contents.records(WarningSign.type) where crowd.coverage.goes(sign.id) {
      var first: [ProviderBand: Lag] = [:]
      for response in crowd.contents.records(Response.type, pointingAt: sign.id) {
        guard crowd.coverage.goes(response.id),
          let code = crowd.value(Response.providerLevel.name, of: response).flatMap({ Code($0) }),
          let band = Vocabulary.provider[code.text]?.band
        else { continue }
        first[band] = ResponseLadder.sooner(
          first[band], ResponseGap.decision(of: response, to: sign, cutoff: nil))
      }
      let closed = first.compactMap { band, lag in
        if case .closed(let days, _) = lag { (band, days) } else { nil }
      }
      guard !closed.isEmpty else { continue }
      signs += 1
      places.insert(sign[WarningSign.place].flatMap { crowd.contents.shown($0) })
      for (band, count) in closed { days[band, default: []].append((count, sign[Common.sourceRef])) }
    }
    self.signs = signs
    self.places = places.count
    rungs = [ProviderBand.local, .national, .outside].map { band in
      let all = days[band] ?? []
      let told = Dictionary(grouping: all.compactMap(\.told)) { $0 }.values.map(\.count)
      return Rung(
        band: band, days: all.map(\.days).sorted(), isDominated: told.contains { 2 * $0 > all.count })
    }
  }
}
