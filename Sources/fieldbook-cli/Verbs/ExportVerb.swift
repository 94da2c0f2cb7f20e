import ArgumentParser
import Fieldbook
import Notebook
import Tables
import Vault

/// `fieldbook export`: the team's tables, written to a new folder.
struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes tables (CSV) of what permission covers to a new folder.")

  @OptionGroup var notebook: NotebookArguments
  @Option(help: "The new folder.") var to: String
  @Option(help: "For whom: team (the only level of this version).") var level = "team"
  @Option(name: .customLong("for"), help: "spreadsheet, or analysis (exact values).") var dialect = "spreadsheet"
  @Option(help: "Only these tables, by name, with commas between.") var tables: String?

  @Flag(help: "Write the tables although words that may be names leave in them.") var withPossibleNames = false

  func act() throws(Complaint) {
    guard level == "team" else {
      throw Complaint("this version writes the level team only, not \(level)", .usage)
    }
    guard let dialect = Dialect(rawValue: dialect) else {
      throw Complaint("--for takes spreadsheet or analysis, not \(dialect)", .usage)
    }
    let open = try notebook.open()
    let plan = Export.plan(open.reading.contents, TableWriting.request(dialect))
    let names = tables.map { Set($0.split(separator: ",").map(String.init)) }
    if let unknown = names?.sorted().first(where: { plan.table($0) == nil }) {
      let all = plan.tables.map(\.name).joined(separator: ", ")
      throw Complaint("there is no table \(unknown); there are \(all)", .usage)
    }
    let found =
      withPossibleNames
      ? 0 : Export.possibleNames(open.reading.contents, for: open.vault.who ?? "T1", on: Clock.now().day)
    guard found == 0 else {
      throw Complaint(
        "\(found == 1 ? "1 word" : "\(found) words") that may lead to somebody would leave; Today lists them on the "
          + "screen, --with-possible-names writes the tables all the same", .findings)
    }
    let files = Export.files(of: plan, only: names)
    Signals.listen()
    let place = try TableWriting.write(files, of: plan, only: names, to: to, sealing: nil, open)
    if let remark = Whereabouts(of: place, Machine()).exportRemark { Console.remark(remark.rawValue) }
    Console.say("\(files.count) files in \(place)")
    for (stay, count) in plan.stays.sorted(by: { $0.key < $1.key }) where count > 0 {
      Console.say("  \(count) \(count == 1 ? "row stays" : "rows stay") here: \(stay.words)")
    }
  }
}
