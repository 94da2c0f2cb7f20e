import Canvas

extension Key {
  /// What a key says to "Enter erases, Esc keeps it": true, false, or nil for a letter or digit, which says nothing.
  ///
  /// A key pressed by mistake must neither erase nor pass for an answer: it is still asked.
  var saysErase: Bool? {
    switch self {
    case .enter: true
    case .character: nil
    default: false
    }
  }
}
