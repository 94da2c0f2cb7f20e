import ArgumentParser
import Foundation
import Notebook
import Tables

/// `fieldbook findings`: one view of what was heard, on this terminal; nothing leaves, so nothing is asked.
struct FindingsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Prints one view of what was heard: who, why, dangers, wishes, …; without a view, their names.",
    discussion: """
      The options that narrow work for the team alone: numbers narrowed twice show single people. csv has one row to a \
      number and to a sentence about them, json the same; neither is written anywhere. To give figures to others, use \
      `report` or `export`.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The view: \(FindingsView.allCases.map(\.rawValue).joined(separator: ", ")).") var view: String?
  @Option(help: "table, csv or json.") var format = ListFormat.table
  @Option(name: .customLong("for"), help: "With csv: spreadsheet, or analysis (exact values).")
  var dialect = Dialect.spreadsheet
  @Option(help: "As whom it may see: team, shared or public.") var level = "team"
  @Option(help: "The language of the words: en, fr, es, sw, ar. Else the study's first.") var language: String?
  @OptionGroup var narrowing: NarrowingArguments

  func act() throws(Complaint) {
    let level = try LevelChoice.level(level, of: [.team, .shared, .public])
    let chosen = try language.map(GuideChoice.language)
    let wanted = try view.map(Self.view)
    try narrowing.check(for: level)
    let contents = try notebook.open().reading.contents
    let filter = try narrowing.filter(in: contents)
    var findings = Findings(
      contents, level: level, on: Clock.now().day, in: chosen ?? contents.spoken, seed: .random(in: 1 ... .max))
    guard let wanted else {
      let rows = FindingsView.allCases.map { [$0.rawValue, findings.view($0, filter).title] }
      return Console.say(Table.text(["view", ""], rows))
    }
    let shown = findings.view(wanted, filter)
    switch format {
    case .table: Console.say(ShownText.text(shown, in: findings.language))
    case .json: Console.say(shown.json)
    case .csv: Console.write(bytes: shown.csv(for: dialect))
    }
  }

  /// The view of a name, whatever its case.
  private static func view(_ name: String) throws(Complaint) -> FindingsView {
    let all = FindingsView.allCases
    if let view = all.first(where: { $0.rawValue.lowercased() == name.lowercased() }) { return view }
    throw Complaint("there is no view \(name); there are \(all.map(\.rawValue).joined(separator: ", "))", .usage)
  }
}

extension Dialect: ExpressibleByArgument {}

/// What a view of the team is narrowed to.
struct NarrowingArguments: ParsableArguments {
  @Option(help: "Only this place, by its number (Z-01).") var place: String?
  @Option(help: "Only people and groups who act then: \(Vocabulary.phase.codes.joined(separator: ", ")).")
  var phase: String?
  @Option(help: "Only first talks (1), or those that follow (2, 3, …).") var wave: Int?
  @Option(help: "Only this kind: \(Vocabulary.personKind.codes.joined(separator: ", ")).") var kind: String?
  @Option(help: "Only talks since this day, month or year (2026-03-12, 2026-03).") var since: String?

  /// The options that were given, by name.
  private var given: [String] {
    [
      ("--place", place), ("--phase", phase), ("--wave", wave.map(String.init)), ("--kind", kind), ("--since", since),
    ].filter { $0.1 != nil }.map(\.0)
  }

  /// Throws what can be known wrong before the notebook is opened; also where a level not the team's is narrowed.
  func check(for level: Level) throws(Complaint) {
    if level != .team, let first = given.first {
      throw Complaint(
        "\(first) narrows, and numbers narrowed twice show single people; only --level team can be narrowed", .usage)
    }
    if let wave, wave < 1 { throw Complaint("--wave takes 1, 2, 3, …, not \(wave)", .usage) }
    if let since, firstDay == nil {
      throw Complaint("--since takes a day, a month or a year such as 2026-03-12, not \(since)", .usage)
    }
  }

  private var firstDay: Day? { since.flatMap { PartialDate($0)?.span?.lowerBound } }

  /// What was given, looked up in a notebook.
  func filter(in contents: Contents) throws(Complaint) -> FindingsFilter {
    func code(_ given: String?, _ list: Vocabulary, _ option: String) throws(Complaint) -> Code? {
      guard let given else { return nil }
      let used = contents.vocabulary(named: list.name) ?? list
      guard used[given] != nil else {
        throw Complaint("\(option) takes \(used.codes.joined(separator: ", ")), not \(given)", .usage)
      }
      return Code(given)
    }
    return FindingsFilter(
      place: try placed(in: contents), phase: try code(phase, .phase, "--phase"), wave: wave,
      kind: try code(kind, .personKind, "--kind"), since: firstDay)
  }

  private func placed(in contents: Contents) throws(Complaint) -> RecordID? {
    guard let place else { return nil }
    let all = contents.records(Place.type)
    if let found = all.first(where: { contents.number(of: $0.id) == place }) { return found.id }
    let numbers = all.map { contents.number(of: $0.id) }.sorted()
    throw Complaint(
      numbers.isEmpty
        ? "there is no place \(place); the notebook has none yet"
        : "there is no place \(place); there are \(numbers.joined(separator: ", "))", .usage)
  }
}
