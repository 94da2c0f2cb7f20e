import Notebook

/// What the study's own dossier says about the notebook's files: what was erased or taken out, private dossiers and
/// passphrases.
struct Ledger: Sendable {
  /// A kind of record the vault writes; the rest of the program passes it over.
  enum Kind: String, CaseIterable {
    /// A dossier that was erased, for ever.
    case erasure
    /// Operations that lost what they wrote, for ever.
    case redaction
    /// Whose a private dossier is.
    case privacy = "private"
    /// Whose passphrase a slot is.
    case slot

    /// The field of such a record that says it; for a redaction, the one that lists the segments retired by it.
    var field: String {
      switch self {
      case .erasure, .redaction: "segments"
      case .privacy: "keptBy"
      case .slot: "who"
      }
    }

    /// The record about a dossier or slot, the same in every copy; of a redaction, the one of a random subject.
    func record(about subject: String) -> RecordID? { RecordID(subject + "." + rawValue) }

    /// The dossier or slot a record is about.
    func subject(of record: RecordID) -> String { String(record.text.dropLast(rawValue.utf8.count + 1)) }
  }

  /// What one redaction says, all operations ever written to it counted.
  struct Redaction: Hashable, Sendable {
    /// The field that names the operations.
    static let field = "operations"

    /// What is taken out, by dossier.
    var operations: [DossierID: Set<OperationID>] = [:]
    /// Segments that held it and are gone.
    var segments: Set<String> = []

    /// The operations of one dossier as the field holds them.
    static func value(_ dossier: DossierID, _ operations: Set<OperationID>) -> Value {
      .object([
        "dossier": .text(dossier.text), "operations": .list(operations.sorted().map { .text($0.description) }),
      ])
    }

    /// Takes in one value of the field; anything not of its shape is passed over.
    mutating func add(_ value: Value?) {
      guard case .object(let members)? = value, let dossier = members["dossier"].flatMap(DossierID.init),
        let ids = members["operations"].flatMap([String].init)
      else { return }
      operations[dossier, default: []].formUnion(ids.compactMap { OperationID($0) })
    }
  }

  /// Dossiers erased, here or by a colleague.
  var erased: Set<DossierID> = []
  /// Redactions by their records, agreed to here or not.
  var redactions: [RecordID: Redaction] = [:]
  /// Operations that show nothing any more, by dossier.
  var redacted: [DossierID: Set<OperationID>] = [:]
  /// Segments that are gone because their dossier was erased, or what they held was taken out.
  var retired: Set<String> = []
  /// Who keeps which private dossier.
  var keepers: [DossierID: String] = [:]
  /// Whose passphrase a slot is; those removed are not listed.
  var slots: [String: String] = [:]

  /// Nothing written yet.
  init() {}

  /// Reads the study's records.
  init(_ contents: Contents) {
    for record in contents.records.values where record.dossier == .notebook {
      guard let kind = Kind(rawValue: record.kind), kind.record(about: kind.subject(of: record.id)) == record.id
      else { continue }
      let subject = kind.subject(of: record.id)
      // All that was ever written, not what is visible: once erased, the key is gone whatever came after.
      let values = record.fields[kind.field]?.operations.map(\.value) ?? []
      switch kind {
      case .erasure:
        guard let id = DossierID(subject), id != .notebook else { continue }
        erased.insert(id)
        for value in values { retired.formUnion(value.flatMap([String].init) ?? []) }
      case .redaction:
        var redaction = Redaction()
        for writing in record.fields[Redaction.field]?.operations ?? [] { redaction.add(writing.value) }
        for value in values { redaction.segments.formUnion(value.flatMap([String].init) ?? []) }
        add(redaction, as: record.id)
      case .privacy:
        guard let id = DossierID(subject), let who = values.compactMap({ $0.flatMap(String.init) }).first else {
          continue
        }
        keepers[id] = who
      case .slot:
        // A removal by any copy counts: a slot is never written twice.
        if !values.contains(nil) { slots[subject] = values.compactMap { $0.flatMap(String.init) }.first }
      }
    }
  }

  /// Takes in a redaction, or more of one.
  mutating func add(_ redaction: Redaction, as record: RecordID) {
    var whole = redactions[record] ?? Redaction()
    whole.operations.merge(redaction.operations) { $0.union($1) }
    whole.segments.formUnion(redaction.segments)
    redactions[record] = whole
    redacted.merge(redaction.operations) { $0.union($1) }
    retired.formUnion(redaction.segments)
  }
}

extension Contents {
  /// What the study's own operations say: what the vault writes about files counts in plain only.
  init(ledgerOf study: [Operation]) {
    self.init()
    for operation in study where !(operation.isRedacted && Ledger.Kind(rawValue: operation.kind) != nil) {
      apply(operation, in: .notebook)
    }
  }
}

extension [DossierID: Set<OperationID>] {
  /// True when these take out what the operation wrote.
  ///
  /// What the vault writes about the notebook's files is spared: nobody can take back that something was erased.
  func takesOut(_ operation: Operation, in dossier: DossierID) -> Bool {
    guard let ids = self[dossier], !operation.isRedacted, ids.contains(operation.id) else { return false }
    return dossier != .notebook || Ledger.Kind(rawValue: operation.kind) == nil
  }

  /// The operation as it is when these are taken out.
  func applied(to operation: Operation, in dossier: DossierID) -> Operation {
    takesOut(operation, in: dossier) ? operation.redacted : operation
  }
}
