import Notebook

/// What was heard as one page for people to look at: pictures, tables beside them, and what they cannot tell.
public struct Report: Hashable, Sendable {
  /// How a page is written.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// A page any browser shows and prints.
    case html
    /// Plain text with light marks.
    case md
  }

  /// The language of all its words.
  let language: Language
  /// The study's name, of which strangers get the public one.
  let title: String
  /// That it is made up for practice; nil where it is not.
  let notice: String?
  /// What stands under the title, a sentence each: for whom, how to keep it, what for, when, how many.
  let facts: [String]
  /// What was heard, in the order of the study's questions.
  let views: [ShownView]
  /// How it was made and its limits, a sentence each.
  let method: [String]
  /// How to cite it, and what is owed to whoever takes something back.
  let citing: [String]
  let takingBack: [String]

  /// The page of some views; `plan` says for whom, since when and what for, `stays` how many talks are not in it.
  init(_ views: [ShownView], _ plan: ExportPlan, _ contents: Contents, stays: Int, in language: Language) {
    self.language = language
    self.views = views
    let study = contents[.study]
    title = plan.title
    notice = plan.isPractice ? PracticeStudy.notices[language] : nil
    let date =
      plan.level.holdsRecords ? plan.made.description : "\(contents.countedYear(otherwise: plan.made))"
    facts = Self.facts(plan, date, language)
    method = Self.method(plan, stays, language)
    let name = title + (title.utf8.last == UInt8(ascii: ".") || title.isEmpty ? "" : ".")
    citing = [[name, ReportWord.heard(language) + ".", date + "."].joined(separator: " "), ReportWord.citing(language)]
    let contact = plan.level.holdsRecords ? study?[Study.complaintContact] ?? "" : ""
    takingBack = Self.takingBack(plan.level, language)
      + (contact.isEmpty ? [] : [ReportWord.tell(language, contact)])
      + (plan.program.isEmpty ? [] : [ReportWord.program(language, plan.program)])
  }

  /// The bytes of the page, as text.
  func text(as format: Format) -> String {
    switch format {
    case .html: html
    case .md: markdown
    }
  }

  /// Everything in it that somebody may have typed, for the team's look at possible names.
  var typed: [String] {
    views.flatMap(\.parts).flatMap { part -> [String] in
      switch part {
      case .bars(let bars): bars.words + bars.rows.map(\.label)
      case .grid(let grid): (grid.rows + grid.columns).map(\.label)
      case .days: []
      case .listing(let listing): listing.rows.flatMap(\.texts)
      }
    }
  }

  // MARK: - Sentences

  private static func facts(_ plan: ExportPlan, _ date: String, _ language: Language) -> [String] {
    let (whom, care): (ReportWord, ReportWord) =
      switch plan.level {
      case .team: (.forTeam, .careTeam)
      case .shared: (.forShared, .careShared)
      case .public, .sheet: (.forPublic, .carePublic)
      }
    let heard = plan.heard.count
    let isFew = !plan.level.holdsRecords && heard < SmallNumbers.oneWay
    let recipients = plan.intent.recipientKind.map { Vocabulary.recipientKind.label($0.text, in: language) }
    return [
      whom(language) + ".", care(language),
      plan.intent.purpose.isEmpty ? "" : ReportWord.purpose(language, plan.intent.purpose),
      recipients.map { ReportWord.recipients(language, $0) } ?? "",
      plan.level.holdsRecords ? ReportWord.made(language, date) : ReportWord.year(language, date),
      ReportWord.people(language, isFew ? ReportWord.fewer(language, "\(SmallNumbers.oneWay)") : "\(heard)"),
    ].filter { !$0.isEmpty }
  }

  private static func method(_ plan: ExportPlan, _ stays: Int, _ language: Language) -> [String] {
    let isOurs = plan.level == .team
    return [
      ReportWord.reach(language), isOurs ? ReportWord.permissionTeam(language) : ReportWord.permissionOthers(language),
      ReportWord.practice(language),
      plan.level.holdsRecords
        ? ReportWord.smallTeam(language, "\(plan.smallest)") : ReportWord.small(language, "\(plan.smallest)"),
      ReportWord.order(language), isOurs ? ReportWord.staysHere(language, "\(stays)") : ReportWord.leftOut(language),
    ]
  }

  private static func takingBack(_ level: Level, _ language: Language) -> [String] {
    switch level {
    case .team: [ReportWord.takeBackTeam(language)]
    case .shared: [ReportWord.takeBackShared(language)]
    case .public, .sheet: [ReportWord.takeBackPublic(language)]
    }
  }
}

extension Contents {
  /// The year the study counts until; of the day given where it says none.
  func countedYear(otherwise day: Day) -> Int {
    let study = self[.study]
    let last = study?[Study.studyCutoff]?.span?.upperBound ?? study?[Study.studyStart]?.span?.upperBound
    return (last ?? day).parts.year
  }
}
