import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct KeepANameApart {
  private let own = "harvest window copper bridge lamp river"
  private let canary = "Okapi Zitrone"

  private func choose(_ command: CommandWord, _ person: inout Scenario) {
    person.press(.function(9))
    person.type(command.rawValue)
    person.press(.enter)
  }

  /// At the names of somebody who was heard, with room made for them.
  private func atNames() throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .down)
    choose(.names, &person)
    #expect(person.shows("How shall they be opened?"), "\(person.picture)")
    person.press(.enter)
    person.type(own)
    person.press(.enter)
    person.type(own)
    person.press(.enter)
    #expect(person.shows("Names can be kept apart now."), "\(person.picture)")
    #expect(person.vault.namesWords == own)
    return person
  }

  private func keep(_ person: inout Scenario) {
    person.press(.enter)  // they agreed that the name is kept
    person.press(.down, .down, .enter)
    person.type(canary)
    person.press(.enter, .enter, .enter)
    person.type("the school opens in spring")
    person.press(.enter)
    person.type("31 March 2027")
    person.press(.enter)
  }

  @Test func aNameIsKeptOnlyOnceTheyAgreedAndStandsNowhereInTheClear() throws {
    var person = try atNames()
    #expect(person.shows("keep the name, sealed: not agreed"), "\(person.picture)")
    person.press(.down, .down, .enter)
    person.type(canary)
    for _ in 0..<3 { person.press(.enter) }
    person.type("why")
    person.press(.enter)
    person.type("31 March 2027")
    person.press(.enter)
    #expect(person.shows("a line nobody agreed to stays empty"), "\(person.picture)")
    #expect(person.vault.contents.records(SealedName.type).isEmpty)
    person.press(.escape, .up, .up)
    keep(&person)
    #expect(person.shows("Kept apart for R-"), "\(person.picture)")
    #expect(person.shows("kept since"), "\(person.picture)")
    #expect(!person.shows(canary), "\(person.picture)")
    for filed in person.vault.durable { #expect(!"\(filed)".contains(canary)) }
    person.press(.function(3))
    person.type("Okapi")
    #expect(!person.shows(canary), "\(person.picture)")
  }

  @Test func whoCannotSayWhyOrUntilWhenKeepsNothing() throws {
    var person = try atNames()
    person.press(.enter, .down, .down, .enter)
    person.type(canary)
    for _ in 0..<4 { person.press(.enter) }
    person.type("31 March 2027")
    person.press(.enter)
    #expect(person.shows("If you cannot say why, do not keep it."), "\(person.picture)")
    person.type("why")
    person.press(.down)
    for _ in 0..<13 { person.press(.backspace) }
    person.type("1 March 2026")
    person.press(.enter)
    #expect(person.shows("A day to come is needed"), "\(person.picture)")
    #expect(person.vault.contents.records(SealedName.type).isEmpty)
  }

  @Test func itIsReadWithItsOwnWordsAndOnlyWhileItsPageIsOpen() throws {
    var person = try atNames()
    keep(&person)
    person.press(.down, .down, .down, .enter, .character("1"))
    person.type("copper lantern ribbon mango stairs velvet")
    person.press(.enter)
    #expect(person.shows("Not these words."), "\(person.picture)")
    person.type(own)
    person.press(.enter)
    #expect(person.shows("Name: " + canary), "\(person.picture)")
    person.press(.escape)
    choose(.names, &person)
    #expect(!person.shows(canary), "\(person.picture)")
    #expect(!person.vault.areNamesOpen)
  }

  @Test func fiveMinutesAreFiveMinutesAndTheCoverClosesThem() throws {
    var person = try atNames()
    keep(&person)
    person.press(.down, .down, .down, .enter, .character("2"))
    person.type(own)
    person.press(.enter)
    #expect(person.shows(canary), "\(person.picture)")
    person.press(.escape)
    choose(.names, &person)
    #expect(person.shows(canary), "asked once for five minutes\n\(person.picture)")
    for _ in 0..<6 {
      person.press(.up)
      person.wait(seconds: 55)
    }
    #expect(!person.shows(canary), "\(person.picture)")
    #expect(!person.vault.areNamesOpen)
    choose(.shortWord, &person)
    person.type("bell")
    person.press(.enter)
    person.press(.end, .enter, .character("3"))
    person.type(own)
    person.press(.enter)
    #expect(person.shows(canary) && person.vault.areNamesOpen, "\(person.picture)")
    person.wait(seconds: 301)
    #expect(!person.vault.areNamesOpen)
    person.type("bell")
    person.press(.enter)
    #expect(!person.shows(canary), "\(person.picture)")
  }

  @Test func takenBackAndDoneAgain() throws {
    var person = try atNames()
    keep(&person)
    person.press(.control("z"))
    #expect(!person.shows("kept since"), "\(person.picture)")
    person.press(.control("y"))
    #expect(person.shows("kept since"), "\(person.picture)")
    person.press(.end, .character("d"))
    #expect(!person.shows("kept since"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("kept since"), "\(person.picture)")
    person.press(.control("z"), .control("z"))
    #expect(person.shows("keep the name, sealed: not agreed"), "\(person.picture)")
  }

  @Test func oneNameIsErasedForGoodAndCannotBeTakenBack() throws {
    var person = try atNames()
    keep(&person)
    let name = try #require(person.contents?.records(SealedName.type).first)
    let owner = try #require(name[SealedName.owner].flatMap { person.contents?[$0] })
    let number = try #require(owner.value("code").flatMap(String.init))
    person.press(.end, .function(9))
    person.type("erase for good")
    person.press(.enter)
    #expect(person.shows("Only this of \(number) is erased for good"), "\(person.picture)")
    person.type(number)
    person.press(.enter)
    #expect(person.shows("Erased for good: \(number)"), "\(person.picture)")
    #expect(!person.vault.durable.contains { "\($0)".contains("BEGIN AGE") })
    person.press(.control("z"))
    #expect(person.contents?.records(SealedName.type).isEmpty == true)
  }

  @Test func roomIsMadeFromSettingUpWithAKeyKeptElsewhere() throws {
    var person = try Scenario.practice()
    choose(.setUp, &person)
    choose(.names, &person)
    person.press(.character("2"))
    person.type("nothing")
    person.press(.enter)
    #expect(person.shows("This is no recipient."), "\(person.picture)")
    for _ in 0..<7 { person.press(.backspace) }
    person.type("age1elsewhere")
    person.press(.enter)
    #expect(person.vault.contents.namesRecipients == ["age1elsewhere"])
    #expect(person.shows("Names can be kept apart now."), "\(person.picture)")
  }

  @Test func nobodyWhoWasNotHeardHasANameHere() throws {
    var person = try atNames()
    person.press(.escape, .character("2"), .down)
    let others = try #require(person.contents).records(PeaceAgent.type)
      .filter { Permission.interviews(speakingFor: $0.id, in: person.vault.contents).isEmpty }
    for owner in others {
      for part in SealedName.Part.allCases {
        let refusal = Permission.refusal(
          ofSealing: part, for: owner.id, in: person.vault.contents, on: Scenario.start.day)
        #expect(refusal == .noConsent)
      }
    }
  }
}
