import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct ANewerGuide {
  private func guide(_ version: String) throws -> Guide {
    var guide = try #require(Guide.named("lpa-short-1"))
    guide.id = "harbour"
    guide.version = version
    guide.title = "Harbour talk"
    return guide
  }

  /// A talk begun by version 1, put off to the next day; in between a colleague adds version 2.
  private func putOff() throws -> Scenario {
    let (first, second) = (try guide("1"), try guide("2"))
    var person = try Scenario.practice { _ in OwnGuide.adding(first, title: "Harbour talk") }
    person.press(.character("i"))
    person.mark("Guide")
    person.press(.character("4"))
    #expect(person.shows("Harbour talk") && !person.shows("the newest"), "\(person.picture)")
    person.press(.enter, .character("0"), .character("1"), .character("1"), .control("t"), .character("3"))
    person.later(who: "T3") { _ in OwnGuide.adding(second, title: "Harbour talk") }
    person.sleepUntilAnotherDay()
    return person
  }

  @Test func whoGoesOnHearsThatThisTalkKeepsItsOwnVersion() throws {
    var person = try putOff()
    let talk = try #require(
      person.vault.contents.records(Interview.type).first { $0[Interview.guideID] == "harbour" })
    person.press(.function(6), .character("3"), .character("/"))
    person.type(try #require(talk[Interview.code]))
    person.press(.enter)
    #expect(person.shows("Version 2 of this guide is newer: new interviews use it,"), "\(person.picture)")
    #expect(person.line(1).contains("guide 1, newer: 2"), "\(person.picture)")
    person.press(.character("1"))
    #expect(Talk(talk.id, in: person.vault.contents)?.guide.version == "1")
  }

  @Test func whoBeginsSeesWhichVersionItIs() throws {
    var person = try putOff()
    person.press(.function(6), .character("1"))
    person.press(.character("i"))
    person.mark("Guide")
    #expect(person.shows("version 2, the newest"), "\(person.picture)")
  }
}
