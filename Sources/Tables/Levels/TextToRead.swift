import Notebook

/// A text that permission lets go beyond the team, once someone read it through for leaving.
public struct TextToRead: Hashable, Sendable {
  /// The record it stands in.
  public let record: RecordID
  /// The field of the record.
  public let field: String
  /// What was decided; nil while it is to be read.
  public let reading: ReadThrough?

  /// Every such text on a day, with what was decided about each: in the order of the tables, then by number.
  ///
  /// Words that could show a place, and details of harm, stay whatever anybody reads, and are not in the list.
  public static func all(_ contents: Contents, on day: Day) -> [TextToRead] {
    let coverage = Coverage(contents, scope: Level.shared.scope, on: day, tacticalConfirmed: false)
    let folded = FoldedText(contents)
    var quoting: [RecordID: Bool] = [:]
    func mayQuote(_ record: Record) -> Bool {
      guard let told = record[Answer.interview] ?? record[Common.sourceRef] else { return false }
      let known = quoting[told] ?? Permission.scopes(of: told, in: contents, on: day).contains("quotes")
      quoting[told] = known
      return known
    }
    var texts: [(order: (Int, String, String, Int), text: TextToRead)] = []
    for (place, type) in RecordType.all.enumerated() {
      let fields = type.fields.enumerated().filter { [.readThrough, .quoted].contains($1.treatment(at: .shared)) }
      guard !fields.isEmpty else { continue }
      for record in contents.records(type) where coverage.goes(record.id) && folded.reason(for: record) == nil {
        for (index, spec) in fields {
          guard let prose = record.value(spec.name).flatMap(Prose.init), !prose.isBlank,
            record.fields[spec.name]?.visible.allSatisfy({
              coverage.stay(of: $0, to: spec.name, of: record.id) == nil
            }) == true,
            spec.treatment(at: .shared) != .quoted || mayQuote(record), !GroupGuide.asks(prose.text)
          else { continue }
          let owner =
            record[Answer.interview] ?? record[Common.sourceRef] ?? ParticipatorySession.of(record, in: contents)?.id
            ?? record.id
          texts.append(
            (
              (place, contents.number(of: owner), Self.order(of: record), index),
              TextToRead(record: record.id, field: spec.name, reading: record.reading(of: spec.name))
            ))
        }
      }
    }
    return texts.sorted { $0.order < $1.order }.map(\.text)
  }

  /// By id; what a group named together stands together, in its order.
  private static func order(of record: Record) -> String {
    guard record.kind == ActivityItem.type.kind, let activity = record[ActivityItem.activity] else {
      return record.id.text
    }
    return "\(activity.text) \(100 + (record[ActivityItem.place] ?? 99)) \(record.id.text)"
  }
}
