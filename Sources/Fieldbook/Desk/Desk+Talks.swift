import Notebook

extension Desk {
  /// Goes back to where the interview was opened from.
  mutating func leaveTalk() {
    let first = screens.firstIndex { $0.isOfTalk } ?? screens.count
    moves.append(.backTo(max(1, first)))
  }

  /// Pauses an interview, whatever screen of it is open; `question` is the one asked now.
  mutating func pause(_ interview: RecordID, at question: String? = nil) {
    writeTexts()
    if let talk = Talk(interview, in: contents), contents[interview]?[Interview.status] == "draft",
      contents[interview]?[Interview.paper] == nil
    {
      write(talk.setting(Interview.pauses, min(99, (contents[interview]?[Interview.pauses] ?? 0) + 1)))
    }
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
