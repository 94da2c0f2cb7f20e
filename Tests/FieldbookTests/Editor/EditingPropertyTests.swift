import Canvas
import Notebook
import Testing

@testable import Fieldbook

/// Random hours at the keyboard; the seed is the test's argument.
@Suite struct EditingPropertyTests {
  static let pieces = [
    "a", "b", " ", " ", "word", "é", "e\u{301}", "\u{301}", "市", "場。", "يوم ", "َ", "क\u{94D}", "ष", "👨",
    "\u{200D}", "👧", "🇱", "🇰", "\u{FE0F}", "நி", "\u{200B}", "\t", "…", "１",
  ]
  static let pasted = ["one\ntwo", "\n", "\r\n", "x\r", "\u{0}\u{1B}[A", "long enough to fill a line or two of it"]
  static let moves: [Key] = [
    .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight, .shiftLeft, .shiftRight,
    .shiftUp, .shiftDown, .shiftControlLeft, .shiftControlRight, .shiftHome, .shiftEnd, .control("e"), .control("c"),
  ]
  static let edits: [Key] = [
    .enter, .backspace, .backspace, .delete, .control("x"), .control("v"), .control("w"), .control("z"), .control("y"),
  ]

  @Test(arguments: UInt64(0)..<40)
  func everyKeyDoesWhatItShouldAndUndoAndRedoLeadToBothEnds(seed: UInt64) throws {
    var dice = Desk.Dice(seed: seed)
    let start = Prose([
      Paragraph("It was market day. The boys came with sticks", voice: .own), Paragraph(""), Paragraph("市場の日 قال"),
    ])
    var desk = Desk(start, at: Int.random(in: 0...60, using: &dice), columns: 15, rows: 4)
    for _ in 0..<250 {
      switch Int.random(in: 0..<10, using: &dice) {
      case 0..<4:
        guard let piece = Self.pieces.randomElement(using: &dice) else { continue }
        for scalar in piece.unicodeScalars {
          let expected = desk.replacingHand(with: String(scalar))
          desk.press(.character(Character(scalar)))
          try desk.check(expected)
        }
      case 4:
        guard let text = Self.pasted.randomElement(using: &dice) else { continue }
        let expected = desk.replacingHand(with: text)
        desk.editor.insert(text)
        try desk.check(expected)
      case 5..<8:
        guard let key = Self.moves.randomElement(using: &dice) else { continue }
        let expected = Array(desk.text.utf8)
        desk.press(key)
        try desk.check(expected)
      default:
        guard let key = Self.edits.randomElement(using: &dice) else { continue }
        let expected = desk.expected(after: key)
        desk.press(key)
        try desk.check(expected)
      }
      if Int.random(in: 0..<40, using: &dice) == 0 { desk.size.columns = Int.random(in: 4...30, using: &dice) }
    }

    while desk.press(.control("y")) == .changed {}
    var states = [desk.editor.prose]
    while desk.press(.control("z")) == .changed { states.append(desk.editor.prose) }
    #expect(desk.editor.prose == start)
    for state in states.dropLast().reversed() {
      #expect(desk.press(.control("y")) == .changed)
      #expect(desk.editor.prose == state)
      try desk.check(nil)
    }
    #expect(desk.press(.control("y")) == .moved)
  }

  @Test(arguments: UInt64(0)..<40)
  func aReplacedWordIsReplacedEverywhereAndNoStepIsLeft(seed: UInt64) throws {
    var dice = Desk.Dice(seed: seed)
    var desk = Desk(Prose("ab aba\nab", voice: .own), at: 4, columns: 15, rows: 4)
    let keys: [Key] = [
      .character("a"), .character("a"), .character("b"), .character("b"), .character(" "), .character("é"), .enter,
      .backspace, .delete, .left, .shiftLeft, .home, .controlRight, .control("x"), .control("v"), .control("z"),
      .control("w"), .control("y"), .up,
    ]
    for _ in 0..<150 { if let key = keys.randomElement(using: &dice) { desk.press(key) } }
    let before = desk.editor.prose
    desk.editor.replaceEverywhere("ab", with: "[é]")
    #expect(desk.states == [Prose(before.paragraphs.map { Paragraph(replacedPlainly($0.text), voice: $0.voice) })])
    try desk.check(nil)
  }

  private func replacedPlainly(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "ab" ? "[é]" : String($0) }.joined(separator: " ")
  }
}

extension Desk {
  /// The bytes of the text with the selection, or nothing at the hand, replaced.
  fileprivate func replacingHand(with text: String) -> [UInt8] {
    let range = editor.selection ?? editor.hand..<editor.hand
    return replacing(byte(range.lowerBound)..<byte(range.upperBound), with: text)
  }

  /// The bytes of the text after an editing key; nil for undo and redo.
  fileprivate func expected(after key: Key) -> [UInt8]? {
    let all = Array(text.utf8)
    let at = byte(editor.hand)
    let lineFeed = UInt8(ascii: "\n")
    switch key {
    case .enter: return replacingHand(with: "\n")
    case .control("v"): return clipboard.isEmpty ? all : replacingHand(with: clipboard)
    case .control("w"): return all
    case .control("x"): return editor.selection == nil ? all : replacingHand(with: "")
    case .backspace where editor.selection == nil:
      if at == 0 { return all }
      if all[at - 1] == lineFeed { return replacing((at - 1)..<at, with: "") }
      let line = all[..<at].split(separator: lineFeed, omittingEmptySubsequences: false).last ?? []
      let last = String(decoding: line, as: UTF8.self).last.map { String($0).utf8.count } ?? 0
      return replacing((at - last)..<at, with: "")
    case .delete where editor.selection == nil:
      if at == all.count { return all }
      if all[at] == lineFeed { return replacing(at..<(at + 1), with: "") }
      if editor.hand != editor.cursor { return replacing(at..<byte(editor.cursor), with: "") }
      let line = all[at...].split(separator: lineFeed, omittingEmptySubsequences: false).first ?? []
      let first = String(decoding: line, as: UTF8.self).first.map { String($0).utf8.count } ?? 0
      return replacing(at..<(at + first), with: "")
    case .backspace, .delete: return replacingHand(with: "")
    default: return nil
    }
  }

  /// Fails unless the text has these bytes, and the cursor and the lines are sound.
  fileprivate func check(_ expected: [UInt8]?, _ place: SourceLocation = #_sourceLocation) throws {
    if let expected { try #require(Array(text.utf8) == expected, sourceLocation: place) }
    let paragraph = editor.paragraphs[editor.cursor.paragraph]
    try #require(paragraph.boundary(atOrAfter: editor.cursor.offset) == editor.cursor.offset, sourceLocation: place)
    if let anchor = editor.anchor {
      try #require(
        editor.paragraphs[anchor.paragraph].boundary(atOrAfter: anchor.offset) == anchor.offset, sourceLocation: place)
    }
    for paragraph in editor.paragraphs where paragraph.lines.columns > 0 {
      let lines = wrap(paragraph.text, columns: paragraph.lines.columns)
      var starts: [Int] = []
      for line in lines.dropLast() { starts.append((starts.last ?? 0) + line.utf8.count) }
      let known = paragraph.lines.breaks
      try #require(known == Array(starts.prefix(known.count)), sourceLocation: place)
      if paragraph.lines.isComplete { try #require(known.count == starts.count, sourceLocation: place) }
    }
    let cursor = try #require(canvas.cursor, sourceLocation: place)
    try #require(Rect(size).contains(cursor), sourceLocation: place)
  }

  private func byte(_ place: TextPlace) -> Int {
    editor.paragraphs[..<place.paragraph].reduce(0) { $0 + $1.length + 1 } + place.offset
  }

  private func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    var all = Array(self.text.utf8)
    all.replaceSubrange(range, with: text.utf8)
    return all
  }
}
