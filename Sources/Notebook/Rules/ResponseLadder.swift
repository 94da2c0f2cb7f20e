/// How long the first decision after an early sign took, by how near those stand who decided; the nearest first.
public struct ResponseLadder: Hashable, Sendable {
  /// What is known of one step of the ladder.
  public struct Rung: Hashable, Sendable {
    /// Of this place, of this country, or from elsewhere.
    public let band: ProviderBand
    /// The signs it decided about, the quickest first.
    public let decided: [DecidedSign]
    /// Signs it was told of and has not decided about, with the days that had passed at the least.
    public let open: [OpenSign]

    /// Days from noticing to the first decision of this band, one for each sign it decided about, fewest first.
    public var days: [Int] { decided.map(\.days) }

    /// The middle of the days; nil where nothing was decided. Open signs have no part in it.
    public var median: Double? { days.doubledMedian.map { Double($0) / 2 } }
  }

  /// A sign somebody of a band has decided about.
  public struct DecidedSign: Hashable, Sendable {
    /// The sign.
    public let sign: RecordID
    /// Days from noticing it to their first decision.
    public let days: Int
  }

  /// A sign nobody of a band has decided about.
  public struct OpenSign: Hashable, Sendable {
    /// The sign.
    public let sign: RecordID
    /// Days that had passed at the cut-off; nil where the day is not known.
    public let atLeast: Int?
  }

  /// Local, national and outside, in this order, each only where somebody of it was told or decided.
  public let rungs: [Rung]

  /// Counts the first decision of each band for each of these signs; what is held counts nowhere.
  public init(_ signs: [Record], in contents: Contents, held: HeldInterviews, cutoff: Day?) {
    self.init(signs.filter { !held.holds($0) }, in: contents, cutoff: cutoff) { response in
      held.holds(response) ? nil : response[Response.providerLevel]
    }
  }

  /// The same for all of these signs; `provider` says who decided in a response, nil where it does not count.
  public init(_ signs: [Record], in contents: Contents, cutoff: Day?, provider: (Record) -> Code?) {
    var decided: [ProviderBand: [DecidedSign]] = [:]
    var open: [ProviderBand: [OpenSign]] = [:]
    for sign in signs {
      var first: [ProviderBand: Lag] = [:]
      for response in contents.records(Response.type, pointingAt: sign.id) {
        guard let code = provider(response), let band = Vocabulary.provider[code.text]?.band else { continue }
        let lag = ResponseGap.decision(of: response, to: sign, cutoff: cutoff)
        first[band] = Self.sooner(first[band], lag)
      }
      for (band, lag) in first {
        switch lag {
        case .closed(let days, _): decided[band, default: []].append(DecidedSign(sign: sign.id, days: days))
        case .open(let atLeast): open[band, default: []].append(OpenSign(sign: sign.id, atLeast: atLeast))
        case .unknown: break
        }
      }
    }
    rungs = [ProviderBand.local, .national, .outside].compactMap { band in
      guard decided[band] != nil || open[band] != nil else { return nil }
      let quickest = (decided[band] ?? []).sorted { ($0.days, $0.sign) < ($1.days, $1.sign) }
      return Rung(band: band, decided: quickest, open: open[band] ?? [])
    }
  }

  /// Of two, the one that decided first; a decision before an open case, an open case before what is unknown.
  public static func sooner(_ one: Lag?, _ other: Lag) -> Lag {
    switch (one, other) {
    case (.closed(let days, _)?, .closed(let others, _)): others < days ? other : one ?? other
    case (.closed?, _): one ?? other
    case (_, .closed): other
    case (.open?, _): one ?? other
    default: other
    }
  }
}

extension [Int] {
  /// The middle of numbers that stand in order, doubled so that it is whole; nil of none.
  public var doubledMedian: Int? { isEmpty ? nil : self[count / 2] + self[(count - 1) / 2] }
}
