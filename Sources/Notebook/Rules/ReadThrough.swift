/// What someone decided about a text when they read it through for leaving, kept beside it as `<field>Cleared`.
///
/// It counts only while the text is the one that was read. Stored as `{"of": ["session:7"], "text": …}`; without `text`
/// the words may go as they were typed, with `"stays": true` they do not go at all. `"of": []` stands beside words that
/// are still typed.
public struct ReadThrough: Hashable, Sendable, FieldValue {
  /// What the name of a text has behind it where its reading is kept.
  public static let suffix = "Cleared"

  /// The operations that made the text that was read.
  public let of: Set<OperationID>
  /// The words as they may leave; nil for as they were typed.
  public let text: Prose?
  /// True when the words do not leave.
  public let stays: Bool

  /// True for words that are still typed: they were read beside nothing, and let nothing go.
  public var isBegun: Bool { of.isEmpty }

  /// What someone read, and the words they left of it.
  public init(of: Set<OperationID>, text: Prose? = nil, stays: Bool = false) {
    self.of = of
    self.text = stays ? nil : text
    self.stays = stays
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value, case .list(let ids)? = members["of"] else { return nil }
    of = Set(ids.compactMap { String($0).flatMap { OperationID($0) } })
    stays = members["stays"] == .truth(true)
    text = stays ? nil : members["text"].flatMap(Prose.init)
    // Words that cannot be read are not taken for words as they were typed.
    guard of.count == ids.count, stays || members["text"] == nil || text != nil else { return nil }
  }

  public var stored: Value {
    var members: [String: Value] = ["of": .list(of.sorted().map { .text($0.description) })]
    members["text"] = text?.stored
    if stays { members["stays"] = .truth(true) }
    return .object(members)
  }

  /// The text whose reading a field keeps; nil for every other field.
  public static func text(readIn field: String, of kind: String) -> String? {
    guard field.hasSuffix(suffix), let type = RecordType.named(kind), type.field(field) == nil else { return nil }
    let text = String(field.dropLast(suffix.count))
    return type.field(text) == nil ? nil : text
  }

  /// The declaration of a field that keeps a reading, which goes into no table by itself; nil for every other field.
  public static func spec(_ field: String, of kind: String) -> FieldSpec? {
    text(readIn: field, of: kind).map { _ in Field<ReadThrough>(field, .structure, "", class: .sensitive).spec }
  }
}

extension Record {
  /// How the words of a field may leave; nil when nobody read them for that, they were changed since, or they stay.
  public func readThrough(_ field: String) -> ReadThrough? { reading(of: field).flatMap { $0.stays ? nil : $0 } }

  /// What was decided about the words of a field as they are; nil when nobody did, or they were changed since.
  public func reading(of field: String) -> ReadThrough? {
    let readings = fields[field + ReadThrough.suffix]?.visible ?? []
    // Two who decided alike agree; two who did not are not overruled by chance: it is read again.
    guard let value = readings.first?.value, readings.allSatisfy({ $0.value == value }) else { return nil }
    let seen = Set(fields[field]?.visible.map(\.id) ?? [])
    return ReadThrough(value).flatMap { $0.of == seen && !$0.isBegun ? $0 : nil }
  }

  /// Every reading of a text, now and before; they hold its words, and go where words of it go.
  public func readings(beside field: String) -> Set<OperationID> {
    Set(fields[field + ReadThrough.suffix]?.operations.filter { !$0.isRedacted }.map(\.id) ?? [])
  }
}
