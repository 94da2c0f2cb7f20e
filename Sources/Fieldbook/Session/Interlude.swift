import Canvas
import Notebook

/// What comes between two keys of any step: a pause, or the question whether to leave.
enum Interlude: Hashable, Sendable {
  /// Calm; nothing that was said is on the screen, and nobody asks why.
  case pause
  /// At the first step one step back is out.
  case leave

  /// True for the keys of a pause.
  static func isPause(_ key: Key) -> Bool { Command.named(.pause).keys.contains(key) }
}

extension SessionRoom {
  /// Takes a key between steps.
  mutating func answer(_ interlude: Interlude, _ key: Key) {
    switch (interlude, key, key.stepDigit) {
    case (.pause, .enter, _), (.pause, .escape, _), (.pause, _, 1): self.interlude = nil
    case (.pause, _, 2):
      self.interlude = nil
      goToClose()
    case (.leave, .enter, _), (.leave, _, 1):
      self.interlude = nil
      end()
    case (.leave, .escape, _), (.leave, _, 2): self.interlude = nil
    case (.pause, _, _) where Interlude.isPause(key): self.interlude = nil
    default: break
    }
  }

  /// Draws it.
  func draw(_ interlude: Interlude, on screen: inout BigScreen) {
    let (said, answers): (SessionWord, [MethodWord]) =
      switch interlude {
      case .pause: (.weRest, [.pauseGoOn, .pauseEnd])
      case .leave: (.leaveAsk, [.leaveYes, .leaveNo])
      }
    StepSheet(
      said: tongue(said), rows: answers.enumerated().map { StepSheet.Row(number: $0 + 1, words: tongue($1)) },
      keys: [interlude == .pause ? tongue(SessionWord.goOn) : tongue(MethodWord.leaveKeys)]
    ).draw(on: &screen)
  }
}
