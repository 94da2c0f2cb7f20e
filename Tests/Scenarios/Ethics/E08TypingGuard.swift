import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E08 What leads to somebody is asked about, never while one types") struct E08TypingGuard {
  private func note(_ person: inout Scenario, _ text: String) {
    person.press(.character("4"), .character("n"))
    person.type(text)
  }

  private func command(_ word: CommandWord, _ person: inout Scenario) {
    person.press(.function(9))
    person.type(word.rawValue)
    person.press(.enter)
  }

  @Test func nothingIsSaidWhileOneTypesAndOneLineAtTheNextPause() {
    var person = Scenario.empty()
    note(&person, "They waited, then Kamala came to the well.")
    #expect(!person.shows("Names?"), "\(person.picture)")
    person.wait(seconds: 1)
    #expect(!person.shows("Names?"), "saved meanwhile, and still no pause: \(person.picture)")
    person.wait(seconds: 1)
    #expect(person.shows("Names?  Kamala "), "\(person.picture)")
    #expect(person.shows("^K puts a number instead"), "\(person.picture)")
    person.type(" She left.")
    person.wait(seconds: 2)
    #expect(person.shows("Names?  Kamala "), "the word asked about once stays in sight: \(person.picture)")
    #expect(person.contents?.records(JournalEntry.type).first?[JournalEntry.text]?.text.hasSuffix("She left.") == true)
  }

  @Test func aNumberTakesThePlaceOfTheWordAskedAboutAndTheLineGoes() {
    var person = Scenario.empty()
    note(&person, "one\nthen Kamala came.")
    person.wait(seconds: 2)
    #expect(person.shows("Kamala, line 2"), "\(person.picture)")
    person.press(.control("k"))
    #expect(person.shows("Which number stands for “Kamala”?"), "\(person.picture)")
    person.type("A-05")
    person.press(.enter)
    person.wait(seconds: 2)
    #expect(!person.shows("Names?") && person.shows("then [A-05] came."), "\(person.picture)")
  }

  @Test func threeNamesInARowAreAskedAboutTogether() {
    var person = Scenario.empty()
    note(&person, "They met Amina Yusuf Bello. Amina Yusuf Bello stayed.")
    person.wait(seconds: 2)
    #expect(person.shows("Names?  Amina Yusuf Bello "), "\(person.picture)")
    person.press(.control("k"))
    person.type("R-15")
    person.press(.enter)
    #expect(person.shows("They met [R-15]. [R-15] stayed."), "\(person.picture)")
  }

  @Test func whatIsNoNumberOfThisStudyTakesNoNamesPlace() {
    var person = Scenario.empty()
    note(&person, "then Kamala came.")
    person.press(.control("k"))
    for typed in ["Joseph", "J-021", "A-", "A-1234567", "A-5b"] {
      person.type(typed)
      person.press(.enter)
      #expect(person.shows("“\(typed)” is no number. Numbers look like A-05 or R-15"), "\(person.picture)")
      for _ in typed { person.press(.backspace) }
    }
    person.press(.escape)
    #expect(person.shows("then Kamala came."), "\(person.picture)")
    // Typed with other digits, in small letters, without the line: the same number.
    person.press(.control("k"))
    person.type("a٠٥")
    #expect(person.shows("A-05") && person.shows("nobody has this number yet"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("then [A-05] came."), "\(person.picture)")
  }

  @Test func aPersonIsChosenFromTheListByWhatOneCallsThem() throws {
    var person = try Scenario.practice()
    note(&person, "then Kamala came.")
    person.press(.control("k"))
    #expect(person.shows("A-01") && person.shows("the lay preacher"), "\(person.picture)")
    #expect(person.shows("+ a new number"), "\(person.picture)")
    person.type("bell")
    #expect(!person.shows("the lay preacher") && person.shows("the bell households"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("then [A-05] came."), "\(person.picture)")
  }

  @Test func aNewNumberIsANewPersonAndOneUndoTakesThePersonBack() throws {
    var person = Scenario.empty()
    note(&person, "then Kamala came.")
    person.press(.control("k"))
    person.type("Kamala")
    person.press(.down, .enter)
    let made = try #require(person.contents?.records(PeaceAgent.type).first?[PeaceAgent.code])
    #expect(person.shows("then [\(made)] came."), "\(person.picture)")
    person.press(.escape, .control("z"), .control("z"))
    person.wait(seconds: 2)
    #expect(person.contents?.records(PeaceAgent.type).isEmpty == true, "\(person.picture)")
    #expect(person.contents?.records(JournalEntry.type).first?[JournalEntry.text]?.text == "then [\(made)] came.")
  }

  @Test func whatStandsAtTheCursorIsOfferedFirst() {
    var person = Scenario.empty()
    note(&person, "then Kamala rang +94 77 123 4567 and Joseph left")
    person.wait(seconds: 2)
    for _ in " and Joseph left" { person.press(.left) }
    person.press(.control("k"))
    #expect(person.shows("stands for “+94 77 123 4567”?"), "\(person.picture)")
    person.press(.escape, .end, .control("k"))
    #expect(person.shows("stands for “Joseph”?"), "\(person.picture)")
    person.press(.escape, .home, .control("k"))
    #expect(person.shows("stands for “then”?"), "\(person.picture)")
    // Right after it was typed, before the guard said anything.
    person.press(.escape, .end)
    person.type(", 071 234 5678")
    person.press(.control("k"), .enter)
    #expect(person.shows("left, [a neighbour]"), "\(person.picture)")
  }

  @Test(arguments: [
    ("Kibimba", "they walked to kibimba", "kibimba"), ("الزبداني", "وصلوا للزبداني ليلا", "للزبداني"),
    ("மட்டுவில்", "நாங்கள் மட்டுவிலுக்கு போனோம்", "மட்டுவிலுக்கு"),
  ])
  func wordsTheStudyNeverTypesAreEnteredInSetUpAndFoundInEveryScript(_ word: String, _ text: String, _ found: String) {
    var person = Scenario.empty()
    command(.setUp, &person)
    for _ in 0..<20 where !person.lines.contains(where: { $0.contains("▸ words never to type") }) { person.press(
      .down) }
    person.press(.enter)
    person.type(word)
    person.press(.escape, .escape)
    note(&person, text)
    person.wait(seconds: 2)
    #expect(person.shows("Names?  \(found)"), "\(person.picture)")
  }

  @Test func todayCountsThemAndTheListLeadsToTheVeryLetter() {
    var person = Scenario.empty()
    note(&person, "one two three\nthey said Kamala would come")
    person.press(.escape, .character("1"))
    #expect(person.shows("1 word that may be a name"), "\(person.picture)")
    for _ in 0..<10 where !person.lines.contains(where: { $0.contains("▸") && $0.contains("may be a name") }) {
      person.press(.right)
    }
    person.press(.enter)
    #expect(person.shows("Kamala") && person.shows("they said Kamala would come"), "\(person.picture)")
    person.press(.enter)
    person.press(.delete)
    #expect(person.shows("they said amala would come"), "\(person.picture)")
    person.press(.escape, .character("1"))
    #expect(!person.shows("may be a name"), "\(person.picture)")
  }

  @Test func aWordThatIsNoNameIsNotAskedAboutAgainAnywhereAndUndoAsksAgain() {
    var person = Scenario.empty()
    note(&person, "then Saltmarsh was quiet")
    person.press(.escape)
    note(&person, "and Saltmarsh again")
    person.press(.escape)
    command(.foundWords, &person)
    #expect(person.line(1).contains("Words that may be names: 2"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.line(1).contains(": 0"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.line(1).contains(": 2"), "\(person.picture)")
    person.press(.control("y"), .escape)
    note(&person, "to Saltmarsh")
    person.wait(seconds: 2)
    #expect(!person.shows("Names?"), "\(person.picture)")
  }

  @Test func aWordThatStaysNeedsAReasonAndIsKeptUnderTheKeyOfItsText() throws {
    var person = Scenario.empty()
    note(&person, "then Kamala came")
    person.press(.escape)
    command(.foundWords, &person)
    person.press(.character("3"), .enter)
    #expect(person.shows("until a reason is written"), "\(person.picture)")
    #expect(person.line(1).contains(": 1"), "\(person.picture)")
    person.press(.character("3"))
    person.type("she asked for it")
    person.press(.enter)
    #expect(person.line(1).contains(": 0"), "\(person.picture)")
    person.wait(seconds: 2)
    let contents = person.vault.contents
    let kept = try #require(contents.records(KeptWord.type).first)
    #expect(kept.dossier == contents.records(JournalEntry.type).first?.dossier)
    // It stays in that text only.
    person.press(.escape)
    note(&person, "and Kamala left")
    person.wait(seconds: 2)
    #expect(person.shows("Names?  Kamala"), "\(person.picture)")
    // Once a number stands for it, the word is gone from what was kept about it as well.
    person.press(.escape, .end, .enter)
    person.press(.control("k"))
    for _ in 0..<2 where !person.shows("“Kamala”") { person.press(
      .escape, .home, .controlRight, .right, .control("k")) }
    #expect(person.shows("“Kamala”"), "\(person.picture)")
    person.type("A-05")
    person.press(.enter)
    person.wait(seconds: 2)
    let left = person.vault.durable.filter {
      $0.dossier == kept.dossier && $0.operation.value.flatMap(Prose.init)?.text.contains("Kamala") == true
    }
    #expect(left.isEmpty, "\(left.map(\.operation.field))")
  }

  @Test func whatIsOnlyMineIsCountedForItsAuthorAlone() {
    for (who, isMine) in [("T2", true), ("T3", false)] {
      var person = Scenario.empty()
      person.press(.character("1"))
      person.meet(
        (
          who,
          { _ in
            let id = RecordID("note") ?? .study
            return [
              (JournalEntry.privacy.name, Value.text("mine")), (JournalEntry.kind.name, .text("selfcare")),
              (JournalEntry.text.name, .text("then Kamala came")), (JournalEntry.code.name, .text("J-100")),
            ].map { Change(dossier: id, record: id, kind: JournalEntry.type.kind, field: $0.0, value: $0.1) }
          }
        ))
      #expect(person.shows("1 word that may be a name") == isMine, "\(person.picture)")
    }
  }

  @Test func pastedTextIsAskedAboutLikeTypedText() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.paste("ring 071 234 5678\nor stand at 6.9271, 79.8612")
    person.wait(seconds: 2)
    #expect(person.shows("Numbers?  071 234 5678, line 1 · 6.9271, 79.8612, line 2"), "\(person.picture)")
  }

  @Test func tablesStopOnceBeforeWordsLeaveThatNobodyLookedAt() throws {
    var person = try Scenario.practice()
    note(&person, "then Kamalatamba came")
    person.press(.escape)
    person.press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
    #expect(person.vault.lastExport == nil)
    #expect(person.shows("may be"), "\(person.picture)")
    person.press(.enter)
    #expect(person.vault.lastExport != nil)
  }
}
