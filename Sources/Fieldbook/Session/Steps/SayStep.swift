import Canvas
import Notebook

/// Something to be read aloud or said; a method begins with the question it was prepared with.
struct SayStep: StepPage {
  /// What is said.
  let words: SessionWord
  /// The question the group is asked; empty but for the first step of a method.
  var question = ""

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    var sheet = StepSheet(said: room.tongue(words), keys: [room.tongue(SessionWord.goOn)])
    if !question.isEmpty {
      sheet.said = question
      sheet.rows = [StepSheet.Row(words: room.tongue(words), style: .normal)]
    }
    if words == .backAnswers {
      sheet.rows = Vocabulary.verdict.offered.enumerated().map { index, term in
        StepSheet.Row(number: index + 1, words: term.label[room.tongue.language])
      }
      if room.mayVote { sheet.rows.append(StepSheet.Row(words: room.tongue(MethodWord.oneIsEnough), style: .normal)) }
    }
    sheet.draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .enter: room.next()
    case .escape: room.back()
    default: break
    }
  }
}
