import ArgumentParser
import Fieldbook
import Foundation
import Notebook
import Tables
import Vault

/// `fieldbook export`: tables or a page for someone, written to a new folder once nothing stands in the way.
struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes what permission covers to a new folder: tables (CSV), figures, or a page of words.",
    discussion: """
      --harm-check takes lines such as `who yes` or `guess no  nobody there is alone of a kind`, or a JSON object; the \
      questions are who, why, worst, guess, small, consent, changed and back. Without it the notebook's own check \
      counts.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Option(help: "The new folder.") var to: String
  @Option(help: "For whom: team, shared (others, without names), public (figures), sheet (a page for those heard).")
  var level = "team"
  @Option(name: .customLong("for"), help: "spreadsheet, or analysis (exact values).")
  var dialect = Dialect.spreadsheet
  @Option(help: "Only these tables, by name, with commas between.") var tables: String?
  @OptionGroup var intent: IntentArguments

  @Flag(help: "Write the tables although words that may be names leave in them.") var withPossibleNames = false

  func act() throws(Complaint) {
    let level = try LevelChoice.level(level, of: Level.allCases)
    let (meant, answers) = (try intent.read(), try intent.answers())
    try TableWriting.check(to, isSealed: intent.isSealed, notebook: notebook.path)
    let sealing = try intent.sealing()
    let open = try notebook.open()
    var request = TableWriting.request(dialect, level)
    request.intent = meant
    let plan = Export.plan(open.reading.contents, request)
    let names = tables.map { Set($0.split(separator: ",").map(String.init)) }
    if let unknown = names?.sorted().first(where: { plan.table($0) == nil }) {
      let all = plan.tables.map(\.name).joined(separator: ", ")
      throw Complaint("there is no table \(unknown); there are \(all)", .usage)
    }
    try intent.settle(plan, answers, in: open)
    try refusePossibleNames(in: open, level)
    let files = Export.files(of: plan, only: names)
    Signals.listen()
    let place = try TableWriting.write(files, of: plan, only: names, to: to, sealing: sealing, open)
    if let remark = Whereabouts(of: place, Machine()).exportRemark { Console.remark(remark.rawValue) }
    Console.say("\(files.count) files in \(place)")
    for file in files { Console.say("  \(file.name)  \(file.seal.bytes) bytes  sha256 \(file.seal.sha256)") }
    for line in open.remarks(on: plan) { Console.say(line) }
    for (stay, count) in plan.stays.sorted(by: { $0.key < $1.key }) where count > 0 {
      Console.say("  \(count) \(count == 1 ? "row stays" : "rows stay") here: \(stay.words)")
    }
  }

  /// Words that may be names are looked for where words go as they were typed; others were read through before.
  private func refusePossibleNames(in open: OpenNotebook, _ level: Level) throws(Complaint) {
    guard level == .team, !withPossibleNames else { return }
    let found = Export.possibleNames(open.reading.contents, for: open.vault.who ?? "T1", on: Clock.now().day)
    guard found > 0 else { return }
    throw Complaint(
      "\(found == 1 ? "1 word" : "\(found) words") that may lead to somebody would leave; Today lists them on the "
        + "screen, --with-possible-names writes the tables all the same", .findings)
  }
}

/// What is said about an export before it leaves.
struct IntentArguments: ParsableArguments {
  @Option(help: "What it is for, in a line.") var purpose = ""
  @Option(help: "Who gets it: partner, researcher, localOrg, official, donor, community or public.")
  var recipientKind: String?
  @Option(help: "A file of answers to the eight questions about harm.") var harmCheck: String?
  @Option(help: "Why it goes out although the questions about harm hold it back.") var reason = ""
  @Option(help: "The team number of a second reader, such as T3.") var secondReader = ""
  @Option(help: "Why it goes out before people saw what was found.") var resultsReason = ""
  @Option(help: "Write one encrypted file, for this age recipient; may be given several times.")
  var encryptTo: [String] = []
  @Flag(help: "Write one encrypted file, opened by words that are asked for.") var encrypt = false
  @Option(help: "The words of that file on the first line of this one.") var encryptPassphraseFile: String?

  /// Whether what goes out is one closed file.
  var isSealed: Bool { encrypt || !encryptTo.isEmpty }

  /// Who can open what goes out; nil for a folder of files.
  func sealing() throws(Complaint) -> Sealing? {
    guard isSealed else { return nil }
    guard encryptTo.isEmpty || !encrypt else { throw Complaint("give --encrypt or --encrypt-to, not both", .usage) }
    if !encryptTo.isEmpty {
      // A key with a slip in it is said before the notebook is opened, not after.
      _ = try TableWriting.lock(.recipients(encryptTo))
      return .recipients(encryptTo)
    }
    let words = try Asking.secret("Words for the file: ", file: encryptPassphraseFile)
    if encryptPassphraseFile == nil {
      guard try Asking.secret("Once more: ", file: nil) == words else {
        throw Complaint("these were other words; nothing was written", .usage)
      }
    }
    guard !words.isEmpty else {
      throw Complaint("without words anybody could open the file; nothing was written", .usage)
    }
    return .passphrase(words)
  }

  /// What was said, as an intent.
  func read() throws(Complaint) -> ExportIntent {
    if let recipientKind, Vocabulary.recipientKind[recipientKind] == nil {
      let all = Vocabulary.recipientKind.codes.joined(separator: ", ")
      throw Complaint("--recipient-kind takes \(all), not \(recipientKind)", .usage)
    }
    return ExportIntent(
      purpose: purpose, recipientKind: recipientKind.map { Code($0) }, reason: reason, secondReader: secondReader,
      resultsReason: resultsReason)
  }

  /// The answers of the file, nil where none was named.
  func answers() throws(Complaint) -> HarmAnswers? {
    guard let harmCheck else { return nil }
    let bytes: [UInt8]
    do { bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: harmCheck))) } catch {
      throw Complaint("cannot read \(harmCheck); --harm-check takes a file of answers", .noSuchFile)
    }
    guard bytes.count <= 65_536 else { throw Complaint("\(harmCheck) is too long for eight answers", .badData) }
    do { return try HarmAnswers(bytes) } catch { throw Complaint("\(harmCheck): \(error.words)", .badData) }
  }

  /// Throws what stands in the way of a plan, each in a line; answers given here are written down first and count.
  func settle(_ plan: ExportPlan, _ answers: HarmAnswers?, in open: OpenNotebook) throws(Complaint) {
    let contents = try answers.map { answers throws(Complaint) in try record(answers, in: open) }
    let obstacles = ExportGate.obstacles(for: plan, contents ?? open.reading.contents, plan.intent, on: plan.made)
    guard let last = obstacles.last else { return }
    for obstacle in obstacles.dropLast() { Console.complain(obstacle.words) }
    throw Complaint(last.words, .findings)
  }

  /// Writes the answers into the notebook as a check of possible harm, which counts from then on, also on the screen.
  ///
  /// Gives back what the notebook then holds.
  private func record(_ answers: HarmAnswers, in open: OpenNotebook) throws(Complaint) -> Contents {
    var pen = open.pen()
    let changes = answers.changes(
      by: pen.who, secondReader: secondReader, on: Clock.now().day, using: &pen.chance)
    var contents = open.reading.contents
    let filed = changes.map { pen.write($0, into: &contents, at: Clock.now()) }
    try open.keep(filed)
    return contents
  }
}

extension OpenNotebook {
  /// What to know of a plan that leaves: what was made coarser, and whom a neighbour could know.
  func remarks(on plan: ExportPlan) -> [String] {
    plan.coarser.map { "  made coarser: \(CoarserWord($0).rawValue)" }
      + plan.neighbours.map { known in
        let numbers = known.people.map { reading.contents.number(of: $0) }.sorted().joined(separator: ", ")
        let kind = Vocabulary.personKind.label(known.kind.text, in: .en)
        let many = known.people.count == 1 ? "the only one" : "the only two"
        return "  a neighbour could know \(numbers): \(many) of the kind “\(kind)”"
      }
  }
}

extension HarmAnswers.Failure {
  /// What is wrong in a line.
  fileprivate var words: String {
    let all = HarmQuestion.all("export").map(\.item).joined(separator: ", ")
    switch self {
    case .unreadable: return "this is neither lines such as `who yes` nor a JSON object of answers"
    case .unknown(let item): return "there is no question \(item); the questions are \(all)"
    case .twice(let item): return "\(item) is answered twice; keep one"
    case .noAnswer(let item): return "\(item) takes yes, no or unsure"
    case .missing(let items): return "not answered: \(items.joined(separator: ", ")); unsure is an answer too"
    }
  }
}
