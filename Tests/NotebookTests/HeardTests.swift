import Notebook
import Testing

@Suite struct HeardTests {
  private static let today = Day("2026-03-12") ?? Day(number: 0)

  /// A notebook with one talk in which a reason was chosen and words were written, and nobody has said yes.
  private static func held() throws -> (contents: Contents, talk: Talk, pen: Pen) {
    var contents = Contents()
    var pen = Pen(who: "T1", chance: Chance(seed: (5, 6, 7, 8)))
    let moment = Moment(seconds: today.number * 86400)
    let guide = try #require(Guide.named("lpa-short-1"))
    let (talk, changes) = Talk.begin(
      Talk.Beginning(guide: guide, language: .en, day: today), in: contents, using: &pen.chance)
    func write(_ changes: [Change]) { for change in changes { _ = pen.write(change, into: &contents, at: moment) } }
    write(changes)
    let question = try #require(guide.question("d1"))
    let choice = try #require(question.choices.first)
    write(talk.answering("d1", Answer.text, "For the children.", in: contents))
    write(talk.choosing(["hope"], in: choice, of: "d1", contents: contents, using: &pen.chance))
    return (contents, talk, pen)
  }

  @Test func whatNobodyAgreedToIsHeldAndCountedNowhere() throws {
    let (contents, talk, _) = try Self.held()
    let held = HeldInterviews(contents)
    #expect(contents.records(Motivation.type).allSatisfy(held.holds))
    #expect(contents.records(Answer.type).allSatisfy(held.holds))
    #expect(contents[talk.id].map(held.holds) == true)
    #expect(Heard(contents, held: held).respondents.isEmpty)
  }

  @Test func afterAYesItCountsOnceForThePersonHeard() throws {
    var (contents, talk, pen) = try Self.held()
    let moment = Moment(seconds: Self.today.number * 86400)
    for change in talk.permitting([(Consent.understood.spec, .text("yes"))], in: contents, using: &pen.chance) {
      _ = pen.write(change, into: &contents, at: moment)
    }
    for change in talk.agreeing(in: contents, using: &pen.chance) {
      _ = pen.write(change, into: &contents, at: moment)
    }
    let held = HeldInterviews(contents)
    #expect(!contents.records(Motivation.type).contains(where: held.holds))
    let heard = Heard(contents, held: held)
    #expect(heard.respondents == [talk.respondent])
    #expect(heard.count(.sq3) == 1)
    #expect(heard.count(.sq5) == 0)
  }
}
