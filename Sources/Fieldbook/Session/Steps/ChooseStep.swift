import Canvas
import Notebook

/// For each thing the group named one question, and a few numbered answers; ← → show the others, Enter goes on.
struct ChooseStep: StepPage {
  /// What is said to the group.
  let words: SessionWord
  /// What is chosen.
  let answer: ItemAnswer
  private var index: Int
  private var page = 0

  /// Begins with the first thing nothing was said of; with the first of all where there is none.
  init(words: SessionWord, answer: ItemAnswer, _ room: SessionRoom) {
    self.words = words
    self.answer = answer
    index = room.items.firstIndex { !answer.isAnswered($0) } ?? 0
  }

  /// The most answers on one page.
  private static let most = 6

  /// The answers, in pages of about the same length.
  private func pages(_ tongue: Tongue) -> [[ItemAnswer.Choice]] {
    let choices = answer.choices(tongue)
    let count = max(1, (choices.count + Self.most - 1) / Self.most)
    let each = max(1, (choices.count + count - 1) / count)
    return stride(from: 0, to: choices.count, by: each).map { Array(choices[$0..<min($0 + each, choices.count)]) }
  }

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    let pages = pages(tongue)
    var sheet = StepSheet(said: tongue(words), keys: [])
    if let item = room.items.element(index) {
      let given = answer.answers(of: item)
      sheet.rows.append(StepSheet.Row(sign: item[ActivityItem.symbol], words: item[ActivityItem.label] ?? ""))
      sheet.rows += (pages.element(page) ?? []).enumerated().map { place, choice in
        StepSheet.Row(
          number: place + 1, words: choice.words, tail: given.contains(choice.value) ? Signs.check : "", style: .normal)
      }
    }
    sheet.keys = [
      tongue(answer.isSeveral ? MethodWord.numbersChoose : MethodWord.numberChooses),
      pages.count > 1 ? tongue(MethodWord.arrowsMore) : "", tongue(SessionWord.goOn),
      tongue(MethodWord.escBack),
    ]
    sheet.draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    guard let item = room.items.element(index) else { return room.next() }
    let pages = pages(room.tongue)
    switch key {
    case .right: page = min(page + 1, pages.count - 1)
    case .left: page = max(page - 1, 0)
    case .enter:
      if answer.isSeveral, !answer.isAnswered(item) { room.write([answer.change(of: item, to: [])]) }
      goOn(&room)
    case .escape where page > 0: page -= 1
    case .escape where index > 0:
      index -= 1
      page = 0
    case .escape: room.back()
    default:
      guard let digit = key.stepDigit, let choice = pages.element(page)?.element(digit - 1) else { return }
      room.write([answer.change(of: item, to: chosen(choice.value, item))])
      if !answer.isSeveral { goOn(&room) }
    }
  }

  /// What a thing has once this was chosen: alone, or beside the others; “nothing” never stands beside something.
  private func chosen(_ value: Value, _ item: Record) -> [Value] {
    guard answer.isSeveral else { return [value] }
    let given = answer.answers(of: item)
    if given.contains(value) { return given.filter { $0 != value } }
    let nothing = Value.text("none")
    return value == nothing ? [value] : given.filter { $0 != nothing } + [value]
  }

  private mutating func goOn(_ room: inout SessionRoom) {
    page = 0
    index += 1
    if index >= room.items.count { room.next() }
  }
}
