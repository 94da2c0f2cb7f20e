import Canvas

/// Rows in columns, for people who read them in a terminal.
enum Table {
  /// The rows under their headings, two spaces between columns; the last column is not filled up.
  static func text(_ headings: [String], _ rows: [[String]]) -> String {
    let all = [headings] + rows
    var widths = headings.map { TextWidth.columns(of: $0) }
    for row in rows {
      for (index, cell) in row.enumerated() where widths.indices.contains(index) {
        widths[index] = min(48, max(widths[index], TextWidth.columns(of: cell)))
      }
    }
    return all.map { row in
      row.enumerated().map { index, cell in
        index == row.count - 1
          ? cell : cell + String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(of: cell)))
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
