import Notebook

extension Desk {
  /// Whole minutes since an interview was opened in this visit.
  mutating func minutes(of interview: RecordID) -> Int {
    let since = talksSince[interview] ?? now
    talksSince[interview] = since
    return max(0, now.seconds - since.seconds) / 60
  }

  /// Goes back to where the interview was opened from.
  mutating func leaveTalk() {
    let first = screens.firstIndex { $0.isOfTalk } ?? screens.count
    moves.append(.backTo(max(1, first)))
  }

  /// Does what was chosen in a pause; the page goes on by itself where the talk does.
  mutating func carryOut(_ outcome: PausePanel.Outcome, in talk: Talk) {
    switch outcome {
    case .goOn: break
    case .spare:
      let interview = contents[talk.id]
      let actions = interview?[Interview.distressActions] ?? []
      perform(
        tongue(PauseWord.spared),
        talk.setting(Interview.distressPeak, max(2, interview?[Interview.distressPeak] ?? 0))
          + talk.setting(
            Interview.distressActions, actions.contains("offeredSkip") ? actions : actions + ["offeredSkip"]))
      say(PauseWord.spared)
    case .anotherDay:
      say(PauseWord.untilThen)
      leaveTalk()
    case .keep:
      perform(
        tongue(PauseWord.keptWhatWasSaid),
        talk.setting(Interview.status, "interrupted") + talk.setting(Interview.minutes, totalMinutes(of: talk)))
      say(talk.isHeld(in: contents) ? PauseWord.keptHeld : .keptWhatWasSaid)
      leaveTalk()
    case .erase:
      erase(talk)
      say(PauseWord.nothingKept)
      leaveTalk()
    }
  }

  /// Erases every talk for practice with all that came out of it.
  mutating func endPractice() {
    writeTexts()
    for talk in PracticeTalks(contents).interviews {
      guard let plan = Forgetting(of: talk, in: contents, reader: who) else { continue }
      carryOut(plan)
    }
    go(to: .interviews)
    say(PromptWord.practiceIsGone)
  }

  /// Minutes written so far and those of this visit.
  mutating func totalMinutes(of talk: Talk) -> Int {
    min(9999, (contents[talk.id]?[Interview.minutes] ?? 0) + minutes(of: talk.id))
  }
}

extension Screen {
  /// True for the screens of one interview.
  var isOfTalk: Bool {
    switch self {
    case .permission, .question, .closing, .readBack, .reading, .othersHere, .finished: true
    default: false
    }
  }
}

extension UndoHistory {
  /// Drops every step that could bring back what is erased.
  mutating func forget(_ isErased: (Change) -> Bool) {
    done.removeAll { ($0.before + $0.after).contains(where: isErased) }
    undone.removeAll { ($0.before + $0.after).contains(where: isErased) }
  }
}
