/// Cuts text into lines of at most `columns` columns that, joined, are the text again.
///
/// Breaks come after spaces, beside wide characters and after line breaks, else inside a word that fills a line.
/// Spaces and line breaks at a line's end hang beyond it. A single character wider than `columns` has a line to itself.
/// Empty text is one empty line; text that ends in a line break ends with an empty line.
public func wrap(_ text: String, columns: Int) -> [Substring] {
  let limit = max(columns, 1)
  var lines: [Substring] = []
  var lineStart = text.startIndex
  var used = 0
  // The last place a line may end, and the columns used up to it.
  var breakPoint: (index: String.Index, used: Int)?
  var previousIsWide = false
  var index = text.startIndex

  while index < text.endIndex {
    let next = text.index(after: index)
    if text[index].isLineBreak {
      lines.append(text[lineStart..<next])
      (lineStart, used, breakPoint, previousIsWide) = (next, 0, nil, false)
      index = next
      continue
    }
    let piece = WrapPiece(text[index..<next], beginsLine: index == lineStart)
    if piece.kind == .wide || (previousIsWide && piece.kind == .word), index > lineStart, !piece.closes {
      breakPoint = (index, used)
    }
    while used + piece.columns > limit, piece.kind != .space, piece.columns > 0, index > lineStart {
      let cut = breakPoint ?? (index, used)
      lines.append(text[lineStart..<cut.index])
      (lineStart, used, breakPoint) = (cut.index, used - cut.used, nil)
    }
    used += piece.columns
    // After a space, and after what joins that space's cell.
    if piece.kind == .space || breakPoint?.index == index && piece.columns == 0 { breakPoint = (next, used) }
    previousIsWide = piece.kind == .wide
    index = next
  }
  lines.append(text[lineStart...])
  return lines
}

/// One user-perceived character as wrapping sees it.
private struct WrapPiece {
  enum Kind { case word, wide, space }
  let kind: Kind
  let columns: Int
  /// True for punctuation that may not begin a line.
  let closes: Bool

  init(_ character: Substring, beginsLine: Bool) {
    let scalars = character.unicodeScalars
    let first = scalars.first ?? " "
    switch first.value {
    case 0x20, 0x09, 0x1680, 0x200B, 0x3000: kind = .space
    default: kind = TextWidth.kind(of: first) == .wide ? .wide : .word
    }
    if TextWidth.kind(of: first) == .follower {
      // A character that begins with a follower joins the cell before it; only a text's first has nothing to join.
      columns = beginsLine ? 1 : 0
      closes = true
    } else {
      let isAlone = scalars.index(after: scalars.startIndex) == scalars.endIndex
      columns = isAlone ? (TextWidth.kind(of: first) == .wide ? 2 : 1) : TextWidth.columns(of: character)
      closes = Self.closing.contains(first)
    }
  }

  private static let closing = Set("。，、．：；！？）」』】〉》〕…”’".unicodeScalars)
}

extension Character {
  /// True for the two line breaks that end a line of a text; other separators are drawn as marks.
  var isLineBreak: Bool { self == "\n" || self == "\r\n" }
}
