import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

extension PreparedSession {
  /// A room that stands at the first of these steps of its first activity, whatever its method is.
  func room(at steps: Step..., size: Size = Size(columns: 40, rows: 12)) -> RoomScenario {
    var room = SessionRoom(handover, pen: pen, now: Scenario.start, size: size)
    room.places = steps.map { SessionRoom.Place(step: $0, activity: activities.first) }
    room.screen = StepScreen.of(steps[0], room)
    return RoomScenario(room, of: self, size: size)
  }

  /// Six things that would help, as in the sketches.
  static func wishes(countBand: Code = "13-20", language: Language = .en) -> PreparedSession {
    var prepared = PreparedSession(countBand: countBand, language: language)
    prepared.add("dotVote", asking: asked[language] ?? "What would help us most?", naming: named[language] ?? wished)
    return prepared
  }

  /// Some dangers.
  static func dangers(language: Language = .en) -> PreparedSession {
    var prepared = PreparedSession(language: language)
    prepared.add(
      "riskWeigh", asking: "What dangers do such people meet?",
      naming: ["the road at night", "talk behind their backs", "losing work"])
    return prepared
  }

  /// Two findings laid out.
  static func findings() -> PreparedSession {
    var prepared = PreparedSession()
    prepared.add("giveBack", asking: "Is it so?", naming: ["Elders are asked first.", "Radio is what warns people."])
    return prepared
  }

  private static let wished = [
    "safe places", "small funds", "training", "someone beside us", "rest and healing", "to be heard",
  ]
  private static let asked: [Language: String] = [.ar: "ما الذي يساعدنا أكثر؟"]
  private static let named: [Language: [String]] = [
    .ar: ["أماكن آمنة", "مبالغ صغيرة", "تدريب", "من يقف معنا", "راحة وتعاف", "أن يسمعونا"]
  ]

  /// Thirteen ballots that make the three bands of the sketch.
  static let ballots = Array(repeating: "123", count: 5) + Array(repeating: "124", count: 4)
    + Array(repeating: "156", count: 4)
}

extension RoomScenario {
  /// Opens the round and lets these people choose, one after the other.
  mutating func hold(_ ballots: [String]) {
    press(.enter)
    for ballot in ballots { choose(ballot) }
  }

  /// Says that everyone has chosen.
  mutating func close() {
    wait(seconds: 2)
    press(.escape, .character("1"))
  }

  /// What is written of what was chosen; that a round goes on is written too, and that it is over.
  var kept: [Filed] { written.filter { $0.operation.field != Activity.roundOpen.name } }

  /// What is in the room.
  var room: SessionRoom? { if case .session(let room) = state.phase { room } else { nil } }

  /// The page of the round that is open.
  var round: RoundStep? { room?.screen.page as? RoundStep }

  /// A field of the things of the first activity, in their order.
  func values<Content: FieldValue>(_ field: Field<Content>) -> [Content?] {
    contents.records(ActivityItem.type)
      .sorted { ($0[ActivityItem.place] ?? 0) < ($1[ActivityItem.place] ?? 0) }.map { $0[field] }
  }

  /// The first activity.
  var activity: Record? { contents.records(Activity.type).first }
}
