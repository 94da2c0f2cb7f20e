import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite struct ExportForOthers {
  /// At the first step, from the page of tables.
  private func begun(size: Size = Size(columns: 80, rows: 24)) throws -> Scenario {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"))
    person.choose(.forOthers)
    return person
  }

  /// What it is for and who gets it are said, and it is looked at.
  private func looked(_ person: inout Scenario) {
    person.press(.down)
    person.type("to compare three districts")
    person.press(.enter, .character("1"), .control("n"), .control("n"))
  }

  @Test func aPersonGoesThroughFourStepsAndWrites() throws {
    var person = try begun()
    #expect(person.shows("[1] partners: what was told, coarser, without names"), "\(person.picture)")
    looked(&person)
    #expect(person.shows("why it stays"), "\(person.picture)")
    #expect(person.shows("a partner team"), "\(person.picture)")
    person.press(.control("n"))
    #expect(person.shows("[1] all in one, encrypted"), "\(person.picture)")
    person.press(.down, .character("2"))
    #expect(person.shows("[2] readable by anyone who finds it"), "\(person.picture)")
    person.press(.down)
    person.type("not the words")
    person.press(.enter, .enter)
    #expect(person.shows("Not these words."), "\(person.picture)")
    #expect(person.vault.lastExport == nil)
    person.type(person.vault.passphrase)
    #expect(!person.shows(person.vault.passphrase))
    person.press(.enter, .enter)
    let export = try #require(person.vault.lastExport)
    #expect(export.plan.level == .shared && export.words == nil)
    #expect(person.shows("table1.csv"), "\(person.picture)")
    #expect(person.shows("12345 bytes"), "\(person.picture)")
    let log = try #require(person.vault.contents.records(ExportLog.type).first { $0[ExportLog.level] == "shared" })
    #expect(log[ExportLog.purpose]?.text == "to compare three districts")
    #expect(log[ExportLog.recipients] == "partner")
    #expect(log[ExportLog.outcome] == "written")
  }

  @Test func anEncryptedFileIsAskedForItsOwnWords() throws {
    var person = try begun()
    looked(&person)
    person.press(.control("n"), .down, .down)
    person.type("stone bread river salt")
    person.press(.down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    #expect(person.vault.lastExport?.words == "stone bread river salt")
  }

  @Test func aPlaceThatCannotTakeThemIsSaidAsSoonAsItIsNamed() throws {
    var person = try begun()
    looked(&person)
    person.vault.placeRefusal = "there is no folder ~/stick; make it first, or name another place"
    person.press(.control("n"), .down)
    #expect(person.shows("There is no folder ~/stick"), "\(person.picture)")
  }

  @Test func whatIsNotSettledIsSaidWhereItIsSettledAndNothingLeaves() throws {
    var person = try begun()
    for _ in 0..<3 { person.press(.control("n")) }
    person.press(.down, .character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    #expect(person.shows("Say first what it is for"), "\(person.picture)")
    #expect(person.shows("For whom is it?"), "\(person.picture)")
    #expect(person.vault.lastExport == nil)
    #expect(person.vault.contents.records(ExportLog.type).isEmpty)
  }

  @Test func goingOnNeverWritesAndEscGoesBackStepByStep() throws {
    var person = try begun()
    for _ in 0..<9 { person.press(.control("n")) }
    #expect(person.vault.lastExport == nil)
    person.press(.escape, .control("u"), .escape)
    #expect(person.shows("For whom is it?"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Our own tables"), "\(person.picture)")
  }

  @Test func whatWasWrittenBeforeForTheSamePeopleIsNamed() throws {
    var person = try begun()
    looked(&person)
    person.press(.control("n"), .down, .character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter, .enter)
    person.choose(.forOthers)
    looked(&person)
    #expect(person.shows("Written before for the same people (1): 12 March"), "\(person.picture)")
  }

  @Test func everythingIsReachedInTheSmallestWindow() throws {
    var person = try begun(size: Size(columns: 60, rows: 18))
    #expect(person.shows("For whom is it?"), "\(person.picture)")
    person.press(.down, .down, .down, .down)
    #expect(person.shows("go on"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("it counts until"), "\(person.picture)")
    person.press(.down, .enter)
    person.press(.control("n"))
    person.press(.down, .down, .down, .down)
    #expect(person.shows("Enter writes it."), "\(person.picture)")
  }

  @Test func whoTakesItBackLaterFindsItNamed() throws {
    var person = try begun()
    looked(&person)
    person.press(.control("n"), .down, .character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    let contents = person.vault.contents
    let log = try #require(contents.records(ExportLog.type).first)
    let included = try #require(log[ExportLog.included]).records.values
    let heard = try #require(included.first { contents[$0]?.kind == Respondent.type.kind })
    let plan = try #require(Forgetting(of: heard, in: contents, reader: "T2"))
    #expect(plan.recalls == [log.id])
  }

  @Test func recipientsOfTheSameTablesFindFreshNumbersToCallBack() throws {
    var exported = try begun()
    looked(&exported)
    exported.press(.control("n"), .down, .character("2"), .down)
    exported.type(exported.vault.passphrase)
    exported.press(.enter, .enter, .enter)
    let log = try #require(exported.vault.contents.records(ExportLog.type).first)
    let included = try #require(log[ExportLog.included]).records
    let heard = included.filter { exported.vault.contents[$0.value]?.kind == Respondent.type.kind }
    #expect(heard.count > 5)
    for (fresh, id) in heard {
      var person = exported
      let number = person.vault.contents.number(of: id)
      // Some are named in many notes: the whole page is to be seen.
      person.resize(120, 60)
      person.wait(seconds: 2)
      person.choose(.takeBack)
      person.type(number)
      person.press(.enter, .character("1"))
      #expect(person.shows("for others, without names"), "\(number)\n\(person.picture)")
      #expect(person.shows(fresh), "the number \(number) went out under: \(fresh)\n\(person.picture)")
    }
  }

  @Test func figuresAreLookedIntoWithTheirAnswersAndPeople() throws {
    var person = try begun()
    person.press(.character("2"), .control("n"), .control("n"), .enter)
    #expect(person.shows("answer") && person.shows("people"), "\(person.picture)")
    #expect(
      person.lines.contains { $0.contains("person or group") && $0.contains("one person") && $0.contains("<5") },
      "\(person.picture)")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
  func theWholeMarkOfAFileIsRead(_ size: Size) throws {
    var person = try begun(size: size)
    looked(&person)
    person.press(.control("n"), .down, .character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    let log = try #require(person.vault.lastExport).log
    let hash = String(repeating: "0123456789abcdef", count: 4)
    person.send(.exported(path: "~/x", log: log, hashes: ["people.csv": hash], sizes: ["people.csv": 7]))
    #expect(person.lines.joined().filter { !$0.isWhitespace }.contains(hash), "\(person.picture)")
  }

  @Test(arguments: [
    ("there is no folder /nowhere", "There is no folder /nowhere"), ("interrupted", "Interrupted"),
  ])
  func aRefusalIsSaidAndWhatWasTypedStays(_ reason: String, _ shown: String) throws {
    var person = try begun()
    looked(&person)
    person.press(.control("n"))
    person.type("x")
    person.press(.down, .character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    let log = try #require(person.vault.lastExport).log
    person.send(.notExported(reason: reason, log: log))
    #expect(person.shows(shown), "\(person.picture)")
  }
}
