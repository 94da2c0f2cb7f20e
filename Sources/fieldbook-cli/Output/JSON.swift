import Foundation
import Notebook

/// Records as JSON, the same shape for `show`, `list`, `dump` and `import`.
enum JSON {
  /// `{"id","kind","dossier","fields":{…}}`, with `conflicts` where copies differ.
  static func object(_ record: Record) -> [String: Any] {
    var fields: [String: Any] = [:]
    var conflicts: [String: Any] = [:]
    for name in record.fields.keys {
      if let value = record.value(name) { fields[name] = any(value) }
      let differing = record.conflict(name)
      if !differing.isEmpty { conflicts[name] = differing.map { $0.value.map(any) ?? NSNull() } }
    }
    var object: [String: Any] = [
      "id": record.id.text, "kind": record.kind, "dossier": record.dossier.text, "fields": fields,
    ]
    if !conflicts.isEmpty { object["conflicts"] = conflicts }
    return object
  }

  /// One line of JSON, keys sorted.
  static func line(_ object: Any) -> String {
    (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes]))
      .map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// JSON for people to read, keys sorted.
  static func pretty(_ object: Any) -> String {
    (try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]))
      .map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// A stored value as Foundation has it.
  static func any(_ value: Value) -> Any {
    switch value {
    case .truth(let truth): truth
    case .number(let number): number
    case .text(let text): text
    case .list(let list): list.map(any)
    case .object(let members): members.mapValues(any)
    }
  }

  /// A value read from JSON; nil for what no field can hold (null, fractions).
  static func value(_ any: Any, depth: Int = 0) -> Value? {
    guard depth < 16 else { return nil }
    switch any {
    case let text as String: return .text(text)
    case let number as NSNumber:
      if isTruth(number) { return .truth(number.boolValue) }
      let double = number.doubleValue
      guard double == double.rounded(), abs(double) < 1e15 else { return nil }
      return .number(number.intValue)
    case let list as [Any]:
      let values = list.compactMap { value($0, depth: depth + 1) }
      return values.count == list.count ? .list(values) : nil
    case let members as [String: Any]:
      let values = members.compactMapValues { value($0, depth: depth + 1) }
      return values.count == members.count ? .object(values) : nil
    default: return nil
    }
  }

  /// Foundation on Linux keeps a JSON true or false as a number whose type is a C bool.
  private static func isTruth(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
