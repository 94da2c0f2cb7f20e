import Notebook
import Tables

/// A view of what was heard as plain lines, for people who read them in a terminal.
enum ShownText {
  /// Title, base, tables, what they add up to, and what they cannot tell.
  static func text(_ view: ShownView, in language: Language) -> String {
    var blocks = [[view.title, view.base].filter { !$0.isEmpty }.joined(separator: "\n")]
    if let absence = view.absence { blocks.append(absence) }
    for part in view.parts {
      let table = WordTable.of(part, smallest: view.smallest, in: language)
      var lines = table.caption.isEmpty ? [] : [table.caption]
      // Short headings stay short where a terminal is narrow: the lines below say their group.
      let head = table.legend.isEmpty ? table.namedHead : table.head
      lines.append(Table.text(head, table.rows.map { quiet($0, part) }))
      lines += table.legendLines + table.signs
      blocks.append(lines.joined(separator: "\n"))
    }
    if !view.remarks.isEmpty { blocks.append(view.remarks.joined(separator: "\n")) }
    if !view.limits.isEmpty { blocks.append(view.limits.joined(separator: "\n")) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Nothing in a cell of a grid is a dot: what there is stands out.
  private static func quiet(_ row: [String], _ part: ShownView.Part) -> [String] {
    guard case .grid = part else { return row }
    return row.prefix(1) + row.dropFirst().map { $0.isEmpty || $0 == "0" ? "\u{B7}" : $0 }
  }
}
