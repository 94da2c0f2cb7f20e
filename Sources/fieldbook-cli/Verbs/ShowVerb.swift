import ArgumentParser
import Notebook

/// How one record is printed.
enum TextFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// `fieldbook show`: one record with all it holds.
struct ShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one record, by its number (A-05, I-16, S-02) or the beginning of its id.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The number of the record.") var code: String
  @Option(help: "text or json.") var format = TextFormat.text

  func act() throws(Complaint) {
    let open = try notebook.open()
    let record = try open.record(code)
    let contents = open.reading.contents
    switch format {
    case .json: Console.say(JSON.pretty(JSON.object(record)))
    case .text: Console.say(Self.text(record, contents))
    }
  }

  private static func text(_ record: Record, _ contents: Contents) -> String {
    guard let type = RecordType.named(record.kind) else { return JSON.pretty(JSON.object(record)) }
    var lines = type.fields.compactMap { spec -> String? in
      guard spec.type != .structure else { return nil }
      let cell = Listing.cell(record, spec, contents, short: true)
      guard !cell.isEmpty else { return nil }
      if case .prose = spec.type, let prose = record.value(spec.name).flatMap(Prose.init) {
        return spec.label + ":\n" + prose.paragraphs.map { "  " + mark($0.voice) + $0.text }.joined(separator: "\n")
      }
      return spec.label + ": " + cell
    }
    if record.kind == Interview.type.kind, let talk = Talk(record.id, in: contents) {
      lines += talk.guide.questions.compactMap { answerText($0, talk, contents) }
    }
    if record.kind == ParticipatorySession.type.kind {
      lines += contents.records(Activity.type, pointingAt: record.id).map { activityText($0, contents) }
    }
    return lines.joined(separator: "\n")
  }

  /// What a group did, and what it named with all that is known of each.
  private static func activityText(_ activity: Record, _ contents: Contents) -> String {
    let items = ActivityItem.inOrder(of: activity.id, in: contents)
    let named = [ActivityItem.activity.spec, ActivityItem.symbol.spec, ActivityItem.label.spec, ActivityItem.place.spec]
      .map(\.name)
    let ties = contents.records(ActivityTie.type, pointingAt: activity.id).map { tie in
      let ends = [ActivityTie.from, ActivityTie.to].map { end in
        tie[end].flatMap { contents[$0]?[ActivityItem.label] } ?? "?"
      }
      let relation = Listing.cell(tie, ActivityTie.relation.spec, contents, short: true)
      return "  " + ends.joined(separator: " → ") + ": " + relation
    }
    return
      ([""] + cells(of: activity, but: [Activity.session.name], contents)
      + items.map { item in
        let head = [item[ActivityItem.symbol], item[ActivityItem.label]].compactMap { $0 }.joined(separator: " ")
        return "  " + ([head] + cells(of: item, but: named, contents)).joined(separator: " · ")
      } + ties).joined(separator: "\n")
  }

  private static func cells(of record: Record, but left: [String], _ contents: Contents) -> [String] {
    (RecordType.named(record.kind)?.fields ?? []).filter { !left.contains($0.name) }.compactMap { spec in
      let cell = Listing.cell(record, spec, contents, short: true)
      return cell.isEmpty ? nil : "\(spec.label): \(cell)"
    }
  }

  private static func answerText(_ question: Question, _ talk: Talk, _ contents: Contents) -> String? {
    guard talk.isTouched(question, in: contents) else { return nil }
    var lines = ["", "\(question.id)  \(question.wording[.en])"]
    if let text = talk.answer(question.id, in: contents)?[Answer.text] {
      lines += text.paragraphs.map { "  " + mark($0.voice) + $0.text }
    }
    for choice in question.choices {
      let codes = talk.chosen(choice, of: question.id, in: contents)
      guard !codes.isEmpty, let vocabulary = contents.vocabulary(named: choice.vocabulary) else { continue }
      lines.append("  themes: " + codes.map { vocabulary.label($0.text, in: .en) }.joined(separator: " · "))
    }
    if let missing = talk.missing(question.id, in: contents) {
      lines.append("  " + (Vocabulary.named("missing")?.label(missing.text, in: .en) ?? missing.text))
    }
    return lines.joined(separator: "\n")
  }

  private static func mark(_ voice: Voice) -> String {
    switch voice {
    case .own: "| "
    case .interpreter: "¦ "
    case .translation: "= "
    case .notes: "  "
    }
  }
}
