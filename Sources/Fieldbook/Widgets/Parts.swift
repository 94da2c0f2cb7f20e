import Canvas

/// Words joined by dots, cut into lines between the words: a dot ends a line, it never begins one.
func lines(of parts: [String], columns: Int) -> [String] {
  let dot = " " + Signs.dot
  var lines: [String] = []
  let parts = parts.filter { !$0.isEmpty }
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
