import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite struct ReadingThrough {
  private func texts(_ person: Scenario) -> [TextToRead] {
    TextToRead.all(person.vault.contents, on: Scenario.start.day)
  }

  private func begun() throws -> Scenario {
    var person = try Scenario.practice()
    person.choose(.readForLeaving)
    return person
  }

  @Test func oneKeyDecidesATextAndTheNextOneOpens() throws {
    var person = try begun()
    let all = texts(person)
    try #require(all.count > 3)
    #expect(all.prefix(4).allSatisfy { $0.reading == nil })
    #expect(person.shows("1 of \(all.count)"), "\(person.picture)")
    #expect(person.shows("not read through yet"), "\(person.picture)")
    person.press(.enter, .character("3"), .character("1"))
    person.wait(seconds: 2)
    #expect(person.shows("4 of \(all.count)"), "\(person.picture)")
    let read = texts(person)
    #expect(read.prefix(4).map { $0.reading?.stays } == [false, true, false, nil])
    let contents = person.vault.contents
    #expect(contents[read[0].record]?.readThrough(read[0].field) != nil)
    #expect(contents[read[1].record]?.readThrough(read[1].field) == nil, "what stays has no words for leaving")
  }

  @Test func otherWordsLeaveAndTheTextStaysWhole() throws {
    var person = try begun()
    let first = try #require(texts(person).first)
    let before = person.vault.contents[first.record]?.value(first.field)
    person.press(.character("2"))
    person.type("Someone said: ")
    person.press(.control("n"))
    person.wait(seconds: 2)
    let contents = person.vault.contents
    #expect(contents[first.record]?.value(first.field) == before)
    let left = contents[first.record]?.readThrough(first.field)?.text?.text
    #expect(left?.hasPrefix("Someone said: ") == true)
    person.press(.character("p"))
    person.press(.home)
    #expect(person.shows("goes in other words"), "\(person.picture)")
    #expect(person.shows("as it was typed:"), "\(person.picture)")
  }

  @Test func aDecisionIsTakenBackWithOneKeyAndReadAgain() throws {
    var person = try begun()
    let first = try #require(texts(person).first)
    person.press(.enter)
    #expect(person.shows("2 of "), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("1 of "), "\(person.picture)")
    #expect(person.shows("not read through yet"), "\(person.picture)")
    person.wait(seconds: 2)
    #expect(person.vault.contents[first.record]?.readThrough(first.field) == nil)
  }

  @Test func itGoesOnWhereItWasLeftAndATextThatChangedIsReadAgain() throws {
    var person = try begun()
    let all = texts(person)
    person.press(.enter, .enter)
    person.wait(seconds: 2)
    let first = all[0]
    person.later(who: "T3") { contents in
      guard let record = contents[first.record] else { return [] }
      return [
        Change(
          dossier: record.dossier, record: record.id, kind: record.kind, field: first.field,
          value: Prose("something else was said", voice: .own).stored)
      ]
    }
    #expect(person.vault.contents[first.record]?.readThrough(first.field) == nil)
    person.choose(.readForLeaving)
    #expect(person.shows("1 of \(all.count)"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("3 of \(all.count)"), "\(person.picture)")
  }

  @Test func twoWhoReadAlikeAgreeAndTwoWhoDidNotReadAgain() throws {
    func reading(_ text: String?) -> (Contents) -> [Change] {
      { contents in
        guard let first = TextToRead.all(contents, on: Scenario.start.day).first, let record = contents[first.record]
        else { return [] }
        let seen = Set(record.fields[first.field]?.visible.map(\.id) ?? [])
        return [
          Change(
            dossier: record.dossier, record: record.id, kind: record.kind, field: first.field + "Cleared",
            value: ReadThrough(of: seen, text: text.map { Prose($0) }).stored)
        ]
      }
    }
    var person = try Scenario.practice()
    let first = try #require(texts(person).first)
    person.meet((who: "T3", write: reading(nil)), (who: "T4", write: reading(nil)))
    #expect(person.vault.contents[first.record]?.readThrough(first.field) != nil)
    person.meet((who: "T3", write: reading("shorter")), (who: "T4", write: reading("other")))
    #expect(person.vault.contents[first.record]?.readThrough(first.field) == nil)
    #expect(person.vault.contents.writtenTwice.isEmpty, "nobody has to choose: it is read again")
  }

  /// Goes past texts of places and signs to the first answer.
  private func goToAnswer(_ person: inout Scenario) throws -> TextToRead {
    let all = texts(person)
    let index = try #require(all.firstIndex { person.vault.contents[$0.record]?.kind == Answer.type.kind })
    for _ in 0..<index { person.press(.control("n")) }
    return all[index]
  }

  @Test func whatIsReadStandsInTheHistoryInWords() throws {
    var person = try begun()
    let first = try goToAnswer(&person)
    person.press(.character("3"))
    person.wait(seconds: 2)
    let interview = try #require(person.vault.contents[first.record]?[Answer.interview])
    person.press(.function(6), .character("3"), .character("/"))
    person.type(person.vault.contents.number(of: interview))
    person.press(.enter)
    person.choose("history")
    #expect(person.shows("for leaving"), "\(person.picture)")
    #expect(person.shows("stays here"), "\(person.picture)")
  }

  @Test func leavingOutAndForgettingTakeTheOtherWordsToo() throws {
    var person = try begun()
    let first = try goToAnswer(&person)
    person.press(.character("2"))
    person.type("qqsecret words ")
    person.press(.control("n"))
    person.wait(seconds: 2)
    let contents = person.vault.contents
    let record = try #require(contents[first.record])
    let interview = try #require(record[Answer.interview])
    let respondent = try #require(contents[interview]?[Interview.respondent])
    let plan = try #require(Forgetting(of: respondent, in: contents, reader: "T2"))
    #expect(plan.dossiers.contains(record.dossier), "the other words go with the key of whoever said them")
    #expect(plan.words(in: contents).contains { $0.contains("qqsecret") }, "and are looked for afterwards")
    let end = Forgetting.endOfStudy(in: contents)
    #expect(end.redactions[record.dossier]?.isSuperset(of: record.readings(beside: first.field)) == true)
  }

  @Test func halfTypedWordsSurviveALockAndLetNothingGo() throws {
    var person = try begun()
    let first = try #require(texts(person).first)
    person.press(.character("2"))
    person.type("Half of it ")
    person.press(.function(12))
    person.wait(seconds: 2)
    #expect(person.vault.contents[first.record]?.readThrough(first.field) == nil)
    #expect(texts(person).first?.reading == nil)
    person.crash()
    #expect(person.shows("Half of it "), "\(person.picture)")
    person.type("and more ")
    person.press(.control("n"))
    person.wait(seconds: 2)
    let left = person.vault.contents[first.record]?.readThrough(first.field)?.text?.text
    #expect(left?.hasPrefix("Half of it ") == true && left?.contains("and more ") == true, "\(left ?? "")")
  }

  @Test func halfTypedWordsSurviveACrashAndEsc() throws {
    var person = try begun()
    person.press(.character("2"))
    person.type("Half of it ")
    person.wait(seconds: 2)
    person.crash()
    person.choose(.readForLeaving)
    #expect(person.shows("other words begun"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("Half of it "), "\(person.picture)")
    person.type("and ")
    person.press(.escape)
    #expect(person.shows("other words begun"), "\(person.picture)")
    person.press(.character("3"))
    person.wait(seconds: 2)
    #expect(texts(person).first?.reading?.stays == true)
  }

  @Test func arrowsEnterAndAllCommandsAreEnough() throws {
    var person = try begun()
    let all = texts(person)
    person.press(.enter, .right, .left)
    #expect(person.shows("2 of \(all.count)"), "\(person.picture)")
    person.press(.function(9))
    person.type(Tongue(.en)(CommandWord.staysHere))
    person.press(.enter)
    person.wait(seconds: 2)
    #expect(texts(person).prefix(3).map { $0.reading?.stays } == [false, true, nil])
  }

  @Test func leavingOutTakesTheWordingOfEveryReading() throws {
    var person = try begun()
    let index = try #require(
      texts(person).firstIndex { person.vault.contents[$0.record]?.kind == JournalEntry.type.kind })
    let note = texts(person)[index]
    for _ in 0..<index { person.press(.control("n")) }
    person.press(.character("2"))
    person.type("qqsecret words ")
    person.press(.control("n"))
    person.wait(seconds: 2)
    while !person.shows("goes in other words") { person.press(.left) }
    person.press(.character("2"))
    person.type("qqhalf ")
    person.wait(seconds: 2)
    person.press(.escape)
    func holds(_ word: String) -> Bool {
      person.vault.durable.contains {
        ($0.operation.value.flatMap(ReadThrough.init)?.text?.text ?? "").contains(word)
      }
    }
    #expect(holds("qqsecret") && holds("qqhalf"))
    person.press(.function(6), .character("4"), .character("/"))
    person.type(person.vault.contents.number(of: note.record))
    person.press(.enter)
    person.press(.control("r"), .enter)
    person.wait(seconds: 3)
    #expect(person.shows("⟨left out⟩"), "\(person.picture)")
    #expect(!holds("qqsecret") && !holds("qqhalf"))
    #expect(texts(person).first { $0.record == note.record }?.reading == nil)
  }
}
