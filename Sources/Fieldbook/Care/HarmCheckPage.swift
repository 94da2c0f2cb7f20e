import Canvas
import Notebook

/// What harm something could do: a list of questions, each with yes, no or not sure and a line on why.
///
/// Every answer is written at once; only the last line makes it count.
struct HarmCheckPage: Page {
  /// What is looked at.
  let target: RecordID
  /// The kind of check, which says what is asked.
  let kind: Code
  /// The check being answered; nil before its first answer.
  private(set) var check: RecordID?
  /// The last one answered to the end, where that is too old.
  private(set) var before: HarmChecking?
  /// The line with the marker: a question, then the second reader, then the end.
  private(set) var line = 0
  /// True while the reason, or the second reader's number, is typed.
  private(set) var isInside = false
  /// True while the line on why was opened by an answer and nothing was typed since: a digit still answers.
  private var isOffered = false
  /// True once Esc asked for the second reader; the next one leaves.
  private var hasAskedForReader = false

  /// A page for what is looked at; nothing is written by opening it.
  init(target: RecordID, kind: Code) {
    self.target = target
    self.kind = kind
  }

  /// What is asked, in order.
  var questions: [HarmQuestion] { HarmQuestion.all(kind) }
  private var readerLine: Int { questions.count }
  private var endLine: Int { questions.count + 1 }

  /// The check as answered so far.
  func checking(_ desk: Desk) -> HarmChecking? {
    check.flatMap { desk.contents[$0] }.map { HarmChecking($0, in: desk.contents) }
  }

  // MARK: - The page

  func heading(_ desk: Desk) -> Heading {
    let need = desk.contents[target]
    let owner = need?[SupportNeed.person].flatMap { desk.contents[$0] } ?? need
    let whose = target == .study ? desk.title : owner.map { desk.ownerCode(of: $0) } ?? ""
    return Heading(
      title: [whose, desk.tongue(RecordWord.harmCheck)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func isTyping(_ desk: Desk) -> Bool { line < endLine }

  /// True once every question has its answer; what is left is who else read it.
  private func isAnswered(_ desk: Desk) -> Bool {
    (checking(desk)?.result ?? .open) != .open
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .undo] }
  func subject(_ desk: Desk) -> [RecordID] { target == .study ? [] : [target] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open else { return nil }
    return desk.tongue(isInside ? HarmWord.nextOne : line == endLine || isAnswered(desk) ? .finish : .whyLine)
  }

  mutating func refresh(_ desk: inout Desk) {
    guard desk.contents[target]?.isDeleted != true else { return desk.back() }
    let all = desk.contents.records(HarmCheck.type, pointingAt: target).filter { $0[HarmCheck.kind] == kind }
    let newest = HarmChecking.newest(about: target, kind: kind, in: desk.contents)
    let isCurrent = newest?.isCurrent(in: desk.contents, on: desk.today) ?? false
    // One that counts is gone on with; an old one is asked anew, its answers beside the questions.
    check = isCurrent ? newest?.id : all.last { $0[HarmCheck.checkedOn] == nil }?.id
    before = isCurrent ? nil : newest
    line = min(line, endLine)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if isInside, let place = place(desk) {
      let isOffered = isOffered
      self.isOffered = false
      switch key {
      case .character(let character) where isOffered && KeyReading.digit(character) != nil:
        leave(to: line + 1, &desk)
        return handle(key, &desk)
      case .enter, .down: leave(to: line + 1, &desk)
      case .up: leave(to: line - 1, &desk)
      default: return desk.typeInText(key, at: place, size: Size(columns: 60, rows: 1))
      }
      return true
    }
    switch key {
    case .up: line = max(0, line - 1)
    case .down: line = min(endLine, line + 1)
    case .home: line = 0
    case .end: line = endLine
    case .enter: if line == endLine || isAnswered(desk) { finish(&desk) } else { goInside(&desk) }
    case .right where line < endLine: goInside(&desk)
    case .character(let character):
      guard line < endLine else { return false }
      if let digit = KeyReading.digit(character) { return choose(digit, &desk) }
      goInside(&desk)
      return handle(key, &desk)
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard line < endLine else { return }
    goInside(&desk)
    if let place = place(desk) {
      desk.edit(place) { $0.insert(text.split(whereSeparator: \.isNewline).joined(separator: " ")) }
    }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    leave(to: line, &desk)
    return false
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .back where isInside:
      leave(to: line, &desk)
      return true
    case .back: return stepBack(&desk)
    default: return false
    }
  }

  /// Answered to the end it counts, also when it is left by Esc; once it asks for who else read it.
  private mutating func stepBack(_ desk: inout Desk) -> Bool {
    guard let checking = checking(desk), checking.result != .open, let check = desk.contents[checking.id],
      check[HarmCheck.checkedOn] == nil
    else { return false }
    if check[HarmCheck.secondReader]?.isEmpty != false {
      guard !hasAskedForReader else { return false }
      hasAskedForReader = true
    }
    finish(&desk)
    return true
  }

  private mutating func leave(to next: Int, _ desk: inout Desk) {
    if isInside { desk.writeTexts() }
    isInside = false
    isOffered = false
    line = min(max(0, next), endLine)
  }

  // MARK: - Answers

  /// Where the reason of the marked question is typed, or the second reader's number; nil before it can be.
  func place(_ desk: Desk) -> TextField? {
    guard let check, let record = desk.contents[check] else { return nil }
    if line == readerLine {
      return TextField(
        dossier: record.dossier, record: check, kind: HarmCheck.type.kind, field: HarmCheck.secondReader.name)
    }
    return questions.element(line).flatMap { answer(to: $0, desk) }.map {
      TextField(
        dossier: record.dossier, record: $0.id, kind: HarmAnswer.type.kind, field: HarmAnswer.reason.name)
    }
  }

  /// The record that keeps the answer to a question, whether it is answered or only says why.
  func answer(to question: HarmQuestion, _ desk: Desk) -> Record? {
    check.map { desk.contents.records(HarmAnswer.type, pointingAt: $0) }?.last { $0[HarmAnswer.item] == question.item }
  }

  private mutating func goInside(_ desk: inout Desk) {
    if place(desk) == nil { write(nil, &desk) }
    isInside = true
  }

  private mutating func choose(_ digit: Int, _ desk: inout Desk) -> Bool {
    if line == readerLine {
      guard digit == 1 else {
        goInside(&desk)
        return handle(.character(Character(String(digit))), &desk)
      }
      write([(HarmCheck.secondReader.name, .text("none"))], &desk)
      line = endLine
      return true
    }
    guard let question = questions.element(line), let answer = Self.answers.element(digit - 1) else { return true }
    write([(HarmAnswer.answer.name, answer.stored)], &desk)
    // What is to be minded is worth a line; all else goes on by itself.
    if question.isFlagged(by: answer) {
      goInside(&desk)
      isOffered = true
    } else {
      line += 1
    }
    return true
  }

  /// What can be answered, in the order of the digits.
  static let answers: [Code] = ["yes", "no", "unsure"]

  /// Writes fields of the marked line's record, which is made when it is not there; nil only makes it.
  private mutating func write(_ values: [(String, Value)]?, _ desk: inout Desk) {
    guard let home = target == .study ? DossierID.notebook : desk.contents[target]?.dossier else { return }
    var changes: [Change] = []
    func add(_ record: RecordID, _ type: RecordType, _ field: String, _ value: Value) {
      changes.append(Change(dossier: home, record: record, kind: type.kind, field: field, value: value))
    }
    let check = check ?? RecordID.random(using: &desk.pen.chance)
    if self.check == nil {
      add(check, HarmCheck.type, HarmCheck.kind.name, kind.stored)
      add(check, HarmCheck.type, HarmCheck.target.name, target.stored)
    }
    if let question = questions.element(line) {
      let known = answer(to: question, desk)
      let record = known?.id ?? RecordID.random(using: &desk.pen.chance)
      if known == nil {
        add(record, HarmAnswer.type, HarmAnswer.check.name, check.stored)
        add(record, HarmAnswer.type, HarmAnswer.item.name, .text(question.item))
      }
      for (field, value) in values ?? [] { add(record, HarmAnswer.type, field, value) }
      // Who changes an answer has answered, and is no second reader any more.
      if desk.contents[check]?[HarmCheck.checkedBy] != nil {
        add(check, HarmCheck.type, HarmCheck.checkedBy.name, desk.who.stored)
      }
    } else {
      for (field, value) in values ?? [] { add(check, HarmCheck.type, field, value) }
    }
    desk.perform(desk.tongue(RecordWord.harmCheck), changes)
    self.check = check
  }

  // MARK: - The end

  private mutating func finish(_ desk: inout Desk) {
    guard let checking = checking(desk), let check = desk.contents[checking.id] else {
      line = 0
      return desk.say(HarmWord.answerFirst)
    }
    let open = questions.firstIndex { checking.answer($0.item) == nil }
    if checking.result == .open, let open {
      line = open
      return desk.say(HarmWord.answerFirst)
    }
    guard check[HarmCheck.secondReader]?.isEmpty == false else {
      line = readerLine
      return desk.say(HarmWord.readerFirst)
    }
    var changes = [
      Change(check, HarmCheck.checkedBy, desk.who), Change(check, HarmCheck.checkedOn, PartialDate(desk.today)),
      Change(check, HarmCheck.validUntil, PartialDate(desk.today + HarmChecking.lasts)),
    ]
    if let need = desk.contents[target], need.kind == SupportNeed.type.kind {
      let mayRecommend = checking.result != .stop && Recommendation.refusal(of: need, in: desk.contents) == nil
      changes.append(Change(need, SupportNeed.recommend, mayRecommend))
    }
    if let session = desk.contents[target], session.kind == ParticipatorySession.type.kind {
      changes.append(Change(session, ParticipatorySession.safeToHold, checking.result != .stop))
    }
    desk.perform(desk.tongue(RecordWord.harmCheck), changes)
    desk.say(desk.tongue(HarmWord.counts, desk.tongue.day(desk.today + HarmChecking.lasts, today: desk.today)))
    desk.back()
  }
}

/// Words of a check of possible harm.
enum HarmWord: String, Phrase {
  case beforeWeRecommend = "Before we recommend: {1}"
  case ourWork = "Our own work: what harm could it do?"
  case beforeAGroup = "Before a group is asked to come: what harm could it do?"
  case notHeld = "It is not held: {1}. Enter: done."
  case beforeItLeaves = "Before anything leaves: what harm could it do?"
  case how = "1 yes · 2 no · 3 not sure; letters say why. ! is to be minded."
  case why
  case lastTime = "last time: {1}"
  case secondReader = "Who else read this? 1: there is none, or their number, such as T4"
  case noReader = "there is none"
  case finish = "done"
  case nextOne = "next"
  case whyLine = "say why"
  case left = "{1} questions are open."
  case leftOne = "One question is open."
  case clear = "Nothing speaks against it. Enter: done, it is recommended."
  case hold = "To be minded: {1}. Enter: done, it is recommended, and this stands beside it everywhere."
  case stop = "It is not recommended: {1}. Enter: done."
  case studyClear = "Nothing speaks against it. Enter: done."
  case studyHold = "To be minded: {1}. Enter: done."
  case answerFirst = "Some questions are open: not sure is an answer too."
  case readerFirst = "A second reader sees more; that there is none is an answer too."
  case counts = "It counts until {1}, or until the place is at another stage."
}

/// The questions about harm, each named as its code.
enum HarmQuestionWord: String, Phrase {
  case asked = "Did the people concerned ask for this?"
  case nearer = "Is there someone nearer who could give it?"
  case fuel = "Could it give one side money, arms, goods or prestige?"
  case legit = "Could it make an armed or abusive side look rightful?"
  case expose = "Could it mark someone as favoured or as a traitor?"
  case displace = "Could it replace or weaken what people already do?"
  case parallel = "Will it compete with what people here already have, or stop when the money stops?"
  case divide = "Does it deepen what divides, or pass by what joins?"
  case stop = "Can it be stopped or changed without harm?"
  case who = "Do you know exactly who will hold it?"
  case why = "Do they need every column?"
  case worst = "If it were read at a checkpoint, could a person, a place or a route be harmed?"
  case guess = "Could a neighbour guess who said this?"
  case small = "Is any group in it smaller than the smallest we show?"
  case consent = "Does each person’s permission cover this use?"
  case changed = "Has it got worse since people agreed?"
  case back = "Have people seen what was found, or will they, before anyone else?"
  case invited = "Did those invited choose freely to come?"
  case leftOut = "Was someone left out who should be here?"
  case seen = "Could being seen here harm someone?"
  case gifts = "Do food, money or lifts favour one side?"
  case vehicles = "Do our car, clothes or company say that we belong to a side?"
  case seating = "Can everyone sit and speak as equals?"
  case power = "Does someone here decide over the others?"

  /// The words of a question; nil for one of a newer version.
  static func of(_ question: HarmQuestion) -> HarmQuestionWord? {
    allCases.first { "\($0)" == question.item }
  }
}
