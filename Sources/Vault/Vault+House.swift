import Age
import Notebook

extension Vault {
  /// Seals what crashed runs left saved and finishes erasures agreed to in this folder; call it after the first screen.
  ///
  /// Leaves alone what a running program holds, what another member's passphrase opens, and later formats; sets
  /// aside in `local/damaged` what is broken. After an error everything is still there: call again.
  public func keepHouse() throws(VaultError) {
    // A link in its place would lead to folders that are not the notebook's to tidy.
    guard disk.files.kind(layout.local) != .other else { return }
    for name in (try? disk.files.names(in: layout.agreed)) ?? [] {
      // Only what the study says was erased: a bare file in this folder is nobody's word, and destroys nothing.
      guard let id = DossierID(name), id != .notebook, ledger.erased.contains(id) else { continue }
      try destroy(id)
    }
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
    if drafts.isEmpty { try seal() }
  }

  private func sealCrashed(_ folder: String, _ crashed: SessionID) throws(VaultError) {
    var found: [Origin: Draft] = [:]
    var done: [String] = []
    let names: [String]
    do { names = try disk.files.names(in: folder).sorted() } catch { throw .disk(error) }
    for name in names {
      let path = folder + "/" + name
      guard let save = Layout.save(in: name) else {
        // An unfinished file, or a dossier not yet in place: nothing was acknowledged that relies on it.
        if name.hasSuffix(".part") || DossierID(name) != nil { done.append(path) }
        continue
      }
      guard !isGone(save.dossier) else {
        done.append(path)
        continue
      }
      guard let key = keys[save.dossier] ?? Self.openKey(save.dossier, layout, keyring, disk.files) else { continue }
      keys[save.dossier] = key
      switch SegmentReading(path, save.dossier, key, disk.files) {
      case .segment(let segment):
        for operation in segment.operations { found.add(operation, in: save.dossier) }
        done.append(path)
      case .broken: try setAside(path)
      case .unreadable: break
      }
    }
    try publish(&found)
    for path in done { disk.clear(path) }
    try? disk.files.removeFolder(folder)
  }
}
