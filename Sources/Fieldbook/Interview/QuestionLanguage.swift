import Notebook

extension Desk {
  /// The language the questions of an interview are shown in: that of the talk, unless another was asked for.
  ///
  /// It is only shown so in this visit; in which language they talk stays what was said at the beginning.
  func questionLanguage(of talk: Talk) -> Language { questionsIn[talk.id] ?? talk.spoken(in: contents) }

  /// Shows the questions of the open interview in the next language; the screen keeps its own.
  mutating func nextQuestionLanguage() {
    guard let talk = interviewBeneath.flatMap({ Talk($0, in: contents) }) else { return say(FrameWord.notHere) }
    let all = Language.allCases
    let here = all.firstIndex(of: questionLanguage(of: talk)) ?? 0
    let next = all[(here + 1) % all.count]
    questionsIn[talk.id] = next
    withTop { $0.refresh(&$1) }
    say(tongue(TalkWord.languages, next.ownName, talk.spoken(in: contents).ownName, tongue.language.ownName))
  }
}
