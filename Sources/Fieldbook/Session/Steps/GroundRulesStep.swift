import Canvas
import Notebook

/// The rules: those every session has are read aloud, then the group gives itself its own.
///
/// What the group says here is held in memory until everyone said yes; a no leaves nothing of it.
struct GroundRulesStep: StepPage {
  private var own: GroupText
  private var isWriting = false

  /// Begins with the reading.
  init(_ room: SessionRoom) { own = GroupText(room.heldRules ?? room.record?[ParticipatorySession.groundRules]) }

  var isTyping: Bool { isWriting }

  private static let rules: [MethodWord] = [
    .everyoneMaySpeak, .nobodyMust, .nothingWithAName, .noNames, .mayLeaveAnyTime, .chosenStays, .othersMayTalk,
  ]

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    guard isWriting else {
      StepSheet(
        said: room.tongue(SessionWord.rulesAsk),
        rows: Self.rules.enumerated().map { StepSheet.Row(number: $0 + 1, words: room.tongue($1)) },
        keys: [room.tongue(SessionWord.goOn), room.tongue(MethodWord.escBack)]
      ).draw(on: &screen)
      return
    }
    own.draw(in: sheet(room).draw(on: &screen).rest, on: &screen)
  }

  private func sheet(_ room: SessionRoom) -> StepSheet {
    StepSheet(
      said: room.tongue(SessionWord.rulesOwn),
      keys: [own.ends(room.tongue), room.tongue(MethodWord.escBack)])
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    guard isWriting else {
      switch key {
      case .enter: isWriting = true
      case .escape: room.back()
      default: break
      }
      return
    }
    if key == .escape {
      isWriting = false
      // One step further back it would be gone.
      room.heldRules = own.prose ?? ""
    } else if own.handle(key, now: room.now, size: sheet(room).rest(in: room.size)) == .done {
      room.heldRules = own.prose ?? ""
      if room.everyoneSaidYes { room.writeRules() }
      room.next()
    }
  }

  mutating func paste(_ text: String, _ room: inout SessionRoom) {
    if isWriting { own.paste(text, now: room.now) }
  }
}
