import Notebook

extension Ballot {
  /// What a round writes when it closes: sums, item by item in the list's own order, and in which band people came.
  ///
  /// A number stands only where five people or more stand behind it; what everyone sees of it, a rank, a middle, what
  /// the group says, only where as many do as the study's smallest group. A finding that one person said should not be
  /// said is kept back all the same: that is decided, and not how many did.
  func changes(about items: [Record?], in activity: Record, smallest: Int = Ballot.fewest) -> [Change] {
    var changes: [Change] = []
    let smallest = max(Self.fewest, smallest)
    let ranks = kind == .dots ? self.ranks(smallest) : []
    for (place, item) in items.enumerated() {
      func add<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) {
        if let item, let value { changes.append(Change(item, field, value)) }
      }
      switch kind {
      case .dots:
        add(ActivityItem.tally, sums[0][place])
        add(ActivityItem.rank, ranks[place])
      case .weigh:
        add(ActivityItem.likelyTally, tally(2 * place))
        add(ActivityItem.badTally, tally(2 * place + 1))
        add(ActivityItem.scoreL, tally(2 * place, smallest).map(Self.middle))
        add(ActivityItem.scoreS, tally(2 * place + 1, smallest).map(Self.middle))
      case .verdicts:
        add(ActivityItem.verdictTally, tally(place))
        add(ActivityItem.verdict, verdict(place, smallest))
      }
    }
    changes.append(Change(activity, Activity.votersBand, band))
    // A round before this one may have been thrown away.
    if activity[Activity.status] == "discarded" { changes.append(Change(activity, Activity.status, "open")) }
    return changes
  }

  /// How many chose, as coarsely as it is kept.
  private var band: Code { givers < 10 ? "5-9" : givers < 20 ? "10-19" : "over19" }

  /// The answers to a question, where enough people gave one.
  private func tally(_ question: Int, _ least: Int = Ballot.fewest) -> [Int]? {
    sums[question].reduce(0, +) >= least ? sums[question] : nil
  }

  /// Places in the order of dots, from 1, equal ones shared; none for what fewer people gave any.
  private func ranks(_ least: Int) -> [Int?] {
    (0..<things).map { thing in
      guard people[thing] >= least else { return nil }
      return 1 + (0..<things).count { people[$0] >= least && sums[0][$0] > sums[0][thing] }
    }
  }

  /// The middle answer from 1; between two, the graver.
  static func middle(_ tally: [Int]) -> Int {
    let total = tally.reduce(0, +)
    var below = 0
    var steps: (low: Int, high: Int) = (0, 0)
    for (answer, count) in tally.enumerated() {
      below += count
      if steps.low == 0, 2 * below >= total { steps.low = answer + 1 }
      if steps.high == 0, 2 * below > total { steps.high = answer + 1 }
    }
    return (steps.low + steps.high + 1) / 2
  }

  /// What the group says of a finding; one person is enough to keep it back, and of equals the more careful counts.
  private func verdict(_ finding: Int, _ least: Int) -> Code? {
    let codes: [Code] = ["true", "partly", "not", "notSaid"]
    if sums[finding][3] > 0 { return codes[3] }
    guard let tally = tally(finding, least), let most = tally.max() else { return nil }
    return tally.lastIndex(of: most).map { codes[$0] }
  }
}
