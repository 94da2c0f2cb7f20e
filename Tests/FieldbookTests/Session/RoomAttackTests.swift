import Canvas
import FieldbookTestSupport
import Foundation
import Notebook
import Tables
import Testing

@testable import Fieldbook

/// Whoever leads in a hurry, a group that says no, another copy that wrote anything: what the room never does.
@Suite struct RoomAttackTests {
  private static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil

  /// Everyone said yes: two things to do, a vote first.
  private func group(smallest: Int = 5) -> RoomScenario {
    var prepared = PreparedSession(countBand: "13-20", smallest: smallest)
    prepared.set(prepared.session, ParticipatorySession.type, ParticipatorySession.groupConsent, true)
    prepared.add("dotVote", asking: "What would help?", naming: ["rest", "wells", "songs", "radio", "seeds"])
    prepared.add("pileRank", asking: "Who is trusted?", naming: ["they listen", "they stay"])
    return RoomScenario(prepared)
  }

  /// Before the private round of dots.
  private func vote(smallest: Int = 5) -> RoomScenario {
    var group = group(smallest: smallest)
    group.press(.enter, .enter, .enter, .character("2"))
    return group
  }

  private func shown(_ group: inout RoomScenario) {
    group.type("words")
    group.press(.enter)
    group.send(.confirmed)
  }

  // MARK: - Thrown away

  @Test func whatWasThrownAwayStaysSoWhateverComesAfter() {
    var group = vote()
    group.hold(["1", "2", "2"])
    group.close()
    #expect(group.activity?[Activity.status] == "discarded", "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("Too few chose alone."))
    group.press(.enter, .enter)
    group.type("1")
    #expect(group.shows("Who is trusted?"), "\(group.picture)")
    group.press(.escape)
    group.wait(seconds: 2)
    group.press(.enter)
    group.press(.function(2), .character("2"))
    #expect(group.shows("what we keep"), "\(group.picture)")
    group.press(.enter)
    #expect(group.endings == [.lock])
    let activities = group.contents.records(Activity.type)
    #expect(activities.map { $0[Activity.status]?.text } == ["discarded", "closed"])
  }

  @Test func aRoundHeldAnewAfterOneThrownAwayCounts() {
    var group = vote()
    group.hold(["1", "2", "2"])
    group.close()
    group.press(.escape, .character("2"))
    group.hold(["1", "1", "1", "1", "1"])
    group.close()
    group.press(.enter, .enter, .enter)
    group.type("1")
    #expect(group.activity?[Activity.status] == "closed", "\(group.picture)")
    #expect(group.values(ActivityItem.tally).first == 5)
  }

  @Test func endingInAPauseAsksFirstWhatBecomesOfARound() {
    for (ballots, says) in [(["1", "1"], "Fewer than five"), (["1", "1", "1", "1", "1"], "Everyone has chosen")] {
      var group = vote()
      group.hold(ballots)
      group.wait(seconds: 2)
      group.press(.function(2))
      #expect(group.shows("We rest for a moment."))
      group.type("2")
      #expect(group.shows("Has everyone chosen?"), "\(group.picture)")
      group.type("1")
      #expect(group.shows(says), "\(group.picture)")
      #expect(group.activity?[Activity.roundOpen] == nil)
      group.press(.function(2), .character("2"))
      #expect(group.shows("what we keep"), "\(group.picture)")
    }
  }

  @Test func aRoundThatIsLeftIsGoneHoweverManyChose() {
    for isTold in [true, false] {
      var group = vote()
      group.hold(Array(repeating: "112", count: 9))
      if isTold {
        group.send(.input(.ended))
      } else {
        group.press(.function(12))
        group.wait(seconds: 301)
      }
      #expect(group.endings.count == 1)
      #expect(group.values(ActivityItem.tally).allSatisfy { $0 == nil })
      #expect(group.activity?[Activity.votersBand] == nil && group.activity?[Activity.roundOpen] == nil)
    }
  }

  @Test func aRankAnotherCopyWroteMakesNoBarOfFew() {
    var prepared = PreparedSession()
    let activity = prepared.add("dotVote", asking: "?", naming: ["rest", "wells"])
    prepared.set(activity, Activity.type, Activity.votersBand, "5-9")
    for (item, dots) in zip(prepared.items[activity] ?? [], [4, 9]) {
      prepared.set(item, ActivityItem.type, ActivityItem.tally, dots)
      prepared.set(item, ActivityItem.type, ActivityItem.rank, 1)
    }
    let group = prepared.room(at: .result(.bars))
    #expect(group.lines.filter { $0.contains("▄") }.count == 1 && group.shows("also named: rest"), "\(group.picture)")
  }

  // MARK: - Nothing before the yes

  @Test func noWayLeadsRoundTheYes() {
    var group = RoomScenario(.wishes())
    group.press(.enter, .function(2), .character("2"))
    #expect(group.shows("Nothing you said is kept."), "\(group.picture)")
    for _ in 0..<6 {
      group.wait(seconds: 2)
      group.press(.escape)
      #expect(!group.shows("safe places") && group.room?.activity == nil, "\(group.picture)")
    }
    group.press(.escape, .function(2), .character("2"), .enter)
    #expect(group.endings == [.lock] && group.written.isEmpty)
  }

  @Test func aNoIsNotAskedAgainInAPauseEither() {
    var group = RoomScenario(.wishes())
    group.press(.enter, .enter, .enter, .character("2"))
    #expect(group.shows("Then we do not begin."), "\(group.picture)")
    group.press(.function(2), .enter)
    #expect(group.shows("Then we do not begin."))
    group.press(.function(2), .character("2"))
    #expect(group.endings == [.lock])
    let record = group.contents.records(ParticipatorySession.type).first
    #expect(record?[ParticipatorySession.status] == "discarded")
    #expect(record?[ParticipatorySession.groupConsent] == false)
  }

  // MARK: - Half typed

  @Test func halfAThingStaysWhereItIsHiddenEmptiedOrLeftByThreeEscs() {
    var group = group()
    group.press(.enter)
    group.type("half of it")
    let (before, place) = (group.picture, group.room?.at)
    for keys: [Key] in [[.function(12)], [.control("l")], [.escape, .escape, .escape]] {
      group.wait(seconds: 2)
      for key in keys { group.press(key) }
      #expect(!group.shows("half of it"))
      shown(&group)
      #expect(group.picture == before, "\(keys): \(group.picture)")
      #expect(group.room?.at == place, "\(keys)")
    }
    group.wait(seconds: 2)
    group.press(.escape)
    #expect(!group.shows("half of it") && group.shows("Backspace brings back"), "\(group.picture)")
    group.press(.backspace)
    #expect(group.picture == before)
  }

  @Test func halfAThingIsTakenInWhenTheRoomIsLeft() {
    for way in ["told", "five minutes", "pause"] {
      var group = group()
      group.press(.enter)
      group.type("half of it")
      switch way {
      case "told": group.send(.input(.ended))
      case "pause": group.press(.function(2), .character("2"))
      default:
        group.press(.function(12))
        group.wait(seconds: 301)
      }
      #expect(group.endings.count == (way == "pause" ? 0 : 1))
      #expect(group.values(ActivityItem.label).contains("half of it"), "\(way)")
    }
    // What would be asked about is not written unasked.
    var doubtful = group()
    doubtful.press(.enter)
    doubtful.type("Father Anselm")
    doubtful.send(.input(.ended))
    #expect(!doubtful.values(ActivityItem.label).contains("Father Anselm"))
  }

  @Test func anOrderNotSettledYetOutlivesThreeEscs() {
    var group = PreparedSession.wishes().room(at: .say(.weRest), .rank(.pileOrder))
    group.press(.enter, .down, .down)
    let before = group.picture
    group.wait(seconds: 2)
    group.press(.escape, .escape, .escape)
    #expect(!group.shows("safe places"))
    shown(&group)
    #expect(group.picture == before, "\(group.picture)")
  }

  @Test func rulesTypedBeforeTheYesOutliveAStepBackAndAreNowhereOnTheDisk() {
    var group = RoomScenario(.wishes())
    group.press(.enter, .enter)
    group.type("One after the other")
    for _ in 0..<2 {
      group.wait(seconds: 2)
      group.press(.escape)
    }
    #expect(group.shows("Make the letters bigger"))
    group.press(.enter, .enter)
    #expect(group.shows("One after the other"), "\(group.picture)")
    #expect(group.written.isEmpty)
  }

  @Test func threeEscsKeepNothingOfWhoWasChoosingAlone() {
    var group = vote()
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("133")
    group.press(.escape)
    // Whoever sat there walks away after one Esc: nothing of it waits anywhere.
    group.wait(seconds: 62)
    #expect(group.shows("Next person, please."))
    #expect(!String(reflecting: group.state).contains("[0, 2, 2]"))
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("133")
    group.press(.escape, .escape, .escape)
    shown(&group)
    #expect(group.shows("Next person, please."), "\(group.picture)")
    #expect(!String(reflecting: group.state).contains("[0, 2, 2]"))
  }

  // MARK: - The study's smallest group

  @Test func whatEverybodySeesStandsOnTheStudysSmallestGroup() {
    for (people, isShown) in [(10, false), (11, true)] {
      var group = vote(smallest: 11)
      group.hold(Array(repeating: "122", count: people))
      group.close()
      #expect(group.values(ActivityItem.tally).first == people, "sums are kept")
      #expect(group.values(ActivityItem.rank)[0] == (isShown ? 2 : nil))
      group.press(.enter)
      #expect(group.shows("▄") == isShown, "\(group.picture)")
      #expect(group.shows("Too few chose the same") != isShown)
    }
    var prepared = PreparedSession(smallest: 11)
    let dangers = prepared.add("riskWeigh", asking: "?", naming: ["the road at night"])
    var weighed = prepared.room(at: .vote(.weigh), .result(.grid))
    weighed.hold(Array(repeating: "32", count: 10))
    weighed.close()
    #expect(weighed.values(ActivityItem.likelyTally) == [[0, 0, 10]] && prepared.items[dangers]?.count == 1)
    #expect(weighed.values(ActivityItem.scoreL) == [nil] && weighed.values(ActivityItem.scoreS) == [nil])
    var told = PreparedSession(smallest: 11)
    told.add("giveBack", asking: "?", naming: ["Elders are asked first.", "Radio warns."])
    var said = told.room(at: .vote(.verdicts), .say(.weRest))
    said.hold(["14"] + Array(repeating: "11", count: 9))
    said.close()
    #expect(said.values(ActivityItem.verdict).map { $0?.text } == [nil, "notSaid"])
  }

  @Test func theSmallestGroupIsHandedOverAndNeverUnderFive() throws {
    let session = try #require(Sitting.session)
    for (written, handed) in [(nil, 5), (3, 5), (11, 11)] as [(Int?, Int)] {
      var (contents, _) = try Sitting.prepared()
      var pen = Pen(who: "T2", chance: Chance(seed: (7, 7, 7, 7)))
      if let written {
        let change = Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.kMin.name, value: .number(written))
        _ = pen.write(change, into: &contents, at: Scenario.start)
      }
      let handover = try #require(Handover(of: session, in: contents, Tongue(.en), who: "T2"))
      #expect(handover.smallest == handed)
      #expect(Handover(handover.stored, operations: handover.operations)?.smallest == handed)
    }
  }

  @Test func aFindingThatMayNotBeToldAnyMoreIsNotInTheRoom() throws {
    let (_, handover) = try Sitting.prepared { changes, activity in
      for (item, finding, words) in [
        ("item-1", "why:hope", "Most of you said: hope."), ("item-2", "danger:name_work", "They fear for their name."),
      ] {
        for (field, value) in [("activity", activity.text), ("finding", finding), ("label", words)] {
          changes.append(
            Change(
              dossier: changes[0].dossier, record: RecordID(item) ?? activity, kind: "activityItem", field: field,
              value: .text(value)))
        }
      }
    }
    let text = "\(handover.operations)"
    #expect(text.contains("Most of you said: hope.") && !text.contains("They fear for their name."))
  }

  @Test func whatTheTeamThinksSortedAndPromisedStaysAtTheDesk() throws {
    let (contents, handover) = try Sitting.prepared { changes, activity in
      let home = changes[0].dossier
      func set(_ record: RecordID, _ type: RecordType, _ field: FieldSpec, _ value: Value) {
        changes.append(Change(dossier: home, record: record, kind: type.kind, field: field.name, value: value))
      }
      let (item, promise) = (RecordID("item-1") ?? activity, RecordID("promise-1") ?? activity)
      set(home, ParticipatorySession.type, ParticipatorySession.reflection.spec, .text("secret: we doubt them"))
      set(home, ParticipatorySession.type, ParticipatorySession.place.spec, .text("secret-place"))
      set(home, ParticipatorySession.type, ParticipatorySession.observersPresent.spec, .list([.text("secret: official")]))
      set(home, ParticipatorySession.type, ParticipatorySession.distressPeak.spec, .text("secret: severe"))
      set(activity, Activity.type, Activity.sign.spec, .text("secret-sign"))
      set(item, ActivityItem.type, ActivityItem.mapsTo.spec, .text("secret:code"))
      set(promise, FollowUp.type, FollowUp.what.spec, .text("secret: bring the paper back"))
    }
    #expect("\(contents.records(in: handover.session))".contains("secret"))
    #expect(!"\(handover.operations)".contains("secret"), "\(handover.operations)")
  }

  @Test func afterAPrivateRoundFindingsAreReadFromTheFirstWhateverWasChosen() {
    for ballot in ["1", "11", ""] {
      var group = PreparedSession.findings().room(at: .vote(.verdicts), .findings)
      group.hold(Array(repeating: ballot, count: 6))
      group.close()
      group.press(.enter)
      #expect(group.shows("Elders are asked first."), "\(group.picture)")
    }
  }

  @Test func whoTurnsOutToBeArmedLosesItsTies() throws {
    var prepared = PreparedSession()
    let activity = prepared.add("roleMap", asking: "?", naming: ["teachers", "young men"])
    let items = try #require(prepared.items[activity])
    let tie = RecordID.random(using: &prepared.pen.chance)
    prepared.set(tie, ActivityTie.type, ActivityTie.activity, activity)
    prepared.set(tie, ActivityTie.type, ActivityTie.from, items[0])
    prepared.set(tie, ActivityTie.type, ActivityTie.to, items[1])
    prepared.set(tie, ActivityTie.type, ActivityTie.relation, "warns")
    var group = prepared.room(at: .items(.roleName, least: 2, most: 7), .ties(.roleTies))
    group.press(.up, .enter)
    for _ in "young men" { group.press(.backspace) }
    group.type("soldiers")
    group.press(.enter)
    #expect(group.values(ActivityItem.label) == ["teachers", "soldiers"], "\(group.picture)")
    #expect(group.contents.records(ActivityTie.type).isEmpty)
  }

  // MARK: - Words that lead to somebody

  @Test(arguments: [
    ("riskWeigh", "soldiers at the bridge", "The danger itself"), ("timeline", "shots on 12/3/2025", "not the very day"),
    ("timeline", "١٢/٣ elders met", "not the very day"),
  ])
  func whoADangerComesFromAndTheVeryDayAreAskedAbout(_ method: String, _ words: String, _ asked: String) {
    var prepared = PreparedSession()
    prepared.add(Code(method), asking: "?")
    var group = prepared.room(at: .items(.riskName, least: 1, most: 7), .say(.weRest))
    group.type(words)
    group.press(.enter)
    #expect(group.shows(asked), "\(group.picture)")
    #expect(group.written.isEmpty)
    group.type("1")
    #expect(group.values(ActivityItem.label) == [words])
  }

  @Test func ordinaryWordsOfALineOfTimeAreNotAskedAbout() {
    for words in ["2 days of rain", "market open again", "half-closed shops", "24 huts burnt"] {
      #expect(!KindWords.soundLikeADay(words), "\(words)")
    }
  }

  // MARK: - Another copy wrote anything

  @Test func noValueAnotherCopyWroteStopsTheRoom() {
    var chance = Chance(seed: (2, 7, 1, 8))
    for _ in 0..<(Self.isLong ? 3_000 : 60) {
      let (room, prepared) = Self.hostile(&chance)
      var group = RoomScenario(room, of: prepared)
      for _ in 0..<60 {
        let keys: [Key] = [
          .enter, .enter, .escape, .up, .down, .left, .right, .backspace, .character("1"), .character("2"),
          .character("3"), .character("x"), .function(2), .function(12),
        ]
        group.press(keys.randomElement(using: &chance) ?? .enter)
        if Int.random(in: 0..<6, using: &chance) == 0 { group.send(.confirmed) }
        if Int.random(in: 0..<9, using: &chance) == 0 { group.wait(seconds: 2) }
        for size in [(40, 12), (80, 24), (60, 18)] {
          group.resize(size.0, size.1)
          #expect(group.lines.count <= size.1)
        }
        guard group.endings.isEmpty else { break }
      }
    }
  }

  /// A room at any step, each of its fields anything at all.
  private static func hostile(_ chance: inout Chance) -> (SessionRoom, PreparedSession) {
    let values: [Value] = [
      .number(.max), .number(.min), .number(-1), .number(0), .number(4), .text(""), .text("⁦☂👩‍👩‍👧‍👦\u{202E}x"), .text("5-7"),
      .text(String(repeating: "long ", count: 400)), .list([]), .list([.number(.max), .number(.max), .number(.min)]),
      .list([.text("nobody"), .text("none")]), .truth(true), .object(["x": .number(.min)]),
    ]
    var prepared = PreparedSession()
    let method = Method.allCases.randomElement(using: &chance) ?? .roleMap
    prepared.add(method.code, asking: "?", naming: (0..<Int.random(in: 0...9, using: &chance)).map { "thing \($0)" })
    var handover = prepared.handover
    var contents = Contents()
    for filed in handover.operations { contents.apply(filed.operation, in: filed.dossier) }
    for type in [ParticipatorySession.type, Activity.type, ActivityItem.type, ActivityTie.type] {
      let tie = type.kind == ActivityTie.type.kind ? [RecordID.random(using: &chance)] : []
      for record in contents.records(type).map(\.id) + tie {
        for spec in type.fields where !["session", "activity", "method"].contains(spec.name) {
          guard Int.random(in: 0..<3, using: &chance) == 0, let value = values.randomElement(using: &chance),
            let home = handover.operations.first?.dossier
          else { continue }
          let change = Change(dossier: home, record: record, kind: type.kind, field: spec.name, value: value)
          handover.operations.append(prepared.pen.write(change, into: &contents, at: Scenario.start))
        }
      }
    }
    handover.findings = [Finding(id: "a:b", words: String(repeating: "Many say so. ", count: 60))]
    var room = SessionRoom(handover, pen: prepared.pen, now: Scenario.start, size: Size(columns: 40, rows: 12))
    let steps = method.steps.shuffled(using: &chance)
    room.places = steps.map { SessionRoom.Place(step: $0, activity: prepared.activities.first) }
    room.screen = StepScreen.of(steps[0], room)
    return (room, prepared)
  }
}
