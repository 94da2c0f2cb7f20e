import Notebook

/// What another copy has of one dossier that this notebook lacks.
public struct LateWork: Hashable, Sendable {
  /// Why it cannot be brought.
  public enum Obstacle: Hashable, Sendable {
    /// It was erased here.
    case erased
    /// It is this member's alone: they bring it, opened with their own words on both sides.
    case privateOf(String)
    /// Its key does not open here.
    case closed
  }
  /// The dossier.
  public let dossier: DossierID
  /// How many operations each member wrote, by team code.
  public let who: [String: Int]
  /// The first and last by the writers' clocks, seconds since 1970.
  public let span: ClosedRange<Int>
  /// Whether this notebook has nothing of it yet.
  public let isNew: Bool
  /// Nil when it can be brought.
  public let obstacle: Obstacle?
}

/// What was brought.
public struct BringReport: Hashable, Sendable {
  /// Dossiers that got something.
  public var dossiers = 0
  /// Operations taken.
  public var operations = 0
  /// Attachments taken.
  public var attachments = 0
  /// Attachments that could not be read there.
  public var unreadable: [String] = []
}

extension Vault {
  /// What another copy, old or carried, has and this notebook lacks, by dossier. Writes nothing.
  public func lateWork(in other: Vault) throws(VaultError) -> [LateWork] {
    try late(in: other).map(\.work)
  }

  /// Takes operations this notebook lacks from another copy, sealed under the keys here; the other is not changed.
  ///
  /// Nil takes every dossier that can be brought. Twice changes nothing; after an error call again. An erasure made
  /// there hides here and destroys nothing until someone here agrees. Throws as `save`.
  public func bring(
    _ dossiers: Set<DossierID>? = nil, from other: Vault, progress: (CopyProgress) -> Void = { _ in }
  ) throws(VaultError) -> BringReport {
    // What the next seal has to name, and which dossiers are gone.
    _ = try read()
    let found = try late(in: other).filter { item in
      item.work.obstacle == nil && dossiers.map { $0.contains(item.work.dossier) } != false
    }
    var report = BringReport()
    let retired = ledger.retired.union(try other.gather().ledger.retired)
    var transplant = Transplant(from: other, into: self, without: retired)
    for (index, item) in found.enumerated() {
      let written = try transplant.move(
        item.missing, dropped: item.known, of: item.work.dossier, isPrivate: item.isPrivate)
      report.dossiers += 1
      report.operations += written.count
      progress(CopyProgress(done: index + 1, total: found.count))
    }
    report.attachments = transplant.attachments
    report.unreadable = transplant.unreadable
    try seal()
    _ = try read()
    return report
  }

  private struct Late {
    let work: LateWork
    let missing: [Operation]
    /// The other's operations that are here already: files only they name are here, too.
    let known: [Operation]
    let isPrivate: Bool
  }

  private func late(in other: Vault) throws(VaultError) -> [Late] {
    let here = try gather()
    let there = try other.gather()
    return there.transferable.sorted { $0.key < $1.key }.compactMap { id, operations in
      let known = Set((here.operations[id] ?? []).map(\.id))
      let missing = operations.filter { !known.contains($0.id) }.map { here.ledger.redacted.applied(to: $0, in: id) }
      guard let first = missing.map(\.at).min(), let last = missing.map(\.at).max() else { return nil }
      let keeper = here.ledger.keepers[id] ?? there.ledger.keepers[id]
      let obstacle: LateWork.Obstacle? =
        if here.ledger.erased.contains(id) { .erased } else if let keeper, keeper != who { .privateOf(keeper) }
        else if here.closed.contains(id) { .closed } else { nil }
      let work = LateWork(
        dossier: id, who: missing.reduce(into: [:]) { $0[$1.who, default: 0] += 1 }, span: first...last,
        isNew: known.isEmpty, obstacle: obstacle)
      return Late(
        work: work, missing: missing, known: operations.filter { known.contains($0.id) }, isPrivate: keeper != nil)
    }
  }
}
