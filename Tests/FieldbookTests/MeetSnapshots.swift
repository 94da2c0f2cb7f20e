import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

@Suite struct MeetSnapshots {
  @Test func theFolderIsAskedForThenFilesComeAndGoThenItIsSaid() throws {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.type("meet")
    person.press(.enter)
    person.type("/media/stick/study")
    #expect(Snapshot.difference(person.canvas, named: "Meet-asking", in: folder) == nil)
    var desk = try #require(person.desk)
    desk.meet("/media/stick/study")
    desk.hearOfMeeting(.syncing(done: 120, total: 300))
    var canvas = Canvas(size: person.canvas.size)
    desk.draw(on: &canvas)
    #expect(Snapshot.difference(canvas, named: "Meet-running", in: folder) == nil)
    var outcome = SyncOutcome()
    outcome.arrivals = [.init(who: "T3", saves: 12, entries: 340), .init(who: "T4", saves: 2, entries: 9)]
    (outcome.closed, outcome.given, outcome.twice, outcome.strays) = (1, 57, 3, 2)
    desk.hearOfMeeting(.synced(outcome, nil))
    canvas = Canvas(size: person.canvas.size)
    desk.draw(on: &canvas)
    #expect(Snapshot.difference(canvas, named: "Meet-done", in: folder) == nil)
  }
}

extension Scenario {
  /// The desk, for states that only an effect under way brings about.
  fileprivate var desk: Fieldbook.Desk? { if case .open(let desk) = state.phase { desk } else { nil } }
}
