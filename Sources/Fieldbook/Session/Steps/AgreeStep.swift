import Canvas
import Notebook

/// One question to the whole group with a few numbered answers: whether they agree, whether it may leave the room.
struct AgreeStep: StepPage {
  /// What is asked.
  enum Question: Hashable, Sendable { case agree, mayLeave }

  /// What is asked.
  let question: Question

  private func answers(_ tongue: Tongue) -> [ItemAnswer.Choice] {
    switch question {
    case .agree:
      Vocabulary.agreement.offered.map { ItemAnswer.Choice(value: .text($0.code), words: $0.label[tongue.language]) }
    case .mayLeave:
      [
        ItemAnswer.Choice(value: .truth(true), words: tongue(MethodWord.mayLeaveYes)),
        ItemAnswer.Choice(value: .truth(false), words: tongue(MethodWord.mayLeaveNo)),
      ]
    }
  }

  private var field: FieldSpec {
    switch question {
    case .agree: Activity.agreement.spec
    case .mayLeave: Activity.mayLeave.spec
    }
  }

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    let given = room.activity?.value(field.name)
    StepSheet(
      said: tongue(question == .agree ? SessionWord.agreeAsk : SessionWord.mayLeaveAsk),
      rows: answers(tongue).enumerated().map { index, answer in
        StepSheet.Row(number: index + 1, words: answer.words, tail: answer.value == given ? Signs.check : "")
      },
      keys: [tongue(MethodWord.numberChooses), tongue(SessionWord.goOn), tongue(MethodWord.escBack)]
    ).draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .enter: room.next()
    case .escape: room.back()
    default:
      guard let digit = key.stepDigit, let answer = answers(room.tongue).element(digit - 1),
        let activity = room.activity
      else { return }
      room.write([
        Change(
          dossier: activity.dossier, record: activity.id, kind: activity.kind, field: field.name, value: answer.value)
      ])
      room.next()
    }
  }
}
