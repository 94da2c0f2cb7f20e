import Canvas
import Notebook

/// Ties between the kinds of people named: from whom, what it is, to whom; never to people with weapons.
struct TiesStep: StepPage {
  /// What is said to the group.
  let words: SessionWord
  private var part = Part.list
  private var marked = 0

  /// What is chosen next.
  private enum Part: Hashable, Sendable {
    case list
    case from
    case relation(from: RecordID)
    case to(from: RecordID, relation: Code)
  }

  /// Begins on the list.
  init(words: SessionWord) { self.words = words }

  /// Who may have ties.
  private func ends(_ room: SessionRoom) -> [Record] {
    room.items.filter { !KindWords.soundArmed($0[ActivityItem.label] ?? "") }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    if case .list = part { return handleList(key, &room) }
    if key == .escape || key == .backspace { return stepBack() }
    guard let digit = key.stepDigit else { return }
    switch part {
    case .list: break
    case .from:
      if let from = ends(room).element(digit - 1) { part = .relation(from: from.id) }
    case .relation(let from):
      if let term = Vocabulary.groupTie.offered.element(digit - 1) { part = .to(from: from, relation: Code(term.code)) }
    case .to(let from, let relation):
      guard let to = ends(room).element(digit - 1), to.id != from else { return }
      room.tie(from, relation, to.id)
      part = .list
      marked = max(0, room.ties.count - 1)
    }
  }

  private mutating func handleList(_ key: Key, _ room: inout SessionRoom) {
    let ties = room.ties
    marked = max(0, min(marked, ties.count - 1))
    switch key {
    case .enter: room.next()
    case .escape: room.back()
    case .up: marked = max(0, marked - 1)
    case .down: marked = max(0, min(ties.count - 1, marked + 1))
    case .backspace, .delete:
      if let tie = ties.element(marked) { room.untie(tie) }
      marked = max(0, min(marked, ties.count - 2))
    default:
      if key.stepDigit == 1, ends(room).count > 1 { part = .from }
    }
  }

  private mutating func stepBack() {
    switch part {
    case .list, .from: part = .list
    case .relation: part = .from
    case .to(let from, _): part = .relation(from: from)
    }
  }

  // MARK: - Drawing

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    switch part {
    case .list: drawList(on: &screen, room)
    case .from: choose(tongue(MethodWord.tieFrom), things(room), on: &screen, room)
    case .relation(let from):
      let answers = Vocabulary.groupTie.offered.enumerated().map { index, term in
        StepSheet.Row(number: index + 1, words: term.label[tongue.language])
      }
      choose(tongue(MethodWord.tieWhat, words(of: from, room)), answers, on: &screen, room)
    case .to(let from, let relation):
      let what = tongue.label(relation, of: .groupTie)
      let asked = relation == "warns" ? MethodWord.tieWarns : .tieTo
      choose(tongue(asked, words(of: from, room), what), things(room, but: from), on: &screen, room)
    }
  }

  private func drawList(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    let ties = room.ties
    // Seven lines at most: those around the marked one.
    let window = Scroll.window(of: ties.count, around: marked, rows: 7)
    var sheet = StepSheet(said: tongue(words), keys: [])
    sheet.rows = window.map { index in
      StepSheet.Row(words: Self.words(of: ties[index], room), isMarked: index == marked)
    }
    if ends(room).count < room.items.count { sheet.note = tongue(MethodWord.noTiesToArmed) }
    sheet.keys = [
      ends(room).count > 1 ? tongue(MethodWord.newTie) : "", ties.isEmpty ? "" : tongue(MethodWord.backspaceOut),
      tongue(SessionWord.goOn), tongue(MethodWord.escBack),
    ]
    sheet.draw(on: &screen)
  }

  private func choose(_ said: String, _ rows: [StepSheet.Row], on screen: inout BigScreen, _ room: SessionRoom) {
    StepSheet(
      said: said, rows: rows, keys: [room.tongue(MethodWord.numberChooses), room.tongue(MethodWord.escBack)]
    ).draw(on: &screen)
  }

  /// The kinds that may have ties, numbered; without the one a tie begins at, whose number nothing else takes.
  private func things(_ room: SessionRoom, but from: RecordID? = nil) -> [StepSheet.Row] {
    ends(room).enumerated().filter { $1.id != from }.map { index, item in
      StepSheet.Row(number: index + 1, sign: item[ActivityItem.symbol], words: item[ActivityItem.label] ?? "")
    }
  }

  private func words(of item: RecordID, _ room: SessionRoom) -> String {
    room.contents[item]?[ActivityItem.label] ?? ""
  }

  /// The signs of a tie: an arrow where one warns the other, a line where both do the same.
  static func signs(from: String, _ relation: Code?, to: String, _ room: SessionRoom) -> String {
    let arrow = relation == "warns" ? (room.isMirrored ? Signs.left : Signs.right) : "–"
    return room.isMirrored ? "\(to) \(arrow) \(from)" : "\(from) \(arrow) \(to)"
  }

  /// A tie as it is shown: `☂ → ✿  warns`; from the right where one reads so.
  static func words(of tie: Record, _ room: SessionRoom) -> String {
    func sign(_ field: Field<RecordID>) -> String {
      tie[field].flatMap { room.contents[$0]?[ActivityItem.symbol] } ?? "?"
    }
    let relation = tie[ActivityTie.relation].map { room.tongue.label($0, of: .groupTie) } ?? ""
    let signs = Self.signs(
      from: sign(ActivityTie.from), tie[ActivityTie.relation], to: sign(ActivityTie.to), room)
    return room.isMirrored ? "\(relation)  \(signs)" : "\(signs)  \(relation)"
  }
}
