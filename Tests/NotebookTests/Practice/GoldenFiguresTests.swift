import Testing

@testable import Notebook

/// The figures promised for the practice study, counted from the folded notebook by the rules tables use.
@Suite("Golden figures") struct GoldenFiguresTests {
  private static let today = Day(year: 2026, month: 3, day: 12)
  private let before: Contents
  private let after: Contents
  private let day: Day

  /// The study, and the same after the nurse took hers back.
  init() throws {
    day = try #require(Self.today)
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: day, at: Moment(seconds: day.number * 86400))
    before = contents
    let nurse = try #require(contents.records(code: "R-14").first)
    let plan = try #require(Forgetting(of: nurse.id, in: contents, reader: "T2"))
    _ = contents.carryOut(plan, with: &pen, at: Moment(seconds: day.number * 86400 + 1))
    after = contents
  }

  @Test("Interviews, people heard, and those who may be counted")
  func bases() {
    func bases(_ contents: Contents) -> [Int] {
      let talks = contents.records(Interview.type)
      let counted = talks.filter { talk in
        contents.records(Consent.type, pointingAt: talk.id).contains {
          $0[Consent.scopesClosing]?.contains("aggregate") == true
        }
      }
      return [
        talks.count, contents.records(Respondent.type).count, Set(counted.compactMap { $0[Interview.respondent] }).count,
      ]
    }
    #expect(bases(before) == [15, 14, 13])
    #expect(bases(after) == [14, 13, 12])
  }

  @Test("Motives by person or group")
  func motives() {
    func count(_ contents: Contents, _ motive: Code) -> Int {
      Set(
        contents.records(Motivation.type).filter { $0[Motivation.motivation] == motive }
          .compactMap { $0[Motivation.person] }
      ).count
    }
    let asked: [Code] = ["hope", "protect_own", "faith", "duty"]
    #expect(asked.map { count(before, $0) } == [8, 5, 4, 4])
    #expect(asked.map { count(after, $0) } == [7, 5, 3, 4])
  }

  @Test("Wishes, and how many of them the nearest could give")
  func wishes() {
    func wishes(_ contents: Contents) -> [Int] {
      let first = contents.records(SupportNeed.type).compactMap { $0[SupportNeed.firstProvider] }
        .map { Vocabulary.provider[$0.text]?.band }
      return [first.count, first.count { $0 == .local }, first.count { $0 != ProviderBand.none }]
    }
    #expect(wishes(before) == [25, 17, 24])
    #expect(wishes(after) == [24, 16, 23])
  }

  @Test("Dangers by band")
  func bands() {
    func bands(_ contents: Contents) -> [Int] {
      let all = contents.records(Risk.type).map { RiskBand(of: $0, in: contents, on: day) }
      return [.low, .moderate, .high, .severe].map { band in all.count { $0 == band } } + [all.count]
    }
    #expect(bands(before) == [1, 6, 6, 3, 16])
    #expect(bands(after) == [1, 6, 6, 2, 15])
  }

  @Test("The days to the first decision: near 1.5 in the middle, in the country 21.5, outside still open")
  func lags() {
    for contents in [before, after] {
      let cutoff = contents[.study]?[Study.studyCutoff]?.span?.lowerBound
      var closed: [ProviderBand: [Int]] = [:]
      var open: [ProviderBand: [Int?]] = [:]
      for response in contents.records(Response.type) {
        guard let level = response[Response.providerLevel], let band = Vocabulary.provider[level.text]?.band else {
          Issue.record("a response of no level")
          continue
        }
        let sign = response[Response.sign].flatMap { contents[$0] }
        switch ResponseGap.decision(of: response, to: sign, cutoff: cutoff) {
        case .closed(let days, let margin):
          #expect(margin == 0)
          closed[band, default: []].append(days)
        case .open(let days): open[band, default: []].append(days)
        case .unknown: Issue.record("a lag nobody can tell")
        }
      }
      #expect(closed[.local]?.sorted() == [0, 1, 2, 10])
      #expect(median(closed[.local]) == 1.5)
      #expect(median(closed[.national]) == 21.5)
      #expect(closed[.outside] == nil && open == [.outside: [17]])
    }
  }

  @Test("Each part is there as often as it was promised, and one person's part goes alone")
  func parts() {
    func counts(_ contents: Contents) -> [Int] {
      let types = [
        Place.type, ContextSnapshot.type, PeaceAgent.type, WarningSign.type, Response.type, Relationship.type,
        JournalEntry.type, HarmCheck.type,
      ]
      return types.map { contents.records($0).count }
    }
    #expect(counts(before) == [3, 8, 12, 6, 7, 10, 20, 3])
    // Her own page goes with her, and with it the tie someone else had to her.
    #expect(counts(after) == [3, 8, 11, 6, 7, 9, 20, 3])
  }

  @Test("Who goes takes the questions about the harm of help for them, and ties to them")
  func erased() throws {
    var contents = before
    let market = try #require(contents.records(code: "A-06").first)
    let plan = try #require(Forgetting(of: market.id, in: contents, reader: "T2"))
    var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
    _ = contents.carryOut(plan, with: &pen, at: Moment(seconds: day.number * 86400 + 1))
    #expect(contents.records(HarmCheck.type).map { $0[HarmCheck.target] } == [.study, .study])
    #expect(contents.records(HarmAnswer.type).count == 17)
    #expect(contents.records(Relationship.type).count == 8)
    let words = contents.records.values.flatMap { $0.fields.values.flatMap(\.operations) }.compactMap { $0.value }
    #expect(!words.contains { Prose($0)?.text.contains("for the whole market") == true })
  }

  private func median(_ days: [Int]?) -> Double? {
    guard let days = days?.sorted(), !days.isEmpty else { return nil }
    return Double(days[(days.count - 1) / 2] + days[days.count / 2]) / 2
  }
}
