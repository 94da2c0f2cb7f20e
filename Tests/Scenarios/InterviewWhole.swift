import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewWhole {
  @Test func aShortInterviewFromPermissionToTheLastWord() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    let id = try #require(person.newest(since: before))
    #expect(person.shows("Is this a good and safe place"), "\(person.picture)")

    person.press(.control("n"), .control("n"))
    person.type("It was market day. ")
    person.press(.control("w"))
    person.wait(seconds: 1)
    person.press(.control("n"))
    person.type("My aunt hid two families.")
    person.press(.tab, .character("3"), .character("8"))
    #expect(person.shows("Own loss                   [1]"), "\(person.picture)")
    #expect(person.shows("Protect our people         [2]"), "\(person.picture)")

    person.press(.control("n"), .tab)
    for digit in "31244" { person.press(.character(digit)) }
    #expect(
      person.lines.contains { line in
        ["taken away", "themselves", "signs seen", "4 likely", "4 very serious"].allSatisfy(line.contains)
      }, "\(person.picture)")
    person.press(.control("n"), .control("d"))
    #expect(person.shows("Marked: preferred not to say."), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("What one thing would help you most"), "\(person.picture)")
    person.press(.control("n"))
    #expect(person.shows("is there something to leave out"), "\(person.picture)")
    for digit in "11112" { person.press(.character(digit)) }
    person.press(.control("n"))
    #expect(person.shows("How are you now?"), "\(person.picture)")
    person.press(.tab, .character("0"), .control("n"))
    #expect(person.shows("The interview is finished."), "\(person.picture)")
    person.press(.character("1"))
    person.type("I steered toward the worst day.")
    person.wait(seconds: 1)
    let note = try #require(person.vault.contents.records(JournalEntry.type, pointingAt: id).first)
    #expect(note[JournalEntry.kind] == "debrief")

    let contents = person.vault.contents
    let talk = try #require(Talk(id, in: contents))
    #expect(contents[id]?[Interview.status] == "complete")
    #expect(talk.answer("c1", in: contents)?[Answer.text]?.paragraphs.first?.voice == .own)
    #expect(talk.told(Motivation.type, in: contents).map { $0[Motivation.motivation] } == ["own_loss", "protect_own"])
    let danger = try #require(talk.told(Risk.type, in: contents).first)
    #expect(danger[Risk.riskType] == "detention")
    #expect(danger[Risk.toWhom] == ["self"])
    #expect(danger[Risk.likelihood] == 4)
    #expect(danger[Risk.severity] == 4)
    #expect(talk.missing("e3", in: contents) == "declined")
    let permission = try #require(talk.permission(in: contents))
    #expect(permission[Consent.scopesClosing] == ["takePart", "notes", "teamUse", "quotes", "shareDeid", "aggregate"])
    #expect(permission[Consent.scopesRefused] == ["feedback"])
    #expect(permission[Consent.status] == "partial")
    #expect(permission[Consent.limitsTold] == true)
    #expect(contents[id]?[Interview.distressPeak] == 0)
  }

  @Test func theFullGuideIsWalkedToItsEndAndBackToPermission() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    let id = try #require(person.newest(since: before))
    var seen: [String] = []
    for _ in 0..<30 where !person.shows("The interview is finished.") {
      seen.append(person.position)
      person.press(.control("n"))
    }
    // e2 waits for a danger, f3 for a wish: 24 questions, of which a1 and a2 are one screen before.
    #expect(seen.first == "3 of 24" && seen.last == "24 of 24" && seen.count == 20, "\(seen)")
    #expect(person.vault.contents[id]?[Interview.status] == "complete")
    person.press(.control("u"))
    #expect(person.position == "24 of 24")
    for _ in 0..<20 { person.press(.control("u")) }
    #expect(person.shows("Say it your own way."), "\(person.picture)")
    #expect(person.vault.contents.records(in: try #require(person.vault.contents[id]?.dossier)).count == 4)
  }

  @Test func aCrashInMidWordComesBackToTheVeryKeystroke() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    person.press(.control("n"), .control("n"))
    person.type("The ferryman rang the be three times")
    person.press(.controlLeft, .controlLeft, .left)
    person.type("ll")
    person.wait(seconds: 1)
    let cursor = person.canvas.cursor
    person.crash()
    #expect(person.shows("question 5 of 12") && !person.shows("ferryman"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("The ferryman rang the bell three times"), "\(person.picture)")
    #expect(person.canvas.cursor == cursor, "\(person.picture)")
    #expect(person.position == "5 of 12")
    person.press(.escape, .character("3"), .down, .enter)
    #expect(person.canvas.cursor == cursor, "\(person.picture)")
  }

  @Test func wordsStayWhenTheMarkBeforeThemIsTakenBack() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("d"), .escape)
    person.type("two women")
    person.press(.tab, .control("z"))
    let id = try #require(person.newest(since: before))
    let answer = try #require(Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents))
    #expect(!answer.isDeleted && answer[Answer.missing] == nil, "\(person.picture)")
    #expect(answer[Answer.text]?.text == "two women")
  }

  @Test func wordsTypedAfterAnUndoneMarkAreNotInTheBin() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    let id = try #require(person.newest(since: before))
    person.press(.control("d"), .control("z"))
    #expect(!person.shows("Marked"), "\(person.picture)")
    person.type("two women")
    person.wait(seconds: 1)
    let answer = try #require(Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents))
    #expect(!answer.isDeleted && answer[Answer.missing] == nil)
    #expect(answer[Answer.interview] == id && answer[Answer.question] == "b1")
    #expect(answer[Answer.text]?.text == "two women")
  }

  @Test func whatIsTypedBeforePermissionIsHeldAndANoErasesIt() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    let records = person.vault.contents.told
    person.begin()
    person.press(.control("n"), .control("n"), .control("n"))
    #expect(person.line(1).contains("held"), "\(person.picture)")
    person.type("said too early")
    person.press(.tab, .character("3"))
    person.wait(seconds: 1)
    let id = try #require(person.newest(since: before))
    #expect(Talk(id, in: person.vault.contents)?.isHeld(in: person.vault.contents) == true)
    for _ in 0..<3 { person.press(.control("u")) }
    person.press(.character("0"), .character("1"), .character("2"))
    #expect(person.shows("They said no: nothing of it is kept."), "\(person.picture)")
    #expect(person.line(2).contains("3 Interviews"))
    #expect(person.vault.contents.told == records)
    #expect(person.contents?.told == records)
    person.press(.control("z"))
    #expect(person.contents?.told == records)
    #expect(!person.vault.durable.contains { $0.operation.value == .text("said too early") })
  }

  @Test func notClearTwiceEndsAndKeepsNothing() throws {
    var person = try Scenario.practice()
    let records = person.vault.contents.told
    person.begin()
    person.press(.character("0"), .character("3"))
    #expect(person.shows("Say it once more in other words"), "\(person.picture)")
    person.press(.character("3"))
    #expect(person.shows("Thank them and end here."), "\(person.picture)")
    #expect(person.vault.contents.told == records)
  }

  @Test func aYesBeforeThePointsAreSaidGoesBackToThem() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.tab, .tab, .character("1"))
    #expect(person.shows("Some points are not said yet."), "\(person.picture)")
    for _ in 0..<10 { person.press(.character(" ")) }
    person.press(.character("1"), .character("1"))
    #expect(person.shows("Is this a good and safe place"), "\(person.picture)")
  }
}

extension Contents {
  /// How many records there are beside the places where people left off.
  var told: Int { records.values.filter { $0.kind != Visit.type.kind }.count }
}

extension Scenario {
  /// Opens the interviews and begins one with what the screen offers.
  mutating func begin() {
    press(.character("3"), .enter)
    press(.enter)
  }

  /// The interviews there are.
  var interviews: Set<RecordID> { Set(contents?.records(Interview.type).map(\.id) ?? []) }

  /// The one interview that was not there before.
  func newest(since before: Set<RecordID>) -> RecordID? { interviews.subtracting(before).first }

  /// `6 of 24`, as line 1 has it.
  var position: String {
    let words = line(1).split(separator: " ")
    guard let of = words.firstIndex(of: "of"), of > 0 else { return "" }
    return words[(of - 1)...(of + 1)].joined(separator: " ")
  }
}
