import Canvas
import Notebook
import Tables
import Testing

@testable import Fieldbook

/// The steps of whoever leads at every size and in every language: whole sentences, keys on the last lines.
@Suite struct StepsInEveryLanguage {
  private static let sizes = [(40, 12), (60, 18), (80, 24), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: Language.allCases) func nothingIsCutAtAnySize(_ language: Language) {
    for size in Self.sizes {
      for method in Method.allCases { look(through: method, language, size) }
    }
  }

  private func look(through method: Method, _ language: Language, _ size: Size) {
    let findings = [
      Finding(id: "a:b", words: "Many say that hope for their children keeps them going, here and there.")
    ]
    var group = Gathering([method], findings: findings, language: language, size: size)
    func isWhole(_ group: Gathering) {
      let lines = group.canvas.lines
      #expect(!lines.contains { $0.contains(Signs.ellipsis) }, "\(language) \(size): cut\n\(group.picture)")
      #expect(lines.last?.isEmpty == false, "\(language) \(size): the keys stand in the last line\n\(group.picture)")
    }
    isWhole(group)
    group.press(.enter)
    isWhole(group)
    group.press(.enter)
    isWhole(group)
    group.press(.enter)
    isWhole(group)
    group.type("1")
    var seen = 0
    while seen < 60 {
      seen += 1
      switch group.step {
      case .close:
        isWhole(group)
        group.press(.enter)
        #expect(group.ending == .lock)
        return
      case .practice, .vote, .result:
        isWhole(group)
        group.goBy()
      case .items(_, _, let most, let side): name(most, side, &group, isWhole)
      case .ties:
        isWhole(group)
        for digit in "11" {
          group.press(.character(digit))
          isWhole(group)
        }
        group.type("12")
        isWhole(group)
        group.press(.enter)
      case .choose, .days:
        isWhole(group)
        group.press(.right)
        isWhole(group)
        group.press(.enter)
      case .findings:
        isWhole(group)
        group.type("2")
        isWhole(group)
        group.press(.enter)
      default:
        isWhole(group)
        group.press(.enter)
      }
    }
    Issue.record("\(method) does not come to an end, at \(group.step as Any)")
  }

  /// Names as many as fit; the longest words fill their 24 columns.
  private func name(_ most: Int, _ side: Code?, _ group: inout Gathering, _ isWhole: (Gathering) -> Void) {
    isWhole(group)
    for number in 1...most {
      group.name("the longest of us all, \(number)")
      isWhole(group)
    }
    #expect(group.room?.items(of: side).count == most, "\(group.picture)")
    group.press(.up)
    isWhole(group)
    group.press(.escape, .enter)
  }

  @Test(arguments: Language.allCases) func everySentenceFitsWhereLettersAreLarge(_ language: Language) {
    let tongue = Tongue(language)
    let room = BigScreen(size: BigScreen.least).room
    func lines(_ words: String) -> Int { BigScreen.cut(words, columns: room, lines: 9).count }
    for word in SessionWord.allCases { #expect(lines(tongue(word)) <= 3, "\(language) \(word): \(tongue(word))") }
    for word in CurtainWord.allCases { #expect(lines(tongue(word)) <= 2, "\(language) \(word): \(tongue(word))") }
    for word in ResultWord.allCases { #expect(lines(tongue(word)) <= 2, "\(language) \(word): \(tongue(word))") }
    for word in MethodWord.allCases { #expect(lines(tongue(word)) <= 2, "\(language) \(word): \(tongue(word))") }
  }

  @Test(arguments: Language.allCases) func everyQuestionAboutWordsIsWhole(_ language: Language) {
    let doubts: [ItemDoubt] = [.name("Father Anselm"), .point("9.5931, 41.8661"), .onePost, .onlyOne, .people, .long, .twice]
    for size in Self.sizes {
      for doubt in doubts {
        var screen = BigScreen(size: size, isMirrored: language == .ar)
        doubt.sheet("the longest words of all", Tongue(language)).draw(on: &screen)
        #expect(!screen.canvas.lines.contains { $0.contains(Signs.ellipsis) }, "\(screen.canvas.lines)")
      }
    }
  }

  @Test(arguments: Language.allCases) func aPauseAndLeavingAreWhole(_ language: Language) {
    for size in Self.sizes {
      var group = Gathering([.roleMap], language: language, size: size)
      group.press(.function(2))
      #expect(!group.picture.contains(Signs.ellipsis), "\(group.picture)")
      group.press(.enter, .escape)
      #expect(!group.picture.contains(Signs.ellipsis), "\(group.picture)")
    }
  }

  @Test func arabicIsReadFromTheRight() {
    var group = Gathering([.dotVote], language: .ar)
    group.open()
    group.press(.enter)
    group.name("أماكن آمنة")
    let line = group.canvas.lines.first { $0.contains("أماكن") } ?? ""
    #expect(line.hasSuffix("1") && line.contains("●"), "\(group.picture)")
  }

  @Test func theRulerShowsHowTheTerminalTurnsLettersAndTheSideIsSwitched() {
    var group = Gathering([.dotVote], language: .ar)
    func sample() -> String { group.canvas.lines.first { $0.contains("●") } ?? "" }
    #expect(sample().hasSuffix("1"), "\(group.picture)")
    group.type("2")
    #expect(sample().drop { $0 == " " }.hasPrefix("1"), "\(group.picture)")
    group.open()
    group.press(.enter)
    group.name("أماكن آمنة")
    #expect(sample().drop { $0 == " " }.hasPrefix("1"), "\(group.picture)")
    group = Gathering([.dotVote])
    let before = group.picture
    group.type("2")
    #expect(group.picture == before && !before.contains("●"), "\(group.picture)")
  }

  @Test func theRulerFillsTheScreenOnceLettersAreLarge() {
    for size in Self.sizes {
      let group = Gathering([.dotVote], size: size)
      let line = group.canvas.lines.first { $0.hasPrefix(Signs.left) } ?? ""
      #expect(line.count == 40 && line.hasSuffix(Signs.right), "\(group.picture)")
    }
  }

  @Test func digitsOfAnyKeyboardChoose() {
    for digits in ["١٢", "&é", "۱۲"] {
      var group = Gathering([.roleMap])
      group.press(.enter, .enter, .enter)
      group.type(String(digits.prefix(1)))
      #expect(group.step == .say(.roleAsk), "\(digits)")
      group.press(.enter)
      group.name("teachers")
      group.name("drivers")
      group.press(.enter)
      group.type(digits)
      #expect(group.items().map { $0[ActivityItem.nearness]?.text } == ["near", "middle"], "\(digits)")
    }
  }
}
