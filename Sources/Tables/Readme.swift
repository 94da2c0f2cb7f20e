import Notebook

/// The words that travel with the tables: what they are, what they cannot say, and what is owed to the people in them.
enum Readme {
  /// The whole page, for a plan and the tables that are written.
  static func text(_ plan: ExportPlan, _ tables: [PlannedTable]) -> String {
    let title = plan.title.isEmpty ? "A study" : plan.title
    return [
      title + (title.utf8.last == UInt8(ascii: ".") ? "" : "."),
      plan.isPractice ? PracticeStudy.notice : nil,
      """
      For the team of the study only. Written on \(plan.made) by \(plan.program).
      Keep it encrypted; it is out of the notebook's protection. Nobody is named here, but people who know the
      place could guess. If it could be read at a checkpoint, do not carry it.
      """,
      """
      WHAT IS HERE
      One table to a kind of record, one row to a fact. Where several answers were possible there is a table of its
      own with one row for each. Rows are joined by the columns that end in Id; numbers such as A-05 are for people.
      codebook.csv explains every column and every code. export_manifest.csv counts what is here, and what stayed
      in the notebook and why. answers_wide.csv repeats answers_long.csv, one row to an interview, for reading.
      \(list(tables))
      """,
      """
      WHAT IT CANNOT TELL YOU
      Who was heard is not a sample: these are people someone could reach and who agreed. Free text is as it was
      typed; only where the column ending in Cleared says true has someone read it again and taken out what
      identifies. Likelihood, severity and bands are ordered words, not quantities: count them, never average them.
      A cell is empty when nothing was said; the columns on what is missing say why. Counts of fewer than five
      people must not be published, nor anything from which they can be worked out. The lists of codes are no
      validated scales.
      """,
      """
      IF SOMEONE TAKES BACK WHAT THEY SAID
      Remove every row with their number in respondents, interviews and everything told in those interviews, in
      this folder and in every copy, backup and file made from it; answers_wide too. Write to those who hold copies.
      Easiest is to destroy all copies and write the tables again from the notebook. Nothing needs a reason. What is
      published in totals cannot be called back: say so.
      """,
      plan.dialect == .spreadsheet ? undo : nil,
      """
      HOW TO CITE
      \(title), field notes, tables written on \(plan.made).
      Say that people spoke under permission for this use. Quote only words whose voice is "own" and for which quoting
      was agreed to.
      """,
    ].compactMap { $0 }.joined(separator: "\n\n") + "\n"
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
