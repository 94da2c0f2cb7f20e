/// The notebook in memory: the fold of a set of operations, the same whatever order they came in.
public struct Contents: Hashable, Sendable {
  /// Every record ever written, deleted ones too.
  public private(set) var records: [RecordID: Record] = [:]
  private var byKind: [String: [RecordID]] = [:]
  private var byReference: [RecordID: [String: [RecordID]]] = [:]
  private var minded: [DossierID: [String: Set<RecordID>]] = [:]
  private var byDossier: [DossierID: [RecordID]] = [:]
  private var told = ToldIndex()
  /// Fields that several wrote without knowing of each other, none of them settled; work of the program left out.
  public private(set) var writtenTwice: Set<FieldPlace> = []
  /// The lists of codes as this study changed them.
  public private(set) var vocabularies = VocabularyBook()
  /// The study's own guides, by record; decoded once, when their definition is met.
  private(set) var ownGuides: [RecordID: Guide] = [:]
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
    let writing = Writing(operation)
    // What was before is asked now: kept beside the change, it would make every writing copy the whole record.
    let (source, begun) = records[id].map(Self.row) ?? (nil, nil)
    let targets = newTargets(of: operation)
    records[id]?.fields.add(writing, to: operation.field)
    note(writing, to: operation.field, of: id, source, begun)
    change(dossier)
    look(at: operation.field, of: id)
    for target in targets { byReference[target, default: [:]][operation.kind, default: []].append(id) }
    for code in operation.value.map(MindedCodes.among) ?? [] {
      minded[dossier, default: [:]][code, default: []].insert(id)
    }
    return true
  }

  /// Keeps the rows of each interview in the order they were told.
  private mutating func note(
    _ writing: Writing, to field: String, of id: RecordID, _ source: RecordID?, _ begun: ToldIndex.Begun?
  ) {
    let mayMove = field == Common.sourceRef.name || field == Field.deleted.name || everBinned.contains(id)
    guard let record = records[id], mayMove || record.fields[Common.sourceRef.name] != nil else { return }
    // Only another source, the bin, or a writing earlier than all of before moves a row.
    if !mayMove, let begun, begun < (writing.at, writing.id) { return }
    placeAgain(record, from: source)
  }

  /// Where a record was told as it stands, and when it was begun where it says so.
  private static func row(_ record: Record) -> (source: RecordID?, begun: ToldIndex.Begun?) {
    guard record.fields[Common.sourceRef.name] != nil else { return (nil, nil) }
    return (record[Common.sourceRef], record.fields.begun)
  }

  private mutating func placeAgain(_ record: Record, from before: RecordID?) {
    if let before { told.remove(record, from: before) }
    guard let source = record[Common.sourceRef], let begun = record.fields.begun, !record.isDeleted else { return }
    told.place(record, in: source, begun: begun)
  }

  /// The records an operation points at that its record never pointed at.
  private func newTargets(of operation: Operation) -> [RecordID] {
    guard let value = operation.value, let type = RecordType.named(operation.kind),
      type.references.contains(operation.field), let fields = records[operation.record]?.fields
    else { return [] }
    return Self.references(in: value).filter { !points(fields, of: type, to: $0, from: operation.record) }
  }

  /// Whether a record as it was before pointed at another already.
  ///
  /// Asked of the record's own few writings: the list of all that point there can be a thousand rows long.
  private func points(_ fields: Fields, of type: RecordType, to target: RecordID, from id: RecordID) -> Bool {
    for name in type.references {
      for writing in fields[name]?.operations ?? [] {
        // What was taken out for good says no more where it pointed.
        if writing.isRedacted { return byReference[target]?[type.kind]?.contains(id) == true }
        if let value = writing.value, Self.references(in: value).contains(target) { return true }
      }
    }
    return false
  }

  /// Drops every record of a dossier that was destroyed.
  public mutating func forget(_ dossier: DossierID) {
    change(dossier)
    let gone = Set(byDossier.removeValue(forKey: dossier) ?? [])
    guard !gone.isEmpty else { return }
    let kinds = Set(gone.compactMap { records[$0]?.kind })
    for kind in kinds { byKind[kind]?.removeAll(where: gone.contains) }
    for target in byReference.keys {
      for kind in kinds { byReference[target]?[kind]?.removeAll(where: gone.contains) }
    }
    minded[dossier] = nil
    told.forget(gone)
    for id in gone {
      records[id] = nil
      ownGuides[id] = nil
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
      || ReadThrough.text(readIn: field, of: record.kind) != nil
    keep(FieldPlace(record: id, field: field), !isBin && !isWork && !record.conflict(field).isEmpty)
    if everBinned.contains(id) {
      keep(FieldPlace(record: id, field: Field.deleted.name), record.isBinDoubted)
    }
    if record.kind == OwnGuide.type.kind { lookAtGuide(record) }
    guard let type = RecordType.named(record.kind), let number = HumanCodes.field(of: type), isBin || number == field
    else { return }
    let text = record.isDeleted ? "" : record.value(number).flatMap(String.init) ?? ""
    numbers.set(text.isEmpty ? nil : "\(record.kind) \(text)", of: id)
  }

  // Where two copies wrote one version differently, the first that can be read stands until somebody settles it.
  private mutating func lookAtGuide(_ record: Record) {
    let texts = record.readings(OwnGuide.definition).compactMap { $0 }
    ownGuides[record.id] = record.isDeleted ? nil : texts.lazy.compactMap { try? Guide.read(Array($0.utf8)) }.first
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
      let source = records[id]?[Common.sourceRef]
      for field in records[id]?.fields.redact(ids) ?? [] {
        look(at: field, of: id)
        if field == Common.sourceRef.name || everBinned.contains(id), let record = records[id] {
          placeAgain(record, from: source)
        }
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

  /// A number that is another one whenever anything in this notebook is; for what is counted once and kept.
  public var revision: Int { count }

  /// The record with an id, in the bin or not.
  public subscript(id: RecordID) -> Record? { records[id] }

  /// True for a record that is there and not in the bin.
  public func isPresent(_ id: RecordID) -> Bool {
    records.index(forKey: id) != nil && !(everBinned.contains(id) && records[id]?.isDeleted == true)
  }

  /// A list of codes as this study uses it: its own words, its own codes, and those it does not need marked retired.
  public func vocabulary(named name: String) -> Vocabulary? { vocabularies[name] }

  /// The records of one kind that are not in the bin, in the order they were first seen.
  public func records(_ type: RecordType) -> [Record] {
    (byKind[type.kind] ?? []).compactMap(present)
  }

  /// A record that is not in the bin; most never were, and are not looked into.
  private func present(_ id: RecordID) -> Record? {
    guard let record = records[id] else { return nil }
    return everBinned.contains(id) && record.isDeleted ? nil : record
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

  /// The records of one kind that point at another through any reference, bin excluded, in the order first seen.
  public func records(_ type: RecordType, pointingAt target: RecordID) -> [Record] {
    (byReference[target]?[type.kind] ?? []).compactMap { id in
      guard let record = present(id),
        type.references.contains(where: { record.value($0)?.points(at: target) == true })
      else { return nil }
      return record
    }
  }

  /// The records of every kind that point at another, bin excluded, kind by kind.
  public func records(pointingAt target: RecordID) -> [Record] {
    (byReference[target]?.keys.sorted() ?? []).compactMap(RecordType.named).flatMap { records($0, pointingAt: target) }
  }

  /// The records kept in one dossier, bin excluded.
  public func records(in dossier: DossierID) -> [Record] {
    (byDossier[dossier] ?? []).compactMap(present)
  }

  /// The records of one kind in a dossier that name a source as where they were told, bin excluded, in that order.
  public func rows(_ kind: String, toldIn source: RecordID, _ dossier: DossierID) -> [RecordID] {
    told.records(kind, in: source, dossier)
  }

  /// The records of a dossier in which a code of `MindedCodes` was ever written; whether it still is, each is asked.
  public func records(in dossier: DossierID, thatNamed code: Code) -> Set<RecordID> {
    minded[dossier]?[code.text] ?? []
  }

  /// True when a record of a kind, in the bin or not, has this number.
  func isTaken(_ code: String, _ type: RecordType) -> Bool {
    numbers.isHeld("\(type.kind) \(code)")
      || everBinned.contains { id in
        guard let record = records[id], record.kind == type.kind else { return false }
        return record.value("code").flatMap(String.init) == code
      }
  }

  /// Every dossier of which something is known, in no order.
  public var dossiers: [DossierID] { Array(byDossier.keys) }

  /// The records a human code such as `A-05` stands for, case aside; more than one means two copies chose it.
  public func records(code: String) -> [Record] {
    let wanted = code.uppercased()
    let letter = wanted.split(separator: "-").first.map(String.init) ?? ""
    return RecordType.all.filter { $0.codeLetter == letter }.flatMap { records($0) }
      .filter { $0.value("code").flatMap(String.init)?.uppercased() == wanted }
  }
}
