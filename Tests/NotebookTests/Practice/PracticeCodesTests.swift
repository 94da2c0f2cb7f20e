import Testing

@testable import Notebook

/// Every code in the practice study is one a list really has.
@Suite struct PracticeCodesTests {
  let study: PracticeStudy

  init() throws {
    study = try PracticeStudy.read()
  }

  @Test func `people, signs, notes and promises use only codes of their lists`() {
    for person in study.people {
      #expect(PracticeFigures.kinds.contains(person.kind))
      #expect(PracticeFigures.roles.isSuperset(of: person.roles) && person.roles.count <= 3)
      #expect(PracticeFigures.phases.isSuperset(of: person.phases))
      #expect(PracticeFigures.paths.isSuperset(of: person.pathIntoPeace ?? []))
      #expect((person.kind == "person") == (person.sizeBand == nil))
      #expect((person.kind == "person") == (person.ageBand != nil))
    }
    for sign in study.signs {
      #expect(PracticeFigures.signs.contains(sign.sign))
      #expect(PracticeFigures.providers.isSuperset(of: sign.sharedWith + sign.responses.map(\.providerLevel)))
      #expect(PracticeFigures.responses.isSuperset(of: sign.responses.flatMap(\.kinds)))
      #expect(PracticeFigures.gaps.isSuperset(of: sign.responses.flatMap(\.gapReasons)))
      #expect(PracticeFigures.outcomes.isSuperset(of: sign.responses.compactMap(\.outcome)))
    }
    #expect(PracticeFigures.journal.isSuperset(of: study.journal.map(\.kind)))
    #expect(PracticeFigures.promises.isSuperset(of: study.followUps.map(\.kind)))
  }

  @Test func `answers use only codes of the list their question has`() {
    let lists: [String: Set<String>] = [
      "a1": ["yes", "afterRepeating"], "a2": PracticeFigures.scopes, "a3": ["yes", "no"],
      "b2": PracticeFigures.roles, "b3": PracticeFigures.ways, "c3": PracticeFigures.outcomes,
      "d1": PracticeFigures.motives, "d2": PracticeFigures.paths, "e2": PracticeFigures.protections,
      "e3": PracticeFigures.sustaining, "e4": PracticeFigures.sustaining, "f1": PracticeFigures.joins,
      "f4": PracticeFigures.worries, "g2": PracticeFigures.scopes, "g3": ["0", "1", "2", "3"],
    ]
    for answer in study.interviews.flatMap(\.answers) {
      #expect(lists[answer.question, default: []].isSuperset(of: answer.codes), "\(answer)")
      #expect(PracticeFigures.recognisers.isSuperset(of: answer.byWhom))
      #expect(PracticeFigures.breadths.isSuperset(of: [answer.breadth].compactMap { $0 }))
      #expect(PracticeFigures.missing.isSuperset(of: [answer.missing].compactMap { $0 }))
      #expect(Set(answer.codes).count == answer.codes.count)
    }
  }

  @Test func `rows use only codes of their lists`() {
    for answer in study.interviews.flatMap(\.answers) {
      for kind in answer.kinds {
        #expect(PracticeFigures.kinds.contains(kind.kind))
        #expect(PracticeFigures.roles.isSuperset(of: kind.roles))
      }
      for deed in answer.strategies {
        #expect(PracticeFigures.strategies.contains(deed.strategy))
        #expect(PracticeFigures.phases.contains(deed.phase))
        #expect(PracticeFigures.aims.isSuperset(of: deed.aimedAt))
        #expect(PracticeFigures.outcomes.contains(deed.outcome))
      }
      for risk in answer.risks {
        #expect(PracticeFigures.risks.contains(risk.riskType))
        #expect(PracticeFigures.toWhom.isSuperset(of: risk.toWhom))
        #expect(PracticeFigures.riskSources.isSuperset(of: risk.sources))
        #expect((1...5).contains(risk.likelihood) && (1...5).contains(risk.severity))
      }
      for need in answer.needs {
        #expect(PracticeFigures.needs.contains(need.need))
        #expect(PracticeFigures.providers.contains(need.firstProvider))
        let far = !PracticeFigures.near.union(["none"]).contains(need.firstProvider)
        #expect((need.whyNotNearer != nil) == far)
      }
      #expect(answer.needs.map(\.priority) == Array(1...3).prefix(answer.needs.count).map { $0 })
    }
  }
}
