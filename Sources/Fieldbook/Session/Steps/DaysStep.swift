import Canvas
import Notebook

/// For each station but the first, how many days after the one before; the sum grows as the group counts.
struct DaysStep: StepPage {
  /// What is said to the group.
  let words: SessionWord
  private var index: Int
  private var typed = ""
  /// More days than anybody remembers.
  private static let most = 36_500

  /// Begins with the first station nothing was counted for.
  init(words: SessionWord, _ room: SessionRoom) {
    self.words = words
    index = room.items.dropFirst().firstIndex { $0[ActivityItem.daysAfter] == nil } ?? 1
  }

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    let tongue = room.tongue
    let items = room.items
    var sheet = StepSheet(said: tongue(words), keys: [])
    if let before = items.element(index - 1), let item = items.element(index) {
      let stored = item[ActivityItem.daysAfter].map { String($0) }
      sheet.rows = [
        row(before, style: .normal),
        StepSheet.Row(
          words: later(typed.isEmpty ? stored ?? "?" : typed, tongue), isMarked: true, style: .accent),
        row(item, style: .bold),
      ]
    }
    sheet.note = sum(items, tongue)
    sheet.keys = [
      tongue(MethodWord.typeDays), tongue(typed.isEmpty ? MethodWord.enterUnknown : MethodWord.enterKeeps),
      tongue(MethodWord.escBack),
    ]
    sheet.draw(on: &screen)
  }

  private func later(_ days: String, _ tongue: Tongue) -> String {
    days == "1" ? tongue(MethodWord.dayLater) : tongue(MethodWord.daysLater, days)
  }

  private func row(_ item: Record, style: Style) -> StepSheet.Row {
    StepSheet.Row(sign: item[ActivityItem.symbol], words: item[ActivityItem.label] ?? "", style: style)
  }

  /// The days together, as far as they are known.
  private func sum(_ items: [Record], _ tongue: Tongue) -> String {
    let days = items.dropFirst().map { $0[ActivityItem.daysAfter] }
    let known = days.compactMap { $0 }
    guard !known.isEmpty else { return "" }
    let sum = String(known.reduce(0) { $0 + min(max($1, 0), Self.most) })
    return tongue(known.count == days.count ? MethodWord.daysTogether : MethodWord.daysAtLeast, sum)
  }

  mutating func leave(_ room: inout SessionRoom) {
    if let item = room.items.element(index), let days = Int(typed) { room.write(item, ActivityItem.daysAfter, days) }
    typed = ""
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    guard let item = room.items.element(index) else { return room.next() }
    switch key {
    case .enter:
      // Enter alone leaves what was counted before; a count nobody made stays open.
      if let days = Int(typed) { room.write(item, ActivityItem.daysAfter, days) }
      typed = ""
      index += 1
      if index >= room.items.count { room.next() }
    case .backspace where typed.isEmpty:
      if item[ActivityItem.daysAfter] != nil { room.write(item, ActivityItem.daysAfter, nil) }
    case .backspace: typed.removeLast()
    case .escape where !typed.isEmpty: typed = ""
    case .escape where index > 1: index -= 1
    case .escape: room.back()
    default:
      guard let digit = key.stepDigit, let days = Int(typed + String(digit)), days <= Self.most else { return }
      typed = String(days)
    }
  }
}
