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

  /// Pauses an interview, whatever screen of it is open; `question` is the one asked now.
  mutating func pause(_ interview: RecordID, at question: String? = nil) {
    writeTexts()
    open(.pause(PausePage(interview: interview, question: question)))
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

  /// Puts the question whether to end in the place of a talk with someone under 18, where that is not agreed.
  mutating func stopWhereNobodyMayBeHeard() {
    let interview: RecordID
    switch screens.last {
    case .permission(let page): interview = page.interview
    case .question(let page): interview = page.interview
    case .closing(let page): interview = page.interview
    default: return
    }
    guard let record = contents[interview], record[Interview.status] == "draft",
      let respondent = record[Interview.respondent], Permission.mayNotHear(respondent, in: contents)
    else { return }
    screens[screens.count - 1] = .othersHere(.endingForAge(interview))
  }

  /// Minutes written so far and those of this visit; nil for a talk typed in from paper, which no clock here heard.
  mutating func totalMinutes(of talk: Talk) -> Int? {
    contents[talk.id]?[Interview.paper] != nil
      ? nil : min(9999, (contents[talk.id]?[Interview.minutes] ?? 0) + minutes(of: talk.id))
  }
}

extension Screen {
  /// True for the screens of one interview.
  var isOfTalk: Bool {
    switch self {
    case .permission, .question, .closing, .readBack, .reading, .othersHere, .finished, .resumed, .pause,
      .furtherUses: true
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
