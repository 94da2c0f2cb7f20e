/// Which rows of a list are in sight.
enum Scroll {
  /// The `rows` indices of `count` around `marked`: the marked one stays off the edge where it can.
  static func window(of count: Int, around marked: Int, rows: Int) -> Range<Int> {
    guard count > rows, rows > 0 else { return 0..<max(0, min(count, rows)) }
    let first = min(max(0, marked - rows / 2), count - rows)
    return first..<(first + rows)
  }
}
