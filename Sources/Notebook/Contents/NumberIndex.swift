/// Which record has which number, kept up with every operation, so that numbers given twice are seen at once.
struct NumberIndex: Sendable {
  private var holders: [String: Set<RecordID>] = [:]
  private var held: [RecordID: String] = [:]
  private var doubles: Set<String> = []

  /// Notes the number of a record, its kind before it; nil takes it away.
  mutating func set(_ number: String?, of record: RecordID) {
    guard held[record] != number else { return }
    if let old = held[record] { change(old) { $0.remove(record) } }
    held[record] = number
    if let number { change(number) { $0.insert(record) } }
  }

  private mutating func change<Result>(_ number: String, _ body: (inout Set<RecordID>) -> Result) {
    _ = body(&holders[number, default: []])
    let count = holders[number]?.count ?? 0
    if count == 0 { holders[number] = nil }
    if count > 1 { doubles.insert(number) } else { doubles.remove(number) }
  }

  /// True when a record that is not in the bin has the number, its kind before it.
  func isHeld(_ number: String) -> Bool { holders[number] != nil }

  /// The number without its kind, told apart from others that have the same.
  func shown(_ record: RecordID) -> String {
    guard let key = held[record], let space = key.firstIndex(of: " ") else { return "" }
    let number = String(key[key.index(after: space)...])
    guard doubles.contains(key), let holders = holders[key] else { return number }
    return HumanCodes.toldApart(number, record, among: holders)
  }

  /// The groups of records with one number.
  var shared: [[RecordID]] { doubles.sorted().compactMap { holders[$0]?.sorted() } }
}
