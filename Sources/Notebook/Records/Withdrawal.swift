/// That something was taken back: its number and how much of it, never a word of it and never a reason.
public enum Withdrawal {
  /// How much is taken back.
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    /// Everything, erased for good.
    case all
    /// Their words are quoted no more.
    case onlyQuotes
    /// Their record is shared no more.
    case onlyShare
  }

  /// The number of whom or what it is about: or J-021, as it stands in what went out.
  public static let number = Field<String>("number", .line, "number", class: .sensitive, required: true)
  /// The day it was said.
  public static let receivedOn = Field<PartialDate>(
    "receivedOn", .date, "said on", class: .indirect, required: true)
  /// A `Scope`.
  public static let scope = Field<String>("scope", .line, "how much", class: .system, required: true)
  /// How many records of each kind were erased.
  public static let erased = Field<Counts>("erasedCounts", .structure, "what was erased", class: .system)
  /// The dossiers whose keys were destroyed, by which another copy knows what to destroy.
  public static let gone = Field<[RecordID]>("gone", .structure, "where it stood", class: .system)
  /// The findings that a group erased for good said should not be said; they stay unsaid.
  public static let unsaid = Field<[String]>("unsaid", .structure, "should not be said", class: .system)
  /// The exports that hold it still, or did.
  public static let toRecall = Field<[RecordID]>(
    "exportsToRecall", .references("exportLog"), "to be called back", class: .system)
  /// Those of them that were called back.
  public static let recalled = Field<[RecordID]>(
    "recalled", .references("exportLog"), "called back", class: .system)

  /// In the study's own dossier; in no table.
  public static let type = RecordType(
    "withdrawal", home: .study,
    fields: [
      number.spec, receivedOn.spec, scope.spec, erased.spec, gone.spec, unsaid.spec, toRecall.spec, recalled.spec,
    ])

  /// The exports to call back: those known when it was said, and those a colleague's copy wrote before it heard.
  public static func exports(of withdrawal: Record, in contents: Contents) -> [Record] {
    let known = withdrawal[toRecall] ?? []
    guard withdrawal[scope] == Scope.all.rawValue, let number = withdrawal[number] else {
      return known.compactMap { contents[$0] }
    }
    let others = contents.records(ExportLog.type).filter { log in
      !known.contains(log.id) && ExportLog.mayHoldAnything(log) && ExportLog.holdsRecords(log)
        && holds(log, number, contents)
    }
    return known.compactMap { contents[$0] } + others.sorted { $0.id < $1.id }
  }

  /// Whether a number stood in an export; under numbers made for one time, whether anything in it is gone since.
  private static func holds(_ log: Record, _ number: String, _ contents: Contents) -> Bool {
    let isFresh = log.readings(ExportLog.level).contains(Level.shared.rawValue)
    return log.readings(ExportLog.included).compactMap { $0?.records }.contains { records in
      isFresh ? records.values.contains { contents[$0] == nil } : records.keys.contains(number)
    }
  }

  /// The exports that still wait to be called back.
  public static func waiting(_ withdrawal: Record, in contents: Contents) -> [RecordID] {
    let done = Set(withdrawal.readings(recalled).compactMap { $0 }.reduce([]) { $0 + $1 })
    return exports(of: withdrawal, in: contents).map(\.id).filter { !done.contains($0) }
  }
}
