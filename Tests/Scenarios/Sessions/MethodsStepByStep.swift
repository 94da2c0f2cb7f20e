import Canvas
import Notebook
import Tables
import Testing

@testable import Fieldbook

/// Every method from its first step to its last, as whoever leads goes through it: what is shown, what is kept.
@Suite struct MethodsStepByStep {
  @Test func whoKeepsThePeace() {
    var group = Gathering([.roleMap])
    group.open()
    #expect(group.shows("What do you say?") && group.shows("in silence"), "\(group.picture)")
    group.press(.enter)
    group.name("teachers")
    group.name("young drivers")
    group.name("soldiers")
    #expect(group.shows("1  ●  teachers") && group.shows("3  ◆  soldiers"), "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("How near") && group.shows("1  every day"), "\(group.picture)")
    group.type("123")
    #expect(group.shows("No ties to people with weapons."), "\(group.picture)")
    group.type("1")
    #expect(!group.shows("soldiers"), "no tie begins or ends at people with weapons")
    group.type("112")
    #expect(group.shows("● – ▲  work together"), "\(group.picture)")
    group.press(.enter)
    group.goBy()
    group.say("Those who moved here last year")
    group.say("The road matters")
    group.type("2")
    #expect(group.step == .mayLeave)
    group.type("1")
    #expect(group.step == .close)
    #expect(group.items().map { $0[ActivityItem.nearness]?.text } == ["near", "middle", "far"])
    #expect(group.items().map { $0[ActivityItem.symbol] } == ["●", "▲", "◆"])
    let tie = group.contents.records(ActivityTie.type, pointingAt: group.activity().id)
    #expect(tie.map { $0[ActivityTie.relation]?.text } == ["works_with"])
    #expect(tie.first?[ActivityTie.from] == group.items()[0].id && tie.first?[ActivityTie.to] == group.items()[1].id)
    let activity = group.activity()
    #expect(activity[Activity.missing]?.text == "Those who moved here last year")
    #expect(activity[Activity.meaning]?.text == "The road matters")
    #expect(activity[Activity.agreement] == "majority" && activity[Activity.mayLeave] == true)
    #expect(activity[Activity.status] == "closed")
  }

  @Test func whatMattersMostEachAlone() {
    var group = Gathering([.dotVote])
    group.open()
    group.press(.enter)
    for words in ["safe places", "small funds", "training"] { group.name(words) }
    #expect(group.shows("1 more"), "\(group.picture)")
    group.press(.enter)
    #expect(group.step == .items(.dotName, least: 4, most: 7), "four things are needed")
    group.name("rest")
    group.press(.enter)
    #expect(group.shows("three dots"), "\(group.picture)")
    group.press(.enter)
    #expect(group.step == .practice(.dots))
    group.goBy()
    #expect(group.step == .vote(.dots))
    group.goBy()
    #expect(group.step == .result(.bars))
    group.goBy()
    group.say("Without a safe place nothing else can begin")
    group.type("2")
    #expect(group.activity()[Activity.mayLeave] == false)
    #expect(group.activity()[Activity.meaning]?.text == "Without a safe place nothing else can begin")
    #expect(group.labels() == ["safe places", "small funds", "training", "rest"])
  }

  @Test func pilesAndTheirOrder() {
    var group = Gathering([.pileRank])
    group.open()
    group.press(.enter, .enter)
    for words in ["they listen", "they come at night", "all sides greet them"] { group.name(words) }
    group.press(.enter)
    #expect(group.shows("▸1  ●  they listen"), "\(group.picture)")
    group.type("3")
    group.press(.up, .up)
    #expect(group.shows("▸1  ◆  all sides greet them"), "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("Why does it stand here?") && group.shows("◆  all sides greet them"), "\(group.picture)")
    group.say("Nobody greets someone they fear")
    group.press(.enter)
    group.say("Others only talk")
    #expect(group.step == .result(.order))
    group.goBy()
    group.type("1")
    group.type("1")
    #expect(group.items().map { $0[ActivityItem.rank] } == [2, 3, 1])
    let reasons = [nil, "Others only talk", "Nobody greets someone they fear"]
    #expect(group.items().map { $0[ActivityItem.note]?.text } == reasons)
    #expect(group.activity()[Activity.agreement] == "consensus")
  }

  @Test func aLineOfTime() {
    var group = Gathering([.timeline])
    group.open()
    group.press(.enter)
    for words in ["shops closed early", "elders met", "market open again"] { group.name(words) }
    group.press(.enter)
    group.say("after the harvest")
    group.press(.enter, .enter)
    #expect(group.shows("Who acted?"), "\(group.picture)")
    group.type("2")
    group.press(.right)
    group.type("1")
    group.press(.enter)
    #expect(group.shows("shops closed early") && group.shows("elders met"), "\(group.picture)")
    group.type("3")
    #expect(group.shows("about 3 days later"), "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("Together more than 3 days"), "\(group.picture)")
    group.type("12")
    group.press(.enter)
    #expect(group.step == .result(.line))
    group.goBy()
    group.say("Word from the other side")
    group.type("1")
    #expect(group.items().map { $0[ActivityItem.daysAfter] } == [nil, 3, 12])
    #expect(group.items().map { $0[ActivityItem.periodLabel] } == ["after the harvest", nil, nil])
    #expect(group.items().map { $0[ActivityItem.level]?.text } == ["neighbours", "nat_gov", nil])
    #expect(group.activity()[Activity.meaning]?.text == "Word from the other side")
  }

  @Test func dangersAndWhatProtects() {
    var group = Gathering([.riskWeigh])
    group.open()
    group.press(.enter)
    for words in ["talk behind backs", "the night road"] { group.name(words) }
    group.press(.enter)
    #expect(group.step == .vote(.weigh))
    group.goBy()
    group.type("32")
    group.type("21")
    #expect(group.step == .result(.grid))
    group.goBy()
    #expect(group.shows("What protects") && group.shows("talk behind backs"), "\(group.picture)")
    group.type("12")
    #expect(group.shows("✓"), "\(group.picture)")
    group.press(.right)
    group.type("5")
    #expect(group.shows("nothing possible") && group.shows("✓"), "\(group.picture)")
    group.press(.enter, .enter)
    group.say("We are safer together")
    group.type("1")
    #expect(group.shows("what gives them strength"), "\(group.picture)")
    group.press(.enter)
    #expect(group.items().map { $0[ActivityItem.scoreL] } == [3, 2])
    #expect(group.items().map { $0[ActivityItem.scoreS] } == [2, 1])
    #expect(group.items().map { $0[ActivityItem.protections]?.map(\.text) } == [["none"], []])
    #expect(group.step == .close)
  }

  @Test func whatWasChosenAloneIsNotWeighedAgainAloud() {
    var group = Gathering([.riskWeigh])
    group.open()
    group.press(.enter)
    for words in ["talk behind backs", "the night road"] { group.name(words) }
    group.press(.enter)
    group.count(ActivityItem.likelyTally, [[5, 0, 0], [0, 5, 0]])
    group.count(ActivityItem.badTally, [[0, 0, 5], [0, 5, 0]])
    group.closeRound()
    group.goBy()
    #expect(group.step == .result(.grid))
    // The words people chose upon are not changed afterwards.
    group.press(.escape)
    #expect(group.step == .vote(.weigh))
    group.press(.escape)
    group.press(.up, .backspace)
    #expect(group.labels() == ["talk behind backs", "the night road"])
    #expect(group.shows("People chose upon these words."), "\(group.picture)")
  }

  @Test func whatJoinsWhatSplits() {
    var group = Gathering([.joinSplit])
    group.open()
    group.press(.enter)
    group.name("the market")
    group.press(.enter)
    group.name("rumours")
    #expect(group.labels() == ["the market", "rumours"], "a thing is not asked about")
    group.name("those from the hills")
    #expect(group.shows("A thing, not a people?"), "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("those from the hills"), "the words stay, to be said otherwise")
    for _ in "those from the hills" { group.press(.backspace) }
    group.name("no shared well")
    group.press(.enter)
    #expect(group.shows("What kind of thing"), "\(group.picture)")
    group.type("124")
    group.type("312")
    #expect(group.step == .result(.columns))
    group.goBy()
    group.say("The market, on a second day")
    group.say("Food given to one side only")
    group.type("1")
    #expect(group.labels() == ["the market", "rumours", "no shared well"])
    #expect(group.items().map { $0[ActivityItem.side]?.text } == ["join", "split", "split"])
    #expect(group.items().map { $0[ActivityItem.category]?.text } == ["systems", "attitudes", "experiences"])
    #expect(group.items().map { $0[ActivityItem.strength] } == [3, 1, 2])
    #expect(group.activity()[Activity.carryMore]?.text == "The market, on a second day")
    #expect(group.activity()[Activity.couldHurt]?.text == "Food given to one side only")
  }

  private static let findings = [
    Finding(id: "why:hope", words: "Most people say that hope keeps them going."),
    Finding(id: "danger:talk", words: "Many fear what is said behind their backs."),
    Finding(id: "help:money", words: "Some wish for small funds they decide on."),
  ]

  @Test func giveBack() {
    var group = Gathering([.giveBack], findings: Self.findings)
    group.open()
    group.press(.enter)
    #expect(group.shows("4  should not be said"), "the four answers are told before\n\(group.picture)")
    group.press(.enter)
    #expect(group.step == .practice(.verdicts))
    group.goBy()
    #expect(group.step == .vote(.verdicts))
    group.goBy()
    #expect(group.shows("Most people say that hope keeps them"), "\(group.picture)")
    #expect(group.shows("4  should not be said"), "\(group.picture)")
    group.type("1")
    #expect(group.shows("Many fear what is said behind"), "\(group.picture)")
    group.type("2")
    #expect(group.shows("How is it here?"), "\(group.picture)")
    group.say("Only the young fear it")
    group.type("4")
    group.say("What the old ones need")
    group.type("1")
    group.type("1")
    group.say("Tell it in the market")
    #expect(group.items().map { $0[ActivityItem.verdict]?.text } == ["true", "partly", "notSaid"])
    #expect(group.items().map { $0[ActivityItem.finding] } == Self.findings.map(\.id))
    #expect(group.labels() == Self.findings.map(\.words), "kept as they were read")
    #expect(group.items()[1][ActivityItem.note]?.text == "Only the young fear it")
    #expect(group.activity()[Activity.missing]?.text == "What the old ones need")
    #expect(group.activity()[Activity.meaning]?.text == "Tell it in the market")
    #expect(group.activity()[Activity.status] == "closed")
  }

  @Test func whatOneSaidAloneHoldsWhateverIsSaidAloud() {
    var group = Gathering([.giveBack], findings: Self.findings)
    group.open()
    group.press(.enter, .enter)
    group.goBy()
    group.count(ActivityItem.verdictTally, [[5, 0, 0, 1], [5, 1, 0, 0]])
    group.count(ActivityItem.verdict, ["notSaid", "true"])
    group.closeRound()
    group.goBy()
    #expect(group.shows("hope keeps") && group.shows("Kept back."), "\(group.picture)")
    #expect(!group.shows("✓") && !group.shows("most") && !group.shows("should not be said"), "\(group.picture)")
    group.type("1")
    #expect(group.items()[0][ActivityItem.verdict] == "notSaid")
    // The next stands as it was chosen, in a band, until all change it.
    group.press(.enter)
    #expect(group.canvas.lines.contains { $0.contains("true here") && $0.hasSuffix("most ✓") }, "\(group.picture)")
    group.type("3")
    #expect(group.shows("yes, all of us: not so here"), "\(group.picture)")
    group.press(.enter)
    #expect(group.items()[1][ActivityItem.verdict] == "true", "Enter changes nothing")
    group.type("31")
    #expect(group.items()[1][ActivityItem.verdict] == "not" && group.shows("How is it here?"), "\(group.picture)")
  }

  @Test func afterHidingWhoChoseBeginsAnewAndItIsSaid() {
    var group = Gathering([.dotVote])
    group.open()
    group.press(.enter)
    for words in ["a", "b", "c", "d"] { group.name(words) }
    group.press(.enter, .enter)
    group.goBy()
    group.press(.enter)
    group.wait(milliseconds: 2000)
    group.press(.enter)
    #expect(group.shows("Backspace: one back"), "\(group.picture)")
    guard case .session(var room) = group.state.phase, var round = room.screen.page as? RoundStep else {
      Issue.record("no round")
      return
    }
    round.hide(&room)
    var screen = BigScreen(size: Gathering.large)
    round.draw(on: &screen, room)
    #expect(screen.canvas.lines.contains { $0.contains("The one who was choosing") })
  }

  @Test func severalMethodsFollowOneAnotherAndTheEndSaysWhatIsKept() {
    var group = Gathering([.roleMap, .pileRank])
    group.open()
    group.press(.enter)
    group.name("teachers")
    group.name("drivers")
    group.press(.enter, .enter, .enter, .enter)
    group.goBy()
    group.press(.enter, .enter, .enter, .enter)
    #expect(group.activity()[Activity.status] == "closed")
    #expect(group.activity(1)[Activity.status] == "open")
    group.press(.function(2))
    group.type("2")
    #expect(group.shows("Thank you") && group.shows("who keeps the peace here"), "\(group.picture)")
    #expect(group.ending == nil)
    group.press(.enter)
    #expect(group.ending == .lock)
    #expect(group.record[ParticipatorySession.status] == "closed")
    #expect(group.activity(1)[Activity.status] == "closed")
  }
}
