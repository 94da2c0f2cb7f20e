import Notebook

/// What went into a notebook for the road.
public struct CarryReport: Hashable, Sendable {
  /// Records of the study's frame.
  public var frame = 0
  /// Persons and groups, of whom only the number went.
  public var people = 0
}

extension Vault {
  /// Makes a small notebook for the road, with keys of its own: the study's frame and the numbers of these people.
  ///
  /// Of each record only fields declared as carried go, and of each field only what it shows, never what it showed
  /// before; what is in the bin stays. This notebook is not changed; `bring` takes the work home.
  public func carry(
    to path: String, passphrase: [UInt8], who: String? = nil, people: Set<RecordID>,
    progress: (CopyProgress) -> Void = { _ in }
  ) throws(VaultError) -> CarryReport {
    guard !isInside(path) else { throw .copy(.insideNotebook) }
    guard let who = who ?? self.who else { throw .badTeamCode }
    let contents = Contents(try gather().transferable)
    var carried: [DossierID: [Operation]] = [:]
    var report = CarryReport()
    for record in contents.records.values where !record.isDeleted {
      guard let type = RecordType.named(record.kind), type.home == .study || people.contains(record.id)
      else { continue }
      let operations = record.carried(type)
      guard !operations.isEmpty else { continue }
      carried[record.dossier, default: []] += operations
      if type.home == .study { report.frame += 1 } else { report.people += 1 }
    }
    _ = try Self.create(at: path, passphrase: passphrase, who: who, settings: settings) { target throws(VaultError) in
      let transplant = Transplant(from: self, into: target)
      for (index, id) in carried.keys.sorted().enumerated() {
        try transplant.write(carried[id] ?? [], of: id)
        progress(CopyProgress(done: index + 1, total: carried.count))
      }
      try target.seal()
      try target.prove(carried)
    }
    return report
  }
}

extension Record {
  /// What the fields that travel show.
  fileprivate func carried(_ type: RecordType) -> [Operation] {
    type.fields.filter(\.isCarried).flatMap { field in
      (fields[field.name]?.visible ?? []).map { writing in
        Operation(
          id: writing.id, at: writing.at, who: writing.who, record: id, kind: kind, field: field.name,
          value: writing.value, replaces: writing.replaces, source: nil)
      }
    }
  }
}
