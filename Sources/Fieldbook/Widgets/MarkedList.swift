import Canvas

/// Which line of a list has the marker, and how keys move it.
struct MarkedList: Hashable, Sendable {
  /// The line with the marker, from 0.
  var marked = 0

  /// Moves the marker over `count` lines; false for keys that do not move.
  mutating func move(_ key: Key, count: Int, page: Int = 8) -> Bool {
    let last = max(0, count - 1)
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(last, marked + 1)
    case .pageUp: marked = max(0, marked - page)
    case .pageDown: marked = min(last, marked + page)
    case .home: marked = 0
    case .end: marked = last
    default: return false
    }
    return true
  }

  /// Keeps the marker on a line that exists.
  mutating func hold(count: Int) { marked = min(max(0, marked), max(0, count - 1)) }
}
