extension Contents {
  /// Fewer than 5,000 people live there, so that it could point at someone.
  public func isSmallPlace(_ id: RecordID) -> Bool {
    self[id].map { $0.kind == Place.type.kind && $0.readings(Place.populationBand).contains("under5k") } ?? false
  }

  /// What stands for a record wherever it is shown to others: for a small place the larger one it is part of.
  ///
  /// Nil for a small place that is part of nothing larger; other records stand for themselves.
  public func shown(_ id: RecordID) -> RecordID? {
    var id = id
    // Places that someone bent into a ring end here.
    for _ in 0..<8 {
      guard isSmallPlace(id) else { return id }
      guard let parent = self[id]?[Place.parent] else { return nil }
      id = parent
    }
    return nil
  }

  /// Whether a level is finer than the study's finest; the levels are listed from the largest down.
  public func isTooFine(_ level: Code) -> Bool {
    let order = Vocabulary.placeLevel.terms.map(\.code)
    guard let finest = order.firstIndex(of: self[.study]?[Study.placeRule]?.text ?? "zone"),
      let wanted = order.firstIndex(of: level.text)
    else { return false }
    return wanted > finest
  }
}
