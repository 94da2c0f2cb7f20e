import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E18 pause and stop are one key away") struct E18PauseAndStop {
  /// Ways from a begun interview to every screen of it, and the key of the pause.
  static let ways: [(name: String, keys: [Key])] = [
    ("permission", []),
    ("a question", [.character("0"), .character("1"), .character("1")]),
    ("its themes", [.character("0"), .character("1"), .character("1"), .control("n"), .tab]),
    ("its rows", [.character("0"), .character("1"), .character("1"), .control("n"), .control("n"), .tab]),
    ("not answered", [.character("0"), .character("1"), .character("1"), .control("n"), .control("d")]),
    ("permission at the end", [.character("0"), .character("1"), .character("1")] + next(7)),
    ("read back", [.character("0"), .character("1"), .character("1")] + next(7) + [.character("2")]),
    ("the end", [.character("0"), .character("1"), .character("1")] + next(9)),
  ]

  private static func next(_ times: Int) -> [Key] { Array(repeating: .control("n"), count: times) }

  private func interview(_ keys: [Key]) throws -> Scenario {
    var person = try Scenario.practice()
    person.begin()
    for key in keys { person.press(key) }
    return person
  }

  @Test(arguments: ways.indices, [Key.control("t"), .function(2)])
  func oneKeyPausesAndOneMoreStopsAndNobodyAsksWhy(way: Int, key: Key) throws {
    let before = try Scenario.practice().interviews
    var person = try interview(Self.ways[way].keys)
    person.press(key)
    #expect(person.shows("Paused. Take your time."), "\(Self.ways[way].name):\n\(person.picture)")
    #expect(!person.lines.contains { $0.lowercased().contains("why") || $0.contains("reason") }, "\(person.picture)")
    person.press(.character("4"))
    #expect(!person.shows("Paused."), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    let status = person.contents?[id]?[Interview.status]
    #expect(status == "interrupted" || status == "complete", "\(Self.ways[way].name)")
  }

  @Test func aroundTheTalkAndOnAnotherDayThePauseIsThereToo() throws {
    var person = try interview([.character("0"), .character("1"), .character("1"), .function(9)])
    person.type("pressure")
    person.press(.enter, .control("t"))
    #expect(person.shows("Paused."), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Pressure seen"), "\(person.picture)")
    person.press(.escape)
    person.sleepUntilAnotherDay()
    #expect(person.shows("still hold?"), "\(person.picture)")
    person.press(.control("t"))
    #expect(person.shows("Paused."), "\(person.picture)")
  }

  @Test func stoppingKeepsOnlyWhatIsAgreedTo() throws {
    var person = try interview([])
    let told = person.vault.contents.told
    person.press(.control("n"), .control("n"))
    person.type("said before anybody agreed")
    person.press(.control("t"), .character("4"))
    #expect(person.shows("nobody has agreed to it yet"), "\(person.picture)")
    let held = HeldInterviews(try #require(person.contents))
    #expect(person.contents?.records(Answer.type).filter { !held.holds($0) && $0[Answer.text]?.text.contains("before anybody") == true }.isEmpty == true)
    #expect(person.vault.contents.told > told)
  }

  @Test func howHardItIsTakesTwoKeysAndHidesTheHardQuestions() throws {
    let before = try Scenario.practice().interviews
    var person = try interview([.character("0"), .character("1"), .character("1"), .control("n"), .control("n")])
    #expect(person.position == "5 of 12", "\(person.picture)")
    person.press(.control("t"), .right, .right)
    #expect(person.shows("[2 upset]") && person.shows("Who can help here: Saltmarsh"), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    #expect(person.vault.contents[id]?[Interview.distressPeak] == 2)
    #expect(person.vault.contents[id]?[Interview.distressAt] == "c1")
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.told(FollowUp.type, in: person.vault.contents).map { $0[FollowUp.kind] } == ["safetyCheck"])
    // The very question that is open was a hard one: going on goes on behind it.
    person.press(.tab, .character("6"), .escape)
    #expect(person.position == "6 of 12", "\(person.picture)")
    #expect(person.vault.contents[id]?[Interview.distressActions] == ["stayed"])
    person.press(.control("n"))
    #expect(person.shows("On hard days, what keeps you going?"), "\(person.picture)")
    person.press(.control("t"), .character("4"))
    #expect(person.shows("It was hard: write down how it was"), "\(person.picture)")
    #expect(person.vault.contents[id]?[Interview.distressActions] == ["stayed", "stopped"])
  }

  @Test func whatWasNotedTooHardIsTakenBackByOneKey() throws {
    let before = try Scenario.practice().interviews
    var person = try interview([.character("0"), .character("1"), .character("1")])
    person.press(.control("t"), .right, .right, .left)
    let id = try #require(person.newest(since: before))
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(person.vault.contents[id]?[Interview.distressPeak] == 1)
    #expect(person.vault.contents[id]?[Interview.distressAt] != nil)
    #expect(talk.told(FollowUp.type, in: person.vault.contents).isEmpty)
    person.press(.control("z"))
    #expect(person.vault.contents[id]?[Interview.distressPeak] == 2)
    #expect(talk.told(FollowUp.type, in: person.vault.contents).count == 1)
  }
}

extension Scenario {
  /// Locks, sleeps over a night, and opens again the next day.
  mutating func sleepUntilAnotherDay() {
    press(.function(12))
    wait(seconds: 24 * 3600)
    type(vault.passphrase)
    press(.enter)
  }
}
