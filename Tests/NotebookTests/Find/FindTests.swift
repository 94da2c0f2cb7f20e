import Notebook
import Testing

@Suite struct FindTests {
  /// A small notebook written by hand.
  private struct Notes {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))

    mutating func add(
      _ type: RecordType, by who: String = "T2", home: RecordID? = nil, id: RecordID? = nil,
      _ fields: [(String, Value)]
    ) -> RecordID {
      let id = id ?? RecordID.random(using: &pen.chance)
      var writer = who == pen.who ? pen : Pen(who: who, chance: pen.chance)
      for (field, value) in fields {
        _ = writer.write(
          Change(dossier: home ?? id, record: id, kind: type.kind, field: field, value: value), into: &contents,
          at: Moment(seconds: 0))
      }
      if who == pen.who { pen = writer } else { pen.chance = writer.chance }
      return id
    }

    mutating func note(_ text: String, by who: String = "T2", privacy: String = "team", code: String) -> RecordID {
      add(
        JournalEntry.type, by: who,
        [
          ("privacy", .text(privacy)), ("code", .text(code)), ("kind", .text("observation")),
          ("text", Prose(text).stored),
        ])
    }

    func found(_ query: String, for reader: String = "T2") -> [String] {
      let index = FindIndex(contents, for: reader, in: .en)
      return index.texts(with: query).compactMap { text in
        index.hit(text, for: query, in: contents).map { hit in
          let code = contents[hit.place.record]?.value("code").flatMap(String.init) ?? "-"
          return [code, hit.place.question].filter { !$0.isEmpty }.joined(separator: " ")
        }
      }
    }
  }

  @Test(arguments: [
    ("Café Ñandú", "cafe nandu"), ("cafe\u{301}", "CAFÉ"), ("الأسماءُ محفوظةٌ", "الاسماء محفوظه"), ("مـــرحبا", "مرحبا"),
    ("سنة ١٩٩٤", "1994"), ("1994", "۱۹۹۴"), ("Straße", "strasse"), ("ПЁТР", "петр"), ("Σοφός", "σοφοσ"),
    ("தமிழ் நாடு", "நாடு"), ("שָׁלוֹם", "שלום"), ("ｆｕｌｌ", "full"), ("it’s", "it's"), ("కొండ", "కొండ"),
  ])
  func accentsCaseAndScriptsOfDigitsAreLeftAside(text: String, query: String) {
    var notes = Notes()
    _ = notes.note("before \(text) after", code: "J-100")
    #expect(notes.found(query) == ["J-100"])
  }

  @Test func severalWordsMustStandInTheSameText() {
    var notes = Notes()
    _ = notes.note("the bell rang at noon", code: "J-100")
    _ = notes.note("the bell", code: "J-200")
    _ = notes.note("noon", code: "J-300")
    #expect(notes.found("noon bell") == ["J-100"])
    #expect(notes.found("bell").count == 2)
    #expect(notes.found("bell drum").isEmpty)
    #expect(notes.found("   ").isEmpty)
  }

  @Test func wordsDoNotRunFromOneTextIntoTheNext() {
    var notes = Notes()
    _ = notes.note("ends with ab", code: "J-100")
    _ = notes.note("cd begins", code: "J-200")
    #expect(notes.found("abcd").isEmpty)
    #expect(notes.found("ab\u{0}cd").isEmpty)
  }

  @Test func privateNotesAreFoundByTheirAuthorOnly() {
    var notes = Notes()
    _ = notes.note("a heron", by: "T3", privacy: "mine", code: "J-100")
    _ = notes.note("a heron", privacy: "mine", code: "J-200")
    _ = notes.note("a heron", by: "T3", code: "J-300")
    #expect(notes.found("heron") == ["J-200", "J-300"])
    #expect(notes.found("heron", for: "T3") == ["J-100", "J-300"])
  }

  @Test func whatIsHeldForWantOfPermissionIsNotFound() throws {
    var notes = Notes()
    let respondent = notes.add(Respondent.type, [("code", .text("R-100"))])
    let interview = notes.add(
      Interview.type, home: respondent,
      [("code", .text("I-100")), ("respondent", respondent.stored), ("guideId", .text("lpa-full-1"))])
    let answer = try #require(RecordID.answer(interview: interview, question: "c1"))
    _ = notes.add(
      Answer.type, home: respondent, id: answer,
      [("interview", interview.stored), ("question", .text("c1")), ("text", .text("the heron flew"))])
    #expect(notes.found("heron").isEmpty)
    _ = notes.add(
      Consent.type, home: respondent,
      [
        ("respondent", respondent.stored), ("interview", interview.stored), ("status", .text("given")),
        ("understood", .text("yes")), ("scopesOpening", [Code("takePart"), "notes", "teamUse"].stored),
      ])
    #expect(notes.found("heron") == ["I-100 c1"])
    #expect(notes.found("r-100") == ["I-100"])
  }

  @Test func whatIsInTheBinIsNotFound() {
    var notes = Notes()
    let id = notes.note("a heron", code: "J-100")
    _ = notes.add(JournalEntry.type, id: id, [("deleted", .truth(true))])
    #expect(notes.found("heron").isEmpty)
  }

  @Test func aFoundWordIsShownInItsOwnLetters() throws {
    var notes = Notes()
    _ = notes.note("hier, à l’École des\nÉTÉS", code: "J-100")
    let index = FindIndex(notes.contents, for: "T2", in: .en)
    let text = try #require(index.texts(with: "ecole etes").first)
    let hit = try #require(index.hit(text, for: "ecole etes", in: notes.contents))
    #expect(hit.ranges.map { String(hit.text[$0]) } == ["École", "ÉTÉS"])
  }

  @Test func theLabelsOfCodesAreFoundInTheLanguageOfTheScreen() {
    var notes = Notes()
    _ = notes.add(
      PeaceAgent.type,
      [
        ("code", .text("A-100")), ("handle", .text("the old judge")), ("kind", .text("person")),
        ("roles", [Code("elder")].stored),
      ])
    #expect(notes.found("one person judge") == ["A-100"])
    #expect(notes.found("elder") == ["A-100"])
    #expect(notes.found("a-100") == ["A-100"])
  }

  @Test func thePracticeStudyIsFoundByPeopleInterviewsAndJournalInThatOrder() throws {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let today = try #require(Day("2026-03-12"))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: today, at: Moment(seconds: 0))
    let index = FindIndex(contents, for: "T2", in: .en)
    let found = index.texts(with: "bell").compactMap { index.place(of: $0)?.group.rawValue }
    #expect(found.count > 3)
    #expect(found == found.sorted())
    #expect(Set(found).isSuperset(of: [FindPlace.Group.people.rawValue, FindPlace.Group.interviews.rawValue]))
  }
}
