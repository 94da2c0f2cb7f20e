import Testing

@testable import Notebook

@Suite struct ForgettingTests {
  private static let day = Day(year: 2026, month: 3, day: 12)
  private let practice: Contents
  private let pen: Pen

  init() throws {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    _ = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: #require(Self.day), at: Moment(seconds: 0))
    practice = contents
    self.pen = pen
  }

  private func record(_ code: String, in contents: Contents) throws -> Record {
    try #require(contents.records(code: code).first, "\(code) is not there")
  }

  private func erased(_ code: String, from contents: Contents) throws -> (Contents, Forgetting) {
    var after = contents
    var pen = Pen(who: "T2", chance: Chance(seed: (UInt64(contents.records.count), 2, UInt64(code.utf8.last ?? 0), 4)))
    var plan = try #require(Forgetting(of: record(code, in: contents).id, in: contents, reader: "T2"))
    plan.leaveOut(Set(plan.traces.indices), mark: "⟨left out⟩", in: contents)
    _ = after.carryOut(plan, with: &pen, at: Moment(seconds: 1))
    return (after, plan)
  }

  /// What cannot remain: the words of what went, values told in it, and its numbers in any text.
  private func expectNothing(of plan: Forgetting, from before: Contents, in after: Contents) {
    let numbers = Set(plan.records.compactMap { before[$0]?.value("code").flatMap(String.init) })
    for record in after.records.values {
      #expect(!plan.dossiers.contains(record.dossier))
      for field in record.fields.keys {
        for writing in record.fields[field]?.operations ?? [] {
          guard let value = writing.value else { continue }
          #expect(writing.source.map(plan.records.contains) != true, "\(record.kind).\(field)")
          #expect(!plan.records.contains(record.id) || field == "deleted", "\(record.kind).\(field)")
          if let prose = Prose(value), field != "code" {
            #expect(!Forgetting.names(numbers, in: prose.text), "\(record.kind).\(field): \(prose.text)")
          }
        }
        let pointed = record.value(field).map { Contents.references(in: $0) } ?? []
        if RecordType.named(record.kind)?.references.contains(field) == true {
          #expect(Set(pointed).isDisjoint(with: plan.records), "\(record.kind).\(field)")
        }
      }
    }
    for number in numbers { #expect(after.records(code: number).isEmpty, "\(number)") }
    let index = FindIndex(after, for: "T2", in: .en)
    for words in plan.words(in: before) {
      let start = words.split(separator: " ").prefix(6).joined(separator: " ")
      let hits = index.texts(with: start).filter { index.hit($0, for: start, in: after)?.text.contains(words) == true }
      #expect(hits.isEmpty, "\(words)")
    }
  }

  @Test func nothingOfAnyonePersonRemainsInThePracticeStudy() throws {
    for number in 1...14 {
      let code = number < 10 ? "R-0\(number)" : "R-\(number)"
      let (after, plan) = try erased(code, from: practice)
      #expect(plan.dossiers.count >= 1 && plan.words(in: practice).count > 3, "\(code)")
      expectNothing(of: plan, from: practice, in: after)
    }
  }

  @Test func nothingOfAnyPersonOrGroupOrNoteRemainsEither() throws {
    let people = practice.records(PeaceAgent.type) + practice.records(JournalEntry.type)
    for code in people.compactMap({ $0.value("code").flatMap(String.init) }) {
      guard JournalEntry.isListed(try record(code, in: practice), for: "T2") else { continue }
      let (after, plan) = try erased(code, from: practice)
      expectNothing(of: plan, from: practice, in: after)
    }
  }

  @Test func inAnyOrderAllCanGoOneAfterTheOther() throws {
    var chance = Chance(seed: (7, 8, 9, 10))
    var contents = practice
    for code in (practice.records(Respondent.type) + practice.records(PeaceAgent.type))
      .compactMap({ $0.value("code").flatMap(String.init) }).sorted().shuffled(using: &chance)
    {
      // A page may have gone with the only person who told of it.
      guard !contents.records(code: code).isEmpty else { continue }
      let (after, plan) = try erased(code, from: contents)
      expectNothing(of: plan, from: contents, in: after)
      contents = after
    }
    #expect(contents.records(Interview.type).isEmpty && contents.records(Risk.type).isEmpty)
    #expect(contents.records(JournalEntry.type).count == practice.records(JournalEntry.type).count)
  }

  @Test func theFiguresAreThoseOfTheStudyWithoutTheNurse() throws {
    let (after, plan) = try erased("R-14", from: practice)
    #expect(after.records(Interview.type).count == 14)
    #expect(after.records(Respondent.type).count == 13)
    #expect(after.records(Risk.type).count == 15)
    #expect(after.records(SupportNeed.type).count == 24)
    let near: Set<Code> = ["self", "neighbours", "local_group", "local_faith", "local_gov"]
    let first = after.records(SupportNeed.type).compactMap { $0[SupportNeed.firstProvider] }.filter { $0 != "none" }
    #expect(first.count == 23 && first.count(where: near.contains) == 16)
    let bands = after.records(Risk.type).map { RiskBand(of: $0, in: after, on: Day(number: 0)) }
    #expect(bands.count { $0 == .severe } == 2 && bands.count { $0 == .high } == 6)
    func people(_ motive: Code) -> Int {
      let told = after.records(Motivation.type).filter { $0[Motivation.motivation] == motive }
      return Set(told.compactMap { $0[Motivation.person] }).count
    }
    #expect(["hope", "protect_own", "faith", "duty"].map(people) == [7, 5, 3, 4])
    let reading = try #require(Self.day)
    let counted = after.records(Interview.type).filter {
      Permission.scopes(of: $0.id, in: after, on: reading).contains("aggregate")
    }
    #expect(Set(counted.compactMap { $0[Interview.respondent] }).count == 12)
    // Nobody else told of the nurse, who spoke of herself: her page goes with her words.
    #expect(after.records(code: "A-11").isEmpty)
    #expect(plan.counts.byName["person"] == 1)
  }

  @Test func aNoFromSomeoneHeardBeforeTakesTheWordsOfThatVisitAlone() throws {
    let (after, plan) = try erased("I-02", from: practice)
    #expect(plan.dossiers.isEmpty && !plan.redactions.isEmpty)
    expectNothing(of: plan, from: practice, in: after)
    let first = try record("I-01", in: after)
    #expect(Talk(first.id, in: after)?.answer("c1", in: after)?[Answer.text]?.isBlank == false)
    #expect(try record("R-01", in: after)[Respondent.code] == "R-01")
    #expect(try record("A-01", in: after)[PeaceAgent.handle] != nil)
  }

  @Test func aPageOthersToldOfKeepsWhatTheySaid() throws {
    var contents = practice
    var pen = pen
    let page = try record("A-05", in: contents)
    let (seven, eight) = (try record("I-07", in: contents), try record("I-08", in: contents))
    for (place, source) in [("by the ford", eight), ("by the mill", seven)] {
      _ = pen.write(
        Change(page, PeaceAgent.handle, place, source: source.id), into: &contents, at: Moment(seconds: 2))
    }
    #expect(contents[page.id]?[PeaceAgent.handle] == "by the mill")
    let (after, plan) = try erased("R-06", from: contents)
    #expect(plan.kept == [page.id])
    #expect(after[page.id]?[PeaceAgent.handle] == "by the ford")
    #expect(after[page.id]?[PeaceAgent.code] == "A-05")
    expectNothing(of: plan, from: contents, in: after)
  }

  @Test func notesThatNameANumberAreListedWithTheSentence() throws {
    var contents = practice
    var pen = pen
    let note = try record("J-003", in: contents)
    _ = pen.write(
      Change(note, JournalEntry.text, "Rain. Then [R-14] came by! R-140 did not.\nLater i-15 again"), into: &contents,
      at: Moment(seconds: 2))
    let plan = try #require(Forgetting(of: record("R-14", in: contents).id, in: contents, reader: "T2"))
    #expect(
      plan.traces.filter { $0.record == note.id }.map(\.sentence) == ["Then [R-14] came by!", "Later i-15 again"])
    let (after, _) = try erased("R-14", from: contents)
    #expect(after[note.id]?[JournalEntry.text]?.text == "Rain. ⟨left out⟩ R-140 did not.\n⟨left out⟩")
    #expect(after[note.id]?.fields["text"]?.operations.filter { $0.value != nil }.count == 1)
  }

  @Test func anotherMembersPrivateNoteIsNotToldOf() throws {
    var contents = practice
    var pen = Pen(who: "T3", chance: Chance(seed: (5, 6, 7, 8)))
    let id = try #require(RecordID("mine"))
    for (field, value) in [
      (JournalEntry.privacy.name, Value.text("mine")), (JournalEntry.text.name, .text("R-14 frightened me.")),
    ] {
      _ = pen.write(
        Change(dossier: id, record: id, kind: JournalEntry.type.kind, field: field, value: value), into: &contents,
        at: Moment(seconds: 2))
    }
    let person = try record("R-14", in: contents).id
    #expect(Forgetting(of: person, in: contents, reader: "T2")?.traces.contains { $0.record == id } == false)
    #expect(Forgetting(of: person, in: contents, reader: "T3")?.traces.contains { $0.record == id } == true)
  }

  @Test func takingBackOnlyQuotesErasesNothingAndHoldsTheWordsBack() throws {
    var contents = practice
    var pen = pen
    let person = try record("R-14", in: contents)
    let plan = try #require(Forgetting.only(.onlyQuotes, of: person.id, in: contents))
    #expect(plan.dossiers.isEmpty && plan.redactions.isEmpty && plan.records.isEmpty)
    let before = Permission.scopes(of: try record("I-15", in: contents).id, in: contents, on: try #require(Self.day))
    _ = contents.carryOut(plan, with: &pen, at: Moment(seconds: 2))
    let after = Permission.scopes(of: try record("I-15", in: contents).id, in: contents, on: try #require(Self.day))
    #expect(before.subtracting(after) == ["quotes"])
    #expect(contents.records.count == practice.records.count)
  }

  @Test func exportsThatHoldThemAreListedAndThoseThatFailedAreNot() throws {
    var contents = practice
    var pen = pen
    let person = try record("R-14", in: contents)
    for (name, outcome, code) in [
      ("log1", "written", "R-14"), ("log2", "failed", "R-14"), ("log3", "begun", "R-14"), ("log4", "written", "R-13"),
    ] {
      let id = try #require(RecordID(name))
      let held = try record(code, in: contents)
      for (field, value) in [
        (ExportLog.outcome.name, Value.text(outcome)), (ExportLog.included.name, Included([code: held.id]).stored),
      ] {
        _ = pen.write(
          Change(dossier: .notebook, record: id, kind: ExportLog.type.kind, field: field, value: value),
          into: &contents, at: Moment(seconds: 2))
      }
    }
    let plan = Forgetting(of: person.id, in: contents, reader: "T2")
    #expect(plan?.recalls.map(\.text) == ["log1", "log3"])
  }

  @Test func whereBothFormsOfAnOperationMeetTheOneWithoutAValueWins() throws {
    let session = try #require(SessionID("0123456789abcdef0123456789abcdef"))
    let id = try #require(RecordID("a"))
    func operation(_ number: UInt32, _ text: String) -> Operation {
      Operation(
        id: OperationID(session: session, number: number), at: 0, who: "T1", record: id, kind: "person",
        field: "handle", value: .text(text))
    }
    let plain = operation(1, "by the mill")
    for order in [[plain, plain.redacted], [plain.redacted, plain], [plain, operation(1, "two"), plain.redacted]] {
      var contents = Contents()
      for operation in order { contents.apply(operation, in: id) }
      #expect(contents[id]?.fields["handle"]?.operations.map(\.value) == [nil])
    }
  }
}
