import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct ProtectionTests {
  // MARK: - A number in place of a name

  @Test func aNameGivesWayToANumberEverywhereAndNoStepBringsItBack() {
    var desk = Desk("Amina came. ")
    desk.type("Then Amina's son, Aminata")
    desk.press(.control("z"))
    desk.editor.replaceEverywhere("Amina", with: "[R-15]")
    #expect(desk.text == "[R-15] came. Then [R-15]'s son, ")
    #expect(desk.states.map(\.text) == ["[R-15] came. Then [R-15]'s son, "])
    #expect(!String(reflecting: desk.editor).contains("Amina"))
  }

  @Test func whatWasHalfTypedDoesNotComeBackEither() {
    var desk = Desk("")
    desk.type("call +254 712 345 678")
    desk.press(.home, .end)
    desk.editor.replaceEverywhere("+254 712 345 678", with: "[a neighbour]")
    for _ in 0..<8 { desk.press(.control("z")) }
    #expect(desk.text == "call [a neighbour]")
  }

  @Test func theCursorAndTheSelectionStayAtTheirWords() {
    var desk = Desk("Amina sat. Amina spoke", at: 16)
    desk.press(.shiftControlRight)
    #expect(desk.editor.selectedText == " spoke")
    desk.editor.replaceEverywhere("Amina", with: "[a neighbour]")
    #expect(desk.editor.selectedText == " spoke")
    #expect(desk.textWithCursor == "[a neighbour] sat. [a neighbour] spoke|")
  }

  @Test(arguments: [
    ("Jose\u{301} et Jos\u{E9}", "Jos\u{E9}", "[1] et [1]"),
    ("Josephine et Jose", "Jose", "Josephine et [1]"),
    ("قالت أمينة لأمينة، أمينة", "أمينة", "قالت [1] لأمينة، [1]"),
    ("阿敏说阿敏来了", "阿敏", "[1]说[1]来了"),
    ("Ann Annann ann Ann\u{301}", "Ann", "[1] Annann ann Ann\u{301}"),
    ("Jean-Pierre and Jean", "Jean", "[1]-Pierre and [1]"),
    ("Amina Hassan, Amina", "Amina Hassan", "[1], Amina"),
    ("nothing", "   ", "nothing"),
    ("aaa aa aa", "aa", "aaa [1] [1]"),
  ])
  func onlyWholeWordsAreReplacedHoweverTheyAreEncoded(text: String, word: String, result: String) {
    var editor = TextEditor(prose: Prose(text))
    editor.replaceEverywhere(word, with: "[1]")
    #expect(editor.prose.text == result)
  }

  @Test func voicesStayAndWhatIsTypedAfterwardsCanBeUndone() {
    var desk = Desk(Prose([Paragraph("Kumar said", voice: .own), Paragraph("note", voice: .notes)]), at: 10)
    desk.editor.replaceEverywhere("Kumar", with: "[R-02]")
    desk.type(" so")
    #expect(desk.editor.prose.paragraphs.map(\.text) == ["[R-02] said so", "note"])
    desk.press(.control("z"), .control("z"))
    #expect(
      desk.editor.prose == Prose([Paragraph("[R-02] said", voice: .own), Paragraph("note", voice: .notes)]))
  }

  @Test(arguments: [
    ("saw Amina's son", 7, "Amina"), ("saw Amina", 9, "Amina"), ("saw Amina", 4, "Amina"), ("d'Amina", 4, "Amina"),
    ("Jean-Pierre came", 7, "Jean-Pierre"), ("Jean- came", 2, "Jean"), ("أمينة هنا", 2, "أمينة"), ("நிலா", 1, "நிலா"),
  ])
  func theWordAtTheCursorIsTheOneItTouches(text: String, offset: Int, word: String) {
    #expect(TextEditor(prose: Prose(text), cursorOffset: offset).wordAtCursor == word)
  }

  @Test func betweenSpacesThereIsNoWordAndASelectionIsTakenAsItIs() {
    #expect(TextEditor(prose: "a  b", cursorOffset: 2).wordAtCursor == nil)
    var desk = Desk("Amina Hassan came", at: 0)
    desk.press(.shiftControlRight, .shiftControlRight)
    #expect(desk.editor.wordAtCursor == "Amina Hassan")
  }

  // MARK: - Do not write that

  @Test func whatIsLeftOutIsNowhereInTheEditorAnyMore() {
    var desk = Desk("Before. ")
    desk.type("He hid in the church. After.")
    desk.press(.enter)
    desk.type("church")
    desk.press(.control("z"))
    desk.press(.up, .home)
    desk.press(.right, times: 8)
    desk.press(.shiftRight, times: 21)
    #expect(desk.editor.selectedText == "He hid in the church.")
    desk.editor.leaveOut()
    #expect(desk.text == "Before. ⟨left out⟩ After.\n")
    #expect(!String(reflecting: desk.editor).contains("church"))
    desk.press(.control("z"), .control("y"))
    #expect(desk.text == "Before. ⟨left out⟩ After.\n")
    desk.type("x")
    desk.press(.control("z"))
    #expect(desk.text == "Before. ⟨left out⟩ After.\n")
  }

  @Test func withNothingSelectedTheParagraphIsLeftOutAndOthersStay() {
    var desk = Desk(Prose([Paragraph("a", voice: .own), Paragraph("church", voice: .own), Paragraph("c")]), at: 3)
    desk.editor.leaveOut("⟨laissé de côté⟩")
    #expect(
      desk.editor.prose
        == Prose([Paragraph("a", voice: .own), Paragraph("⟨laissé de côté⟩", voice: .own), Paragraph("c")]))
    #expect(!String(reflecting: desk.editor).contains("church"))
  }
}
