import Canvas
import Notebook

/// Which answers may be quoted: only the person's own words, only what was said to be free for it.
extension Desk {
  /// Why the words to a question cannot be marked as quotable; nil when they can.
  func quotingObstacle(_ question: String, of interview: RecordID) -> String? {
    guard let talk = Talk(interview, in: contents), let answer = talk.answer(question) else {
      return tongue(FrameWord.notHere)
    }
    let place = TextField(dossier: talk.dossier, record: answer, kind: Answer.type.kind, field: Answer.text.name)
    return editor(at: place).prose.hasOwnWords ? nil : tongue(QuotingWord.onlyOwn)
  }

  /// Says yes to quoting an answer, or takes that back.
  mutating func toggleQuoting(_ question: String, in talk: Talk) {
    quote(question, talk.answer(question, in: contents)?[Answer.quoteOk] != true, in: talk)
  }

  /// Says whether the person's own words in an answer may be quoted.
  mutating func quote(_ question: String, _ yes: Bool, in talk: Talk) {
    writeTexts()
    if let obstacle = quotingObstacle(question, of: talk.id) { return say(obstacle) }
    perform(
      tongue(QuotingWord.quoting), talk.answering(question, Answer.quoteOk, yes ? true : nil, in: contents))
    say(yes ? QuotingWord.quotable : .notQuotable)
  }

  /// What a name in a skip rule is called: a question by its id, how someone speaks in words.
  func name(ofRule name: String) -> String {
    name == "stance" ? tongue(StartWord.speaks) : name
  }
}

/// Words of what may be quoted.
enum QuotingWord: String, Phrase {
  case quoting = "what may be quoted"
  case quotable = "Their own words here may be quoted."
  case notQuotable = "Nothing here is quoted."
  case onlyOwn = "Only the person’s own words can be quoted: Ctrl-W marks them."
  case ask = "May these words be quoted, without their name?"
  case readBackAsks = "Which of them? Reading back asks at each answer."
}
