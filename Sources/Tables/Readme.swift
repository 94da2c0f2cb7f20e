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
        own with one row for each. Rows are joined by the columns that end in Id; \
        \(plan.level == .team ? "numbers such as A-05 are for people" : "the numbers are of this export alone").
        answers_wide.csv repeats answers_long.csv, one row to an interview, themes as 1 and 0.
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
    return "\(isForOthers ? "Interviews" : "Records") that are not here, by reason:\n" + (lines + others).joined(separator: "\n")
  }

  private static func limits(_ plan: ExportPlan) -> String {
    let records = """
      Free text is as it was typed; only where the column ending in Cleared says true has someone read it again and
      taken out what identifies.
      """
    let publishing = """
      Counts of fewer than \(plan.smallest) people must not be published, nor anything from which they can be worked
      out.
      """
    return [
      "Who was heard is not a sample: these are people someone could reach and who agreed.",
      plan.level == .team ? records : nil,
      """
      Likelihood, severity and bands are ordered words, not quantities: count them, never average them. A cell is
      empty when nothing was said; the columns on what is missing say why. The lists of codes are no validated scales.
      """,
      plan.level.holdsRecords
        ? publishing : "What is hidden lowers the danger and does not end it: neighbours know more than any table.",
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func takingBack(_ level: Level) -> String {
    switch level {
    case .team:
      """
      Remove every row with their number in respondents, interviews and everything told in those interviews, in
      this folder and in every copy, backup and file made from it; answers_wide too. Write to those who hold copies.
      Easiest is to destroy all copies and write the tables again from the notebook. Nothing needs a reason. What is
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
    let quoting =
      plan.level.holdsRecords
      ? " Quote only words whose voice is \"own\" and for which quoting\nwas agreed to." : ""
    return "\(title), \(name) written on \(plan.made).\nSay that people spoke under permission for this use.\(quoting)"
  }

  private static let undo = """
    THE LEADING APOSTROPHE
    A cell that begins with = + - @, a tab or a carriage return, or with apostrophes before one of these, has one
    apostrophe put before it, so that no spreadsheet runs it as a formula. To undo it exactly: where a cell is one
    or more apostrophes followed by one of these signs, take one apostrophe away. Tables written for analysis have
    no such mark. The count is in export_manifest.csv.
    """

  private static func list(_ tables: [PlannedTable]) -> String {
    tables.map { "  \($0.name).csv, \($0.rows.count) \($0.rows.count == 1 ? "row" : "rows")" }.joined(separator: "\n")
  }
}
