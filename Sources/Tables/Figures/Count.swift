import Notebook

/// What one figure counts: which answers, of which records, by which codes.
public struct Count: Sendable {
  /// A stable name, such as `motivations.motivation`.
  public let name: String
  /// The kind of record whose rows are counted.
  public let type: RecordType
  /// One for a figure of one answer, two for one answer by another.
  public let axes: [Axis]
  /// Whether each person gives one answer only.
  public let isSingle: Bool
  /// Whether the answers would harm if they were known.
  public let isSensitive: Bool
  /// Which rows of the kind count; the rest of them are of another figure, or of none.
  let takes: @Sendable (Record, Crowd) -> Bool

  /// One list of answers.
  public struct Axis: Sendable {
    /// The field the answers are in, or the name of what is worked out.
    public let field: String
    /// A few words for it.
    public let label: LocalText
    /// Every code it can show, in the order of its list.
    public let codes: [Code]
    /// The words for each code.
    public let words: [Code: LocalText]
    /// What a record gives.
    let read: @Sendable (Record, Crowd) -> Set<Code>
    /// Where in `codes` each code stands.
    let place: [Code: Int]

    init(
      _ field: String, _ label: LocalText, _ codes: [(Code, LocalText)],
      read: @escaping @Sendable (Record, Crowd) -> Set<Code>
    ) {
      self.field = field
      self.label = label
      self.codes = codes.map(\.0)
      words = Dictionary(codes, uniquingKeysWith: { first, _ in first })
      place = Dictionary(codes.enumerated().map { ($1.0, $0) }, uniquingKeysWith: { first, _ in first })
      self.read = read
    }
  }

  init(
    _ name: String, _ type: RecordType, _ axes: [Axis], isSingle: Bool = false, isSensitive: Bool,
    takes: @escaping @Sendable (Record, Crowd) -> Bool = { _, _ in true }
  ) {
    self.name = name
    self.type = type
    self.axes = axes
    self.isSingle = isSingle
    self.isSensitive = isSensitive
    self.takes = takes
  }

  /// The name under which what a cell showed is kept from one release to the next.
  public func name(of codes: [Code]) -> String { name + "/" + codes.map(\.text).joined(separator: "+") }
}

extension Count: Hashable {
  /// Of one name there is one count.
  public static func == (left: Count, right: Count) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
