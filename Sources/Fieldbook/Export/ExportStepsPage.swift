import Canvas
import Foundation
import Notebook
import Tables

/// What leaves: for others for whom, what harm it could do, what goes, and only then where to; for the team only that.
struct ExportStepsPage: Page {
  /// The four steps, in their order.
  enum Step: Int, CaseIterable, Hashable, Sendable { case whom, harm, look, write }

  /// What is asked on a step, one under the other.
  enum Part: Hashable, Sendable {
    /// For whom it is, what for, who gets it, and what opens it.
    case level, purpose, recipients, opener
    /// The check of possible harm, and what it asks for.
    case check, reason, secondReader, resultsReason
    /// Where to, encrypted or not, its words, the notebook's words again, and the line that writes.
    case folder, sealing, words, passphrase, write
    /// Goes on to the next step.
    case goOn
  }

  /// What came of it.
  struct Written: Hashable, Sendable {
    /// Where it stands.
    let path: String
    /// Each file with its size in bytes and its SHA-256, by name.
    let files: [File]
    /// True where they are all in one encrypted file.
    let isSealed: Bool
    /// One file that was written.
    struct File: Hashable, Sendable {
      let name: String
      let size: Int
      let hash: String
    }
  }

  /// The step that is open.
  private(set) var step = Step.whom
  /// Which of its parts has the keys.
  private(set) var place = 0
  /// For whom it is.
  private(set) var level: Level
  /// True for the team's own tables, which were looked at before.
  let isOurs: Bool
  /// True once it was said that words that may be names would go: the next Enter writes.
  private var toldOfNames = false
  /// The kind of people who get it.
  private(set) var recipients: Code?
  /// For a spreadsheet, not for an analysis program.
  private(set) var forSpreadsheet = true
  /// True while one encrypted file is to be written.
  private(set) var isSealed = true
  /// What is typed on the parts that take words.
  private(set) var fields: [Part: LineField] = [:]
  /// What goes and what stays.
  private(set) var list = ExportList()
  /// What else is to be looked at before anything is written.
  private(set) var look = ForOthersLook()
  /// What is in the way still.
  private(set) var obstacles: [ExportGate.Obstacle] = []
  /// True until it is known whether the words are right, and until the result is heard.
  private(set) var isWriting = false
  /// What was written; nil before.
  private(set) var written: Written?
  /// The marked line of the result.
  private(set) var results = MarkedList()
  /// Draws the numbers of this one time: what is looked at is what is written.
  private let seed: UInt64

  /// A page at its first step, or where the team says where its own tables go.
  init(_ desk: inout Desk, ours: Bool = false) {
    isOurs = ours
    level = ours ? .team : .shared
    step = ours ? .write : .whom
    seed = ours ? 0 : desk.pen.chance.next()
    fields[.passphrase] = LineField(isMasked: true)
  }

  /// What was typed on a part, without blanks around it.
  func typed(_ part: Part) -> String {
    (fields[part]?.text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The parts of the open step.
  var parts: [Part] {
    switch step {
    case .whom: return [.level, .purpose, .recipients] + (level == .sheet ? [] : [.opener]) + [.goOn]
    case .harm:
      var parts: [Part] = [.check]
      if asksReason { parts += [.reason, .secondReader] }
      if level == .public { parts.append(.resultsReason) }
      return parts + [.goOn]
    case .look: return []
    case .write:
      return (isOurs ? [.folder, .purpose, .opener, .sealing] : [.folder, .sealing]) + (isSealed ? [.words] : [])
        + (isOurs ? [.write] : [.passphrase, .write])
    }
  }

  private var asksReason: Bool {
    if !typed(.reason).isEmpty || !typed(.secondReader).isEmpty { return true }
    return obstacles.contains { if case .held = $0 { true } else { false } }
  }

  /// The part that has the keys; nil where one looks.
  var part: Part? { parts.element(place) }

  /// What was said about it so far.
  var intent: ExportIntent {
    ExportIntent(
      purpose: typed(.purpose), recipientKind: recipients, reason: typed(.reason),
      secondReader: typed(.secondReader).uppercased(), resultsReason: typed(.resultsReason))
  }

  /// What would be written.
  func plan(_ desk: Desk) -> ExportPlan { Export.plan(desk.contents, request(desk)) }

  private func request(_ desk: Desk) -> Export.Request {
    Export.Request(
      forSpreadsheet ? .spreadsheet : .analysis, level: level, made: desk.today, program: "", intent: intent,
      seed: seed)
  }

  // MARK: - Looking

  /// Looks at what would go; costs one walk over the notebook, so it is done when a step comes up.
  mutating func refresh(_ desk: inout Desk) {
    if fields[.folder] == nil { fields[.folder] = LineField(desk.usualFolder) }
    settle(desk)
    if step == .look || step == .write, !isOurs {
      let plan = plan(desk)
      obstacles = ExportGate.obstacles(for: plan, desk.contents, intent, on: desk.today)
      list.show(plan)
      look = ForOthersLook(plan, intent, desk)
    }
  }

  /// Looks at what is still to be said; costs little, so it is done at each key that moves.
  private mutating func settle(_ desk: Desk) {
    let seen = obstacles.filter { Self.step(of: $0) == .look }
    obstacles = ExportGate.obstacles(to: level, desk.contents, intent, on: desk.today)
    if step == .look || step == .write { obstacles += seen }
    place = min(place, max(0, parts.count - 1))
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard written == nil else {
      if key == .enter { desk.back() }
      return key == .enter || results.move(key, count: written?.files.count ?? 0)
    }
    guard let part else { return level == .sheet ? look.move(key) : list.move(key) }
    switch key {
    case .up: go(-1, &desk)
    case .enter where part == .check: desk.open(.harmCheck(HarmCheckPage(target: .study, kind: "export")))
    case .enter where part == .goOn: next(&desk)
    case .enter where part == .write: write(&desk)
    case .down, .enter: go(1, &desk)
    default: return take(key, part, &desk)
    }
    return true
  }

  private mutating func take(_ key: Key, _ part: Part, _ desk: inout Desk) -> Bool {
    if isLine(part) {
      var field = fields[part] ?? LineField()
      let outcome = field.handle(key, clipboard: &desk.clipboard)
      fields[part] = field
      return outcome != .ignored
    }
    let count = options(part).count
    guard count > 0 else { return false }
    let now = chosen(part) ?? -1
    switch key {
    case .left: choose(max(0, now - 1), part, &desk)
    case .right: choose(min(count - 1, now + 1), part, &desk)
    case .character(" "): choose((now + 1) % count, part, &desk)
    case .character(let character):
      guard let digit = KeyReading.digit(character), (1...count).contains(digit) else { return false }
      choose(digit - 1, part, &desk)
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard let part, isLine(part) else { return }
    var field = fields[part] ?? LineField()
    field.insert(text)
    fields[part] = field
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard written == nil, place + 1 < parts.count else { return false }
    go(1, &desk)
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard written == nil, place > 0 else { return false }
    go(-1, &desk)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { place = fromEnd ? max(0, parts.count - 1) : 0 }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard written == nil else { return false }
    switch command {
    case .open where step == .look && level != .sheet: list.toggleInside()
    case .open: return handle(.enter, &desk)
    case .writeTables: next(&desk)
    case .back where list.isInside && step == .look: list.isInside = false
    case .previous where isOurs: go(-1, &desk)
    case .previous, .back:
      guard !isOurs, let before = Step(rawValue: step.rawValue - 1) else { return false }
      turn(to: before, &desk)
    default: return false
    }
    return true
  }

  private mutating func go(_ step: Int, _ desk: inout Desk) {
    if part == .folder, !typed(.folder).isEmpty {
      desk.effects.append(.lookAtPlace(typed(.folder), isSealed: isSealed))
    }
    if part == .words, !typed(.words).isEmpty, !typed(.words).hasPrefix("age1"), NewNotebook.isWeak(typed(.words)) {
      desk.say(NewWord.weak)
    }
    place = min(max(0, place + step), max(0, parts.count - 1))
    settle(desk)
  }

  private mutating func next(_ desk: inout Desk) {
    // Going on never writes: what leaves is written by Enter on the last line alone.
    guard let after = Step(rawValue: step.rawValue + 1) else { return go(1, &desk) }
    turn(to: after, &desk)
  }

  private mutating func turn(to step: Step, _ desk: inout Desk) {
    self.step = step
    place = 0
    list.isInside = false
    refresh(&desk)
  }

  private mutating func choose(_ index: Int, _ part: Part, _ desk: inout Desk) {
    switch part {
    case .level: level = Self.levels.element(index) ?? level
    case .recipients: recipients = Vocabulary.recipientKind.codes.element(index).map { Code($0) }
    case .opener: forSpreadsheet = index == 0
    case .sealing: isSealed = index == 0
    default: break
    }
    settle(desk)
  }

  // MARK: - Writing

  private mutating func write(_ desk: inout Desk) {
    guard !isWriting else { return }
    refresh(&desk)
    if let obstacle = obstacles.first {
      turn(to: Self.step(of: obstacle), &desk)
      return desk.say(desk.words(for: obstacle))
    }
    let needed: [(Part, ForOthersWord)] = [
      (.folder, .needsFolder), (.words, .needsWords), (.passphrase, .needsPassphrase),
    ]
    for (part, word) in needed where parts.contains(part) && typed(part).isEmpty {
      place = parts.firstIndex(of: part) ?? place
      return desk.say(word)
    }
    if isOurs { return writeOurs(&desk) }
    isWriting = true
    desk.effects.append(.confirm(passphrase: typed(.passphrase)))
    fields[.passphrase] = LineField(isMasked: true)
  }

  private mutating func writeOurs(_ desk: inout Desk) {
    desk.writeTexts()
    let (plan, leaves) = Export.look(desk.contents, request(desk))
    let names = toldOfNames ? 0 : desk.foundWords().count { leaves($0.field.record, $0.field.field) }
    if names > 0 {
      toldOfNames = true
      let words = desk.tongue(names == 1 ? GuardWord.one : .several)
      return desk.say(desk.tongue(GuardWord.wouldLeave, "\(names) \(words)"))
    }
    isWriting = true
    give(plan, &desk)
  }

  private func give(_ plan: ExportPlan, _ desk: inout Desk) {
    let log = RecordID.random(using: &desk.pen.chance)
    // Noted first: nothing leaves that nobody could call back.
    desk.write(plan.begun(log, to: typed(.folder)))
    desk.saving.onceDurable.append(
      .export(ExportRequest(path: typed(.folder), plan: plan, log: log, words: isSealed ? typed(.words) : nil)))
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .confirmed where isWriting:
      desk.writeTexts()
      give(plan(desk), &desk)
    case .refused(.wrongWords(let seconds)):
      fail(desk.tongue(UnlockWord.wrong, String(seconds)), at: .passphrase, &desk)
    case .refused(.impossible(let reason)): fail(reason, at: .passphrase, &desk)
    case .exported(let path, _, let hashes, let sizes):
      isWriting = false
      let files = hashes.keys.sorted().map { Written.File(name: $0, size: sizes[$0] ?? 0, hash: hashes[$0] ?? "") }
      written = Written(path: path, files: files, isSealed: isSealed)
    case .notExported(let reason, _): fail(reason, at: .folder, &desk)
    // The keys stay where they are: the notebook's words may be on their way.
    case .placeRefused(let reason): desk.say(reason.capitalisedFirst)
    default: break
    }
  }

  private mutating func fail(_ reason: String, at part: Part, _ desk: inout Desk) {
    isWriting = false
    place = parts.firstIndex(of: part) ?? place
    desk.say(reason.capitalisedFirst)
  }
}

extension ExportStepsPage.Step: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Desk {
  /// The folder offered for tables: in the home folder, named after the notebook and the day.
  var usualFolder: String {
    "~/" + name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") + "-\(today)"
  }
}
