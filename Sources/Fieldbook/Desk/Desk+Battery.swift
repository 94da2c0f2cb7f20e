import Notebook

extension Desk {
  /// At so many percent of the battery everything is sealed, once until it is charged again.
  public static let sealsAt = 10

  /// Takes in what is left of the battery; nearly empty, everything is written, saved and sealed.
  mutating func lookAtBattery(_ percent: Int?) {
    battery = percent
    guard let percent else {
      isSealedForBattery = false
      return
    }
    guard percent <= Self.sealsAt, !isSealedForBattery else { return }
    isSealedForBattery = true
    writeTexts()
    saving.onceDurable.append(.seal)
  }
}
