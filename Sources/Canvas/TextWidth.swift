import Glibc

/// How many columns text takes on a terminal: glibc's `wcwidth`, because ncurses counts with it.
public enum TextWidth {
  /// The columns `text` takes when drawn alone; a line break that ends it takes none.
  public static func columns(of text: some StringProtocol) -> Int {
    let ascii = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil
    }
    if let ascii, let ascii { return ascii }
    return clusters(of: text).reduce(0) { $0 + $1.cell.columns }
  }

  /// The text cut into what fills one cell each, in logical order; a line break that ends the text is left out.
  public static func clusters(of text: some StringProtocol) -> Clusters {
    Clusters(Substring(text))
  }

  /// What a scalar takes on the screen: nothing, one column, two, or a visible mark in its place.
  enum Kind: UInt8 {
    /// Joins the cluster before it, one column, two columns, or shown as a mark.
    case follower, narrow, wide, marked
  }

  /// How many columns a scalar takes, as the C library of a UTF-8 locale says.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return .narrow }
    return kinds[Int(scalar.value)]
  }

  // Asked once for every scalar in a locale of our own, so that neither the user's locale nor another thread matters.
  private static let kinds: [Kind] = {
    let unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let before = unicode.flatMap { uselocale($0) }
    defer {
      if let before { uselocale(before) }
      if let unicode { freelocale(unicode) }
    }
    // Swift's view of <wchar.h> leaves out the XSI functions, so this one is found by name in the libc already loaded.
    guard let symbol = dlsym(nil, "wcwidth") else { return Array(repeating: .narrow, count: 0x11_0000) }
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
    return (0..<0x11_0000).map { value in
      switch wcwidth(wchar_t(value)) {
      case _ where Marks.replaces(UInt32(value)): .marked
      case 0 where value != 0: .follower
      case 1: .narrow
      case 2: .wide
      default: .marked
      }
    }
  }()
}

// MARK: - Clusters

/// A stretch of text that fills one cell: where it is, and the cell it makes in normal style.
public struct Cluster: Hashable, Sendable {
  /// Where the stretch lies in the text it was cut from.
  public let range: Range<String.Index>
  /// The cell it makes, with controls already turned into visible marks.
  public let cell: Cell
}

/// Walks over text cell by cell without allocating.
public struct Clusters: Sequence, IteratorProtocol {
  private let scalars: Substring.UnicodeScalarView
  private var index: String.Index
  private let end: String.Index

  /// The clusters of a text, from its start.
  init(_ text: Substring) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
    end = text.last?.isLineBreak == true ? text.index(before: text.endIndex) : text.endIndex
  }

  /// The next stretch that fills one cell, or nil at the end of the text.
  public mutating func next() -> Cluster? {
    guard index < end else { return nil }
    let start = index
    let first = scalars[index]
    let kind = TextWidth.kind(of: first)
    var cell = SIMD4<UInt32>(kind == .marked ? Marks.mark(for: first) : first.value, 0, 0, 0)
    var count = 1
    // A follower with nothing to follow sits on a dotted circle, as in character tables.
    if kind == .follower { cell[0] = Marks.dottedCircle } else { scalars.formIndex(after: &index) }
    while index < end {
      let scalar = scalars[index]
      guard scalar.value >= 0x300 || scalar.value == 0, TextWidth.kind(of: scalar) == .follower else { break }
      if count < 4, !Marks.joinsEmoji(scalar, to: cell[0]) {
        cell[count] = scalar.value
        count += 1
      }
      scalars.formIndex(after: &index)
    }
    return Cluster(range: start..<index, cell: Cell(scalars: cell, columns: kind == .wide ? 2 : 1))
  }
}
