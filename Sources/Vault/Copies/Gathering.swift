import Age
import Notebook

/// What a notebook's files say, by dossier, on its way into another notebook with other keys.
struct Gathering: Sendable {
  /// Every operation once, by session and number.
  private(set) var operations: [DossierID: [Operation]]
  /// What the study says about files.
  private(set) var ledger: Ledger
  /// Dossiers whose key did not open.
  let closed: Set<DossierID>
  /// What could not be read.
  let findings: [Finding]

  /// What was read; looks at nothing more.
  init(_ survey: Survey) {
    var found: [DossierID: Set<Operation>] = [:]
    for (id, segments) in survey.segments {
      found[id] = segments.reduce(into: Set()) { $0.formUnion($1.segment.operations) }
    }
    for segment in survey.runs.flatMap(\.segments) { found[segment.dossier, default: []].formUnion(segment.operations) }
    operations = found.mapValues { all in
      // A total order, so that two readings of one set agree to the letter.
      all.sorted { ($0.id, $0.record, $0.field) < ($1.id, $1.record, $1.field) }
    }
    ledger = Self.ledger(operations)
    var survey = survey
    survey.conclude(ledger)
    closed = survey.closed.subtracting(ledger.erased)
    findings = survey.sorted
  }

  private static func ledger(_ operations: [DossierID: [Operation]]) -> Ledger {
    Ledger(Contents(ledgerOf: operations[.notebook] ?? []))
  }

  /// Leaves operations out and draws the conclusions anew, so that an erasure nobody trusts erases nothing.
  mutating func keep(where isKept: (Operation) -> Bool) {
    operations = operations.mapValues { $0.filter(isKept) }
    ledger = Self.ledger(operations)
  }

  /// What goes into another notebook, by dossier; empty dossiers are left out.
  var transferable: [DossierID: [Operation]] {
    var result: [DossierID: [Operation]] = [:]
    for (id, all) in operations {
      var met: Set<Operation> = []
      // Where a plain and a redacted form of one operation meet, the redacted one wins.
      let takenOut = [id: Set(all.filter(\.isRedacted).map(\.id))]
      let kept = all.compactMap { transferable($0, of: id) }.map { takenOut.applied(to: $0, in: id) }
        .filter { met.insert($0).inserted }
      if !kept.isEmpty { result[id] = kept }
    }
    return result
  }

  /// The one gate every operation goes through into another notebook; nil when it stays.
  ///
  /// What was erased stays erased, what was taken out goes without its words. Whose passphrase a slot is and who keeps a
  /// dossier are said anew by the keys of the other notebook; erasures and redactions go along, or an old copy would bring back what was taken back.
  private func transferable(_ operation: Operation, of dossier: DossierID) -> Operation? {
    guard !ledger.erased.contains(dossier) else { return nil }
    if dossier == .notebook, let kind = Ledger.Kind(rawValue: operation.kind), kind == .slot || kind == .privacy {
      return nil
    }
    return ledger.redacted.applied(to: operation, in: dossier)
  }
}

extension Contents {
  /// The fold of operations by dossier, in an order that is the same for the same set.
  init(_ operations: [DossierID: [Operation]]) {
    self.init()
    let ids = operations.keys.sorted { ($0 == .notebook ? 0 : 1, $0) < ($1 == .notebook ? 0 : 1, $1) }
    for id in ids { for operation in operations[id] ?? [] { apply(operation, in: id) } }
  }
}

extension Vault {
  /// Reads everything that opens, this run's own saves too. Writes nothing; throws `newer` or `disk`.
  func gather() throws(VaultError) -> Gathering {
    let survey = try Self.survey(layout, settings, keyring, isThorough: false, own: session)
    if survey.segments[.notebook]?.isEmpty != false {
      for case .newer(let version) in survey.findings.map(\.kind) { throw .newer(version) }
    }
    for (id, key) in survey.keys where keys[id] == nil { keys[id] = key }
    return Gathering(survey)
  }
}
