import ArgumentParser
import Notebook
import Vault

/// `fieldbook rekey`: a notebook with new keys, after a laptop was lost.
struct RekeyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rekey", abstract: "After a laptop was lost: makes the same notebook anew, with new keys.",
    discussion: """
      Nothing that opened the old notebook opens the new one. With --without T3 --after 2026-03-03 all that T3
      wrote after that day stays behind, as far as the clock and the team number it was written with are true.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The notebook to make: a name, or a folder.") var new: String
  @Option(help: "The team number whose late work stays behind.") var without: String?
  @Option(help: "The last day of theirs that is kept, such as 2026-03-03 (UTC).") var after: String?
  @Option(help: "Your team number, where the old notebook is opened with its recovery sheet.") var who: String?
  @OptionGroup var words: NewWordsOption

  func act() throws(Complaint) {
    let distrust = try distrust()
    let open = try notebook.open()
    guard let who = open.vault.who ?? who else {
      throw Complaint("the recovery sheet is nobody's in particular; say who you are: --who T1", .usage)
    }
    let path = NotebookPath.new(new)
    try NotebookPath.makeParent(of: path)
    var typed = try words.ask()
    defer { forget(&typed) }
    let line = ProgressLine("Making it anew")
    let report: RekeyReport
    do {
      report = try open.vault.rekey(to: path, passphrase: typed, who: who, without: distrust) { line.show($0) }
    } catch { throw Complaint(error, at: path) }
    say(report, path, old: open.vault.path)
    let lost = report.damage.count + report.unreadable.count
    guard lost == 0 else { throw Complaint("\(lost) files of the old notebook could not be read", .findings) }
  }

  private func distrust() throws(Complaint) -> Distrust? {
    guard let without else {
      guard after == nil else { throw Complaint("--after goes with --without: whose work stays behind?", .usage) }
      return nil
    }
    guard let after else { throw Complaint("--without needs --after: the last day that is kept", .usage) }
    guard let day = Day(after) else { throw Complaint("\(after) is no day; write it as 2026-03-03", .usage) }
    return Distrust(who: without, after: day)
  }

  private func say(_ report: RekeyReport, _ path: String, old: String) {
    Console.say("notebook: \(path)")
    Console.say("\(report.dossiers) folders, \(report.operations) entries, looked through and compared")
    if let without { Console.say("\(report.distrusted) entries of \(without) stayed behind") }
    for (who, count) in Dictionary(grouping: report.closed.values, by: { $0 }).mapValues(\.count).sorted(by: { $0 < $1 }) {
      Console.say("\(count) notes that are only \(who)'s stayed behind; \(who) brings them with `fieldbook bring`")
    }
    for finding in report.damage { Console.say("! " + finding.words) }
    for name in report.unreadable { Console.say("! \(name): cannot be read") }
    Console.say(
      """
      Only your new words open it. Next: `fieldbook passphrase add` for each of the team, a new recovery sheet
      (`fieldbook recovery`), and bring late work with `fieldbook bring`. Then destroy \(old) and its copies:
      what was lost with the laptop opens them still.
      """)
  }
}
