import Canvas
import Tables

/// Rows of words under headings; what does not fit its column ends in a sign, and stands whole where it is marked.
struct ListingLayout {
  private let listing: ShownView.Listing
  private let room: PartRoom
  private let widths: [Int]

  /// Rows in a room.
  init(_ listing: ShownView.Listing, in room: PartRoom) {
    self.listing = listing
    self.room = room
    var widths = listing.columns.indices.map { column in
      max(
        TextWidth.columns(of: listing.columns[column].label),
        listing.rows.prefix(500).map { TextWidth.columns(of: $0.texts.element(column) ?? "") }.max() ?? 0, 1)
    }
    // The widest give way first, so that numbers and short words stay whole.
    let free = room.columns - 2 * max(0, widths.count - 1)
    while widths.reduce(0, +) > free {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 4 else { break }
      widths[widest] -= 1
    }
    self.widths = widths
  }

  /// Its lines.
  var laid: LaidPart {
    var part = LaidPart(head: room.title(listing.title))
    if listing.columns.contains(where: { !$0.label.isEmpty }) {
      part.head.append(line(listing.columns.map(\.label), .dim))
    }
    for (index, row) in listing.rows.enumerated() {
      guard room.isNear(index) else {
        part.lines.append(PartLine(row: index))
        continue
      }
      let isMarked = room.spot?.row == index
      var line = line(row.texts, isMarked || row.isGrave ? .bold : .normal)
      line.row = index
      if isMarked { line.marker = room.margin - 2 }
      if row.isGrave { line.grave = room.margin - (isMarked ? 1 : 2) }
      part.lines.append(line)
    }
    return part
  }

  private func line(_ texts: [String], _ style: Style) -> PartLine {
    var line = PartLine()
    var column = room.margin
    for (text, width) in zip(texts, widths) where column < room.edge {
      let isEmpty = text.isEmpty
      line.add(
        isEmpty ? Signs.dot : text, at: column, room: min(width, room.edge - column), isEmpty ? .dim : style)
      column += width + 2
    }
    return line
  }
}

extension ShownView.Part {
  /// The part in lines.
  func laid(in room: PartRoom) -> LaidPart {
    switch self {
    case .bars(let bars): BarsLayout(bars, in: room).laid
    case .grid(let grid): GridLayout(grid, in: room).laid
    case .days(let days): DaysLayout(days, in: room).laid
    case .listing(let listing): ListingLayout(listing, in: room).laid
    }
  }
}
