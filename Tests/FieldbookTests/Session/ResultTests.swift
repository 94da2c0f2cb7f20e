import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Snapshots"

/// What came of an activity, for everyone to see.
@Suite struct ResultTests {
  private func activity(
    _ names: [String], language: Language = .en, _ write: (inout PreparedSession, [RecordID]) -> Void
  ) -> PreparedSession {
    var prepared = PreparedSession(language: language)
    let activity = prepared.add("pileRank", asking: "?", naming: names)
    write(&prepared, prepared.items[activity] ?? [])
    return prepared
  }

  private static let kinds = ["elders", "women of the market", "youth who play", "drivers", "health workers"]

  private func map(_ language: Language = .en) -> PreparedSession {
    activity(Self.kinds, language: language) { prepared, items in
      for (item, near) in zip(items, ["far", "near", "near", "middle"] as [Code]) {
        prepared.set(item, ActivityItem.type, ActivityItem.nearness, near)
      }
      for (from, relation, to) in [(0, "warns", 3), (1, "works_with", 2)] as [(Int, Code, Int)] {
        let tie = RecordID.random(using: &prepared.pen.chance)
        prepared.set(tie, ActivityTie.type, ActivityTie.activity, prepared.activities[0])
        prepared.set(tie, ActivityTie.type, ActivityTie.from, items[from])
        prepared.set(tie, ActivityTie.type, ActivityTie.to, items[to])
        prepared.set(tie, ActivityTie.type, ActivityTie.relation, relation)
      }
    }
  }

  private func dangers(_ language: Language = .en) -> PreparedSession {
    let named = ["the road at night", "talk behind backs", "losing work", "no sleep"]
    return activity(named, language: language) { prepared, items in
      for (item, scores) in zip(items, [(3, 2), (3, 2), (1, 3)]) {
        prepared.set(item, ActivityItem.type, ActivityItem.scoreL, scores.0)
        prepared.set(item, ActivityItem.type, ActivityItem.scoreS, scores.1)
      }
    }
  }

  private func sides(_ language: Language = .en) -> PreparedSession {
    activity(["the market", "the well we share", "songs", "who owns the ferry", "rumours"], language: language) {
      for (place, item) in $1.enumerated() {
        $0.set(item, ActivityItem.type, ActivityItem.side, place < 3 ? "join" : "split")
      }
    }
  }

  private func line(_ language: Language = .en) -> PreparedSession {
    let named = ["shots on the road", "elders were told", "elders went there", "the market opened"]
    return activity(named, language: language) {
      for (item, days) in zip($1.dropFirst(), [1, 2, 14]) {
        $0.set(item, ActivityItem.type, ActivityItem.daysAfter, days)
      }
    }
  }

  private func order(_ language: Language = .en) -> PreparedSession {
    activity(["they listen", "they keep their word", "they come back"], language: language) {
      for (item, rank) in zip($1, [2, 1, 2]) { $0.set(item, ActivityItem.type, ActivityItem.rank, rank) }
    }
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func theyLookAsRecorded(_ size: Size) {
    for language in [Language.en, .ar] {
      for (name, prepared, result) in [
        ("map", map(language), SessionResult.map), ("grid", dangers(language), .grid),
        ("columns", sides(language), .columns), ("line", line(language), .line), ("order", order(language), .order),
      ] {
        let ending = "\(size.columns)" + (language == .ar ? "-ar" : "")
        var group = prepared.room(at: .result(result), .say(.weRest), size: size)
        #expect(Snapshot.difference(group.canvas, named: "result-\(name)-\(ending)", in: folder) == nil)
        guard result == .map || result == .grid else { continue }
        group.press(.enter)
        #expect(Snapshot.difference(group.canvas, named: "result-\(name)-2-\(ending)", in: folder) == nil)
      }
    }
  }

  @Test func kindsStandFromNearToFarAndTiesAreALine() {
    var group = map().room(at: .result(.map), .say(.weRest))
    #expect(group.lines.filter { $0.contains("●") || $0.contains("■") }.map { $0.contains("■") } == [true, false])
    #expect(group.lines.first { $0.contains("youth") }?.hasSuffix("every day") == true)
    group.press(.enter)
    #expect(group.shows("● → ■  warns"))
    #expect(group.shows("▲ – ◆  work together"))
    group.press(.escape)
    #expect(group.shows("women of the market"))
  }

  @Test func inArabicATieIsReadFromTheRight() {
    var group = map(.ar).room(at: .result(.map), .say(.weRest))
    group.press(.enter)
    #expect(group.shows("■ ← ●"), "\(group.picture)")
  }

  @Test func dangersStandAtTheirMiddlesAndThoseWithoutStandNowhere() {
    var group = dangers().room(at: .result(.grid), .say(.weRest))
    #expect(group.lines.first { $0.contains("often") }?.contains("● ▲") == true)
    #expect(group.lines.first { $0.contains("seldom") }?.contains("◆") == true)
    #expect(!group.shows("■"))
    group.press(.enter)
    #expect(group.lines.first { $0.contains("losing work") }?.hasSuffix("seldom, very hard") == true)
    #expect(group.lines.contains { $0.contains("no sleep") })
  }

  @Test func daysAreAddedUpOnlyWhereAllAreKnown() {
    #expect(line().room(at: .result(.line)).shows("Days from first to last: 17"))
    let shorter = activity(["one", "two", "three"]) { $0.set($1[1], ActivityItem.type, ActivityItem.daysAfter, 1) }
    let group = shorter.room(at: .result(.line))
    #expect(group.shows("+1 day") && group.shows("?") && !group.shows("first to last"))
  }

  @Test func anOrderIsNumberedAndEqualOnesShareANumber() {
    let lines = order().room(at: .result(.order)).lines.filter { $0.contains("they") }
    #expect(lines.map { $0.split(separator: " ")[0] } == ["1", "2", "2"])
  }

  @Test func moreThanSevenThingsTakeSeveralScreens() {
    let prepared = activity((1...9).map { "thing \($0)" }) { prepared, items in
      for (place, item) in items.enumerated() { prepared.set(item, ActivityItem.type, ActivityItem.rank, place + 1) }
    }
    var group = prepared.room(at: .result(.order), .say(.weRest))
    #expect(group.shows("thing 7") && !group.shows("thing 8"))
    group.press(.enter)
    #expect(group.shows("thing 8") && group.shows("thing 9"))
    group.press(.escape)
    #expect(group.shows("thing 1"))
    group.press(.enter, .enter)
    #expect(group.shows("We rest for a moment."))
  }

  @Test func whatJoinsAndWhatSplitsStandSideBySideAndNothingIsLost() {
    let prepared = activity((1...11).map { "thing \($0)" }) {
      for (place, item) in $1.enumerated() {
        $0.set(item, ActivityItem.type, ActivityItem.side, place < 6 ? "join" : "split")
      }
    }
    var group = prepared.room(at: .result(.columns), .say(.weRest))
    var seen = group.picture
    group.press(.enter)
    seen += group.picture
    for place in 1...11 { #expect(seen.contains("thing \(place)")) }
    #expect(group.line(3).contains("joins") && group.line(3).contains("divides"))
  }

  @Test func anEmptyListSaysSo() {
    for result in [SessionResult.map, .order, .line, .columns] {
      #expect(activity([]) { _, _ in }.room(at: .result(result)).shows("Nothing is named yet."))
    }
    #expect(activity(["a"]) { _, _ in }.room(at: .result(.bars)).shows("Too few chose alone."))
    #expect(activity(["a"]) { _, _ in }.room(at: .result(.grid)).shows("Too few weighed this"))
  }
}
