import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

/// Dates typed in the form of an early sign and of what was done about it.
@Suite struct DatesOfSigns {
  private func form(of type: RecordType, where isWanted: (Record) -> Bool) throws -> (State, RecordID) {
    var state = try Scenario.practice().state
    guard case .open(var desk) = state.phase else { throw Missing() }
    let found = desk.contents.records(type).first(where: isWanted)
    let record = try #require(found)
    desk.screens = [.today(TodayPage()), .record(RecordPage(record))]
    state.phase = .open(desk)
    return (state, record.id)
  }

  private struct Missing: Error {}

  /// Goes to the field with this label, puts `text` in place of what stands there, and leaves it.
  private func type(_ text: String, at label: String, _ state: inout State) {
    _ = update(&state, .input(.key(.home)))
    for _ in 0..<30 where !view(state).lines.contains(where: { $0.contains("▸") && $0.contains(label) }) {
      _ = update(&state, .input(.key(.down)))
    }
    _ = update(&state, .input(.key(.enter)))
    for _ in 0..<40 { _ = update(&state, .input(.key(.backspace))) }
    for character in text { _ = update(&state, .input(.key(.character(character)))) }
    _ = update(&state, .input(.key(.enter)))
  }

  private func shows(_ words: String, _ state: State) -> Bool {
    view(state).lines.joined(separator: " ").contains(words)
  }

  @Test func aDecisionBeforeTheSignWasNoticedStaysWordsAndSaysWhy() throws {
    var (state, id) = try form(of: Response.type) { $0[Response.providerLevel] == "local_gov" }
    type("2020-01-01", at: "decided", &state)
    let date = state.contents?[id]?[Response.decisionOn]
    #expect(date?.span == nil)
    #expect(date?.asSaid == "2020-01-01")
    #expect(shows("That is before it was noticed", state), "\(view(state).lines.joined(separator: "\n"))")
  }

  @Test func twoDaysLaterNeedsNoDate() throws {
    var (state, id) = try form(of: Response.type) { $0[Response.providerLevel] == "local_gov" }
    type("+2", at: "decided", &state)
    #expect(state.contents?[id]?[Response.decisionOn] == nil)
    #expect(state.contents?[id]?[Response.decidedAfter] == 2)
    #expect(shows("decided after days: 2", state), "\(view(state).lines.joined(separator: "\n"))")
  }

  @Test func noticingAfterTheAnswerStaysWordsToo() throws {
    var (state, id) = try form(of: WarningSign.type) { $0[WarningSign.code] == "W-04" }
    type("2026-03-11", at: "noticed", &state)
    #expect(state.contents?[id]?[WarningSign.noticedOn]?.span == nil)
    #expect(shows("Somebody had told or acted by", state), "\(view(state).lines.joined(separator: "\n"))")
  }

  @Test func wordsStandBesideADateThatComesLater() throws {
    var (state, id) = try form(of: WarningSign.type) { $0[WarningSign.code] == "W-04" }
    type("after the second harvest", at: "noticed", &state)
    #expect(state.contents?[id]?[WarningSign.noticedOn]?.asSaid == "after the second harvest")
    type("~2025-11 after the second harvest", at: "noticed", &state)
    let date = state.contents?[id]?[WarningSign.noticedOn]
    #expect(date?.text == "~2025-11")
    #expect(date?.asSaid == "after the second harvest")
  }

  @Test func aDayThatIsOnNoCalendarIsSaidSo() throws {
    var (state, id) = try form(of: WarningSign.type) { $0[WarningSign.code] == "W-04" }
    type("31 April", at: "noticed", &state)
    #expect(state.contents?[id]?[WarningSign.noticedOn]?.asSaid == "31 April")
    #expect(shows("There is no such day.", state), "\(view(state).lines.joined(separator: "\n"))")
  }
}
