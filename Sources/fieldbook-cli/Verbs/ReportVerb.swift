import ArgumentParser
import Fieldbook
import Foundation
import Notebook
import Tables
import Vault

/// `fieldbook report`: what was heard as one page to look at, once nothing stands in the way of its leaving.
struct ReportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes what was heard as one page any browser shows and prints: pictures, tables, and their limits.",
    discussion: """
      The page needs nothing else and nothing in it runs. What leaves is asked and noted as for `fieldbook export`: \
      permission, what it is for, harm, small numbers, earlier pages and figures.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Option(help: "The new file.") var to: String
  @Option(help: "For whom: team, shared (others, without names), public (everyone), sheet (a page for those heard).")
  var level = "team"
  @Option(help: "html, or md (plain text with light marks).") var format = Report.Format.html
  @Option(help: "The language: en, fr, es, sw, ar. Else the study's first.") var language: String?
  @OptionGroup var intent: IntentArguments
  @Flag(help: "Write the page although words that may be names stand on it.") var withPossibleNames = false

  func act() throws(Complaint) {
    let level = try LevelChoice.level(level, of: Level.allCases)
    let chosen = try language.map(GuideChoice.language)
    let (meant, answers) = (try intent.read(), try intent.answers())
    try TableWriting.check(to, isSealed: intent.isSealed, notebook: notebook.path)
    let sealing = try intent.sealing()
    let open = try notebook.open()
    var request = TableWriting.request(.analysis, level)
    request.intent = meant
    let plan = Export.report(open.reading.contents, request, as: format, in: chosen)
    try intent.settle(plan, answers, in: open)
    try refusePossibleNames(on: plan, in: open)
    Signals.listen()
    let place = try TableWriting.write(plan.pages, of: plan, to: to, sealing: sealing, open)
    if let remark = Whereabouts(of: place, Machine()).exportRemark { Console.remark(remark.rawValue) }
    for page in plan.pages {
      Console.say("\(place)  \(page.seal.bytes) bytes  sha256 \(page.seal.sha256)")
    }
    if sealing == nil { Console.say("  readable by anyone who finds it; what is out cannot be called back") }
    for line in open.remarks(on: plan) { Console.say(line) }
  }

  /// What stands in people's or the team's own words on a page of the team is looked through for names.
  private func refusePossibleNames(on plan: ExportPlan, in open: OpenNotebook) throws(Complaint) {
    guard plan.level == .team, !withPossibleNames else { return }
    let found = Export.possibleNames(
      open.reading.contents, for: open.vault.who ?? "T1", on: plan.made, in: plan.typed)
    guard found > 0 else { return }
    throw Complaint(
      "\(found == 1 ? "1 word" : "\(found) words") that may lead to somebody would stand on the page; Today lists "
        + "them on the screen, --with-possible-names writes it all the same", .findings)
  }
}

extension Report.Format: ExpressibleByArgument {}

/// What the verbs that are made for somebody share.
enum LevelChoice {
  /// The level of a name, among those a verb knows.
  static func level(_ name: String, of levels: [Level]) throws(Complaint) -> Level {
    if let level = Level(rawValue: name), levels.contains(level) { return level }
    throw Complaint("--level takes \(levels.map(\.rawValue).joined(separator: ", ")), not \(name)", .usage)
  }
}
