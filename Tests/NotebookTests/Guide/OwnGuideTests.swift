import Testing

@testable import Notebook

@Suite struct OwnGuideTests {
  /// The short guide under another id and version, as somebody would begin one of their own.
  private func guide(version: String = "1", without gone: Set<String> = []) throws -> Guide {
    var guide = try #require(Guide.named("lpa-short-1"))
    guide.id = "harbour"
    guide.version = version
    for index in guide.sections.indices { guide.sections[index].questions.removeAll { gone.contains($0.id) } }
    return guide
  }

  private struct Study {
    var contents = Contents()
    var pen = Pen(who: "T1", chance: Chance(seed: (1, 2, 3, 4)))

    mutating func write(_ changes: [Change]) {
      for change in changes { _ = pen.write(change, into: &contents, at: Moment(seconds: 1)) }
    }

    mutating func begin(_ guide: Guide) throws -> RecordID {
      let day = try #require(Day(year: 2026, month: 3, day: 12))
      let (talk, changes) = Talk.begin(
        .init(guide: guide, language: .en, day: day), in: contents, using: &pen.chance)
      write(changes)
      write(talk.answering("c1", Answer.text, "The bell rang.", in: contents))
      return talk.id
    }
  }

  @Test func theBuiltInGuidesWouldPassButForTheirIds() {
    for guide in Guide.builtIn {
      let faults = GuideCheck.findings(inOwn: guide).filter { $0.fault != .takenId }
      // The open guide has ids of its own and asks for permission like the others.
      #expect(faults.isEmpty, "\(guide.id): \(faults)")
    }
  }

  @Test func aGuideOfOnesOwnIsTakenInFoundAndAskedBy() throws {
    var study = Study()
    let own = try guide()
    #expect(GuideCheck.findings(inOwn: own).isEmpty, "\(GuideCheck.findings(inOwn: own))")
    study.write(OwnGuide.adding(own, title: "Harbour"))
    #expect(study.contents.guidesToBegin.map(\.id).last == "harbour")
    let talk = try #require(Talk(try study.begin(own), in: study.contents))
    #expect(talk.guide == own)
    #expect(talk.guideChange == nil)
  }

  @Test func aNewerVersionIsForNewTalksAndTheDraftKeepsItsOwn() throws {
    var study = Study()
    let first = try guide()
    study.write(OwnGuide.adding(first, title: "Harbour"))
    let id = try study.begin(first)
    let second = try guide(version: "2", without: ["c1"])
    study.write(OwnGuide.adding(second, title: "Harbour"))
    #expect(Talk(id, in: study.contents)?.guide.version == "1")
    #expect(study.contents.guidesToBegin.filter { $0.id == "harbour" }.map(\.version) == ["2"])
    #expect(study.contents.newerGuide(than: first)?.version == "2")
  }

  @Test func whereTheVersionIsGoneTheAnswersAreMappedAndNoneIsLost() throws {
    var study = Study()
    let first = try guide()
    let id = try study.begin(first)
    let second = try guide(version: "2", without: ["c1"])
    study.write(OwnGuide.adding(second, title: "Harbour"))
    let talk = try #require(Talk(id, in: study.contents))
    #expect(talk.guideChange == GuideChange(guide: "harbour", begunWith: 1, shownBy: 2, kept: [], gone: ["c1"]))
    let gone = try #require(talk.guide.question("c1"))
    #expect(gone.kind == .gone)
    #expect(gone.wording[.en] == "c1: no longer in the guide")
    #expect(talk.answer("c1", in: study.contents)?[Answer.text]?.text == "The bell rang.")
    #expect(talk.course(in: study.contents).last?.standing == .spared(by: ["guide"]), "it still goes into tables")
    #expect(!talk.guide.present.contains { $0.id == "c1" })
  }

  @Test func aTalkByAGuideNobodyHereKnowsOpensToBeRead() throws {
    var study = Study()
    let id = try study.begin(try guide())
    let talk = try #require(Talk(id, in: study.contents))
    #expect(talk.guideChange?.shownBy == nil)
    #expect(talk.guide.questions.map(\.id) == ["c1"])
    #expect(talk.isTouched(talk.guide.questions[0], in: study.contents))
  }

  @Test func aGuideInTheBinOrThatCannotBeReadIsNoneAndStopsNothing() throws {
    var study = Study()
    let own = try guide()
    study.write(OwnGuide.adding(own, title: "Harbour"))
    let record = try #require(OwnGuide.record(of: own))
    study.write([
      Change(dossier: .notebook, record: record, kind: "guide", field: "definition", value: .text("{\"id\": "))
    ])
    #expect(study.contents.guidesToBegin == Guide.builtIn)
    let known = try #require(study.contents[record])
    study.write([Change(known, OwnGuide.definition, own.json), Change(known, .deleted, true)])
    #expect(study.contents.guidesToBegin == Guide.builtIn)
  }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    for guide in Guide.builtIn { #expect(try Guide.read(Array(guide.json.utf8)) == guide) }
  }

  @Test(arguments: [
    ("", GuideReadingError.notJSON), ("{", .notJSON), ("[]", .wrongShape(at: "")), ("{}", .wrongShape(at: "id")),
    (#"{"id": "x", "version": 1}"#, .wrongShape(at: "version")),
    ("{\n\"id\": \"\\ud800\"}", .loneSurrogate(line: 2)), (#"{"id": "\udc00\ud800"}"#, .loneSurrogate(line: 1)),
  ])
  func whatIsNoGuideIsSaidWithItsPlace(text: String, error: GuideReadingError) {
    #expect(throws: error) { try Guide.read(Array(text.utf8)) }
  }

  @Test func hostileBytesAreRefusedAndNothingTraps() throws {
    #expect(throws: GuideReadingError.tooLong(10_000_000)) {
      try Guide.read([UInt8](repeating: 0x20, count: 10_000_000))
    }
    #expect(throws: GuideReadingError.notText) { try Guide.read([0x7B, 0xFF, 0x7D]) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: GuideReadingError.self) { try Guide.read(Array(deep.utf8)) }
    var chance = Chance(seed: (7, 7, 7, 7))
    let good = Array(try guide().json.utf8)
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      if let guide = try? Guide.read(bytes) { _ = GuideCheck.findings(inOwn: guide) }
    }
  }

  @Test func everyFaultIsNamedWithItsPlace() throws {
    var own = try guide(version: "one", without: ["a1", "g2"])
    own.id = "lpa-full-1"
    own.sections[0].questions += [
      Question(id: "C 9", wording: "What\u{202E}?"), Question(id: "c1", wording: ""),
      Question(
        id: "z1", wording: "Ask", relevant: Relevance("${nobody} = "),
        choices: [
          ChoiceField(name: "x", prompt: "p", vocabulary: "spoons"),
          ChoiceField(name: "y", prompt: "p", vocabulary: "yesNo", target: .one(record: "consent", field: "status")),
          ChoiceField(name: "w", prompt: "p", vocabulary: "yesNo", target: .interview(field: "status")),
        ], rows: RowBlock(record: "risk", columns: [RowColumn(field: "riskType", heading: "h", kind: .code("yesNo"))])),
    ]
    let faults = GuideCheck.findings(inOwn: own).map(\.fault)
    for wanted: GuideFinding.Fault in [
      .takenId, .badVersion("one"), .noPermission("a1"), .noPermission("g2"), .badId, .hiddenSign(0x202E),
      .unknownVocabulary("spoons"), .unknownField("consent"), .unknownField("interview.status"),
      .otherVocabulary("yesNo", field: "risk.riskType"), .duplicateId,
    ] { #expect(faults.contains(wanted), "\(wanted)") }
    #expect(faults.contains { if case .unreadableRule = $0 { true } else { false } })
  }
}
