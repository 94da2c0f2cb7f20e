import Canvas

/// Where the screen lines of one paragraph begin, found only as far as somebody asked.
///
/// It is derived from the text and the width, so two of them are always equal: an editor that was drawn is the same
/// editor.
struct WrappedLines: Sendable {
  /// The width they were wrapped to; 0 before the first wrap.
  private(set) var columns = 0
  /// UTF-8 offsets at which the second and later lines begin.
  private(set) var breaks: [Int] = []
  /// True when no further line follows the last known one.
  private(set) var isComplete = false

  /// True when the line that holds this UTF-8 offset is known at this width, with its end.
  func hold(_ offset: Int, columns: Int) -> Bool {
    self.columns == columns && (isComplete || offset < (breaks.last ?? 0))
  }

  /// The line that holds a UTF-8 offset; an offset at which a line begins belongs to that line.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The UTF-8 offsets of one known line of a text of `length` bytes.
  func range(of line: Int, length: Int) -> Range<Int> {
    let start = line == 0 ? 0 : breaks[line - 1]
    return start..<(line < breaks.count ? breaks[line] : length)
  }
}

extension WrappedLines: Hashable {
  static func == (_: Self, _: Self) -> Bool { true }
  func hash(into _: inout Hasher) {}
}

// MARK: - Wrapping

extension WrappedLines {
  /// Wraps `text` until the line that holds this UTF-8 offset is known with its end.
  mutating func find(_ offset: Int, in text: String, columns: Int) {
    if self.columns != columns {
      self = WrappedLines()
      self.columns = columns
    }
    while !hold(offset, columns: columns) { extend(in: text) }
  }

  /// Follows an edit: `range` of the old text became `count` bytes, `text` is the new text; all in UTF-8.
  ///
  /// Wraps anew from two lines before the edit until a line begins where one began before. Where that does not happen
  /// soon (Chinese, or one endless word) the rest is forgotten and found again when it is asked for.
  mutating func follow(_ range: Range<Int>, became count: Int, in text: String) {
    guard columns > 0 else { return }
    let end = range.lowerBound + count
    let shift = end - range.upperBound
    var later = breaks[line(of: range.upperBound - 1)...].map { $0 + shift }[...]
    let wasComplete = isComplete
    breaks.removeSubrange(max(0, line(of: range.lowerBound) - 2)...)
    isComplete = false
    for _ in 0..<4 where !later.isEmpty && !isComplete {
      let known = breaks.count
      extend(in: text)
      for index in known..<breaks.count {
        while let next = later.first, next < breaks[index] { later.removeFirst() }
        guard breaks[index] >= end, later.first == breaks[index] else { continue }
        breaks.replaceSubrange(index..., with: later)
        isComplete = wasComplete
        return
      }
    }
  }

  // Wraps one stretch more. All but the last line of a stretch are final: what follows cannot change a line that is
  // already full.
  private mutating func extend(in text: String) {
    let bytes = text.utf8
    let offset = breaks.last ?? 0
    let start = bytes.index(text.startIndex, offsetBy: offset)
    var reach = max(256, columns * 12)
    while true {
      let end = text.boundary(atOrAfter: offset + min(reach, bytes.count - offset))
      let lines = wrap(String(text[start..<end]), columns: columns)
      if lines.count > 1 || end == text.endIndex {
        var at = offset
        for line in lines.dropLast() {
          at += line.utf8.count
          breaks.append(at)
        }
        isComplete = end == text.endIndex
        return
      }
      reach *= 2
    }
  }
}

extension String {
  /// The first place at or after a UTF-8 offset that is not inside a Character; offsets beyond the text are its end.
  func boundary(atOrAfter offset: Int) -> Index {
    guard offset < utf8.count else { return endIndex }
    let index = utf8.index(startIndex, offsetBy: Swift.max(0, offset))
    return Index(index, within: self) ?? self.index(after: index)
  }
}
