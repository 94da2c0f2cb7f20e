import Canvas
import FieldbookTestSupport
import Foundation
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

/// The voter, the time between two, and what came of it.
@Suite struct CurtainSnapshots {
  private func voter(_ size: Size, _ language: Language = .en) -> RoomScenario {
    var group = PreparedSession.wishes(language: language).room(at: .vote(.dots), .result(.bars), size: size)
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("121")
    return group
  }

  private func result(_ size: Size, _ language: Language = .en) -> RoomScenario {
    var group = PreparedSession.wishes(language: language).room(at: .vote(.dots), .result(.bars), size: size)
    group.hold(PreparedSession.ballots)
    group.close()
    group.press(.enter)
    return group
  }

  private func between(_ size: Size, _ language: Language = .en) -> RoomScenario {
    var group = PreparedSession.wishes(language: language).room(at: .vote(.dots), size: size)
    group.press(.enter)
    return group
  }

  // MARK: - The sketches

  @Test func theVoterSeesTheSketch() {
    #expect(
      voter(sizes[0]).lines == [
        " What would help us most?",
        "",
        " 1  ●  safe places             ● ●",
        " 2  ▲  small funds             ●",
        " 3  ◆  training",
        " 4  ■  someone beside us",
        " 5  ☼  rest and healing",
        " 6  ♪  to be heard",
        "",
        "",
        " Backspace: one back",
        " number: a dot        Enter Enter: done",
      ])
  }

  @Test func betweenTwoTheSketchStandsWithASignAboveIt() {
    let lines = between(sizes[0]).lines
    #expect(RoundStep.signs.map { "   " + $0 }.contains(lines[1]))
    #expect(
      lines.enumerated().map { $0 == 1 ? "" : $1 } == [
        "",
        "",
        "",
        "   Next person, please.",
        "",
        "   The others look away.",
        "",
        "",
        "",
        "   Enter, when you sit here alone",
        "",
        "",
      ])
  }

  @Test func theResultIsTheSketch() {
    #expect(
      result(sizes[0]).lines == [
        " What we chose together",
        "",
        " ●  safe places    ▄▄▄▄▄▄▄▄▄▄▄▄  most",
        " ▲  small funds    ▄▄▄▄▄▄▄▄▄     many",
        " ◆  training       ▄▄▄▄▄▄        some",
        "",
        " also named: someone beside us,",
        " rest and healing, to be heard",
        "",
        " What does this order say?",
        "",
        " Enter go on",
      ])
  }

  @Test func whereLettersCannotBeMadeBiggerTheVoterSeesThatSketch() {
    #expect(
      voter(sizes[1]).lines == [
        "                             What would help us most?",
        "",
        "   ▀█",
        "    █       ●    safe places                                  ●  ●",
        "   ▀▀▀",
        "   ▀▀█",
        "   █▀▀      ▲    small funds                                  ●",
        "   ▀▀▀",
        "   ▀▀█",
        "    ▀█      ◆    training",
        "   ▀▀▀",
        "   █ █",
        "   ▀▀█      ■    someone beside us",
        "     ▀",
        "   █▀▀",
        "   ▀▀█      ☼    rest and healing",
        "   ▀▀▀",
        "   █▀▀",
        "   █▀█      ♪    to be heard",
        "   ▀▀▀",
        "",
        "",
        "",
        "   number: a dot      Backspace: one back      Enter Enter: done",
      ])
  }

  // MARK: - Every size, Arabic, and terminals without signs or colour

  @Test(arguments: sizes) func theScreensLookAsRecorded(_ size: Size) {
    for (name, group) in [("voter", voter(size)), ("between", between(size)), ("result", result(size))] {
      #expect(Snapshot.difference(group.canvas, named: "curtain-\(name)-\(size.columns)", in: folder) == nil)
    }
  }

  @Test(arguments: sizes.prefix(2)) func inArabicReadingBeginsAtTheRight(_ size: Size) {
    for (name, group) in [("voter", voter(size, .ar)), ("between", between(size, .ar)), ("result", result(size, .ar))] {
      #expect(Snapshot.difference(group.canvas, named: "curtain-\(name)-\(size.columns)-ar", in: folder) == nil)
    }
  }

  @Test(arguments: sizes.prefix(2)) func withoutSignsAndColourItCanBeReadToo(_ size: Size) {
    for (name, group) in [("voter", voter(size)), ("between", between(size)), ("result", result(size))] {
      let canvas = group.canvas.replacingSigns()
      #expect(Snapshot.difference(canvas, named: "curtain-\(name)-\(size.columns)-plain", in: folder) == nil)
      #expect(canvas.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    }
  }

  /// Every screen of a round, in every language, at the least window: nothing is cut.
  @Test(arguments: Language.allCases) func nothingIsCutAtTheLeastWindow(_ language: Language) {
    for kind in [Ballot.Kind.dots, .weigh, .verdicts] {
      for step in [Step.practice(kind), .vote(kind)] {
        let prepared = kind == .dots ? PreparedSession.wishes(language: language) : .dangers(language: language)
        var group = prepared.room(at: step, .close)
        var pictures = [group.picture]
        group.press(.enter)
        pictures.append(group.picture)
        group.wait(seconds: 2)
        group.press(.enter)
        pictures.append(group.picture)
        group.press(.character("1"), .enter)
        pictures.append(group.picture)
        for _ in 0..<8 { group.press(.character("1")) }
        pictures.append(group.picture)
        group.wait(seconds: 61)
        group.press(.escape)
        pictures.append(group.picture)
        group.press(.character("1"))
        pictures.append(group.picture)
        for picture in pictures { #expect(!picture.contains("…"), "\(language) \(step)\n\(picture)") }
      }
    }
  }
}
