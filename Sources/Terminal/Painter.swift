import CNcurses
import Canvas
import Glibc

/// Paints canvases on one terminal through ncurses, which sends only what changed. One thread owns it.
package final class Painter {
  private let screen: OpaquePointer
  private let palette: Palette
  private let dim: (attributes: attr_t, pair: CShort)
  private let plainSigns: Bool
  private var row: [cchar_t] = []
  private var isOpen = true

  private static let accentPair: CShort = 1
  private static let dimPair: CShort = 2

  /// Starts ncurses on an open terminal and takes its keyboard raw: no echo, no signals, no flow control.
  package init(
    name: String, output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>, palette: Palette,
    plainSigns: Bool
  ) throws(TerminalError) {
    guard Self.setUnicodeLocale() else { throw .noUnicodeLocale }
    guard let screen = newterm(name, output, input) else { throw .refused(name) }
    self.screen = screen
    self.plainSigns = plainSigns
    raw()
    noecho()
    nonl()
    // Keys are read elsewhere; ncurses must not stop painting because some wait.
    typeahead(-1)

    let hasColour = palette != .monochrome && has_colors() && start_color() == OK && fb_colours() >= 8
    self.palette = hasColour ? palette : .monochrome
    if hasColour {
      use_default_colors()
      init_pair(Self.accentPair, CShort(palette == .light ? COLOR_BLUE : COLOR_CYAN), -1)
      init_pair(Self.dimPair, 8, -1)
    }
    if fb_capability("dim") != nil {
      dim = (fb_dim(), 0)
    } else {
      dim = (0, hasColour && fb_colours() >= 16 ? Self.dimPair : 0)
    }
  }

  deinit { close() }

  // Only LC_CTYPE: numbers in files must not take the user's comma. A locale that is not installed breaks drawing.
  private static func setUnicodeLocale() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }

  /// What ncurses takes the terminal to be, in cells.
  var size: Size {
    Size(columns: Int(fb_columns(fb_stdscr())), rows: Int(fb_rows(fb_stdscr())))
  }

  /// Follows the window to a new size and repaints all of it next time.
  package func resize(to size: Size) {
    guard size != self.size, size.columns > 0, size.rows > 0 else { return }
    resizeterm(CInt(size.rows), CInt(size.columns))
    clearok(fb_curscr(), true)
  }

  /// Gives the terminal back as it was; a second call does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    endwin()
    delscreen(screen)
  }
}

// MARK: - Painting

extension Painter {
  /// Makes the terminal show as much of the canvas as fits.
  package func paint(_ canvas: Canvas) {
    let signs = plainSigns ? canvas.replacingSigns() : canvas
    let canvas = palette == .monochrome ? signs.inMonochrome() : signs
    let window = fb_stdscr()
    let fitting = Rect(canvas.size).intersection(Rect(size))
    werase(window)
    for line in 0..<fitting.rows {
      row.removeAll(keepingCapacity: true)
      for column in 0..<fitting.columns {
        let cell = canvas[Position(column: column, row: line)]
        if cell.isRightHalf { continue }
        row.append(curses(column + cell.columns > fitting.columns ? .blank(cell.style) : cell))
      }
      fb_add(window, CInt(line), 0, row, CInt(row.count))
    }
    if let cursor = canvas.cursor, fitting.contains(cursor) {
      curs_set(1)
      fb_move(window, CInt(cursor.row), CInt(cursor.column))
    } else {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
  }

  /// Empties the terminal, and forgets what it showed.
  func clear() {
    werase(fb_stdscr())
    clearok(fb_curscr(), true)
    wnoutrefresh(fb_stdscr())
    doupdate()
  }

  private func curses(_ cell: Cell) -> cchar_t {
    // Five scalars and the closing zero are all that fits: four of text and the mark that keeps columns in place.
    var text: [wchar_t] = []
    text.reserveCapacity(6)
    for index in 0..<4 where cell.scalars[index] != 0 { text.append(wchar_t(bitPattern: cell.scalars[index])) }
    if cell.endsRightToLeft { text.append(0x200E) }
    text.append(0)
    var result = cchar_t()
    let (attributes, pair) = attributes(of: cell.style)
    setcchar(&result, text, attributes, pair, nil)
    return result
  }

  private func attributes(of style: Style) -> (attr_t, CShort) {
    var attributes: attr_t = 0
    var pair: CShort = 0
    if style.contains(.dim) { (attributes, pair) = dim }
    if style.contains(.bold) { attributes |= fb_bold() }
    if style.contains(.reverse) { attributes |= fb_reverse() }
    if style.contains(.accent) { pair = Self.accentPair }
    return (attributes, pair)
  }

  /// What ncurses believes the terminal shows in one cell, for tests: its scalars, and whether it is bold or coloured.
  func shown(at position: Position) -> (text: String, bold: Bool, reverse: Bool, accent: Bool)? {
    var text = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var pair: CShort = 0
    let window = fb_curscr()
    let (row, column) = (CInt(position.row), CInt(position.column))
    guard fb_cell(window, row, column, &text, &attributes, &pair) == OK else { return nil }
    var scalars = String.UnicodeScalarView()
    for value in text.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { scalars.append(scalar) }
    }
    return (
      String(scalars), attributes & fb_bold() != 0, attributes & fb_reverse() != 0, pair == Self.accentPair
    )
  }
}
