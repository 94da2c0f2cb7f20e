import Foundation
import Notebook

/// What lists and pages of records share: kinds by name, columns, cells in words.
enum Listing {
  /// The names of all lists.
  static let names =
    RecordType.all.compactMap(\.table).map { table in shortNames.first { $0.value == table }?.key ?? table }
    + tableless.keys.sorted()

  /// What a list is called where its table has a longer name.
  private static let shortNames = ["answers": "answers_long", "snapshots": "context_snapshots"]

  /// Kinds that are in no table and can be listed here.
  private static let tableless = ["exports": ExportLog.type, "taken-back": Withdrawal.type]

  /// The kind a list's name, or a kind's own name, stands for.
  static func type(named name: String) -> RecordType? {
    if let type = tableless[name] { return type }
    let wanted = shortNames[name] ?? name
    // Names kept apart stand in no list.
    guard wanted != SealedName.type.kind else { return nil }
    return RecordType.all.first { $0.table == wanted } ?? RecordType.named(name)
  }

  /// The order of lists: by human code, then by the day people gave, then by id.
  static func key(_ record: Record) -> String {
    (record.value("code").flatMap(String.init) ?? "") + " " + record.id.text
  }

  /// The columns of a list for people: the code and the required fields.
  static func columns(of type: RecordType) -> [FieldSpec] {
    let chosen = type.fields.filter { spec in
      spec.isRequired || alsoShown.contains(spec.name)
    }
    return Array((chosen.isEmpty ? type.fields : chosen).prefix(7))
  }

  /// What a line needs besides required fields: numbers, handles, words, and the other end of a tie.
  private static let alsoShown: Set<String> = ["code", "handle", "text", "toPerson", "toProvider", "toArmed", "labelEn"]

  /// A field in words: labels for codes, numbers for references, text as it is.
  static func cell(_ record: Record, _ spec: FieldSpec, _ contents: Contents, short: Bool) -> String {
    guard let value = record.value(spec.name) else {
      return record.conflict(spec.name).isEmpty ? "" : "(two versions)"
    }
    switch spec.type {
    case .prose:
      let text = Prose(value)?.text ?? ""
      guard short else { return text }
      let line = text.replacingOccurrences(of: "\n", with: " ")
      return line.count > 60 ? line.prefix(60) + "…" : line
    case .code(let name), .scale(let name):
      let code = Code(value)?.text ?? Int(value).map(String.init) ?? ""
      return short ? label(code, name, contents) : code
    case .codes(let name, _):
      let codes = ([Code](value) ?? []).map(\.text)
      return short ? codes.map { label($0, name, contents) }.joined(separator: ", ") : codes.joined(separator: " ")
    case .reference, .references:
      let ids = [RecordID](value) ?? RecordID(value).map { [$0] } ?? []
      return ids.map { number($0, contents) }.joined(separator: " ")
    case .date:
      guard let date = PartialDate(value) else { return "" }
      return date.text.isEmpty ? date.asSaid : date.text
    case .truth: return Bool(value) == true ? "yes" : "no"
    case .integer: return Int(value).map(String.init) ?? ""
    case .integers: return ([Int](value) ?? []).map(String.init).joined(separator: " ")
    case .line: return String(value) ?? ""
    case .structure: return JSON.line(JSON.any(value))
    }
  }

  /// The human number of a record, or the beginning of its id.
  static func number(_ id: RecordID, _ contents: Contents) -> String {
    guard let record = contents[id] else { return String(id.text.prefix(8)) }
    return (record.value("code") ?? record.value("placeCode")).flatMap(String.init) ?? String(id.text.prefix(8))
  }

  private static func label(_ code: String, _ vocabulary: String, _ contents: Contents) -> String {
    contents.vocabulary(named: vocabulary)?.label(code, in: .en) ?? code
  }
}
