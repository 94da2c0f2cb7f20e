import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewNothingUnsaid {
  /// In a full interview of the practice study, so many questions after the first.
  private func full(
    _ steps: Int, size: Size = Size(columns: 80, rows: 24), language: Language = .en
  ) throws -> Scenario {
    var person = try Scenario.practice(size: size, language: language)
    person.press(.character("3"), .enter, .character("2"), .down, .down)
    for _ in 0..<9 where !person.lines.contains(where: { $0.contains("▸") && $0.contains(language.ownName) }) {
      person.press(.right)
    }
    person.press(.up, .enter, .character("0"), .character("1"), .character("1"))
    for _ in 0..<steps { person.press(.control("n")) }
    return person
  }

  @Test func afterUndoANewRowBeginsWithItsFirstPart() throws {
    var person = try full(5)
    let before = Set(person.vault.contents.records(Strategy.type).map(\.id))
    person.press(.tab, .character("2"), .character("2"))
    for _ in 0..<2 { person.press(.control("z")) }
    #expect(person.shows("▸ + one more"), "\(person.picture)")
    person.press(.right, .end, .character("3"))
    let new = person.vault.contents.records(Strategy.type).filter { !before.contains($0.id) }
    #expect(new.count == 1)
    #expect(new.first?[Strategy.strategy] != nil, "\(person.picture)")
    #expect(new.first?[Strategy.tacticalDetail] == nil)
    person.press(.control("z"), .control("y"))
    #expect(person.vault.contents.records(Strategy.type).filter { !before.contains($0.id) }.count == 1)
  }

  @Test func delPutsARowInTheBinFromAnyPartAndTheKeyLineSaysSo() throws {
    var person = try full(11)
    person.press(.tab)
    let before = person.vault.contents.records(Risk.type).count
    for parts in 1...5 {
      for _ in 0..<parts { person.press(.character("1")) }
      if person.shows("▸ + one more") { person.press(.up, .end) }
      #expect(person.shows("Del to the bin"), "\(person.picture)")
      #expect(person.vault.contents.records(Risk.type).count == before + 1)
      person.press(.delete)
      #expect(person.vault.contents.records(Risk.type).count == before, "part \(parts)\n\(person.picture)")
    }
  }

  @Test func whatNobodySaidOfADangerStaysOpen() throws {
    var person = try full(11)
    let before = Set(person.vault.contents.records(Risk.type).map(\.id))
    person.press(.tab, .character("3"))
    let danger = try #require(person.vault.contents.records(Risk.type).first { !before.contains($0.id) })
    #expect(danger[Risk.riskType] == "detention")
    #expect(danger[Risk.fromThisStudy] == nil)
  }

  @Test func aLongListScrollsInASmallWindow() throws {
    var person = try full(11, size: Size(columns: 60, rows: 18))
    person.press(.tab)
    #expect(person.shows("↓"), "\(person.picture)")
    #expect(!person.shows("Other: say"), "\(person.picture)")
    person.press(.pageDown)
    #expect(person.shows("Shunned") && !person.shows("↓"), "\(person.picture)")
    person.press(.up, .right)
    #expect(person.shows("Other: say"), "\(person.picture)")
  }

  @Test(arguments: [Key.control("n"), .tab, .escape, .control("u"), .enter])
  func whoCanHelpIsKeptHoweverTheLineIsLeft(_ key: Key) {
    var person = Scenario.empty()
    person.press(.character("i"), .enter, .character("0"), .character("1"), .character("1"))
    for _ in 0..<12 where !person.shows("Who can help someone here?") { person.press(.control("n")) }
    #expect(person.shows("Who can help someone here?"), "\(person.picture)")
    person.type("the clinic")
    #expect(person.shows("Who can help someone here?"), "\(person.picture)")
    #expect(person.vault.contents[.study]?[Study.referralList]?.text == "the clinic")
    person.press(key)
    #expect(!person.shows("Who can help someone here?"), "\(person.picture)")
    #expect(person.vault.contents[.study]?[Study.referralList]?.text == "the clinic")
    #expect(person.shows("^D no answer"), "\(person.picture)")
  }

  @Test func noLetterAnswersForAnyoneOnThePagesOfPermission() throws {
    var person = try Scenario.practice()
    person.begin()
    func typeLetters(_ person: inout Scenario, _ what: String) {
      let picture = person.picture
      let records = person.vault.contents.records.count
      for letter in "abcdefghijklmnopqrstuvwxyzRY" { person.press(.character(letter)) }
      #expect(person.picture == picture, "\(what)\n\(person.picture)")
      #expect(person.vault.contents.records.count == records)
    }
    typeLetters(&person, "points")
    person.press(.character("0"))
    typeLetters(&person, "understood")
    person.press(.character("1"))
    typeLetters(&person, "may we")
    person.press(.character("1"), .control("t"))
    typeLetters(&person, "pause")
    person.press(.character("1"))
    for _ in 0..<12 where !person.shows("something to leave out") { person.press(.control("n")) }
    typeLetters(&person, "closing")
    person.press(.character("3"))
    person.press(.character("3"))
    #expect(!person.shows("Nothing of this talk is kept."), "\(person.picture)")
    person.press(.function(9))
    person.type("pressure")
    person.press(.enter)
    typeLetters(&person, "others here")
  }

  @Test func theVoiceOfAParagraphIsSaid() throws {
    var person = try full(1)
    person.type("words")
    person.press(.control("w"))
    #expect(person.shows("own words │"), "\(person.picture)")
    person.press(.control("w"))
    #expect(person.shows("the interpreter’s words ¦"), "\(person.picture)")
    person.press(.control("w"))
    #expect(person.shows("my notes"), "\(person.picture)")
  }

  @Test(arguments: [Language.en, .fr], [60, 80])
  func nothingPromisedIsCut(_ language: Language, _ columns: Int) throws {
    var person = try full(0, size: Size(columns: columns, rows: 24), language: language)
    func whole(_ text: String) -> Bool {
      let shown = person.lines.map { $0.dropFirst(3) }.joined(separator: " ").split(separator: " ")
      return text.split(separator: " ").allSatisfy { shown.contains($0) }
    }
    for _ in 0..<25 {
      if person.canvas.lines.dropFirst(3).dropLast().contains(where: { $0.contains("…") && !$0.contains("“") }) {
        Issue.record("cut:\n\(person.picture)")
      }
      if whole(PermissionScript.builtIn.closing[2].words[language]) { return }
      person.press(.control("n"))
    }
    Issue.record("the closing was not found:\n\(person.picture)")
  }
}
