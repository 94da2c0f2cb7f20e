import Canvas
import Notebook

/// Each one's yes, aloud: what cannot be taken back is said first, and one no ends the session kindly.
struct ConsentStep: StepPage {
  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    if room.isDeclined {
      StepSheet(
        said: room.tongue(SessionWord.weDoNotBegin),
        rows: [StepSheet.Row(words: room.tongue(MethodWord.nothingIsKept), style: .normal)],
        keys: [room.tongue(MethodWord.enterEnds)]
      ).draw(on: &screen)
      return
    }
    StepSheet(
      said: room.tongue(SessionWord.consentAsk),
      rows: [
        StepSheet.Row(words: room.tongue(MethodWord.chosenStays), style: .normal),
        StepSheet.Row(words: room.tongue(MethodWord.othersMayTalk), style: .normal),
        StepSheet.Row(number: 1, words: room.tongue(MethodWord.everyoneYes)),
        StepSheet.Row(number: 2, words: room.tongue(MethodWord.someoneNo)),
      ],
      keys: [room.tongue(MethodWord.numberChooses), room.tongue(MethodWord.escBack)]
    ).draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    if room.isDeclined {
      if key == .enter { room.end() }
      return
    }
    switch (key, key.stepDigit) {
    case (.escape, _): room.back()
    case (_, 1):
      room.everyoneSays(yes: true)
      room.next()
    case (_, 2): room.everyoneSays(yes: false)
    default: break
    }
  }
}
