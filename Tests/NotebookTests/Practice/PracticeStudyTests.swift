import Testing

@testable import Notebook

/// The figures promised for the practice study, counted from its data alone.
@Suite struct PracticeStudyTests {
  let study: PracticeStudy

  init() throws {
    study = try PracticeStudy.read()
  }

  // MARK: - What is there

  @Test func `the study holds as many records of each kind as it promises`() {
    #expect(study.places.count == 3)
    #expect(study.people.map(\.code) == (1...12).map { numbered("A-", $0) })
    #expect(study.respondents.map(\.code) == (1...14).map { numbered("R-", $0) })
    #expect(study.interviews.map(\.code) == (1...15).map { numbered("I-", $0) })
    #expect(study.signs.map(\.code) == (1...6).map { numbered("W-", $0) })
    #expect(study.journal.map(\.code) == (1...20).map { numbered("J-0", $0) })
    #expect(study.team.map(\.teamCode) == ["T1", "T2", "T3", "T4"])
    #expect(study.followUps.count >= 4)
    #expect(study.snapshots.count == 8)
    #expect(study.ties.count == 10)
    #expect(study.harmChecks.map(\.kind) == ["study", "support", "export"])
    #expect(study.sessions.map(\.code) == (1...4).map { numbered("S-", $0) })
  }

  @Test func `every number that is referred to exists`() {
    let codes = Set(
      study.places.map(\.placeCode) + study.people.map(\.code) + study.respondents.map(\.code)
        + study.interviews.map(\.code) + study.signs.map(\.code) + study.journal.map(\.code))
    let team = Set(study.team.map(\.teamCode))
    for talk in study.interviews {
      #expect(codes.isSuperset(of: [talk.respondent, talk.place] + talk.people))
      #expect(team.contains(talk.by))
      #expect(codes.contains(talk.follows ?? talk.code))
      let listener = study.respondents.first { $0.code == talk.respondent }
      #expect(talk.people == [listener?.about])
    }
    #expect(codes.isSuperset(of: study.people.map(\.place)))
    #expect(codes.isSuperset(of: study.respondents.map(\.about)))
    #expect(codes.isSuperset(of: study.signs.map(\.place) + study.signs.compactMap(\.told)))
    #expect(codes.isSuperset(of: study.journal.flatMap(\.about) + study.journal.compactMap(\.place)))
    #expect(codes.isSuperset(of: study.followUps.map(\.forRef)))
    #expect(team.isSuperset(of: study.journal.map(\.by)))
    #expect(codes.isSuperset(of: study.snapshots.map(\.place)))
    #expect(codes.isSuperset(of: study.ties.flatMap { [$0.person, $0.toPerson, $0.told].compactMap { $0 } }))
    #expect(codes.isSuperset(of: study.harmChecks.compactMap(\.talk)))
    #expect(team.isSuperset(of: study.harmChecks.flatMap { [$0.checkedBy, $0.secondReader] }))
    #expect(codes.isSuperset(of: study.sessions.map(\.place)))
    #expect(codes.isSuperset(of: study.sessions.flatMap(\.activities).compactMap(\.sign)))
    #expect(team.isSuperset(of: study.sessions.flatMap { [$0.facilitator, $0.recorder] }))
    #expect(study.sessions.allSatisfy { $0.facilitator != $0.recorder })
  }

  @Test func `every talk has its stance, length, language and permission`() {
    let shown = study.interviews.map { talk in
      let further = talk.consent.scopesClosing.dropFirst(3).joined(separator: " ")
      return [talk.code, talk.respondent, talk.stance, talk.version, talk.langs.joined(), further]
        .joined(separator: " ")
    }
    #expect(
      shown == [
        "I-01 R-01 self full en aggregate shareDeid quotes",
        "I-02 R-01 self full sw aggregate shareDeid quotes",
        "I-03 R-02 forGroup full en aggregate shareDeid quotes",
        "I-04 R-03 forGroup full fr aggregate shareDeid quotes",
        "I-05 R-04 self short fr aggregate",
        "I-06 R-05 self full sw aggregate",
        "I-07 R-06 forGroup full ar aggregate shareDeid quotes",
        "I-08 R-07 self short ar aggregate shareDeid",
        "I-09 R-08 forGroup full fr aggregate shareDeid quotes",
        "I-10 R-09 self full ar ",
        "I-11 R-10 forGroup full es aggregate shareDeid",
        "I-12 R-11 aboutOther short es aggregate",
        "I-13 R-12 forGroup full en aggregate shareDeid quotes",
        "I-14 R-13 self full es aggregate shareDeid quotes",
        "I-15 R-14 self full fr aggregate quotes",
      ])
    for talk in study.interviews {
      #expect(talk.consent.scopesClosing.prefix(3) == ["takePart", "notes", "teamUse"])
      #expect(talk.consent.limitsTold && talk.consent.pressureSeen == "none")
      #expect(talk.guide == "lpa-\(talk.version)-1")
    }
    #expect(study.interviews.filter { $0.distressPeak >= 2 }.map(\.code) == ["I-06"])
    #expect(study.interviews.filter { $0.follows != nil }.map(\.code) == ["I-02"])
  }

  // MARK: - Why, and what keeps them going

  @Test func `motives stand in the order they were given`() {
    #expect(codes(of: "d1", in: "I-01") == ["faith", "protect_own", "hope"])
    #expect(codes(of: "d1", in: "I-06") == ["own_past", "was_saved", "hope"])
    #expect(codes(of: "d1", in: "I-11") == ["way_of_life", "protect_own", "refuse_side", "pragmatic"])
    #expect(codes(of: "d1", in: "I-15") == ["own_loss", "faith", "hope", "was_saved"])
  }

  @Test func `motives are counted once for each person or group`() {
    let count = tally { ($0.people, self.answer("d1", in: $0)?.codes ?? []) }
    #expect(count["hope"] == 8)
    #expect(count["protect_own"] == 5)
    #expect(count["faith"] == 4)
    #expect(count["duty"] == 4)
  }

  @Test func `among people who allowed counting only two motives reach five`() {
    let count = tally { talk in
      let counted = talk.consent.scopesClosing.contains("aggregate")
      return ([talk.respondent], counted ? self.answer("d1", in: talk)?.codes ?? [] : [])
    }
    #expect(count.filter { $0.value >= 5 } == ["hope": 8, "protect_own": 7])
  }

  @Test func `among people who allowed counting only companions reach five`() {
    let count = tally { talk in
      let counted = talk.consent.scopesClosing.contains("aggregate")
      return ([talk.respondent], counted ? self.answer("e3", in: talk)?.codes ?? [] : [])
    }
    #expect(count.filter { $0.value >= 5 } == ["people": 6])
  }

  @Test func `thirteen people may be counted, and twelve once the nurse takes hers back`() {
    let counted = study.interviews.filter { $0.consent.scopesClosing.contains("aggregate") }
    #expect(Set(counted.map(\.respondent)).count == 13)
    #expect(Set(counted.filter { $0.code != "I-15" }.map(\.respondent)).count == 12)
    let shared = study.interviews.filter { $0.consent.scopesClosing.contains("shareDeid") }
    #expect(
      Set(shared.flatMap(\.people))
        == ["A-01", "A-02", "A-03", "A-05", "A-06", "A-08", "A-09", "A-10"])
  }

  // MARK: - Dangers

  @Test func `sixteen dangers fall into their bands`() {
    #expect(bands(without: "") == ["low": 1, "moderate": 6, "high": 6, "severe": 3])
    #expect(bands(without: "I-15") == ["low": 1, "moderate": 6, "high": 6, "severe": 2])
  }

  @Test func `no danger has happened, so no band is raised`() {
    let experiences = Set(study.interviews.flatMap(\.answers).flatMap(\.risks).map(\.experience))
    #expect(experiences == ["feared", "signsSeen", "threatened"])
  }

  @Test func `dangers stand as they were weighed`() {
    let shown = study.interviews.map { talk in
      (answer("e1", in: talk)?.risks ?? []).map { "\($0.riskType) \($0.likelihood)x\($0.severity)" }
        .joined(separator: ", ")
    }
    #expect(
      shown == [
        "threat_words 3x3", "stigma 4x2", "forced_join 3x4", "work_blocked 2x3", "denounced 3x5",
        "attack_body 2x5, stigma 4x3", "detention 3x4", "threat_words 4x3",
        "property_loss 4x3, family_harm 2x4", "co_opted 3x2", "attack_body 3x5", "", "exhaustion 4x2",
        "stigma 2x2", "exhaustion 5x3",
      ])
    #expect(answer("e1", in: study.interviews[11])?.missing == "declined")
  }

  // MARK: - What would help

  @Test func `seventeen of twenty-four wishes could come from near`() {
    #expect(nearest(without: "") == [25, 24, 17])
    #expect(nearest(without: "I-15") == [24, 23, 16])
  }

  @Test func `wishes stand with the nearest who could give them, the most important first`() {
    let shown = study.interviews.map { talk in
      (answer("f2", in: talk)?.needs ?? [])
        .map { "\($0.priority) \($0.need) \($0.firstProvider) \($0.backupProvider ?? "-")" }
    }
    #expect(
      shown[2] == [
        "1 money_flex intl_ngo diaspora", "2 training nat_civil intl_ngo", "3 link_peers local_group nat_civil",
      ])
    #expect(shown[9] == ["1 leave_alone none -"])
    #expect(shown.flatMap { $0 }.sorted() == PracticeFigures.wishes.sorted())
  }

  // MARK: - Early signs

  @Test func `the days between noticing and deciding come out as promised`() {
    var near: [Int] = []
    var country: [Int] = []
    var open: [String] = []
    for sign in study.signs {
      for response in sign.responses {
        guard let decided = response.decisionDay else {
          open.append("\(sign.code) \(study.cutoffDay - sign.noticedDay)")
          continue
        }
        let lag = decided - sign.noticedDay
        if PracticeFigures.near.contains(response.providerLevel) { near.append(lag) } else { country.append(lag) }
      }
    }
    #expect(near.sorted() == [0, 1, 2, 10])
    #expect(country.sorted() == [14, 29])
    #expect(open == ["W-06 17"])
  }

  @Test func `each sign has the days and the reasons it is known by`() {
    let shown = study.signs.map { sign in
      let answers = sign.responses.map { response in
        let decided = response.decisionDay.map { "D\($0)" } ?? "open"
        return ([decided, response.providerLevel] + response.gapReasons).joined(separator: " ")
      }
      return "\(sign.code) \(sign.sign) \(sign.place) D\(sign.noticedDay): " + answers.joined(separator: ", ")
    }
    #expect(
      shown == [
        "W-01 hate_talk Z-01 D64: D65 local_group",
        "W-02 rumour Z-02 D71: D71 local_group",
        "W-03 lists_marks Z-02 D80: D82 local_group, D109 nat_gov bureaucracy not_believed",
        "W-04 recruit Z-01 D90: D100 local_gov no_decider",
        "W-05 trigger_date Z-03 D96: D110 nat_civil far_away",
        "W-06 crossborder Z-02 D103: open intl_official politics far_away",
      ])
  }

  // MARK: - Places over time, ties, harm

  @Test func `the three zones change as the study tells it, and nobody's yes lapses by it`() {
    func looks(_ place: String) -> [PracticeStudy.Snapshot] { study.snapshots.filter { $0.place == place } }
    func told(_ place: String) -> [String] { looks(place).map { "D\($0.day) \($0.stage) \($0.direction)" } }
    #expect(told("Z-01") == ["D6 1 rising", "D38 2 rising"])
    #expect(told("Z-02") == ["D29 2 rising", "D55 3 rising", "D82 3 rising", "D112 3 easing"])
    #expect(told("Z-03") == ["D19 5 easing", "D98 5 steady"])
    #expect(Set(looks("Z-01").flatMap(\.conditions)) == ["polarised", "two_group", "authoritarian"])
    #expect(Set(looks("Z-02").flatMap(\.conditions)) == ["open_war", "contested", "informing", "arms_flow"])
    #expect(Set(looks("Z-03").flatMap(\.conditions)) == ["past_atrocity", "cycle_border", "group_inequal"])
    #expect(study.snapshots.map(\.day) == study.snapshots.map(\.day).sorted())
    #expect(Set(study.snapshots.map(\.lang)) == Set(study.settings.languages))
    for talk in study.interviews {
      let then = looks(talk.place).last { $0.day <= talk.consent.givenDay }?.stage
      let later = looks(talk.place).filter { $0.day > talk.consent.givenDay }.map(\.stage)
      #expect(then != nil && later.allSatisfy { $0 <= then ?? 0 }, "\(talk.code)")
    }
  }

  @Test func `ten ties stand as they are, and the line to the armed may never be shown`() {
    let shown = study.ties.map { tie in
      "\(tie.person) \(tie.relation) \(tie.toPerson ?? tie.toProvider ?? tie.toArmed ?? "-")"
        + (tie.mutual ? " both" : "")
    }
    #expect(
      shown == [
        "A-03 works_with A-02 both", "A-01 trusts A-03", "A-05 warns A-06 both", "A-05 warns A-08",
        "A-08 channel_armed state_force", "A-03 answers_to local_gov", "A-09 accompanies A-11", "A-09 teaches A-10",
        "A-04 in_tension A-02 both", "A-06 works_with neighbours both",
      ])
    #expect(study.ties.filter { $0.toArmed != nil || $0.relation == "channel_armed" }.allSatisfy { !$0.safeToShow })
    #expect(study.ties.last?.crossesDivide == "yes")
    #expect(study.ties.filter { $0.axis == "up" }.map(\.person) == ["A-08", "A-03"])
  }

  @Test func `the harm checks answer every question and still count on the last day`() {
    #expect(study.harmChecks.map(\.kind) == ["study", "support", "export"])
    for check in study.harmChecks {
      #expect(check.answers.map(\.item) == HarmQuestion.all(Code(check.kind)).map(\.item))
      #expect(check.validUntilDay == check.day + 30 && check.validUntilDay > study.cutoffDay)
      #expect(check.checkedBy != check.secondReader)
    }
  }

  // MARK: - Counting

  private func numbered(_ head: String, _ number: Int) -> String {
    head + (number < 10 ? "0" : "") + String(number)
  }

  private func answer(_ question: String, in talk: PracticeStudy.Interview) -> PracticeStudy.Answer? {
    talk.answers.first { $0.question == question }
  }

  private func codes(of question: String, in code: String) -> [String] {
    study.interviews.first { $0.code == code }.flatMap { answer(question, in: $0) }?.codes ?? []
  }

  private func tally(_ told: (PracticeStudy.Interview) -> (who: [String], codes: [String])) -> [String: Int] {
    var who: [String: Set<String>] = [:]
    for talk in study.interviews {
      let (people, codes) = told(talk)
      for code in codes { who[code, default: []].formUnion(people) }
    }
    return who.mapValues(\.count)
  }

  private func bands(without left: String) -> [String: Int] {
    let risks = study.interviews.filter { $0.code != left }.flatMap(\.answers).flatMap(\.risks)
    return risks.reduce(into: [:]) { count, risk in
      let product = risk.likelihood * risk.severity
      let band = product <= 4 ? "low" : product <= 9 ? "moderate" : product <= 14 ? "high" : "severe"
      count[band, default: 0] += 1
    }
  }

  private func nearest(without left: String) -> [Int] {
    let needs = study.interviews.filter { $0.code != left }.flatMap(\.answers).flatMap(\.needs)
    let wanted = needs.filter { $0.firstProvider != "none" }
    return [needs.count, wanted.count, wanted.count { PracticeFigures.near.contains($0.firstProvider) }]
  }
}
