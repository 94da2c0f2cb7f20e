import Notebook
import Testing

@testable import Tables

@Suite("The team's tables")
struct ExportTests {
  private func request(_ dialect: Dialect = .analysis, tactical: Bool = false) throws -> Export.Request {
    Export.Request(
      dialect, made: try #require(Day("2026-04-01")), program: "fieldbook 1.0.0", tacticalConfirmed: tactical)
  }

  private func cell(_ plan: ExportPlan, _ table: String, id: String, _ column: String) throws -> String {
    let table = try #require(plan.table(table))
    let place = try #require(table.columns.firstIndex { $0.name == column }, "no column \(column)")
    let idPlace = try #require(table.columns.firstIndex { $0.name == "id" || $0.name.hasSuffix("Id") })
    return try #require(table.rows.first { $0[idPlace] == id }, "no row \(id)")[place]
  }

  /// Three people heard about one group; one did not agree to the team's use, one was pressed.
  private func threeTalks() throws -> Notes {
    var notes = Notes()
    try notes.write("study", "study", ["title": .text("Practice"), "studyCutoff": .date("2026-03-31")])
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    try notes.hear("zqsilent", person: "bell", scopes: ["takePart", "notes"])
    try notes.hear("zqpressed", person: "bell", pressure: "yes")
    // What the withheld told, written elsewhere: into the group's own page, the journal and a follow-up talk.
    try notes.write("person", "bell", in: "bell", source: "zqsilent-interview", ["cautions": .text("doubt zqsilent")])
    try notes.write("person", "bell", in: "bell", source: "fine-interview", ["whatTheyDo": .text("do fine")])
    try notes.write("interview", "fine-interview", in: "fine-home", ["followsId": .text("zqpressed-interview")])
    try notes.write(
      "journal", "entry", in: "entry",
      [
        "code": .text("J-001"), "kind": .text("context"), "text": .text("market day"),
        "links": .codes("zqsilent-interview", "fine-interview"), "privacy": .text("team"),
      ])
    return notes
  }

  @Test("Only what permission covers goes; of the rest not one word, number or id is in any file, and each is counted")
  func coverage() throws {
    for dialect in Dialect.allCases {
      let plan = Export.plan(try threeTalks().contents, try request(dialect))
      #expect(plan.files(holding: "zqsilent") == [])
      #expect(plan.files(holding: "zqpressed") == [])
      for told in ["story fine", "why fine", "weak fine", "promised fine", "do fine", "theme-fine", "R-fine"] {
        #expect(plan.files(holding: told) != [], "\(told)")
      }
      #expect(plan.table("interviews")?.rows.count == 1)
      #expect(plan.table("interviews")?.stays == [.notCovered: 1, .pressure: 1])
      #expect(plan.table("answers_long")?.stays == [.notCovered: 1, .pressure: 1])
      #expect(plan.table("people")?.valuesStay == [.notCovered: 1])
      #expect(plan.table("journal_links")?.rows.count == 1)
      #expect(plan.files(holding: "rowsStay,interviews,pressure,1") == ["export_manifest.csv"])
      #expect(plan.files(holding: "valuesStay,people,notCovered,1") == ["export_manifest.csv"])
    }
  }

  @Test("The same records give the same bytes in whatever order they arrived")
  func determinism() throws {
    let notes = try threeTalks()
    let plan = Export.plan(notes.contents, try request(.spreadsheet))
    let bytes = Export.files(of: plan).map(\.bytes)
    for seed in 1...5 as ClosedRange<UInt64> {
      let again = Export.plan(notes.contents(shuffledBy: seed), try request(.spreadsheet))
      #expect(again == plan)
      #expect(Export.files(of: again).map(\.bytes) == bytes)
    }
  }

  @Test("Every row is told apart by its id, points to what it belongs to by number and id, and says when and by whom")
  func columns() throws {
    let plan = Export.plan(try threeTalks().contents, try request())
    #expect(try cell(plan, "motivations", id: "fine-motivation", "person") == "A-05")
    #expect(try cell(plan, "motivations", id: "fine-motivation", "personId") == "bell")
    #expect(try cell(plan, "motivations", id: "fine-motivation", "sourceRef") == "I-fine")
    #expect(try cell(plan, "motivations", id: "fine-motivation", "inTheirWordsCleared") == "false")
    #expect(try cell(plan, "motivations", id: "fine-motivation", "createdOn") == "2026-03")
    #expect(try cell(plan, "motivations", id: "fine-motivation", "createdBy") == "T2")
    #expect(try cell(plan, "interviews", id: "fine-interview", "conductedOn") == "2026-03")
    #expect(try cell(plan, "interviews", id: "fine-interview", "conductedOnPrecision") == "month")
    #expect(try cell(plan, "interviews", id: "fine-interview", "follows") == "")
    #expect(try cell(plan, "risks", id: "fine-risk", "band") == "severe")
    #expect(try cell(plan, "people", id: "bell", "personConsent") == "consented")
    #expect(
      plan.table("people_roles")?.rows == [["bell", "A-05", "1", "youth", ""], ["bell", "A-05", "2", "trader", ""]])
    #expect(
      plan.table("answers_codes")?.rows
        == [["fine-interview.c1", "I-fine", "fine-interview", "c1", "1", "theme-fine", ""]])
    #expect(plan.table("answers_wide")?.rows == [["fine-interview", "I-fine", "story fine", "", "1"]])
    #expect(
      plan.table("answers_wide")?.columns.map(\.name) == [
        "interviewId", "interview", "c1", "c1Missing", "c1.theme-fine",
      ])
    #expect(plan.table("consent_scopes")?.rows.count == 6)
  }

  @Test("No file or column is named for what a checkpoint would read as a spy")
  func names() throws {
    let plan = Export.plan(try threeTalks().contents, try request())
    for table in plan.tables {
      #expect(!table.name.lowercased().contains("agent"))
      for column in table.columns { #expect(!column.name.lowercased().contains("agent")) }
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
    }
    #expect(Set(plan.tables.map(\.name)).count == plan.tables.count)
    let promised = [
      "study", "places", "people", "people_roles", "people_phases", "recognitions", "recognition_ways",
      "recognition_by", "strategies", "motivations", "risks", "risk_sources", "risk_protections", "risk_to_whom",
      "sustaining", "needs", "need_refused", "warning_signs", "sign_shared_with", "responses", "response_kinds",
      "gap_reasons", "consents", "consent_scopes", "interviews", "interview_languages", "interview_people",
      "interview_others_present", "answers_long", "answers_codes", "answers_wide", "respondents", "journal",
      "journal_links", "followups", "team",
    ]
    #expect(Set(promised).subtracting(plan.tables.map(\.name)).isEmpty)
    let files = Export.files(of: plan, only: ["risks"]).map(\.name)
    #expect(files == ["risks.csv", "codebook.csv", "export_manifest.csv", "README.txt", "datapackage.json"])
  }

  @Test("The codebook explains every column of every table and every code of every list")
  func codebook() throws {
    let plan = Export.plan(try threeTalks().contents, try request())
    let explained = Set(plan.codebook.rows.map { $0[0] + "." + $0[1] })
    for table in plan.tables {
      for column in table.columns { #expect(explained.contains(table.name + "." + column.name)) }
    }
    let codes = Set(plan.codebook.rows.filter { $0[0] == "risks" && $0[1] == "riskType" }.map { $0[3] })
    #expect(codes.isSuperset(of: Vocabulary.riskType.codes))
    let severity = plan.codebook.rows.first { $0[0] == "risks" && $0[1] == "severity" && $0[3] == "3" }
    #expect(severity?[4] == Vocabulary.severity["3"]?.label[.en])
    let kept = plan.codebook.rows.first { $0[0] == "study" && $0[1] == "referralList" }
    #expect(kept?[8] == "stays in the notebook")
  }

  @Test("Delays come out in days, and one nobody has decided on as open")
  func delays() throws {
    var notes = Notes()
    try notes.write("study", "study", ["studyCutoff": .date("2026-03-31")])
    try notes.write("place", "river", ["placeCode": .text("Z-02")])
    try notes.write(
      "warningSign", "lists",
      ["code": .text("W-03"), "place": .text("river"), "sign": .text("lists_marks"), "noticedOn": .date("2026-03-10")])
    try notes.write(
      "response", "quick",
      ["sign": .text("lists"), "providerLevel": .text("local_group"), "decisionOn": .date("2026-03-12")])
    try notes.write("response", "slow", ["sign": .text("lists"), "providerLevel": .text("intl_official")])
    let plan = Export.plan(notes.contents, try request())
    #expect(try cell(plan, "responses", id: "quick", "decisionLag") == "2")
    #expect(try cell(plan, "responses", id: "quick", "decisionOn") == "2026-03")
    #expect(try cell(plan, "responses", id: "slow", "decisionState") == "open")
    #expect(try cell(plan, "responses", id: "slow", "decisionOpenDays") == "21")
    #expect(try cell(plan, "responses", id: "slow", "sign") == "W-03")
  }

  @Test("Private notes stay, and self-care is in no count")
  func privateNotes() throws {
    var notes = Notes()
    for (id, kind, privacy) in [
      ("a", "selfcare", "team"), ("b", "reflexive", "mine"), ("c", "observation", "team"), ("d", "context", "mine"),
    ] {
      try notes.write(
        "journal", id, in: id, ["kind": .text(kind), "privacy": .text(privacy), "text": .text("canary-\(id)")])
    }
    try notes.write("journal", "e", in: "e", ["kind": .text("informal"), "text": .text("canary-e")])
    let plan = Export.plan(notes.contents, try request())
    #expect(plan.table("journal")?.rows.map { $0[0] } == ["c"])
    #expect(plan.table("journal")?.stays == [.privateEntry: 3])
    for canary in ["canary-a", "canary-b", "canary-d", "canary-e", "selfCare"] {
      #expect(plan.files(holding: canary) == [])
    }
  }

  @Test("Words that could show a hiding place go only when confirmed; details beside sexual harm never")
  func foldedWords() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    try notes.write(
      "strategy", "ford", in: "fine-home",
      [
        "person": .text("bell"), "sourceRef": .text("fine-interview"), "strategy": .text("protect_hide"),
        "story": .text("canary-ford"), "tacticalDetail": .truth(true),
      ])
    try notes.write("risk", "fine-risk", in: "fine-home", ["riskType": .text("sexual_harm")])
    try notes.write(
      "answer", "fine-interview.e1", in: "fine-home",
      ["interview": .text("fine-interview"), "question": .text("e1"), "text": .text("canary-harm")])
    for confirmed in [false, true] {
      let plan = Export.plan(notes.contents, try request(tactical: confirmed))
      #expect(plan.files(holding: "canary-ford").isEmpty != confirmed)
      #expect(plan.files(holding: "story fine").isEmpty != confirmed)
      #expect(plan.files(holding: "canary-harm") == [])
      #expect(plan.files(holding: "weak fine") == [])
      #expect(plan.table("strategies")?.valuesStay == (confirmed ? [:] : [.tactical: 1]))
      #expect(plan.table("risks")?.valuesStay == [.noDetails: 1])
    }
  }

  @Test("What one copy put in the bin and another wrote on is shown and stays, with what hangs on it")
  func binAndWrittenOn() throws {
    var notes = try threeTalks()
    func meet(_ field: String, _ value: Value, _ session: String) throws {
      let operation = Operation(
        id: OperationID(session: try #require(SessionID(session)), number: 1), at: 0, who: "T1",
        record: try #require(RecordID("fine-risk")), kind: "risk", field: field, value: value)
      notes.add([Filed(dossier: try #require(RecordID("fine-home")), operation: operation)])
    }
    try meet("deleted", .truth(true), String(repeating: "a", count: 32))
    #expect(notes.contents[try #require(RecordID("fine-risk"))]?.isBinDoubted == true)
    let plan = Export.plan(notes.contents, try request())
    #expect(plan.table("risks")?.rows.contains { $0.first == "fine-risk" } == false)
    #expect(plan.table("risks")?.stays[.conflict] == 1)
  }

  @Test("A value two copies disagree on is empty and counted, and a record marked to stay stays")
  func conflictsAndMarks() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05", ["whatTheyDo": .text("canary-mine")])
    try notes.meet("ferry", code: "A-06", ["flags": .codes("doNotExport"), "alias": .text("canary-marked")])
    let session = try #require(SessionID("ffffffffffffffffffffffffffffffff"))
    let bell = try #require(RecordID("bell"))
    notes.add([
      Filed(
        dossier: bell,
        operation: Operation(
          id: OperationID(session: session, number: 1), at: 0, who: "T3", record: bell, kind: "person",
          field: "whatTheyDo", value: .text("canary-theirs")))
    ])
    let plan = Export.plan(notes.contents, try request())
    #expect(plan.files(holding: "canary") == [])
    #expect(plan.table("people")?.valuesStay == [.conflict: 1])
    #expect(plan.table("people")?.stays == [.doNotExport: 1])
  }

  @Test("Someone only the silent spoke of stays; someone others spoke of too goes with the number alone")
  func peopleNamedByOthers() throws {
    var notes = Notes()
    try notes.meet("shared", code: "A-11", ["sourceRef": .text("zqsilent-interview"), "alias": .text("canary-shared")])
    try notes.meet("lonely", code: "A-12", ["sourceRef": .text("zqsilent-interview"), "alias": .text("canary-lonely")])
    try notes.hear("zqsilent", person: "lonely", scopes: ["takePart", "notes"])
    try notes.hear("fine", person: "shared")
    let plan = Export.plan(notes.contents, try request())
    #expect(plan.table("people")?.rows.map { $0[1] } == ["A-11"])
    #expect(plan.table("people_roles")?.rows == [])
    #expect(plan.files(holding: "canary") == [])
    #expect(plan.files(holding: "A-12") == [])
    #expect(plan.table("motivations")?.rows.count == 1)
  }

  @Test("Two records with one number are told apart, and an answer made pointless by another stays")
  func codesAndHiddenAnswers() throws {
    var notes = Notes()
    try notes.meet("k7aaaa", code: "A-417")
    try notes.meet("k8aaaa", code: "A-417")
    try notes.hear("fine", person: "k7aaaa")
    try notes.write(
      "answer", "fine-interview.d2", in: "fine-home",
      ["interview": .text("fine-interview"), "question": .text("d2"), "text": .text("canary-belief")])
    let asked = Export.plan(notes.contents, try request())
    #expect(asked.table("people")?.rows.map { $0[1] } == ["A-417·k7", "A-417·k8"])
    #expect(asked.table("answers_long")?.rows.count == 2)
    try notes.write("interview", "fine-interview", in: "fine-home", ["stance": .text("aboutOther")])
    let hidden = Export.plan(notes.contents, try request())
    #expect(hidden.table("answers_long")?.stays == [.hidden: 1])
    #expect(hidden.table("people")?.rows.first?.contains("notAsked") == true)
  }

  @Test("A practice study says in README and manifest that everything in it is made up")
  func practice() throws {
    var notes = Notes()
    try notes.write("study", "study", ["title": .text("=Three"), "practice": .truth(true)])
    let files = Export.files(of: Export.plan(notes.contents, try request(.spreadsheet)))
    for name in ["README.txt", "export_manifest.csv"] {
      let file = try #require(files.first { $0.name == name })
      #expect(String(decoding: file.bytes, as: UTF8.self).contains(PracticeStudy.notice))
    }
    let study = try #require(files.first { $0.name == "study.csv" })
    #expect(study.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: study.bytes, as: UTF8.self).contains(",'=Three,"))
    let manifest = try #require(files.first { $0.name == "export_manifest.csv" })
    #expect(String(decoding: manifest.bytes, as: UTF8.self).contains("cellsGuarded,study,,1\r\n"))
  }
}
