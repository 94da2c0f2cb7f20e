import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct ExportTables {
  @Test func oneLooksFirstThenNamesAFolderAndWrites() throws {
    var person = try Scenario.practice()
    person.press(.character("7"))
    #expect(person.shows("why it stays"), "\(person.picture)")
    #expect(person.shows("people"), "\(person.picture)")
    #expect(person.shows("every file says so"), "\(person.picture)")
    person.press(.control("n"))
    #expect(person.shows("~/community-study-2026-03-12"), "\(person.picture)")
    person.press(.enter)
    person.type("to read together")
    person.press(.enter, .character("2"))
    #expect(person.shows("[2] an analysis program"), "\(person.picture)")
    #expect(person.shows("[1] all in one, encrypted"), "\(person.picture)")
    person.press(.enter, .character("2"), .enter)
    #expect(person.vault.lastExport == nil)
    #expect(person.shows("▸ Enter writes "), "\(person.picture)")
    person.press(.enter)
    #expect(person.vault.lastExport?.path == "~/community-study-2026-03-12")
    #expect(person.vault.lastExport?.forSpreadsheet == false)
    #expect(person.vault.lastExport?.words == nil)
    #expect(person.vault.lastExport?.plan.level == .team)
    #expect(person.shows("Written: 12 files in ~/community-study-2026-03-12"), "\(person.picture)")
    #expect(person.shows("table1.csv") && person.shows("12345 bytes"), "\(person.picture)")
    let log = try #require(person.vault.contents.records(ExportLog.type).first)
    #expect(log[ExportLog.purpose]?.text == "to read together")
    person.press(.escape)
    #expect(person.shows("why it stays"), "\(person.picture)")
  }

  @Test func goingOnNeverWritesAndTheirWordsAreAskedFor() throws {
    var person = try Scenario.practice()
    person.press(.character("7"))
    for _ in 0..<9 { person.press(.control("n")) }
    #expect(person.vault.lastExport == nil)
    #expect(person.shows("[1] a spreadsheet"), "\(person.picture)")
    person.press(.enter)
    #expect(person.vault.lastExport == nil)
    #expect(person.shows("Give words that will open it."), "\(person.picture)")
    person.type("stone bread river salt lamp")
    person.press(.enter, .enter)
    #expect(person.vault.lastExport?.forSpreadsheet == true)
    #expect(person.vault.lastExport?.words == "stone bread river salt lamp")
    #expect(person.shows("Written: 12 files in one, encrypted"), "\(person.picture)")
  }

  @Test func fewWordsAreSaidToBeFew() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .enter)
    person.type("bread")
    person.press(.enter)
    #expect(person.shows("Few words"), "\(person.picture)")
  }

  @Test func longWritingSaysHowFarItIsAndWhoeverWentOnHearsWhatCameOfIt() throws {
    for goesOn in [false, true] {
      var person = try Scenario.practice()
      person.vault.isWritingTables = true
      person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
      let request = try #require(person.vault.lastExport)
      #expect(person.shows("Writing… 0 %"), "\(person.picture)")
      person.send(.exporting(percent: 40))
      #expect(person.shows("Writing… 40 %"), "\(person.picture)")
      if goesOn { person.press(.escape, .escape) }
      person.send(.exported(path: "~/march", log: request.log, hashes: ["people.csv": "00", "places.csv": "01"]))
      #expect(person.shows("Written: 2 files in ~/march"), "\(person.picture)")
      #expect(person.vault.contents[request.log]?[ExportLog.outcome] == "written")
    }
  }

  @Test func whatCameOfTablesIsNotedBehindTheCoverToo() throws {
    var person = try Scenario.practice()
    person.vault.isWritingTables = true
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
    let request = try #require(person.vault.lastExport)
    person.press(.escape, .function(9))
    person.type(CommandWord.shortWord.rawValue)
    person.press(.enter)
    person.type("bell")
    person.press(.enter)
    person.wait(seconds: 310)
    person.send(.exporting(percent: 40))
    person.send(.exported(path: "~/march", log: request.log, hashes: ["people.csv": "00", "places.csv": "01"]))
    #expect(!person.shows("march"), "\(person.picture)")
    #expect(person.vault.contents[request.log]?[ExportLog.outcome] == "written")
  }

  @Test func whatCannotBeWrittenIsSaidAndTheFolderTypedStays() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .control("n"))
    person.type("x")
    person.send(.notExported(reason: "There is a folder of this name already. Choose another name."))
    #expect(person.shows("There is a folder of this name already."), "\(person.picture)")
    #expect(person.shows("2026-03-12x"), "\(person.picture)")
  }

  @Test func aTableIsLookedIntoWithEnterAndLeftWithEsc() throws {
    var person = try Scenario.practice()
    person.press(.character("7"), .down, .down, .enter)
    #expect(person.shows(" columns"), "\(person.picture)")
    person.press(.escape)
    #expect(!person.shows(" columns"), "\(person.picture)")
    #expect(person.shows("why it stays"))
  }
}
