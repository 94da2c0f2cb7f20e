/// Finds points on a map: decimal degrees, degrees and minutes, plus codes, military and other grids.
struct MapPoints {
  private let text: ParagraphWords

  /// Looks through a paragraph.
  init(_ text: ParagraphWords) { self.text = text }

  /// Every point, in order.
  func all() -> [Range<Int>] {
    guard !text.digitStarts.isEmpty else { return [] }
    var found: [Range<Int>] = []
    for start in text.digitStarts where !found.contains(where: { $0.contains(start) }) {
      if let point = code(at: start) ?? grid(at: start) ?? degrees(at: start) { found.append(point) }
    }
    return found
  }

  // MARK: - Degrees

  private struct Number {
    var value: Double
    var decimals: Int
    var end: Int
    var isNegative = false
  }

  private func number(at start: Int) -> Number? {
    var number = Number(value: 0, decimals: 0, end: start)
    if [0x2D, 0x2212].contains(text.scalar(start)) {
      number.isNegative = true
      number.end += 1
    }
    let first = number.end
    while let digit = text.digit(number.end), number.end < first + 4 {
      number.value = number.value * 10 + Double(digit)
      number.end += 1
    }
    guard number.end > first, number.end < first + 4 else { return nil }
    guard Self.points.contains(text.scalar(number.end)), text.digit(number.end + 1) != nil else { return number }
    var weight = 0.1
    number.end += 1
    while let digit = text.digit(number.end) {
      number.value += Double(digit) * weight
      weight /= 10
      number.decimals += 1
      number.end += 1
    }
    return number
  }

  private func degrees(at start: Int) -> Range<Int>? {
    // Only the whole part begins a number; its decimals begin a run of digits of their own.
    if Self.points.contains(text.scalar(start - 1)), text.digit(start - 2) != nil { return nil }
    let isNegative = [0x2D, 0x2212].contains(text.scalar(start - 1))
    let before = start - 1 - (text.scalar(start - 1) == 0x20 ? 1 : 0)
    let isAfterSide = isSide(before) && !text.isLetter(before - 1)
    guard (!text.isLetter(start - 1) || isAfterSide), var first = number(at: start), first.value <= 180 else {
      return nil
    }
    first.isNegative = isNegative
    let from = isNegative ? start - 1 : start
    if Self.degreeSigns.contains(text.scalar(first.end)) {
      var end = first.end + 1
      if let minutes = minutes(after: end) { return from..<minutes }
      while text.scalar(end) == 0x20 { end += 1 }
      if isSide(end), !text.isLetter(end + 1) { return from..<end + 1 }
      return first.decimals >= 3 || isAfterSide ? from..<first.end + 1 : nil
    }
    if isAfterSide, first.decimals >= 2 { return before..<first.end }
    let side = first.end + (text.scalar(first.end) == 0x20 ? 1 : 0)
    if first.decimals >= 2, isSide(side), !text.isLetter(side + 1) { return from..<side + 1 }
    if let second = second(after: first) { return from..<second }
    return first.decimals >= 5 && !text.isLetter(first.end) ? from..<first.end : nil
  }

  /// The end of minutes, and of seconds and a side of the sky behind them; nil where none follow.
  private func minutes(after start: Int) -> Int? {
    var end = start
    var parts = 0
    while parts < 2 {
      var next = end
      while text.scalar(next) == 0x20 { next += 1 }
      guard let number = number(at: next), number.value < 60, Self.minuteSigns.contains(text.scalar(number.end)) else {
        break
      }
      end = number.end + 1
      while Self.minuteSigns.contains(text.scalar(end)) { end += 1 }
      parts += 1
    }
    guard parts > 0 else { return nil }
    let side = end + (text.scalar(end) == 0x20 ? 1 : 0)
    return isSide(side) && !text.isLetter(side + 1) ? side + 1 : end
  }

  /// The end of the other half of a pair such as `6.9271, 79.8612`.
  private func second(after first: Number) -> Int? {
    var next = first.end
    while next < first.end + 3, [0x2C, 0x3B, 0x20, 0x2F, 0x60C].contains(text.scalar(next)) { next += 1 }
    guard next > first.end, let second = number(at: next), second.value <= 180, min(first.value, second.value) <= 90
    else { return nil }
    // Three decimals are also how thousands are written; below zero nothing is counted.
    let least = first.isNegative || second.isNegative ? 3 : 4
    return first.decimals >= least && second.decimals >= least ? second.end : nil
  }

  private func isSide(_ index: Int) -> Bool { [0x4E, 0x53, 0x45, 0x57, 0x4F].contains(text.scalar(index)) }
  private static let points: Set<UInt32> = [0x2E, 0x2C, 0x66B]
  private static let degreeSigns: Set<UInt32> = [0xB0, 0xBA, 0x2DA]
  private static let minuteSigns: Set<UInt32> = [0x27, 0x2019, 0x2032, 0x22, 0x201D, 0x2033]

  // MARK: - Codes and grids

  /// Capitals and digits that stand together around a place, and where they begin.
  private func token(around index: Int) -> (start: Int, letters: [UInt32]) {
    var (start, end) = (index, index)
    while isOfToken(start - 1) { start -= 1 }
    while isOfToken(end) { end += 1 }
    return (start, Array(text.scalars[start..<end]))
  }

  private func isOfToken(_ index: Int) -> Bool {
    let scalar = text.scalar(index)
    return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || scalar == 0x2B
  }

  /// A plus code: `6PH57VP3+PR`, `7VP3+PR`.
  private func code(at start: Int) -> Range<Int>? {
    let (first, letters) = token(around: start)
    let halves = letters.split(separator: 0x2B, omittingEmptySubsequences: false)
    guard halves.count == 2, [4, 6, 8].contains(halves[0].count), (2...3).contains(halves[1].count),
      halves.allSatisfy({ $0.allSatisfy(Self.plusLetters.contains) }), letters.contains(where: { $0 > 0x40 })
    else { return nil }
    return first..<first + letters.count
  }

  private static let plusLetters = Set("23456789CFGHJMPQRVWX".unicodeScalars.map(\.value))

  /// A square of a military grid, `44N LG 12345 67890`, or of another, `44N 381234 766123`.
  private func grid(at start: Int) -> Range<Int>? {
    var index = start
    while text.digit(index) != nil { index += 1 }
    guard (1...2).contains(index - start), !text.isLetter(start - 1), (0x43...0x58).contains(text.scalar(index)) else {
      return nil
    }
    index += 1
    skipSpace(&index)
    let square = index
    while (0x41...0x5A).contains(text.scalar(index)) { index += 1 }
    let letters = index - square
    guard letters == 0 || letters == 2 else { return nil }
    var counts: [Int] = []
    for _ in 0..<2 {
      var next = index
      skipSpace(&next)
      let from = next
      while text.digit(next) != nil { next += 1 }
      guard next > from else { break }
      counts.append(next - from)
      index = next
    }
    if letters == 2 {
      guard let first = counts.first, counts.count == 1 ? first >= 4 && first % 2 == 0 : counts[1] == first && first > 1
      else { return nil }
    } else {
      guard counts.count == 2, counts[0] == 6, (6...7).contains(counts[1]) else { return nil }
    }
    return text.isLetter(index) ? nil : start..<index
  }

  private func skipSpace(_ index: inout Int) { if text.scalar(index) == 0x20 { index += 1 } }
}
