import Notebook

extension Export {
  /// What would be written as one page to look at: by the same permission, the same small numbers and the same notes
  /// as tables of that level; in the study's own language unless one is given.
  public static func report(
    _ contents: Contents, _ request: Request, as format: Report.Format, in language: Language? = nil
  ) -> ExportPlan {
    let language = language ?? contents.spoken
    guard request.level != .sheet else { return Sheet.plan(contents, request, as: format, in: language) }
    var findings = Findings(contents, level: request.level, on: request.made, in: language, seed: request.seed)
    let views = FindingsView.allCases.map { findings.view($0) }
    var plan = findings.ground.map { ExportPlan($0, request) } ?? .counted(findings, request)
    let talks = contents.records(Interview.type).count { !PracticeTalks.isPractice($0) }
    let stays = max(0, talks - (findings.ground?.talks.count ?? 0))
    let report = Report(views, plan, contents, stays: stays, in: language)
    plan.isReport = true
    plan.typed = report.typed
    plan.pages = [ExportFile("report.\(format.rawValue)", text: report.text(as: format))]
    return plan
  }
}

extension ExportPlan {
  /// A plan of what was counted for everyone: everything it showed is noted, as if it went as tables.
  static func counted(_ findings: Findings, _ request: Export.Request) -> ExportPlan {
    let contents = findings.contents
    return Figures.plan([], findings.protected ?? Protected(contents, on: request.made), contents, request)
  }

  /// A plan of views of single records: the people and talks they are counted from are noted as being in it.
  init(_ ground: Ground, _ request: Export.Request) {
    let contents = ground.contents
    let study = contents[.study].flatMap { $0.isDeleted ? nil : $0 }
    let heard = Set(ground.talks.values.compactMap(\.respondent))
    // By the notebook's own numbers: none made for one time stand on a page.
    let numbered = (Array(ground.people.keys) + ground.talks.keys + heard).map { id in
      (contents.number(of: id).isEmpty ? id.text : contents.number(of: id), id)
    }
    self.init(
      level: request.level, dialect: request.dialect, made: request.made, program: request.program,
      title: study?[Study.title] ?? "", isPractice: study?[Study.practice] == true, tables: [],
      codebook: PlannedTable("codebook", [], [[String]]()),
      numbers: Dictionary(numbered.sorted { $0.1 < $1.1 }, uniquingKeysWith: { first, _ in first }), heard: heard,
      intent: request.intent)
    smallest = contents.smallestGroup
    neighbours = ground.reader.likeness?.neighbours ?? []
    coarser = Export.coarser(ground.reader)
  }
}
