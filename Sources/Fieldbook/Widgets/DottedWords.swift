import Canvas

extension [String] {
  /// The words joined by dots, cut into lines between them: a dot ends a line, it never begins one.
  func joinedByDots(columns: Int) -> [String] {
    let dot = " " + Signs.dot
    var lines: [String] = []
    let parts = filter { !$0.isEmpty }
    for (index, part) in parts.enumerated() {
      // Behind every part but the last there is room for its dot.
      let tail = index == parts.count - 1 ? 0 : 2
      if let last = lines.last, TextWidth.columns(of: last) + TextWidth.columns(of: part) + 3 + tail <= columns {
        lines[lines.count - 1] = last + dot + " " + part
      } else {
        if let last = lines.last { lines[lines.count - 1] = last + dot }
        lines += wrap(part, columns: columns - tail).map { String($0) }
      }
    }
    return lines
  }
}
