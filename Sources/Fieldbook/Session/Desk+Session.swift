import Notebook
import Tables

extension Desk {
  /// Goes into the room of a session: everything is written first, then the program starts anew with nothing but it.
  ///
  /// The screen is blank from now on; it comes back, and says why, when something cannot be saved.
  mutating func hold(_ session: RecordID, findings: [Finding] = []) {
    prepareToLeave(returningTo: ReturnPlace(record: session, question: ""), ending: .locked)
    guard let handover = Handover(of: session, in: contents, tongue, who: who, findings: findings) else { return }
    saving.afterwards = .holdSession(handover)
  }

  /// Writes everything down, and where to come back to.
  mutating func prepareToLeave(returningTo place: ReturnPlace?, ending end: Visit.End) {
    writeTexts()
    countTalk()
    writeTalkTime()
    closeNames()
    remember(place, ending: end)
  }

  /// True while the desk waits for its saves before a session begins.
  var isGoingIntoRoom: Bool {
    if case .holdSession? = saving.afterwards { true } else { false }
  }
}

extension Effect {
  /// True for what ends this run of the program.
  public var endsRun: Bool {
    switch self {
    case .lock, .quit, .holdSession: true
    default: false
    }
  }
}
