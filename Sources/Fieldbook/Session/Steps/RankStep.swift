import Canvas
import Notebook

/// The group moves what it named until the order is settled; Enter settles it.
struct RankStep: StepPage {
  /// What is said to the group.
  let words: SessionWord
  private var order: [RecordID]
  private var taken = 0

  /// Begins with the order settled before, else with the order of naming.
  init(words: SessionWord, _ room: SessionRoom) {
    self.words = words
    order = room.itemsByRank.map(\.id)
  }

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    StepSheet(
      said: room.tongue(words),
      rows: order.enumerated().map { index, id in
        let item = room.contents[id]
        return StepSheet.Row(
          number: index + 1, sign: item?[ActivityItem.symbol], words: item?[ActivityItem.label] ?? "",
          isMarked: index == taken)
      },
      keys: [
        room.tongue(MethodWord.numberTakes), room.tongue(MethodWord.arrowsMove), room.tongue(MethodWord.enterSettled),
      ]
    ).draw(on: &screen)
  }

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    switch key {
    case .up: move(to: taken - 1)
    case .down: move(to: taken + 1)
    case .enter:
      for (index, id) in order.enumerated() {
        if let item = room.contents[id], item[ActivityItem.rank] != index + 1 {
          room.write(item, ActivityItem.rank, index + 1)
        }
      }
      room.next()
    case .escape: room.back()
    default:
      if let digit = key.stepDigit, order.indices.contains(digit - 1) { taken = digit - 1 }
    }
  }

  private mutating func move(to place: Int) {
    guard order.indices.contains(place), order.indices.contains(taken) else { return }
    order.swapAt(taken, place)
    taken = place
  }
}
