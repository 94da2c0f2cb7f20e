/// The notebook in memory: the fold of a set of operations, the same whatever order they came in.
public struct Contents: Hashable, Sendable {
  /// Every record ever written, deleted ones too.
  public private(set) var records: [RecordID: Record] = [:]
  private var byKind: [String: [RecordID]] = [:]
  private var byReference: [RecordID: [RecordID]] = [:]
  private var byDossier: [DossierID: [RecordID]] = [:]
  /// Fields that several wrote without knowing of each other, none of them settled; work of the program left out.
  public private(set) var writtenTwice: Set<FieldPlace> = []
  /// The lists of codes as this study changed them.
  public private(set) var vocabularies = VocabularyBook()
  private var everBinned: Set<RecordID> = []
  private var numbers = NumberIndex()
  private var count = 0
  private var revisions: [DossierID: Int] = [:]

  /// An empty notebook.
  public init() {}

  /// The same records; the order in which lists were met does not count.
  public static func == (left: Contents, right: Contents) -> Bool { left.records == right.records }

  public func hash(into hasher: inout Hasher) { hasher.combine(records) }

  /// Takes in one operation; order and repetition do not matter.
  ///
  /// An operation that names a record already kept in another dossier, or as another kind, is passed over:
  /// the home and kind of a record are chosen once. The return value says whether it was taken.
  @discardableResult
  public mutating func apply(_ operation: Operation, in dossier: DossierID) -> Bool {
    let id = operation.record
    if records[id] == nil {
      records[id] = Record(id: id, kind: operation.kind, dossier: dossier)
      byKind[operation.kind, default: []].append(id)
      byDossier[dossier, default: []].append(id)
    }
    guard records[id]?.dossier == dossier, records[id]?.kind == operation.kind else { return false }
    records[id]?.fields.add(Writing(operation), to: operation.field)
    change(dossier)
    look(at: operation.field, of: id)
    if let type = RecordType.named(operation.kind), type.references.contains(operation.field) {
      for target in operation.value.map(Self.references) ?? []
      where byReference[target]?.contains(id) != true {
        byReference[target, default: []].append(id)
      }
    }
    return true
  }

  /// Drops every record of a dossier that was destroyed.
  public mutating func forget(_ dossier: DossierID) {
    change(dossier)
    let gone = Set(byDossier.removeValue(forKey: dossier) ?? [])
    guard !gone.isEmpty else { return }
    for kind in Set(gone.compactMap { records[$0]?.kind }) { byKind[kind]?.removeAll(where: gone.contains) }
    for target in byReference.keys { byReference[target]?.removeAll(where: gone.contains) }
    for id in gone {
      records[id] = nil
      numbers.set(nil, of: id)
      vocabularies.forget(id)
    }
    everBinned.subtract(gone)
    writtenTwice = writtenTwice.filter { !gone.contains($0.record) }
  }

  /// Sees to what is known of a field beside its history, after something was written to it.
  private mutating func look(at field: String, of id: RecordID) {
    guard let record = records[id] else { return }
    if record.kind == VocabularyEdit.type.kind { vocabularies.take(record) }
    let isBin = field == Field.deleted.name
    if isBin { everBinned.insert(id) }
    let isWork =
      Record.isBookkeeping(field) || record.kind == Visit.type.kind || RecordType.named(record.kind) == nil
    keep(FieldPlace(record: id, field: field), !isBin && !isWork && !record.conflict(field).isEmpty)
    if everBinned.contains(id) {
      keep(FieldPlace(record: id, field: Field.deleted.name), record.isBinDoubted)
    }
    guard let type = RecordType.named(record.kind), let number = HumanCodes.field(of: type), isBin || number == field
    else { return }
    let text = record.isDeleted ? "" : record.value(number).flatMap(String.init) ?? ""
    numbers.set(text.isEmpty ? nil : "\(record.kind) \(text)", of: id)
  }

  private mutating func keep(_ place: FieldPlace, _ isTwice: Bool) {
    if isTwice {
      writtenTwice.insert(place)
    } else if !writtenTwice.isEmpty {
      writtenTwice.remove(place)
    }
  }

  /// Takes out what some operations wrote, for good; they still replace what they replaced.
  ///
  /// Looks into the records of one dossier only where one is given. Operations met later are not remembered here.
  public mutating func redact(_ ids: Set<OperationID>, in dossier: DossierID? = nil) {
    guard !ids.isEmpty else { return }
    for id in dossier.map({ byDossier[$0] ?? [] }) ?? Array(records.keys) {
      for field in records[id]?.fields.redact(ids) ?? [] {
        look(at: field, of: id)
        if let dossier = records[id]?.dossier { change(dossier) }
      }
    }
  }

  /// The records a stored value points at; none for anything that is no reference.
  static func references(in value: Value) -> [RecordID] {
    [RecordID](value) ?? RecordID(value).map { [$0] } ?? []
  }

  private mutating func change(_ dossier: DossierID) {
    count += 1
    revisions[dossier] = count
  }

  // MARK: - Asking

  /// A number that is another one whenever something in a dossier is; for what is counted once and kept.
  public func revision(of dossier: DossierID) -> Int { revisions[dossier] ?? 0 }

  /// The record with an id, in the bin or not.
  public subscript(id: RecordID) -> Record? { records[id] }

  /// A list of codes as this study uses it: its own words, its own codes, and those it does not need marked retired.
  public func vocabulary(named name: String) -> Vocabulary? { vocabularies[name] }

  /// The records of one kind that are not in the bin, in the order they were first seen.
  public func records(_ type: RecordType) -> [Record] {
    (byKind[type.kind] ?? []).compactMap { records[$0] }.filter { !$0.isDeleted }
  }

  /// The records in the bin, in no order.
  public var bin: [Record] { everBinned.compactMap { records[$0] }.filter(\.isDeleted) }

  /// The records of one kind, in the bin or not, in the order they were first seen.
  func allRecords(_ type: RecordType) -> [Record] { (byKind[type.kind] ?? []).compactMap { records[$0] } }

  /// The number a record is known by, such as `A-05`; where copies gave it to several, with the start of its id.
  ///
  /// Empty when it has none, or is in the bin.
  public func number(of record: RecordID) -> String { numbers.shown(record) }

  /// Records of one kind that carry the same number, each group by id, the groups by number.
  public var sharedNumbers: [[RecordID]] { numbers.shared }

  /// The records that point at another through any reference, bin excluded; optionally of one kind.
  public func records(_ type: RecordType? = nil, pointingAt target: RecordID) -> [Record] {
    (byReference[target] ?? []).compactMap { records[$0] }.filter { record in
      !record.isDeleted && (type == nil || record.kind == type?.kind)
        && (RecordType.named(record.kind)?.references ?? []).contains { field in
          record.value(field).map(Self.references)?.contains(target) == true
        }
    }
  }

  /// The records kept in one dossier, bin excluded.
  public func records(in dossier: DossierID) -> [Record] {
    (byDossier[dossier] ?? []).compactMap { records[$0] }.filter { !$0.isDeleted }
  }

  /// Every dossier of which something is known, in no order.
  public var dossiers: [DossierID] { Array(byDossier.keys) }

  /// True when a dossier keeps a record, bin excluded, of which something holds.
  public func hasRecord(in dossier: DossierID, where holds: (Record) -> Bool) -> Bool {
    (byDossier[dossier] ?? []).contains { id in
      guard let record = records[id], holds(record) else { return false }
      return !record.isDeleted
    }
  }

  /// The records a human code such as `A-05` stands for, case aside; more than one means two copies chose it.
  public func records(code: String) -> [Record] {
    let wanted = code.uppercased()
    let letter = wanted.split(separator: "-").first.map(String.init) ?? ""
    return RecordType.all.filter { $0.codeLetter == letter }.flatMap { records($0) }
      .filter { $0.value("code").flatMap(String.init)?.uppercased() == wanted }
  }
}
