extension Array {
  /// The element at a place, or nil beyond either end.
  func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
