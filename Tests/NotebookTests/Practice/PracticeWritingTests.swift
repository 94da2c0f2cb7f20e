import Testing

@testable import Notebook

@Suite struct PracticeWritingTests {
  /// The practice study folded as the program writes it.
  static func contents() throws -> Contents {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    let today = try #require(Day("2026-03-12"))
    _ = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86400))
    return contents
  }

  @Test func everyRecordOfTheStudyIsThere() throws {
    let contents = try Self.contents()
    #expect(contents.records(Interview.type).count == 15)
    #expect(contents.records(Respondent.type).count == 14)
    #expect(contents.records(PeaceAgent.type).count == 12)
    #expect(contents.records(JournalEntry.type).count == 20)
    #expect(contents.records(WarningSign.type).count == 6)
    #expect(contents.records(Risk.type).count == 16)
    #expect(contents.records(SupportNeed.type).count == 25)
    #expect(contents.records(Consent.type).count == 15)
    #expect(contents.records(ContextSnapshot.type).count == 8)
    #expect(contents.records(Relationship.type).count == 10)
    #expect(contents.records(HarmCheck.type).count == 3)
    #expect(contents.records(HarmAnswer.type).count == 26)
    #expect(contents.records(Place.type).map { contents.records(ContextSnapshot.type, pointingAt: $0.id).count } == [2, 4, 2])
  }

  @Test func aTieLiesWithWhoToldOfItAndTheCheckWithTheWishItAllowed() throws {
    let contents = try Self.contents()
    for tie in contents.records(Relationship.type) {
      let told = tie[Common.sourceRef].flatMap { contents[$0] }
      let person = try #require(tie[Relationship.person].flatMap { contents[$0] })
      #expect(tie.dossier == told?.dossier ?? person.dossier)
      let ends = [tie.value("toPerson"), tie.value("toProvider"), tie.value("toArmed")].compactMap { $0 }
      #expect(ends.count == 1)
    }
    let recommended = contents.records(SupportNeed.type).filter { $0[SupportNeed.recommend] == true }
    let wish = try #require(recommended.first)
    #expect(recommended.count == 1 && wish[SupportNeed.firstProvider] == "local_group")
    let check = try #require(contents.records(HarmCheck.type, pointingAt: wish.id).first)
    #expect(check.dossier == wish.dossier)
    #expect(contents.records(HarmAnswer.type, pointingAt: check.id).allSatisfy { $0.dossier == wish.dossier })
    let study = contents.records(HarmCheck.type, pointingAt: .study)
    #expect(study.map(\.dossier) == [.notebook, .notebook])
  }

  @Test func theFirstTalkIsFollowedByASecondAndTheHardOneByAVisit() throws {
    let contents = try Self.contents()
    let second = try #require(contents.records(code: "I-02").first)
    #expect(second[Interview.follows] == contents.records(code: "I-01").first?.id)
    let hard = try #require(contents.records(code: "I-06").first)
    let visits = contents.records(FollowUp.type, pointingAt: hard.id)
    #expect(visits.map { $0[FollowUp.kind] } == ["safetyCheck"])
  }

  @Test func motivesCountByPersonOrGroup() throws {
    let contents = try Self.contents()
    func people(_ motive: Code) -> Int {
      Set(contents.records(Motivation.type).filter { $0[Motivation.motivation] == motive }
        .compactMap { $0[Motivation.person] }).count
    }
    #expect(people("hope") == 8)
    #expect(people("protect_own") == 5)
    #expect(people("faith") == 4)
    #expect(people("duty") == 4)
  }

  @Test func everyCodeStandsInItsVocabulary() throws {
    let contents = try Self.contents()
    var strangers: Set<String> = []
    for type in RecordType.all {
      for record in contents.records(type) {
        for spec in type.fields {
          guard let value = record.value(spec.name) else { continue }
          switch spec.type {
          case .code(let name), .codes(let name, _):
            guard name != "question", name != "tag" else { continue }
            let codes = [Code](value) ?? Code(value).map { [$0] } ?? []
            for code in codes where Vocabulary.named(name)?[code.text] == nil {
              strangers.insert("\(type.kind).\(spec.name) \(name): \(code)")
            }
          case .scale(let name):
            if let number = Int(value), Vocabulary.named(name)?[String(number)] == nil {
              strangers.insert("\(type.kind).\(spec.name) \(name): \(number)")
            }
          default: break
          }
        }
      }
    }
    #expect(strangers.sorted() == [])
  }

  @Test func everyVocabularyASchemaNamesExists() {
    var missing: Set<String> = []
    for type in RecordType.all {
      for spec in type.fields {
        switch spec.type {
        case .code(let name), .codes(let name, _), .scale(let name):
          if name != "question", name != "tag", Vocabulary.named(name) == nil { missing.insert("\(type.kind).\(spec.name): \(name)") }
        default: break
        }
      }
    }
    #expect(missing.sorted() == [])
  }
}
