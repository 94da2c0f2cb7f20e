import Notebook

/// The words that travel with the tables: what they are, what they cannot say, and what is owed to the people in them.
enum Readme {
  /// The whole page, for a plan and the tables that are written.
  static func text(_ plan: ExportPlan, _ tables: [PlannedTable]) -> String {
    let title = plan.title.isEmpty ? "A study" : plan.title
    return [
      title + (title.utf8.last == UInt8(ascii: ".") ? "" : "."),
      plan.isPractice ? PracticeStudy.notice : nil,
      summary(of: plan) + "\nWritten on \(plan.made) by \(plan.program)." + purpose(plan.intent) + "\n"
        + care(plan.level),
      "WHAT IS HERE\n" + contents(plan, tables),
      plan.level.holdsRecords ? "HOW TO READ IT\n" + reading(plan) : nil,
      "WHAT STAYS IN THE NOTEBOOK\n" + staying(plan),
      "WHAT IT CANNOT TELL YOU\n" + limits(plan),
      "IF SOMEONE TAKES BACK WHAT THEY SAID\n" + takingBack(plan.level),
      plan.dialect == .spreadsheet ? undo : nil,
      "HOW TO CITE\n" + citing(plan, title),
    ].compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  /// For whom it is and what it holds, in a sentence or two.
  static func summary(of plan: ExportPlan) -> String {
    switch plan.level {
    case .team: "For the team of the study only: single records, under the team's own numbers instead of names."
    case .shared:
      "For those it was given to and nobody else: single records, made coarser, under numbers made for this one time."
    case .public:
      "For everyone: counts of people, no single records. No count of fewer than \(plan.smallest) people is shown."
    case .sheet:
      "For those who were heard, and for everyone: one page of words. What fewer than \(plan.smallest) people said "
        + "is not on it."
    }
  }

  private static func purpose(_ intent: ExportIntent) -> String {
    let what = intent.purpose.isEmpty ? "" : "\nWhat it is for: \(intent.purpose)"
    return what + (intent.recipientKind.map { "\nWho gets it: \($0.text)" } ?? "")
  }

  private static func care(_ level: Level) -> String {
    switch level {
    case .team:
      """
      Keep it encrypted; it is out of the notebook's protection. Nobody is named here, but people who know the
      place could guess. If it could be read at a checkpoint, do not carry it.
      """
    case .shared:
      """
      Keep it encrypted, use it for this purpose only, and do not give it on. Do not join it with other data, and do
      not try to find out who anybody is; who believes they know somebody in it says so to those who gave it.
      """
    case .public, .sheet:
      "It may be given on. Do not put it beside earlier releases to work out what is not shown."
    }
  }

  private static func contents(_ plan: ExportPlan, _ tables: [PlannedTable]) -> String {
    let tablesSay =
      switch plan.level {
      case .team, .shared:
        """
        One table to a kind of record, one row to a fact. Where several answers were possible there is a table of its
        own with one row for each. answers_wide.csv repeats answers_long.csv, one row to an interview, themes as 1
        and 0.
        People heard: \(plan.heard.count).
        """
      case .public:
        "Counts of different people, never of mentions; <\(plan.smallest) stands for any smaller count, zero too."
      case .sheet: "One page to read out or to give by hand, and the tables that describe it."
      }
    let pages = plan.pages.map { "  \($0.name)\n" }.joined()
    return tablesSay + "\n"
      + """
      codebook.csv explains every column and every code; datapackage.json says the same to programs, with the hash of
      each table (Data Package 2.0). export_manifest.csv counts what is here, and what stayed and why.
      \(pages)\(list(tables))
      """
  }

  private static func staying(_ plan: ExportPlan) -> String {
    let isForOthers = plan.level == .shared
    let counts = plan.counts(isForOthers ? plan.table("interviews")?.stays ?? [:] : plan.stays)
    guard !counts.isEmpty else { return "No record stays for a reason that is counted here." }
    let few = "<\(plan.smallest)"
    let lines = counts.filter { $0.count != few }.map { "  \($0.count)  \($0.reason.meaning)" }
    let others = !isForOthers ? [] : ["  \(few)  For each other reason, none of them perhaps."]
    return "\(isForOthers ? "Interviews" : "Records") that are not here, by reason:\n"
      + (lines + others).joined(separator: "\n")
  }

  private static func limits(_ plan: ExportPlan) -> String {
    let records = """
      Free text is as it was typed, even where the column ending in Cleared says true: that someone read it through
      and let it leave the team, perhaps in other words, which are not here. To publish words, ask for tables for
      others.
      """
    let publishing = """
      Counts of fewer than \(plan.smallest) people must not be published, nor anything from which they can be worked
      out.
      """
    return [
      "Who was heard is not a sample: these are people someone could reach and who agreed.",
      plan.level == .team ? records : nil,
      """
      Likelihood, severity, stages and bands are ordered words, not quantities: count them, never average them. The
      lists of codes are no validated scales.
      """,
      plan.level.holdsRecords
        ? publishing : "What is hidden lowers the danger and does not end it: neighbours know more than any table.",
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func takingBack(_ level: Level) -> String {
    switch level {
    case .team:
      """
      Safest: destroy this folder and every copy, backup and file made from it, and write the tables again from the
      notebook, where it was taken back. If you must do it by hand, in every copy: note the id of their row in
      respondents, and of the rows of interviews with that respondentId. Remove these rows; every row of any table in
      which one of these ids stands (respondentId, interviewId, sourceRefId, answers_wide too); the rows of people that
      only these interviews are about (interview_people), with all rows and ties that name them (personId, toPersonId);
      and every row of another table that belongs to a removed row by its id. Then search all files for their numbers
      (R-, I-) and take out what is told of them. Write to those who hold copies. Nothing needs a reason. What is
      published in totals cannot be called back: say so.
      """
    case .shared:
      """
      You will be written to by those who gave you this: they alone know which rows are meant. Destroy this folder and
      every copy, backup and file made from it, say that you did, and ask for the tables anew. Nothing needs a reason.
      """
    case .public, .sheet:
      """
      What is published in counts cannot be called back. The next release is made without what they said, and only
      when nobody can tell from the difference who it was.
      """
    }
  }

  private static func citing(_ plan: ExportPlan, _ title: String) -> String {
    let name = plan.level.holdsRecords ? "field notes, tables" : "counts"
    return "\(title), \(name) written on \(plan.made).\nSay that people spoke under permission for this use."
      + quoting(plan.level)
  }

  private static func quoting(_ level: Level) -> String {
    switch level {
    case .team:
      """

      Quote nothing from these tables but lines whose place in the column ending in Voices says own, told in an
      interview whose consent covers quotes (consent_scopes), answers only with quoteOk true; and read it through first.
      Tables for others hold such words read through already.
      """
    case .shared:
      """

      You may quote the words of columns whose treatment in codebook.csv says that quoting was agreed to: these are
      people's own. Other words are the team's; do not give them as anybody's.
      """
    case .public, .sheet: ""
    }
  }

  /// How rows are joined and counted, and what an empty cell says.
  private static func reading(_ plan: ExportPlan) -> String {
    let numbers =
      plan.level == .team
      ? "numbers such as A-05 are for people to say" : "numbers such as A-05 are of this export alone"
    return """
      Files are UTF-8, fields between commas, lines end with CR LF, words with commas or line breaks stand in quotes
      (RFC 4180). Read every column as text first, and only an empty cell as missing: none is a code. Join on columns
      that end in Id, never on the others; \(numbers).

      Who said it: most tables have sourceRefId, the id of the interview it was told in; that row of interviews has
      respondentId, the id in respondents. To count people, follow it to respondentId and count different ones: one
      person can have several interviews, an interview several rows, and several people can speak for one row of
      people. Counting different personId counts persons and groups spoken about, not people heard. What someone tells
      of others counts as one person, the one who spoke (stance aboutOther in interviews).

      Empty: nothing was said, it was not asked, or it was kept back; export_manifest.csv counts what was kept back, by
      reason. For questions, missing in answers_long says why there is no answer; a question with no row there never
      came up in that talk. Themes of some questions are rows of other tables (reasons in motivations, dangers in
      risks, wishes in needs, …): their words are in answers_long, and they have no 0/1 columns. Before you count a 0
      in answers_wide, see that the question has any 1: words without a theme yet have 0 everywhere.

      Nearest help first: of needs whose firstProvider is neither empty nor none, the share with firstProviderBand
      local. Days to a decision: decisionLag of the responses with decisionState closed, by providerBand, a sign once
      in each band (its smallest); tell the open ones beside it, never mixed in. One danger is one row of risks, not
      one person.
      """
  }

  private static let undo = """
    THE LEADING APOSTROPHE
    A cell that begins with = + - @, a tab or a carriage return, or with apostrophes before one of these, has one
    apostrophe put before it, so that no spreadsheet runs it as a formula. To undo it exactly: where a cell is one
    or more apostrophes followed by one of these signs, take one apostrophe away. Tables written for analysis have
    no such mark. export_manifest.csv counts the marked cells of each table (cellsGuarded). Files begin with a byte
    order mark (EF BB BF), which is no part of the first column's name.
    """

  private static func list(_ tables: [PlannedTable]) -> String {
    tables.map { "  \($0.name).csv, \($0.rows.count) \($0.rows.count == 1 ? "row" : "rows")" }.joined(separator: "\n")
  }
}
