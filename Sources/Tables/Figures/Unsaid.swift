import Notebook

/// What people heard said should not be said, when it was read to them: it leaves everything that is for everyone.
///
/// One voice is enough, whether the group said so or somebody alone; nothing tells which group it was. It stays so when
/// what the group did goes to the bin or is erased for good.
public struct Unsaid: Hashable, Sendable {
  private var findings: [SheetPart: Set<Code?>] = [:]

  /// Nothing.
  public init() {}

  /// Looks through what every group said; where copies disagree, one that says so counts.
  public init(_ contents: Contents) {
    func all(_ type: RecordType) -> [Record] {
      contents.records(type) + contents.bin.filter { $0.kind == type.kind }
    }
    for item in all(ActivityItem.type) where ActivityItem.isUnsaid(item) {
      for case let id? in item.readings(ActivityItem.finding) { add(id) }
    }
    for case let ids? in all(Withdrawal.type).flatMap({ $0.readings(Withdrawal.unsaid) }) { ids.forEach { add($0) } }
  }

  /// Whether nothing at all stays out.
  public var isEmpty: Bool { findings.isEmpty }

  /// The findings of which a group said that it is not so there, by their names.
  static func notSo(_ contents: Contents) -> Set<String> {
    Set(
      contents.records(ActivityItem.type).filter { $0.readings(ActivityItem.verdict).contains("not") }
        .flatMap { $0.readings(ActivityItem.finding) }.compactMap(\.self))
  }

  private mutating func add(_ id: String) {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    guard let part = parts.first.flatMap(SheetPart.init(rawValue:)) else { return }
    findings[part, default: []].insert(parts.count > 1 && part != .near ? Code(parts[1]) : nil)
  }

  /// Whether a cell of a figure stays out.
  func covers(_ codes: [Code], of count: Count) -> Bool {
    findings.contains { part, about in about.contains { part.isTold(by: codes, of: count, about: $0) } }
  }

  /// Whether a figure has a cell that stays out.
  func touches(_ figure: Figure) -> Bool {
    !findings.isEmpty && figure.cells.contains { covers($0.codes, of: figure.count) }
  }

  /// Whether anything of a part stays out.
  func touches(_ part: SheetPart) -> Bool { findings[part] != nil }
}
