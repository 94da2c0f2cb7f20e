import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct TypingTests {
  @Test func typedLettersStandWhereTheCursorIs() {
    var desk = Desk("The bell rang.", at: 3)
    desk.type(" small")
    #expect(desk.textWithCursor == "The small| bell rang.")
  }

  @Test func enterSplitsAParagraphAndBackspaceJoinsIt() {
    var desk = Desk("one two", at: 4)
    desk.press(.backspace, .enter)
    #expect(desk.textWithCursor == "one\n|two")
    #expect(desk.press(.backspace) == .changed)
    #expect(desk.textWithCursor == "one|two")
  }

  @Test func deleteAtTheEndTakesTheNextParagraphUp() {
    var desk = Desk("one\ntwo", at: 3)
    desk.press(.delete)
    #expect(desk.textWithCursor == "one|two")
  }

  @Test func nothingIsLostAtTheEdgesOfTheText() {
    var desk = Desk("ab", at: 0)
    #expect(desk.press(.backspace) == .moved)
    #expect(desk.press(.left) == .moved)
    desk.press(.end)
    #expect(desk.press(.delete) == .moved)
    #expect(desk.textWithCursor == "ab|")
  }

  @Test func keysOfOtherScreensAreLeftAlone() {
    var desk = Desk("ab")
    let others: [Key] = [
      .escape, .tab, .backTab, .function(5), .control("k"), .control("r"), .control("n"), .control("s"),
    ]
    for key in others {
      #expect(desk.press(key) == .ignored)
    }
    #expect(desk.press(.up) == .ignored)
    #expect(desk.press(.down) == .ignored)
    #expect(desk.text == "ab")
  }

  // MARK: - Scripts

  @Test func arabicIsKeptInTheOrderItWasSaid() {
    var desk = Desk("")
    desk.type("كانَ يوم")
    #expect(desk.text == "كانَ يوم")
    desk.press(.left, times: 5)
    #expect(desk.editor.cursorOffset == 2)
    desk.press(.backspace)
    #expect(desk.text == "كانَ يوم".replacing("ا", with: ""))
  }

  @Test func aTypedAccentMeltsWithItsLetterAndIsRemovedWithIt() {
    var desk = Desk("")
    desk.type("cafe\u{301}")
    #expect(desk.editor.cursorOffset == 4)
    desk.press(.left)
    #expect(desk.textWithCursor == "caf|e\u{301}")
    desk.press(.delete)
    #expect(desk.text == "caf")
  }

  @Test func aLetterTypedBeforeALooseAccentNeverLeavesTheCursorInsideIt() {
    var desk = Desk("\u{301}b", at: 0)
    desk.type("e")
    #expect(desk.textWithCursor == "e\u{301}|b")
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "🇱🇰", "👍🏽", "நி", "क्षि", "각", "e\u{301}\u{323}"])
  func oneSignIsOneStepOfTheCursor(sign: String) {
    var desk = Desk(Prose("a" + sign + "b"), at: 2)
    #expect(desk.textWithCursor == "a" + sign + "|b")
    desk.press(.left)
    #expect(desk.editor.cursorOffset == 1)
    desk.press(.right, .backspace)
    #expect(desk.text == "ab")
    desk.type(sign)
    #expect(desk.textWithCursor == "a" + sign + "|b")
  }

  @Test func aFlagTypedBetweenFlagsMovesNoFlagApart() {
    var desk = Desk("🇱🇰🇰🇪", at: 1)
    desk.type("🇺🇬")
    #expect(desk.textWithCursor == "🇱🇰🇺🇬|🇰🇪")
  }

  @Test func aConjunctTypedInTheMiddleOfAWordComesOutAsTyped() {
    // Virama joins what follows: after क् the cursor stands behind क्ष, and still the next letter goes before ष.
    var desk = Desk("ष", at: 0)
    desk.type("क\u{94D}")
    #expect(desk.textWithCursor == "क\u{94D}ष|")
    desk.type("त")
    #expect(desk.textWithCursor == "क\u{94D}त|ष")
    desk.press(.control("z"))
    #expect(desk.textWithCursor == "|ष")
  }

  @Test func whatMeltedWithTheNextLetterIsTakenBackWithoutIt() {
    var desk = Desk("👧x", at: 0)
    desk.type("👨\u{200D}")
    #expect(desk.editor.cursorOffset == 1)
    desk.press(.backspace)
    #expect(desk.textWithCursor == "|👧x")
    desk.type("👨\u{200D}")
    desk.press(.enter)
    #expect(desk.text == "👨\u{200D}\n👧x")
  }

  @Test func carriageReturnsAndControlCharactersAreKept() {
    let text = "a\r\nb\u{0}c\u{1B}[31m\r\n\r\nd\rē"
    var desk = Desk("")
    desk.editor.insert(text)
    #expect(Array(desk.text.utf8) == Array(text.utf8))
    #expect(Array(TextEditor(prose: Prose(text)).prose.text.utf8) == Array(text.utf8))
    desk.press(.pageUp, .pageUp, .home)
    desk.press(.delete)
    #expect(Array(desk.text.utf8) == Array(text.utf8.dropFirst()))
    desk.press(.delete)
    #expect(Array(desk.text.utf8) == Array(text.utf8.dropFirst(2)))
  }

  @Test func aParagraphGivenWithALineFeedInsideBecomesTwo() {
    let editor = TextEditor(prose: Prose([Paragraph("one\ntwo", voice: .own)]))
    #expect(editor.prose.paragraphs == [Paragraph("one", voice: .own), Paragraph("two", voice: .own)])
  }

  // MARK: - Large texts

  @Test(arguments: ["word and word\n", "word and word ", "語"])
  func tenMegabytesArePastedWhole(piece: String) {
    let text = String(repeating: piece, count: 10_000_000 / piece.utf8.count)
    var desk = Desk("ab", at: 1)
    desk.editor.insert(text)
    #expect(desk.text.utf8.elementsEqual(("a" + text + "b").utf8))
    desk.press(.character("x"))
    desk.press(.control("z"), .control("z"))
    #expect(desk.text == "ab")
  }

  // MARK: - Bookmark

  @Test func theEditorOpensAtTheVeryLetterItWasLeft() {
    let prose: Prose = "e\u{301}te\u{301}\n👨‍👩‍👧‍👦 home\n"
    for offset in 0...11 {
      let editor = TextEditor(prose: prose, cursorOffset: offset)
      #expect(editor.cursorOffset == min(offset, 11))
    }
    #expect(TextEditor(prose: prose, cursorOffset: 900).cursorOffset == 11)
    #expect(TextEditor(prose: prose, cursorOffset: -3).cursorOffset == 0)
  }
}
