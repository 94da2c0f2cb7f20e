import Notebook

/// A part of a view as a picture, with what it shows in words for those who cannot see it; nil for rows of words.
struct Picture {
  /// The picture.
  let markup: Markup
  /// What its signs mean, in the order they are met.
  let signs: [String]

  /// The picture of a part; `id` tells it apart from all others of its page, `title` is what it is called.
  init?(_ part: ShownView.Part, id: String, title: String, smallest: Int?, in language: Language) {
    let pen = Pencil(language: language, smallest: smallest)
    switch part {
    case .bars(let bars):
      guard !bars.rows.isEmpty else { return nil }
      self = pen.draw(bars, id, title)
    case .grid(let grid):
      guard !grid.rows.isEmpty, !grid.columns.isEmpty, grid.columns.count <= WordTable.mostColumns else { return nil }
      self = pen.draw(grid, id, title)
    case .days(let days):
      guard !days.lanes.isEmpty else { return nil }
      self = pen.draw(days, id, title)
    case .listing: return nil
    }
  }

  init(markup: Markup, signs: [String]) {
    self.markup = markup
    self.signs = signs
  }
}
