/// That someone read a text through for leaving, kept beside it as `<field>Cleared`.
///
/// It counts only while the text is the one that was read. Stored as
/// `{"of": ["session:7"], "text": …}`; without `text` the words may go as they were typed.
public struct ReadThrough: Hashable, Sendable, FieldValue {
  /// The operations that made the text that was read.
  public let of: Set<OperationID>
  /// The words as they may leave; nil for as they were typed.
  public let text: Prose?

  /// What someone read, and the words they left of it.
  public init(of: Set<OperationID>, text: Prose?) {
    self.of = of
    self.text = text
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value, case .list(let ids)? = members["of"] else { return nil }
    of = Set(ids.compactMap { String($0).flatMap { OperationID($0) } })
    text = members["text"].flatMap(Prose.init)
    guard of.count == ids.count else { return nil }
  }

  public var stored: Value {
    var members: [String: Value] = ["of": .list(of.sorted().map { .text($0.description) })]
    members["text"] = text?.stored
    return .object(members)
  }
}

extension Record {
  /// How the words of a field were read through for leaving; nil when nobody did, or they were changed since.
  public func readThrough(_ field: String) -> ReadThrough? {
    let seen = Set(fields[field]?.visible.map(\.id) ?? [])
    let readings = fields[field + "Cleared"]?.visible ?? []
    guard readings.count == 1, let reading = readings.first?.value.flatMap(ReadThrough.init) else { return nil }
    return reading.of == seen ? reading : nil
  }
}
