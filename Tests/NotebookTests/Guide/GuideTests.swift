import Foundation
import Testing

@testable import Notebook

@Suite("Guides")
struct GuideTests {
  private func guide(_ id: String) throws -> Guide { try #require(Guide.named(id)) }

  private func standing(
    _ question: String, _ values: [String: RelevanceValue], in id: String = "lpa-full-1"
  ) throws -> Standing {
    let steps = try guide(id).sequence { values[$0] ?? .missing }
    return try #require(steps.first { $0.question.id == question }).standing
  }

  // MARK: - What is there

  @Test("three guides decode and have no findings")
  func decodes() throws {
    #expect(try GuideAssembly.guides() == Guide.builtIn)
    #expect(Guide.builtIn.map(\.id) == ["lpa-full-1", "lpa-short-1", "lpa-open-1"])
    for guide in Guide.builtIn {
      #expect(GuideCheck.findings(in: guide) == [], "\(guide.id)")
    }
  }

  @Test("each guide asks its questions in the order the field agreed on")
  func order() throws {
    #expect(
      try guide("lpa-full-1").questions.map(\.id) == [
        "a1", "a2", "a3", "b1", "b2", "b3", "b4", "c1", "c2", "c3", "d1", "d2", "d3", "e1", "e2", "e3", "e4", "f1",
        "f2", "f3", "f4", "g1", "g2", "g3",
      ])
    #expect(
      try guide("lpa-short-1").questions.map(\.id) == [
        "a1", "a2", "a3", "b1", "c1", "d1", "e1", "e3", "f2", "f3", "g2", "g3",
      ])
    #expect(
      try guide("lpa-open-1").questions.map(\.id) == [
        "a1", "a2", "a3", "o1", "o2", "o3", "o4", "o5", "g1", "g2", "g3",
      ])
    #expect(try guide("lpa-open-1").questions.compactMap(\.studyQuestion) == StudyQuestion.allCases)
  }

  @Test("five digits make a danger: what, to whom, so far, how likely, how bad")
  func dangers() throws {
    let rows = try #require(try guide("lpa-full-1").question("e1")?.rows)
    #expect(rows.record == "risk")
    #expect(rows.columns.map(\.field)
        == ["riskType", "toWhom", "experience", "likelihood", "severity", "fromThisStudy"])
    #expect(rows.columns.map { $0.heading[.en] } == ["what they named", "to whom", "so far", "how likely", "how bad", "with us?"])
    #expect(rows.columns[3].kind == .scale("likelihood"))
  }

  @Test("signs take days, and who answered hangs on the sign")
  func signs() throws {
    let rows = try #require(try guide("lpa-full-1").question("c2")?.rows)
    #expect(rows.columns.filter { $0.kind == .days }.map(\.field) == ["toldAfter", "decidedAfter", "actedAfter"])
    #expect(rows.columns.filter { $0.record == "response" }.count == 3)
  }

  @Test("who is nearest is asked of the wishes already there; no new ones")
  func nearest() throws {
    let full = try guide("lpa-full-1")
    #expect(full.question("f2")?.rows?.canAdd == true)
    #expect(full.question("f3")?.rows?.canAdd == false)
    #expect(full.question("f3")?.rows?.record == full.question("f2")?.rows?.record)
  }

  @Test("the short guide asks for one danger and one wish, in words that say so")
  func short() throws {
    let short = try guide("lpa-short-1")
    #expect(short.question("e1")?.rows?.maximum == 1)
    #expect(short.question("f2")?.rows?.maximum == 1)
    #expect(short.question("f2")?.wording[.en].contains("one thing") == true)
    #expect(short.question("c1")?.wording == (try guide("lpa-full-1").question("c1")?.wording))
  }

  @Test("what wears people down is kept apart from what keeps them going")
  func directions() throws {
    let full = try guide("lpa-full-1")
    #expect(
      full.question("e4")?.choices.first?.target
        == .each(record: "sustaining", field: "factor", fixed: ["direction": "wearsDown"]))
    #expect(
      full.question("e3")?.choices.first?.target
        == .each(record: "sustaining", field: "factor", fixed: ["direction": "sustains"]))
  }

  @Test("stories and what people do against dangers may show a place or a signal, and are marked so")
  func tactical() {
    let marked = Guide.builtIn.flatMap(\.questions).filter(\.mayBeTactical).map(\.id)
    #expect(marked == ["c1", "e2", "c1", "o1"])
  }

  @Test("a target or a row part that means nothing is refused, not guessed")
  func strict() {
    for json in [#"{"each": "motivation"}"#, #""elsewhere""#, "{}", "3"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(ChoiceTarget.self, from: Data(json.utf8)) }
    }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(RowKind.self, from: Data(#""weeks""#.utf8)) }
  }

  @Test("a guide written and read again is the same")
  func coding() throws {
    for guide in Guide.builtIn {
      #expect(try JSONDecoder().decode(Guide.self, from: JSONEncoder().encode(guide)) == guide)
    }
  }

  // MARK: - Skipping

  @Test("at the start nothing is known, and everything but what follows from answers is asked")
  func start() throws {
    let hidden = try guide("lpa-full-1").sequence { _ in .missing }.filter { $0.standing != .asked }
    #expect(hidden.map(\.question.id) == ["e2", "f3"])
    #expect(hidden.map(\.standing) == [.hidden(by: ["e1"]), .hidden(by: ["f2"])])
  }

  @Test("someone upset is spared the hard questions, and what keeps them going is still asked")
  func upset() throws {
    let values: [String: RelevanceValue] = ["distress": .number(2), "e1": .list(["stigma"])]
    for question in ["c1", "c3", "d2", "e1", "e2", "e4"] {
      #expect(try standing(question, values) == .spared(by: ["distress"]), "\(question)")
    }
    for question in ["d1", "d3", "e3", "f1", "f2", "g2", "g3"] {
      #expect(try standing(question, values) == .asked, "\(question)")
    }
    #expect(try standing("e1", ["distress": .number(1)]) == .asked)
  }

  @Test("who speaks about others is not asked what put them on this way, and hears other words")
  func aboutOther() throws {
    let values: [String: RelevanceValue] = ["stance": .text("aboutOther")]
    #expect(try standing("d2", values) == .hidden(by: ["stance"]))
    let full = try guide("lpa-full-1")
    let value: (String) -> RelevanceValue = { values[$0] ?? .missing }
    #expect(full.question("d1")?.spoken(value)[.en] == "They could have kept out of it. Why did they choose this?")
    #expect(full.question("e1")?.spoken(value)[.en].contains("family") == false)
    #expect(full.section(of: "b3")?.aside?.relevant.holds(value) == true)
    #expect(full.section(of: "b3")?.aside?.relevant.holds { _ in .text("self") } == false)
  }

  @Test("what is to be left out is left out: the past, dangers, family, groups")
  func topics() throws {
    #expect(try standing("d2", ["topics": .list(["past"])]) == .spared(by: ["topics"]))
    #expect(try standing("e1", ["topics": .list(["dangers"])]) == .spared(by: ["topics"]))
    let full = try guide("lpa-full-1")
    let family: (String) -> RelevanceValue = { $0 == "topics" ? .list(["family"]) : .missing }
    #expect(full.question("e1")?.spoken(family)[.en].contains("family") == false)
    let groups: (String) -> RelevanceValue = { $0 == "topics" ? .list(["groups"]) : .missing }
    #expect(full.question("b4")?.choices(groups).map(\.name) == ["breadth"])
  }

  @Test("what people do against dangers is asked once a danger was named")
  func afterDangers() throws {
    #expect(try standing("e2", ["e1": .list(["detention"])]) == .asked)
    #expect(try standing("e2", ["e1": .list([])]) == .hidden(by: ["e1"]))
  }

  @Test("to be left alone, wished first, ends the talk of helpers; wished second, it does not")
  func leftAlone() throws {
    #expect(try standing("f3", ["f2": .list(["leave_alone", "training"])]) == .hidden(by: ["f2"]))
    #expect(try standing("f3", ["f2": .list(["training", "leave_alone"])]) == .asked)
  }

  @Test("a child is spared every sensitive question of every guide")
  func children() throws {
    for guide in Guide.builtIn {
      let steps = guide.sequence { name in
        switch name {
        case "ageBand": .text("under18")
        case "e1": .list(["stigma"])
        default: .missing
        }
      }
      for step in steps where step.question.sensitivity == .sensitive {
        #expect(step.standing == .spared(by: ["ageBand"]), "\(guide.id) \(step.question.id)")
      }
    }
  }

  @Test("no sensitive question is asked without saying that it need not be answered")
  func sayFirst() {
    for question in Guide.builtIn.flatMap(\.questions) where question.sensitivity == .sensitive {
      #expect(question.hint?[.en].hasPrefix("Say first: you need not answer this one.") == true, "\(question.id)")
    }
  }
}
