import Canvas

extension Desk {
  /// Line 2 on the places: digit and word of each, the current one marked.
  func placeTabs(_ current: PlaceTab?) -> [Heading.Tab] {
    PlaceTab.allCases.map {
      Heading.Tab(text: "\($0.rawValue) \(tongue($0.word))", isCurrent: $0 == current)
    }
  }
}
