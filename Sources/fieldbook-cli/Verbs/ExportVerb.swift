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
    try TableWriting.write(files, of: plan, only: names, to: to, open)
    if let remark = Whereabouts(of: to, Machine()).exportRemark { Console.remark(remark.rawValue) }
    Console.say("\(files.count) files in \(to)")
    for (stay, count) in plan.stays.sorted(by: { $0.key < $1.key }) where count > 0 {
      Console.say("  \(count) \(count == 1 ? "row stays" : "rows stay") here: \(stay.words)")
    }
  }
}

/// What the screen and the verb share in writing tables.
enum TableWriting {
  /// Notes what goes out, durable, before the files have their names; then writes them and notes what came of it.
  static func write(
    _ files: [ExportFile], of plan: ExportPlan, only names: Set<String>?, to folder: String, _ open: OpenNotebook
  ) throws(Complaint) {
    var contents = open.reading.contents
    var pen = open.pen()
    let log = RecordID.random(using: &pen.chance)
    func note(_ changes: [Change]) throws(Complaint) {
      let filed = changes.map { pen.write($0, into: &contents, at: Clock.now()) }
      do { try open.vault.save(filed) } catch {
        let reason = Complaint(error, at: open.vault.path)
        throw Complaint("that tables go out cannot be noted, so none do: \(reason.text)", reason.code)
      }
    }
    try note(plan.begun(log, to: folder, only: names))
    do throws(ExportFolder.Failure) {
      try ExportFolder.write(files, to: folder, notebook: open.vault.path) { Signals.areAsking }
    } catch {
      try note(ExportPlan.ended(log, hashes: nil))
      try open.keep([])
      if error == .interrupted {
        Console.complain(words(for: error))
        Signals.endAsAsked()
      }
      throw Complaint(words(for: error), code(for: error))
    }
    try note(ExportPlan.ended(log, hashes: hashes(of: files)))
    try open.keep([])
  }

  /// The SHA-256 of each file, as `sha256sum` prints it, by its name.
  static func hashes(of files: [ExportFile]) -> [String: String] {
    Dictionary(files.map { ($0.name, sha256($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name and version of this program.
  static var program: String { "Fieldbook \(FieldbookCommand.configuration.version)" }

  /// The request of this program, today.
  static func request(_ dialect: Dialect) -> Export.Request {
    Export.Request(dialect, made: Clock.now().day, program: program)
  }

  /// What went wrong in one line, with the next step; nothing half-written is ever left.
  static func words(for failure: ExportFolder.Failure) -> String {
    switch failure {
    case .exists(let path): "\(path) is there already; name a new folder"
    case .noParent(let path): "there is no folder \(path); make it first, or name another place"
    case .inTheWay(let path): "\(path) is there and is not of an export; move it away, or name another folder"
    case .interrupted: "interrupted; nothing was left there"
    case .insideNotebook: "tables cannot stand inside a notebook or where notebooks meet; name another place"
    case .badName(let name): "\(name) is no name for a folder; choose another"
    case .refused(_, let path, let code): "cannot write \(path): \(Asking.reason(code)); nothing was left there"
    }
  }

  /// The exit code for it.
  static func code(for failure: ExportFolder.Failure) -> Complaint.Code {
    switch failure {
    case .exists, .noParent, .insideNotebook, .badName, .inTheWay: .cannotCreate
    case .refused, .interrupted: .inputOutput
    }
  }
}
