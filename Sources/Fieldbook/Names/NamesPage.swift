import Canvas
import Notebook

/// The names kept apart of one person or group, or of one heard: what is agreed, what is kept, opened when one must.
struct NamesPage: Page {
  /// Whose names; nil where room for names is made.
  let owner: RecordID?
  private(set) var list = MarkedList()
  private(set) var step = Step.list
  /// What is typed just now, line by line; emptied at each step.
  private(set) var lines: [LineField] = []
  private(set) var line = 0
  private(set) var opening = NamesOpening.nowOnly
  private(set) var isBusy = false
  private var wasWarned = false

  /// What the page asks.
  enum Step: Hashable, Sendable {
    /// What is agreed and kept; how names shall be opened at all.
    case list, makeHow
    /// Words of their own, twice; or what a key elsewhere gives out.
    case makeWords, makeRecipient
    /// The lines of one that is added.
    case add
    /// For how long, and the words.
    case openHow, openWords
  }

  /// A row of the list.
  enum Row: Hashable, Sendable {
    /// An agreement, the line that adds, and one that is kept.
    case agreement(Code)
    case add
    case kept(RecordID)
  }

  /// The page of an owner.
  init(owner: RecordID?) { self.owner = owner }

  /// What the list shows.
  func rows(_ desk: Desk) -> [Row] {
    guard let owner else { return [] }
    return [.agreement(Permission.sealName), .agreement(Permission.recontact), .add]
      + desk.contents.sealedNames(of: owner).map { .kept($0.id) }
  }

  // MARK: - The page

  func heading(_ desk: Desk) -> Heading {
    let name = owner.flatMap { desk.contents[$0] }.map { desk.code(of: $0) } ?? ""
    return Heading(
      title: [name, desk.tongue(NamesWord.title)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func isTyping(_ desk: Desk) -> Bool { !lines.isEmpty }

  /// The one kept that has the marker; nil on any other line.
  func markedRecord(_ desk: Desk) -> RecordID? {
    guard step == .list, case .kept(let id)? = rows(desk).element(list.marked) else { return nil }
    return id
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    guard step == .list else { return [.open, .back] }
    return owner == nil || desk.contents.namesRecipients.isEmpty
      ? [.open, .back] : [.open, .new, .bin, .closeNames, .undo, .back, .all, .help, .eraseForGood]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open, step == .list else { return nil }
    if case .kept? = rows(desk).element(list.marked), desk.names.lines.isEmpty {
      return desk.tongue(NamesWord.openThem)
    }
    return nil
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    command == .closeNames && desk.names.opening == nil ? desk.tongue(FrameWord.notHere) : nil
  }

  mutating func refresh(_ desk: inout Desk) {
    if desk.contents.namesRecipients.isEmpty {
      if step == .list || step == .add { go(to: .makeHow) }
    } else {
      if [.makeHow, .makeWords, .makeRecipient].contains(step) { go(to: .list) }
      list.hold(count: rows(desk).count)
      readWhatIsOpen(&desk)
    }
  }

  /// With names open already, for five minutes or until lock, those of this page are read without asking again.
  private mutating func readWhatIsOpen(_ desk: inout Desk) {
    guard desk.names.opening != nil, desk.names.lines.isEmpty, !isBusy else { return }
    ask(nil, &desk)
  }

  /// Turns to a step with nothing typed.
  mutating func go(to step: Step) {
    self.step = step
    line = 0
    wasWarned = false
    switch step {
    case .list, .makeHow, .openHow:
      lines = []
      list.marked = 0
    case .makeWords: lines = [LineField(isMasked: true), LineField(isMasked: true)]
    case .openWords: lines = [LineField(isMasked: true)]
    case .makeRecipient: lines = [LineField()]
    case .add: lines = (0..<5).map { _ in LineField() }
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !isBusy else { return key == .enter }
    switch key {
    case .enter: goOn(&desk)
    case .up where !lines.isEmpty: line = max(0, line - 1)
    case .down where !lines.isEmpty: line = min(lines.count - 1, line + 1)
    case .character(let digit) where lines.isEmpty: return choose(digit, &desk)
    default:
      guard lines.indices.contains(line) else { return list.move(key, count: choices(desk)) }
      return lines[line].handle(key, clipboard: &desk.clipboard) != .ignored
    }
    return true
  }

  private func choices(_ desk: Desk) -> Int {
    switch step {
    case .makeHow: 2
    case .openHow: NamesOpening.allCases.count
    default: rows(desk).count
    }
  }

  private mutating func choose(_ digit: Character, _ desk: inout Desk) -> Bool {
    guard step == .makeHow || step == .openHow, let number = digit.wholeNumberValue,
      (1...choices(desk)).contains(number)
    else { return false }
    list.marked = number - 1
    goOn(&desk)
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if !isBusy, lines.indices.contains(line) { lines[line].insert(text) }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard line + 1 < lines.count else { return false }
    line += 1
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard line > 0 else { return false }
    line -= 1
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { line = fromEnd ? max(0, lines.count - 1) : 0 }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .new where step == .list: go(to: .add)
    case .closeNames: desk.closeNames()
    case .bin where step == .list:
      guard case .kept(let id)? = rows(desk).element(list.marked), let record = desk.contents[id] else { return true }
      desk.bin([record])
      list.hold(count: rows(desk).count)
    case .back:
      switch step {
      case .list, .makeHow: return false
      case .makeWords, .makeRecipient: go(to: .makeHow)
      case .add, .openHow: go(to: .list)
      case .openWords: go(to: .openHow)
      }
    default: return false
    }
    return true
  }

  // MARK: - Going on

  private mutating func goOn(_ desk: inout Desk) {
    switch step {
    case .list: openRow(&desk)
    case .makeHow: go(to: list.marked == 0 ? .makeWords : .makeRecipient)
    case .openHow:
      opening = NamesOpening(rawValue: list.marked + 1) ?? .nowOnly
      go(to: .openWords)
    case .openWords: if !lines[0].text.isEmpty { ask(lines[0].text, &desk) }
    case .makeWords, .makeRecipient, .add:
      if line + 1 < lines.count { line += 1 } else { finishTyping(&desk) }
    }
  }

  private mutating func openRow(_ desk: inout Desk) {
    switch rows(desk).element(list.marked) {
    case .agreement(let scope)?: agree(to: scope, &desk)
    case .add?: go(to: .add)
    case .kept?: if desk.names.lines.isEmpty { go(to: .openHow) }
    case nil: break
    }
  }

  /// Notes an agreement given now; one that is there already is not taken back here.
  private func agree(to scope: Code, _ desk: inout Desk) {
    guard let owner, desk.agreement(scope, of: owner) == .notAgreed else { return }
    let changes = Permission.agreeing(to: scope, for: owner, in: desk.contents)
    let what: NamesWord = scope == Permission.sealName ? .mayName : .mayFind
    desk.perform(desk.tongue(NamesWord.agreedStep, desk.tongue(what)), changes)
  }

  private mutating func finishTyping(_ desk: inout Desk) {
    switch step {
    case .makeWords:
      guard lines[0].text == lines[1].text, !lines[0].text.isEmpty else {
        go(to: .makeWords)
        return desk.say(NamesWord.notTheSame)
      }
      if !wasWarned, lines[0].text.split(whereSeparator: \.isWhitespace).count < 5 {
        wasWarned = true
        return desk.say(NamesWord.weak)
      }
      desk.effects.append(.makeNames(words: lines[0].text))
    case .makeRecipient: desk.effects.append(.takeNamesRecipient(lines[0].text.filter { !$0.isWhitespace }))
    case .add:
      guard let request = request(&desk) else { return }
      desk.effects.append(.sealNames(request))
    case .list, .makeHow, .openHow, .openWords: return
    }
    isBusy = true
  }

  /// What is to be sealed, once it is agreed to and somebody says why and until when; nil with the reason said.
  private mutating func request(_ desk: inout Desk) -> SealRequest? {
    guard let owner else { return nil }
    var typed: [SealedName.Part: String] = [:]
    for (index, part) in SealedName.Part.allCases.enumerated() {
      let text = lines[index].text
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      guard Permission.refusal(ofSealing: part, for: owner, in: desk.contents, on: desk.today) == nil else {
        line = index
        desk.say(NamesWord.needsLine)
        return nil
      }
      typed[part] = text
    }
    guard !typed.isEmpty else {
      line = 0
      desk.say(NamesWord.needsLine)
      return nil
    }
    guard !lines[3].text.allSatisfy(\.isWhitespace) else {
      line = 3
      desk.say(NamesWord.needsWhy)
      return nil
    }
    let date = desk.reading(ofDate: lines[4].text).date
    guard let day = date.span?.upperBound, day > desk.today else {
      line = 4
      desk.say(NamesWord.needsDay)
      return nil
    }
    return SealRequest(
      owner: owner, lines: typed, why: lines[3].text, until: day, recipients: desk.contents.namesRecipients)
  }

  /// Asks for the lines of this page in the clear, with words or with what is open already.
  private mutating func ask(_ words: String?, _ desk: inout Desk) {
    guard let owner else { return }
    var sealed: [RecordID: [SealedName.Part: String]] = [:]
    for record in desk.contents.sealedNames(of: owner) {
      for part in SealedName.Part.allCases { sealed[record.id, default: [:]][part] = record[part.field] }
    }
    guard words != nil || !sealed.isEmpty else { return }
    isBusy = true
    desk.effects.append(
      .readNames(
        ReadRequest(
          sealed: sealed, recipients: desk.contents.namesRecipients, words: words, isKept: opening != .nowOnly)))
  }

  // MARK: - Answers

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    isBusy = false
    switch event {
    case .namesRead(let read):
      desk.openedNames(read, for: opening)
      if step == .openWords { go(to: .list) }
    case .namesMade, .namesSealed: go(to: .list)
    case .namesRefused(let reason):
      if step == .openWords || step == .makeWords { go(to: step) }
      desk.say(reason ?? desk.tongue(NamesWord.wrong))
    default: break
    }
    if case .namesMade = event { refresh(&desk) }
  }
}

/// How an agreement stands that a name may be kept, or a person found again.
enum NameAgreement: Hashable, Sendable {
  /// Agreed, never asked, taken back or pressed, or nobody there to ask.
  case agreed, notAgreed, takenBack, notHeard
}

extension Desk {
  /// How one agreement of an owner stands.
  func agreement(_ scope: Code, of owner: RecordID) -> NameAgreement {
    let interviews = Permission.interviews(speakingFor: owner, in: contents)
    guard !interviews.isEmpty else { return .notHeard }
    let standings = interviews.map { Permission.standing(of: $0.id, in: contents, on: today) }
    let refusals = standings.compactMap { $0.refusal(of: scope) }
    if refusals.contains(.withdrawn) || refusals.contains(.pressure) { return .takenBack }
    if standings.contains(where: { $0.refusal(of: scope) == nil }) { return .agreed }
    return Permission.agreeing(to: scope, for: owner, in: contents).isEmpty ? .notHeard : .notAgreed
  }
}
