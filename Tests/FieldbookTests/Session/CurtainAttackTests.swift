import FieldbookTestSupport
import Foundation
import Notebook
import Testing

@testable import Fieldbook

/// Somebody takes the laptop: from what is written, and from memory between two people, neither order nor choice comes out.
@Suite struct CurtainAttackTests {
  private static let ballots = ["123", "1", "", "665", "444", "2"]

  private func group(_ ballots: [String]) -> RoomScenario {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(ballots)
    return group
  }

  /// Every order of some ballots.
  private static func orders(_ ballots: [String]) -> [[String]] {
    guard ballots.count > 1 else { return [ballots] }
    return ballots.indices.flatMap { index in
      var rest = ballots
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test func whateverTheOrderMemoryIsTheSameBetweenTwoPeople() {
    // All of the application’s state: 720 orders of six ballots, compared after the second, the third, and all of them.
    for count in [2, 3, 6] {
      let orders = Self.orders(Array(Self.ballots.prefix(count)))
      let first = group(orders[0]).state
      for order in orders.dropFirst() {
        let state = group(order).state
        #expect(state == first, "\(order)")
        // Records compare by what they hold; so that nothing hides beside them, also as they print.
        if count == 3 { #expect(Self.text(of: state) == Self.text(of: first), "\(order)") }
      }
    }
  }

  @Test func whateverTheOrderTheSameIsWritten() {
    let orders = Self.orders(Self.ballots)
    func written(_ order: [String]) -> [Filed] {
      var group = group(order)
      group.close()
      return group.written
    }
    let first = written(orders[0])
    #expect(first.count > 6)
    // Ids, moments, order and values: everything there is in an operation.
    for order in orders.dropFirst() { #expect(written(order) == first, "\(order)") }
  }

  @Test func everythingIsWrittenAtOneMomentInTheListsOrder() {
    var group = group(Self.ballots)
    #expect(group.written.isEmpty)
    group.close()
    #expect(Set(group.written.map(\.operation.at)) == [group.state.now.seconds])
    #expect(group.saves == 1)
    let items = group.contents.records(ActivityItem.type)
      .sorted { ($0[ActivityItem.place] ?? 0) < ($1[ActivityItem.place] ?? 0) }.map(\.id)
    let met = group.written.map(\.operation.record).filter(items.contains)
    #expect(met == items.flatMap { id in met.filter { $0 == id } })
  }

  @Test func nothingButSumsAndABandIsWritten() {
    for (kind, prepared, fields) in [
      (Ballot.Kind.dots, PreparedSession.wishes(), ["tally", "rank", "votersBand"]),
      (.weigh, .dangers(), ["likelyTally", "badTally", "scoreL", "scoreS", "votersBand"]),
      (.verdicts, .findings(), ["verdictTally", "verdict", "votersBand"]),
    ] {
      var group = prepared.room(at: .vote(kind), .say(.thanks))
      group.hold(Array(repeating: "111111", count: 7))
      group.close()
      group.press(.enter)
      #expect(Set(group.written.map(\.operation.field)).isSubset(of: fields))
      #expect(group.written.allSatisfy { $0.operation.source == nil })
    }
  }

  @Test func howManyCameIsWrittenAsABandAndInNoId() {
    // Two groups that differ by one who skipped: what is written now, and the ids of all that is written later, are one.
    func later(_ ballots: [String]) -> (written: [Filed], chance: Chance?) {
      var group = group(ballots)
      group.close()
      let written = group.written.map { filed in
        let old = filed.operation
        return Filed(
          dossier: filed.dossier,
          operation: Operation(
            id: old.id, at: 0, who: old.who, record: old.record, kind: old.kind, field: old.field, value: old.value,
            replaces: old.replaces, source: old.source))
      }
      return (written, group.room?.pen.chance)
    }
    let (five, six) = (later(["1", "1", "1", "1", "1"]), later(["1", "", "1", "1", "1", "1"]))
    #expect(five.written == six.written)
    #expect(five.chance == six.chance)
  }

  // MARK: - No single choice in memory

  /// What someone gave, as it would stand in memory.
  private static let planted = "[5, 0, 5]"

  /// All there is in a value, to its last part; the order of dictionaries and sets is the machine's, and put aside.
  private static func text(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(type(of: value)) \(value)" }
    let parts = mirror.children.map { ($0.label ?? "") + ": " + text(of: $0.value) }
    let hasOrder = mirror.displayStyle != .dictionary && mirror.displayStyle != .set
    return "\(type(of: value)) (" + (hasOrder ? parts : parts.sorted()).joined(separator: ", ") + ")"
  }

  @Test func whileSomeoneChoosesItIsThereSoTheSearchCanFindIt() {
    var group = group(["123"])
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("616")
    #expect(String(reflecting: group.state).contains(Self.planted))
    #expect(Self.lists(in: group.state).contains([5, 0, 5]))
  }

  @Test func onceTheCurtainFellNobodysChoiceIsInMemory() {
    var group = group(["123", "1", "444"])
    group.choose("616")
    #expect(!String(reflecting: group.state).contains(Self.planted))
    #expect(!Self.lists(in: group.state).contains([5, 0, 5]))
    #expect(!Self.text(of: group.state).contains("Alone"))
    for ballot in ["2", "3"] { group.choose(ballot) }
    group.close()
    #expect(!String(reflecting: group.state).contains(Self.planted))
    // Nor the sums, once they are written: the round is empty again.
    #expect(group.round?.ballot == Ballot(.dots, things: 6))
  }

  @Test func nowhereInMemoryAreThereAsManyValuesAsPeople() {
    // Twenty-three came: no list anywhere grew with them.
    let lists = Self.sizes(in: group(Array(repeating: "616", count: 23)).state)
    #expect(!lists.isEmpty)
    #expect(!lists.contains(23))
    #expect(lists == Self.sizes(in: group(["1", "2"]).state))
  }

  /// Every list of numbers in a value, however deep.
  private static func lists(in value: Any) -> [[Int]] {
    if let list = value as? [Int] { return [list] }
    return Mirror(reflecting: value).children.flatMap { lists(in: $0.value) }
  }

  /// How long the lists in a value are, in the order they are met.
  private static func sizes(in value: Any) -> [Int] {
    let mirror = Mirror(reflecting: value)
    let own = mirror.displayStyle == .collection ? [mirror.children.count] : []
    guard mirror.displayStyle != .dictionary, mirror.displayStyle != .set else { return [mirror.children.count] }
    return own + mirror.children.flatMap { sizes(in: $0.value) }
  }

  @Test func whatIsFreedInASessionIsOverwritten() {
    #expect(group([]).state.overwritesFreed)
    #expect(!State.unlocking(name: "n", size: .init(columns: 80, rows: 24), now: Scenario.start, language: .en).overwritesFreed)
  }
}
