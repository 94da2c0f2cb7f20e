/// Numbers that lead to somebody: of telephones and papers; and mail addresses.
struct NumberMarks {
  private let text: ParagraphWords

  /// Looks through a paragraph.
  init(_ text: ParagraphWords) { self.text = text }

  /// Numbers of telephones and papers, in order, but for digits that are part of something else.
  func numbers(besides isTaken: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = 0
    for start in text.digitStarts where start >= from && !isTaken(start) {
      if let paper = paper(at: start) {
        found.append(paper)
        from = paper.upperBound
      } else if !text.isLetter(start - 1), let run = Run(text, at: start) {
        if run.isTelephone { found.append(run.whole) }
        from = run.whole.upperBound
      }
    }
    return found
  }

  /// Six digits or more with a few letters written onto them, such as N1234567 or 199012345V.
  private func paper(at start: Int) -> Range<Int>? {
    var (first, last) = (start, start)
    while text.isLetter(first - 1) || text.digit(first - 1) != nil { first -= 1 }
    var (letters, digits) = (0, 0)
    last = first
    while true {
      if text.isLetter(last) { letters += 1 } else if text.digit(last) != nil { digits += 1 } else { break }
      last += 1
    }
    return digits >= 6 && (1...4).contains(letters) ? first..<last : nil
  }

  /// Mail addresses, and names on the net such as `@somebody`.
  func addresses() -> [Range<Int>] {
    text.atSigns.compactMap { at in
      var (first, last) = (at, at + 1)
      while isOfAddress(text.scalar(first - 1)) { first -= 1 }
      while isOfAddress(text.scalar(last)) { last += 1 }
      while last > at + 1, text.scalar(last - 1) == 0x2E { last -= 1 }
      let letters = (at + 1..<last).filter { text.isLetter($0) }.count
      if first == at { return letters >= 3 ? first..<last : nil }
      return letters >= 2 && (at + 1..<last).contains { text.scalar($0) == 0x2E } ? first..<last : nil
    }
  }

  private func isOfAddress(_ scalar: UInt32) -> Bool {
    LetterTable.letter(scalar).isOfWord || [0x2E, 0x5F, 0x2B, 0x2D].contains(scalar)
  }
}

/// Groups of digits that belong together, such as `+94 77 123 4567`.
private struct Run {
  /// The scalars it takes, the plus sign with it.
  private(set) var whole: Range<Int>
  private var groups: [[Int]] = []
  private var signs: [UInt32] = []
  private var hasPlus = false

  init?(_ text: ParagraphWords, at start: Int) {
    var index = start
    whole = start..<start
    while text.digit(index) != nil {
      var group: [Int] = []
      while let digit = text.digit(index) {
        group.append(digit)
        index += 1
      }
      groups.append(group)
      whole = start..<index
      if isDate { break }
      // One sign between two groups, or a bracket and a space; a comma or a line never.
      var next = index
      while next < index + 2, Self.between.contains(text.scalar(next)) { next += 1 }
      guard next > index, text.digit(next) != nil else { break }
      signs.append(text.scalar(index))
      index = next
    }
    guard !text.isLetter(whole.upperBound) || groups.count > 1 else { return nil }
    var first = start
    while [0x28, 0x20].contains(text.scalar(first - 1)), first > start - 2 { first -= 1 }
    if text.scalar(first - 1) == 0x2B {
      hasPlus = true
      whole = (first - 1)..<whole.upperBound
    }
  }

  private static let between: Set<UInt32> = [0x20, 0xA0, 0x202F, 0x2D, 0x2010, 0x2011, 0x2E, 0x28, 0x29, 0x2F]

  /// True when the groups so far are a day: 12.3.2026, 2026-03-12.
  private var isDate: Bool {
    guard groups.count == 3, signs.count == 2, signs[0] == signs[1], [0x2E, 0x2D, 0x2F].contains(signs[0]) else {
      return false
    }
    let counts = groups.map(\.count)
    return counts[1] <= 2 && (counts[0] == 4 && counts[2] <= 2 || counts[0] <= 2 && (counts[2] == 4 || counts[2] == 2))
  }

  var isTelephone: Bool {
    let digits = groups.reduce(0) { $0 + $1.count }
    guard (7...15).contains(digits), !isDate else { return false }
    if hasPlus { return true }
    if groups.first?.first == 0 { return groups.first?.count != 1 || groups.count == 1 }
    return !areYears && !isAmount && groups.contains { $0.count >= 3 }
  }

  /// True for years and from-to years.
  private var areYears: Bool {
    groups.allSatisfy { group in
      group.count == 4 && (13...21).contains((group.first ?? 0) * 10 + (group.dropFirst().first ?? 0))
    }
  }

  /// True for what is counted: 1 500 000, 1.234.567, 25000000.
  private var isAmount: Bool {
    let last = groups.last ?? []
    if last.suffix(3) == [0, 0, 0] { return true }
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }), (groups.first?.count ?? 0) <= 3 else {
      return false
    }
    return signs.allSatisfy { $0 == 0x2E } || groups.reduce(0) { $0 + $1.count } <= 8
  }
}
