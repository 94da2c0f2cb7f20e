import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct VoicesTests {
  @Test func controlWGoesFromNotesToOwnWordsToTheInterpreterAndBack() {
    var desk = Desk("she said")
    var voices: [Voice] = []
    for _ in 0..<3 {
      #expect(desk.press(.control("w")) == .changed)
      voices.append(desk.editor.prose.paragraphs[0].voice)
    }
    #expect(voices == [.own, .interpreter, .notes])
    desk.press(.control("z"))
    #expect(desk.editor.prose.paragraphs[0].voice == .interpreter)
    desk.press(.control("y"))
    #expect(desk.editor.prose.paragraphs[0].voice == .notes)
  }

  @Test func aNewParagraphIsNotesWhateverTheOneBefore() {
    for voice in [Voice.own, .interpreter, .translation] {
      var desk = Desk(Prose("said", voice: voice))
      desk.type("\nmore")
      #expect(desk.editor.prose == Prose([Paragraph("said", voice: voice), Paragraph("more")]))
      desk.press(.control("z"), .control("z"))
      #expect(desk.editor.prose == Prose("said", voice: voice))
    }
  }

  @Test func wordsThatMoveIntoANewParagraphKeepTheirVoice() {
    var desk = Desk(Prose("she saidshe went on", voice: .own), at: 8)
    desk.type("\n")
    #expect(desk.editor.prose == Prose("she said\nshe went on", voice: .own))
    desk.press(.up, .home)
    desk.type("\n")
    #expect(
      desk.editor.prose
        == Prose([Paragraph(""), Paragraph("she said", voice: .own), Paragraph("she went on", voice: .own)]))
  }

  @Test func pastedParagraphsAreNotesButForWhatMeetsWordsThatWereThere() {
    var desk = Desk(Prose("hers", voice: .own), at: 2)
    desk.editor.insert("a\nb\nc")
    #expect(
      desk.editor.prose == Prose([Paragraph("hea", voice: .own), Paragraph("b"), Paragraph("crs", voice: .own)]))
  }

  @Test func allSelectedParagraphsTakeTheSameVoice() {
    var desk = Desk(Prose([Paragraph("a"), Paragraph("b", voice: .interpreter), Paragraph("c", voice: .own)]), at: 0)
    desk.press(.shiftDown, .shiftDown, .control("w"))
    #expect(desk.editor.prose.paragraphs.map(\.voice) == [.own, .own, .own])
    desk.press(.control("z"))
    #expect(desk.editor.prose.paragraphs.map(\.voice) == [.notes, .interpreter, .own])
  }

  @Test func removingAnEmptyLineNeverChangesWhoSpokeBelow() {
    let prose = Prose([Paragraph("", voice: .own), Paragraph("my note", voice: .notes)])
    var desk = Desk(prose, at: 1)
    desk.press(.backspace)
    #expect(desk.editor.prose == "my note")
    desk.press(.control("z"))
    #expect(desk.editor.prose == prose)
    desk.press(.home, .up, .delete)
    #expect(desk.editor.prose == "my note")
  }

  @Test func joiningAndUndoingGivesEachParagraphItsVoiceBack() {
    let prose = Prose([Paragraph("hers", voice: .own), Paragraph("his", voice: .interpreter)])
    var desk = Desk(prose, at: 5)
    desk.press(.backspace)
    #expect(desk.editor.prose == Prose("hershis", voice: .own))
    desk.press(.control("z"))
    #expect(desk.editor.prose == prose)
    desk.press(.control("y"))
    #expect(desk.editor.prose == Prose("hershis", voice: .own))
  }
}
