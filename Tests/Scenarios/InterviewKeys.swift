import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewKeys {
  @Test(arguments: [[], [Key.character("3")]])
  func fromTodayOrTheListTheFirstQuestionCostsFiveKeys(way: [Key]) throws {
    var person = try Scenario.practice()
    for key in way { person.press(key) }
    let keys = person.keys
    person.press(.character("i"), .enter, .character("0"), .character("1"), .character("1"))
    #expect(person.keys - keys == 5)
    #expect(person.position == "3 of 12", "\(person.picture)")
  }

  // Words have the focus when a question opens: its list, a reason, its prompts and the next one are two keys at most.
  @Test(arguments: ["1", "2", "3"])
  func fromAnyQuestionEverythingIsTwoKeysAway(guide: Character) throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .enter, .character(guide), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    let before = try #require(person.contents?.records(Interview.type).first { $0[Interview.status] == "draft" })
    for _ in 0..<30 where !person.shows("The interview is finished.") {
      if person.shows("something to leave out") {
        person.press(.control("n"))
        continue
      }
      let here = person.position
      let talk = try #require(person.contents.flatMap { Talk(before.id, in: $0) })
      let number = try #require(here.split(separator: " ").first.flatMap { Int($0) })
      let question = talk.guide.questions[number - 1]
      // Coding: Tab, and the first key of the list.
      var coding = person
      if question.rows?.canAdd == true || !question.choices.isEmpty {
        let records = coding.vault.durable.count
        coding.press(.tab, .character("1"))
        #expect(coding.vault.durable.count > records, "\(question.id): \(coding.picture)")
      }
      // A reason why there is no answer.
      var reason = person
      reason.press(.control("d"), .character("2"))
      #expect(reason.shows("Marked: does not know."), "\(question.id): \(reason.picture)")
      // What to ask further.
      var asks = person
      if !question.probes.isEmpty {
        asks.press(.backTab, .backTab, .character("1"))
        #expect(asks.shows("[✓]"), "\(question.id): \(asks.picture)")
      }
      person.press(.control("n"))
      #expect(person.position != here, "\(person.picture)")
    }
    #expect(person.shows("The interview is finished."), "\(person.picture)")
  }

  @Test func arabicDigitsAndTheFrenchRowChoose() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("٠"), .character("١"), .character("&"))
    for _ in 0..<3 { person.press(.control("n")) }
    person.press(.tab, .character("٣"), .character("é"))
    let id = try #require(person.newest(since: before))
    let told = try #require(Talk(id, in: person.vault.contents)).told(Motivation.type, in: person.vault.contents)
    #expect(told.map { $0[Motivation.motivation] } == ["own_loss", "humanity"])
  }

  @Test func arabicWordsAreKeptToTheLetter() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    let words = "قالت: هُنا ٣ نساء 👩🏾‍🌾"
    person.paste(words)
    person.wait(seconds: 1)
    let id = try #require(person.newest(since: before))
    let text = Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text]?.text
    #expect(text.map { $0.utf8.elementsEqual(words.utf8) } == true)
  }

  @Test func aThirdThemeCostsTwoKeysAndDoesNotKnowTwo() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<3 { person.press(.control("n")) }
    let id = try #require(person.newest(since: before))
    person.press(.tab, .character("3"))
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.told(Motivation.type, in: person.vault.contents).count == 1)
    person.press(.control("d"), .character("2"))
    #expect(talk.missing("d1", in: person.vault.contents) == "dontKnow")
    person.press(.control("d"))
    #expect(talk.missing("d1", in: person.vault.contents) == nil)
    person.press(.control("d"), .character("6"), .escape)
    #expect(person.shows("Marked: come back to it."), "\(person.picture)")
    person.press(.tab)
    #expect(talk.missing("d1", in: person.vault.contents) == "comeBack")
  }

  @Test func arrowsEnterEscTabSpaceBackspaceAndDigitsDoItAll() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .enter)
    for _ in 0..<10 { person.press(.character(" ")) }
    person.press(.character(" "), .character(" "))
    let id = try #require(person.newest(since: before))
    #expect(person.position == "3 of 12", "\(person.picture)")
    person.nextByKeyLine()
    person.nextByKeyLine()
    #expect(person.position == "5 of 12", "\(person.picture)")
    person.type("it was then")
    // One more: watch and warn is the first of the list, taken with Enter; the next part by arrows alone.
    person.press(.tab, .enter, .enter, .enter, .down, .enter)
    person.nextByKeyLine()
    person.press(.tab, .down, .character(" "))
    person.nextByKeyLine()
    person.press(.tab, .character("3"), .character("1"), .character("2"), .character("4"), .character("4"))
    person.press(.up, .backspace)
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.told(Risk.type, in: person.vault.contents).isEmpty)
    for _ in 0..<3 { person.nextByKeyLine() }
    #expect(person.shows("something to leave out"), "\(person.picture)")
    person.press(.character("1"), .character("1"), .character("1"))
    person.nextByKeyLine()
    person.nextByKeyLine()
    #expect(person.shows("The interview is finished."), "\(person.picture)")
    let contents = person.vault.contents
    #expect(talk.told(Strategy.type, in: contents).first?[Strategy.phase] == "protect", "\(person.picture)")
    #expect(talk.told(Motivation.type, in: contents).first?[Motivation.motivation] == "humanity")
    #expect(talk.closingAnswer("quotes", in: contents) == true)
    #expect(talk.closingAnswer("feedback", in: contents) == nil)
  }

  @Test func otherOpensALineForTheirWords() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<3 { person.press(.control("n")) }
    person.press(.tab, .character("o"))
    person.type("for the river")
    person.press(.enter, .backTab)
    #expect(person.shows("Themes   for the river"), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    let talk = try #require(Talk(id, in: person.vault.contents))
    let row = try #require(talk.told(Motivation.type, in: person.vault.contents).first)
    #expect(row.value("motivationOther") == .text("for the river"))
  }

  @Test func daysAreTypedAndSignsKeepWhoAnswered() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<6 { person.press(.control("n")) }
    #expect(person.shows("Before it, were there signs?"), "\(person.picture)")
    person.press(.tab, .character("2"), .character("1"), .character("2"), .enter)
    person.press(.character("1"), .character("3"), .enter, .character("4"), .enter)
    let id = try #require(person.newest(since: before))
    let contents = person.vault.contents
    let talk = try #require(Talk(id, in: contents))
    let sign = try #require(talk.told(WarningSign.type, in: contents).first)
    #expect(sign[WarningSign.toldAfter] == 12)
    let answer = try #require(contents.records(Response.type, pointingAt: sign.id).first)
    #expect(answer[Response.decidedAfter] == 3)
    #expect(answer[Response.actedAfter] == 4)
  }

  @Test func hardQuestionsWaitFoldedUntilSomeoneCanHelp() {
    var person = Scenario.empty()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    #expect(person.shows("Who can help someone here?"), "\(person.picture)")
    #expect(!person.shows("Tell me about one time"))
    person.press(.control("n"))
    #expect(person.shows("Why did you choose this?"), "\(person.picture)")
    person.press(.control("u"))
    person.type("the health post")
    person.press(.enter)
    #expect(person.shows("Tell me about one time"), "\(person.picture)")
    person.type("and now words")
    #expect(person.shows("and now words"))
  }

  @Test func aNameBecomesANumberAndAPassageIsLeftOut() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    person.type("Amina rang the bell")
    person.press(.home, .control("k"))
    #expect(person.shows("Which number stands for “Amina”?"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("[a neighbour] rang the bell"), "\(person.picture)")
    person.press(.control("r"), .enter)
    #expect(person.shows("⟨left out⟩"), "\(person.picture)")
    person.wait(seconds: 1)
    let id = try #require(person.newest(since: before))
    let answer = Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)
    #expect(answer?[Answer.text]?.text == "⟨left out⟩")
    #expect(answer?[Answer.offRecord] == true)
  }

  @Test func eveningWorkGoesFromAnswerToAnswerWithoutThemes() throws {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.type("without themes")
    person.press(.enter)
    #expect(person.line(1).contains("Themes · 1 of "), "\(person.picture)")
    let first = person.line(1)
    person.press(.control("n"))
    #expect(person.line(1).contains("Themes · 2 of "), "\(person.picture)")
    person.press(.control("u"))
    #expect(person.line(1) == first)
    person.press(.character("1"))
    #expect(person.shows("[1]") || person.shows("[✓]") || person.shows("+ one more"), "\(person.picture)")
  }

  @Test func theListNarrowsAndTheBinGivesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("3"))
    #expect(person.shows("15 · / to narrow"), "\(person.picture)")
    person.press(.character("/"))
    person.type("I-07")
    #expect(person.shows("1 · / to narrow"), "\(person.picture)")
    person.press(.escape)
    person.press(.down, .delete)
    #expect(person.shows("14 · / to narrow"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("15 · / to narrow"), "\(person.picture)")
    // A finished one opens to be read; Enter there writes in the question.
    person.press(.enter)
    #expect(person.shows("Enter write here"), "\(person.picture)")
    person.press(.enter)
    #expect(!person.position.isEmpty, "\(person.picture)")
  }
}

extension Scenario {
  /// Goes round with Tab to the key line, whose first item is "next", and presses Enter.
  mutating func nextByKeyLine() {
    for _ in 0..<8 {
      press(.tab)
      if canvas.cursor?.row == lines.count - 1 { break }
    }
    press(.enter)
  }
}
