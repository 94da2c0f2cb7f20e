import Notebook

/// What the study's own dossier says about the notebook's files: erasures, private dossiers and passphrases.
struct Ledger: Sendable {
  /// A kind of record the vault writes; the rest of the program passes it over.
  enum Kind: String, CaseIterable {
    /// A dossier that was erased, for ever.
    case erasure
    /// Whose a private dossier is.
    case privacy = "private"
    /// Whose passphrase a slot is.
    case slot

    /// The one field of such a record.
    var field: String {
      switch self {
      case .erasure: "segments"
      case .privacy: "keptBy"
      case .slot: "who"
      }
    }

    /// The record about a dossier or slot, the same in every copy.
    func record(about subject: String) -> RecordID? { RecordID(subject + "." + rawValue) }

    /// The dossier or slot a record is about.
    func subject(of record: RecordID) -> String { String(record.text.dropLast(rawValue.utf8.count + 1)) }
  }

  /// Dossiers erased, here or by a colleague.
  var erased: Set<DossierID> = []
  /// Segments that are gone because their dossier was erased.
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
}
