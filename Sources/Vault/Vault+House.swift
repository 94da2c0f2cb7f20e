import Age
import Notebook

extension Vault {
  /// Seals what crashed runs left saved and finishes what was erased or taken out by agreement in this folder.
  ///
  /// Call it after the first screen and after `read()`: it goes by what that found, and is quick when that was nothing.
  ///
  /// Leaves alone what a running program holds, what another member's passphrase opens, and later formats; sets
  /// aside in `local/damaged` what is broken. After an error everything is still there: call again.
  public func keepHouse() throws(VaultError) {
    // A link in its place would lead to folders that are not the notebook's to tidy.
    guard disk.files.kind(layout.local) != .other else { return }
    learnWhatIsTaken()
    try sealCrashedRuns()
    // Only what the study says was erased: a bare file among the marks is nobody's word, and destroys nothing.
    for id in ledger.erased.sorted() where disk.files.isAgreed(id, layout) {
      try retireLeftovers(of: id)
      try destroy(id)
    }
    try takeOut(in: Set(plain.keys).union(withStaleFiles))
    if drafts.isEmpty { try seal() }
  }

  /// Seals the saves of runs that ended without sealing; what they erased or took out was agreed to here.
  func sealCrashedRuns() throws(VaultError) {
    guard disk.files.kind(layout.local) == .folder else { return }
    for name in ((try? disk.files.names(in: layout.local)) ?? []).sorted() {
      let path = layout.local + "/" + name
      if name.hasSuffix(".new"), SessionID(name.dropLast(4)) != nil {
        // Never got its name, so it holds nothing; without the lock it is being made just now.
        if let lock = try? disk.files.lock(path, shared: false) { withExtendedLifetime(lock) { _ = disk.clear(path) } }
      } else if let crashed = SessionID(name), crashed != session, disk.files.kind(path) == .folder,
        let lock = try? disk.files.lock(path, shared: false)
      {
        try sealCrashed(path, crashed)
        withExtendedLifetime(lock) {}
      }
    }
  }

  private func sealCrashed(_ folder: String, _ crashed: SessionID) throws(VaultError) {
    var found: [Origin: Draft] = [:]
    var done: [String] = []
    var soiled: [String] = []
    let names: [String]
    // The study's first: what it erases or takes out decides what becomes of the others.
    func rank(_ name: String) -> (Int, String) { (Layout.save(in: name)?.dossier == .notebook ? 0 : 1, name) }
    do { names = try disk.files.names(in: folder).sorted { rank($0) < rank($1) } } catch { throw .disk(error) }
    for name in names {
      let path = folder + "/" + name
      guard let save = Layout.save(in: name) else {
        // An unfinished file, or a dossier not yet in place: nothing was acknowledged that relies on it.
        // Or a file on its way out, which was to be overwritten.
        if name.hasSuffix(".part") { soiled.append(path) } else if DossierID(name) != nil { done.append(path) }
        continue
      }
      if save.dossier != .notebook { try keepPromises() }
      guard !isGone(save.dossier) else {
        soiled.append(path)
        continue
      }
      // Erased by a colleague, and nobody here has agreed: left as it is.
      guard !ledger.erased.contains(save.dossier) else { continue }
      guard let key = keys[save.dossier] ?? Self.openKey(save.dossier, layout, keyring, disk.files) else { continue }
      keys[save.dossier] = key
      switch SegmentReading(path, save.dossier, key, disk.files) {
      case .segment(let segment):
        // Saves never travel: what they erase or take out was wanted in this folder.
        if save.dossier == .notebook { promised.formUnion(segment.operations.compactMap(Self.promise)) }
        for operation in segment.operations { found.add(operation, in: save.dossier) }
        let isSoiled = segment.operations.contains { ledger.redacted.takesOut($0, in: save.dossier) }
        if isSoiled { soiled.append(path) } else { done.append(path) }
      case .broken: try setAside(path)
      case .unreadable: break
      }
    }
    noteLostFiles(found)
    try retireLostFiles()
    try publish(&found)
    for path in soiled { try disk.destroy(path, workshop: try workshop()) }
    for path in done { disk.clear(path) }
    try? disk.files.removeFolder(folder)
  }

  /// What an operation of the vault's own erases or takes out, by the name of its mark.
  private static func promise(_ operation: Operation) -> RecordID? {
    switch Ledger.Kind(rawValue: operation.kind) {
    case .erasure: DossierID(Ledger.Kind.erasure.subject(of: operation.record)).flatMap { $0 == .notebook ? nil : $0 }
    case .redaction: operation.record
    default: nil
    }
  }
}
