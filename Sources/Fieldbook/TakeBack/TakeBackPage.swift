import Canvas
import Foundation
import Notebook

/// What someone told is taken back, or a page or note erased for good: asked, looked at, done by typing its number.
struct TakeBackPage: Page {
  /// Who and how much; what goes and what stays; what came of it.
  enum Step: Hashable, Sendable { case who, look, done }

  /// Where it stands.
  private(set) var step = Step.who
  /// How much is taken back.
  private(set) var scope = Withdrawal.Scope.all
  /// What would be done, as looked at.
  private(set) var plan: Forgetting?
  /// True for a page or note that is erased for good, not for someone's own words.
  let isErasing: Bool
  /// Which sentences are to be left out, by their place in the plan.
  private(set) var leftOut: Set<Int> = []
  /// The files that still hold words of it; nil until that was looked for.
  private(set) var left: [String]?
  /// The number of whom it is about, as typed.
  private(set) var number: LineField
  /// The number typed to do it.
  private(set) var confirmed = LineField()
  /// The line with the marker: of the choices, or of what can be decided, the line that does it last.
  private(set) var marked = 0

  /// Asks who takes it back; `number` is offered where somebody is open.
  init(number: String) {
    self.number = LineField(number)
    isErasing = false
    marked = number.isEmpty ? 0 : 1
  }

  /// A page or note that is to be erased for good.
  init(erasing plan: Forgetting) {
    self.plan = plan
    number = LineField(plan.number)
    isErasing = true
    step = .look
  }

  /// What can be taken back, in the order of its digits.
  static let scopes: [Withdrawal.Scope] = [.all, .onlyQuotes, .onlyShare]

  func heading(_ desk: Desk) -> Heading {
    Heading(title: desk.tongue(isErasing ? TakeBackWord.eraseTitle : .title))
  }

  /// True while the number is typed, at the beginning or to do it.
  func isTyping(_ desk: Desk) -> Bool {
    switch step {
    case .who: marked == 0
    case .look: isAtConfirmation
    case .done: false
    }
  }

  /// True when the marker stands on the line that does it.
  var isAtConfirmation: Bool { marked >= (plan?.traces.count ?? 0) }

  func commands(_ desk: Desk) -> [Command.ID] { step == .done ? [.back] : [.open, .back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open else { return nil }
    return step == .look && isAtConfirmation
      ? desk.tongue(isErasing ? CommandWord.eraseForGood : .takeBack) : desk.tongue(CommandWord.next)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch step {
    case .who: return handleWho(key, &desk)
    case .look: return handleLook(key, &desk)
    case .done:
      switch key {
      case .up: marked = max(0, marked - 1)
      case .down:
        let body = Frame.body(in: desk.size)
        let lines = doneLines(desk, width: min(88, body.columns - Frame.margin(in: desk.size) - 2)).count
        marked = min(max(0, lines - body.rows + 1), marked + 1)
      case .enter: desk.back()
      default: return false
      }
      return true
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    command == .open && handle(.enter, &desk)
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard isTyping(desk) else { return }
    if step == .who { number.insert(text) } else { confirmed.insert(text) }
  }

  private mutating func handleWho(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(Self.scopes.count, marked + 1)
    case .enter where marked == 0: if find(desk) == nil { sayNobody(&desk) } else { marked = 1 }
    case .enter: look(Self.scopes.element(marked - 1) ?? .all, &desk)
    default:
      if marked == 0 { return number.handle(key, clipboard: &desk.clipboard) != .ignored }
      guard case .character(let character) = key, let digit = character.wholeNumberValue,
        let scope = Self.scopes.element(digit - 1)
      else { return false }
      marked = digit
      look(scope, &desk)
    }
    return true
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard step == .who, marked == 0 else { return false }
    marked = 1
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard step == .who, marked > 0 else { return false }
    marked = 0
    return true
  }

  /// The one person of the number typed, or of the interview; the digits alone mean a person.
  private func find(_ desk: Desk) -> Record? {
    let people = found(desk)
    return people.count == 1 ? people.first.flatMap { desk.contents[$0] } : nil
  }

  private func found(_ desk: Desk) -> Set<RecordID> {
    let typed = Self.plain(number.text)
    let code = typed.allSatisfy(\.isNumber) ? "R-" + typed : typed
    return Set(
      desk.contents.records(code: code).compactMap { record in
        switch record.kind {
        case Respondent.type.kind: record.id
        case Interview.type.kind: record[Interview.respondent]
        default: nil
        }
      })
  }

  private mutating func sayNobody(_ desk: inout Desk) {
    marked = 0
    let typed = Self.plain(number.text)
    desk.say(desk.tongue(found(desk).isEmpty ? TakeBackWord.nobody : .several, typed))
  }

  private mutating func look(_ scope: Withdrawal.Scope, _ desk: inout Desk) {
    guard let person = find(desk) else { return sayNobody(&desk) }
    desk.writeTexts()
    self.scope = scope
    plan =
      scope == .all
      ? Forgetting(of: person.id, in: desk.contents, reader: desk.who)
      : Forgetting.only(scope, of: person.id, in: desk.contents)
    guard plan != nil else { return }
    step = .look
    marked = 0
    leftOut = []
    confirmed = LineField()
  }

  private mutating func handleLook(_ key: Key, _ desk: inout Desk) -> Bool {
    let count = plan?.traces.count ?? 0
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(count, marked + 1)
    case .escape where !isErasing:
      step = .who
      marked = 1
    case .escape: return false
    case .enter where isAtConfirmation: carryOut(&desk)
    case .enter: marked += 1
    default:
      if isAtConfirmation { return confirmed.handle(key, clipboard: &desk.clipboard) != .ignored }
      switch key {
      case .character("1"): leftOut.insert(marked)
      case .character("2"): leftOut.remove(marked)
      case .character(" "): leftOut.formSymmetricDifference([marked])
      default: return false
      }
      if key != .character(" ") { marked += 1 }
    }
    return true
  }

  // MARK: - Doing it

  private mutating func carryOut(_ desk: inout Desk) {
    guard let looked = plan else { return }
    let typed = Self.plain(confirmed.text).uppercased()
    let number = looked.number.uppercased()
    guard !typed.isEmpty, typed == number || typed == number.filter(\.isNumber) else {
      return desk.say(TakeBackWord.notTheNumber)
    }
    let record = RecordID.random(using: &desk.pen.chance)
    if scope == .all {
      desk.writeTexts()
      // Looked at again: something may have been written since.
      guard var plan = Forgetting(of: looked.target, in: desk.contents, reader: desk.who) else { return }
      let chosen = Set(leftOut.compactMap { looked.traces.element($0) }.compactMap { plan.traces.firstIndex(of: $0) })
      plan.leaveOut(chosen, mark: desk.tongue(PromptWord.mark), in: desk.contents)
      desk.carryOut(plan, noting: plan.noted(scope, on: desk.today, as: record))
      self.plan = plan
    } else {
      desk.perform(desk.tongue(CommandWord.takeBack), looked.changes + looked.noted(scope, on: desk.today, as: record))
    }
    step = .done
    marked = 0
    // Nothing that lies beneath may show what is gone.
    desk.go(to: .today)
    desk.open(.takeBack(self))
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    if case .forgotten(let left) = event { self.left = left }
  }

  /// What was typed, with plain digits whatever script they came in.
  private static func plain(_ text: String) -> String {
    String(
      text.trimmingCharacters(in: .whitespaces).map { character in
        character.wholeNumberValue.flatMap { String($0).first } ?? character
      })
  }
}
