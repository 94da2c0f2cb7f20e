extension Talk {
  /// Every question of the guide with its standing now.
  public func course(in contents: Contents) -> [GuideStep] { guide.sequence(Asked(self, contents).value) }

  /// Whether any question does not apply now; found out without going through the others.
  func hidesQuestions(in contents: Contents) -> Bool {
    let asked = Asked(self, contents)
    for section in guide.sections.indices {
      for place in guide.sections[section].questions.indices
      where guide.sections[section].questions[place].relevant != nil {
        // By places: a question is large.
        if case .hidden = guide.standing(of: guide.sections[section].questions[place], asked.value) { return true }
      }
    }
    return false
  }

  // Many rules ask for the same few things of an interview. A class, because a function that held the notebook
  // itself would have it copied at every step of every rule.
  private final class Asked {
    private let talk: Talk
    private let contents: Contents
    private var known: [String: RelevanceValue] = [:]

    init(_ talk: Talk, _ contents: Contents) {
      self.talk = talk
      self.contents = contents
    }

    func value(_ name: String) -> RelevanceValue {
      if let found = known[name] { return found }
      let found = talk.value(name, in: contents)
      known[name] = found
      return found
    }
  }

  /// Whether one question is asked now, and what keeps it back if not.
  public func standing(of question: Question, in contents: Contents) -> Standing {
    guide.standing(of: question) { value($0, in: contents) }
  }

  /// What a skip rule finds under a name: a question's codes or rows, or something about the interview.
  public func value(_ name: String, in contents: Contents) -> RelevanceValue {
    let record = contents[id]
    switch name {
    case "stance": return record?[Interview.stance].map { .text($0.text) } ?? .missing
    case "distress": return record?[Interview.distressPeak].map { .number(Double($0)) } ?? .missing
    case "topics": return record?[Interview.topicsToAvoid].map { .list($0.map(\.text)) } ?? .missing
    case "ageBand":
      // Where copies disagree the younger counts.
      if Permission.isUnder18(respondent, in: contents) { return .text("under18") }
      return contents[respondent]?[Respondent.ageBand].map { .text($0.text) } ?? .missing
    default: break
    }
    guard let question = guide.question(name) else { return .missing }
    if let block = question.rows, let first = block.columns.first {
      let rows = rowIDs(block, in: contents)
      return .rows(RowCodes(count: rows.count) { row in
        value(first, of: rows[row], in: contents).flatMap(Code.init)?.text ?? ""
      })
    }
    let codes = question.choices.flatMap { chosen($0, of: name, in: contents) }
    return codes.isEmpty ? .missing : .list(codes.map(\.text))
  }

  /// True when something was said, chosen or marked for a question.
  public func isTouched(_ question: Question, in contents: Contents) -> Bool {
    if let answer = answer(question.id, in: contents) {
      if answer[Answer.missing] != nil { return true }
      if let text = answer[Answer.text], !text.isBlank { return true }
      if !answer.conflict(Answer.text.name).isEmpty { return true }
    }
    if let rows = question.rows, rows.canAdd, hasTold(rows.record, in: contents) { return true }
    return question.choices.contains { hasChosen($0, of: question.id, in: contents) }
  }

  /// True for an answer in words that has no theme yet though its question offers themes.
  public func waitsForThemes(_ question: Question, in contents: Contents) -> Bool {
    guard let text = answer(question.id, in: contents)?[Answer.text], !text.isBlank else { return false }
    if let rows = question.rows { return rows.canAdd && !hasTold(rows.record, in: contents) }
    return !question.choices.isEmpty
      && !question.choices.contains { hasChosen($0, of: question.id, in: contents) }
  }

  private func hasChosen(_ choice: ChoiceField, of question: String, in contents: Contents) -> Bool {
    switch choice.target {
    case .each(let kind, _, let fixed): hasTold(kind, with: fixed, in: contents)
    default: !chosen(choice, of: question, in: contents).isEmpty
    }
  }
}
