import Testing

@testable import Notebook

/// What a reader meets in the practice study: whole talks, their languages, and words that hurt nobody.
@Suite struct PracticeWordsTests {
  let study: PracticeStudy

  init() throws {
    study = try PracticeStudy.read()
  }

  // MARK: - Talks

  @Test func `a full talk reaches every question and a short one only its own`() {
    let full = "a1 a2 a3 b1 b2 b3 b4 c1 c2 c3 d1 d2 d3 e1 e2 e3 e4 f1 f2 f3 f4 g1 g2 g3"
    let short = "a1 a2 a3 b1 c1 d1 e1 e3 f2 f3 g2 g3"
    for talk in study.interviews {
      let asked = talk.answers.map(\.question).joined(separator: " ")
      #expect(asked == (talk.version == "full" ? full : short), "\(talk.code)")
      for answer in talk.answers where answer.missing == nil && answer.question != "a2" && answer.question != "g2" {
        #expect(!answer.paragraphs.isEmpty, "\(talk.code) \(answer.question)")
      }
    }
  }

  @Test func `own words stand in the language of the talk, and all else in that of the team`() {
    for talk in study.interviews {
      for paragraph in talk.answers.flatMap(\.paragraphs) {
        switch paragraph.voice {
        case "own": #expect([paragraph.lang] == talk.langs, "\(talk.code)")
        case "interpreter": #expect(paragraph.lang == "en" && talk.interpreter, "\(talk.code)")
        default: #expect(paragraph.voice == "notes" && paragraph.lang == "en", "\(talk.code)")
        }
        #expect(!paragraph.text.contains("  ") && !paragraph.text.contains("\\"))
      }
    }
    #expect(Set(study.interviews.flatMap(\.langs)) == Set(study.settings.languages))
  }

  @Test func `after the pause no hard question was put to the man who brings people home`() throws {
    let talk = try #require(study.interviews.first { $0.code == "I-06" })
    let after = talk.answers.drop { $0.question != "e3" }
    #expect(after.first { $0.question == "e4" }?.missing == "notApplicable")
    #expect(talk.answers.first { $0.question == "d2" }?.missing == "declined")
    #expect(talk.distressActions.contains("paused"))
  }

  @Test func `the sample lines and the two awkward cells are there, exactly`() {
    let lines = allTexts
    for sample in [
      "We check a rumour before we carry it.", "On garde le marché ouvert, même les mauvais jours.",
      "Nos avisamos con la campana antes de que el miedo llegue.", "Tunazungumza kabla hasira haijafika sokoni.",
      "نجلس مع الجميع حتى لا يبقى أحد وحده.", "=we are equal",
      "She said, \"eat first, argue later\",\nand then she passed him the knife.",
    ] {
      #expect(lines.contains(sample), "\(sample)")
    }
  }

  // MARK: - Journal and promises

  @Test func `the journal runs through its kinds and ends the day before the cut-off`() {
    #expect(
      study.journal.map(\.kind) == [
        "context", "reflexive", "observation", "method", "informal", "debrief", "selfcare", "safety", "context",
        "analytic", "method", "observation", "reflexive", "task", "analytic", "debrief", "selfcare", "context",
        "method", "analytic",
      ])
    #expect(study.journal.map(\.day) == study.journal.map(\.day).sorted())
    #expect(study.journal.last?.day == study.cutoffDay - 1)
    let own = study.journal.filter { $0.kind == "selfcare" }
    #expect(own.map(\.mood) == [2, 3] && own.allSatisfy { $0.privacy == "mine" })
    #expect(study.journal.allSatisfy { ($0.mood != nil) == ($0.kind == "selfcare") })
    let informal = study.journal.filter { $0.kind == "informal" }
    #expect(informal.allSatisfy { $0.describesPeople == "none" && $0.about.isEmpty })
  }

  @Test func `one promise is three days late and one is due in twelve`() {
    let open = study.followUps.filter { $0.doneDay == nil }
    #expect(open.first { $0.forRef == "R-05" }?.dueDay == study.cutoffDay - 3)
    #expect(open.first { $0.forRef == "J-014" }?.dueDay == study.cutoffDay + 12)
    #expect(study.followUps.contains { $0.doneDay != nil })
  }

  @Test func `nothing is written before the study begins or after it ends`() {
    let days =
      study.interviews.flatMap { [$0.day, $0.consent.givenDay] } + study.journal.map(\.day)
      + study.followUps.compactMap(\.doneDay) + study.team.map(\.pledgeDay)
      + study.signs.flatMap { [$0.noticedDay] + [$0.sharedDay].compactMap { $0 } }
      + study.signs.flatMap(\.responses).flatMap { [$0.decisionDay, $0.actionDay].compactMap { $0 } }
    #expect(days.allSatisfy { (study.startDay...study.cutoffDay).contains($0) })
    for sign in study.signs {
      let talk = study.interviews.first { $0.code == sign.told }
      #expect(sign.recordedLive == (talk == nil))
      let first = sign.responses.compactMap(\.decisionDay).min() ?? sign.noticedDay
      #expect((talk?.day ?? study.cutoffDay) >= first, "\(sign.code) was told before it was decided")
    }
  }

  // MARK: - Words that hurt

  @Test func `no word stands in it that could hurt the people it speaks of`() {
    let hurtful = Set(
      """
      agent agents asset informant informants interrogation surveillance intelligence perpetrator victim victims
      regime extremist atrocity network informateur indicateur enquête interrogatoire fiche dossier signaler
      renseignement réseau cible mission surveiller agente informante colaborador blanco seguimiento retenido fuente
      inteligencia ficha expediente operativo ocultar wakala mpelelezi kuhoji mahojiano mtandao shabaha faili ripoti
      عميل مخبر مصدر تحقيق استجواب خلية شبكة هدف تقرير ملف مراقبة استخبارات سري سرّي
      """.split(whereSeparator: \.isWhitespace).map(String.init))
    for text in allTexts {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      let found = words.filter { word in
        hurtful.contains(word) || (word.hasPrefix("ال") && hurtful.contains(String(word.dropFirst(2))))
      }
      #expect(found.isEmpty, "\(found) in: \(text)")
    }
  }

  private var allTexts: [String] {
    let talks = study.interviews.flatMap(\.answers).flatMap(\.paragraphs).map(\.text)
    let people = study.people.flatMap { [$0.handle, $0.whatTheyDo, $0.howChangeHappens ?? "", $0.cautions ?? ""] }
    let signs = study.signs.flatMap { [$0.description] + $0.responses.map(\.note) }
    let promises = study.followUps.flatMap { [$0.what, $0.response ?? ""] }
    return talks + people + signs + promises + study.journal.map(\.text)
      + [study.settings.title, study.settings.publicLabel, study.settings.purpose, study.settings.designedWith]
  }
}
