import Notebook

extension Vault {
  /// Erases a dossier in this folder: its key is overwritten and everything in it removed, for good.
  ///
  /// Other copies lose it when they meet this one. After an error call again; `keepHouse` finishes what a crash
  /// interrupted. Throws `notErasable` for the study's own.
  public func erase(_ id: DossierID) throws(VaultError) {
    guard id != .notebook else { throw .notErasable }
    let names = [layout.log(id), layout.attachments(id)].flatMap { (try? disk.files.names(in: $0)) ?? [] }
    let hashes = names.compactMap { Layout.hash(in: $0) }.sorted()
    // Said first: a copy where only the key is gone would look like damage, and be mended from another copy.
    if !ledger.erased.contains(id) {
      guard let entry = entry(.erasure, about: id.text, value: .list(hashes.map { .text($0) })) else {
        throw .notErasable
      }
      try save([entry])
      ledger.erased.insert(id)
      ledger.retired.formUnion(hashes)
    }
    // From here on a crash is finished by keepHouse.
    if disk.files.kind(layout.agreed(id)) == .nothing {
      try disk.ensureFolder(layout.agreed)
      try disk.write([], to: layout.agreed(id), workshop: try workshop())
    }
    keys[id] = nil
    drafts = drafts.filter { $0.key.dossier != id }
    unnamed.subtract(hashes)
    try destroy(id)
  }

  /// True when a dossier was erased: the study says so, or its mark stands here and its folder is gone.
  func isGone(_ id: DossierID) -> Bool {
    id != .notebook
      && (ledger.erased.contains(id)
        || (disk.files.kind(layout.agreed(id)) != .nothing && disk.files.kind(layout.dossier(id)) == .nothing))
  }

  /// Overwrites and removes whatever is left of a dossier here; nothing when nothing is.
  func destroy(_ id: DossierID) throws(VaultError) {
    guard id != .notebook else { return }
    // Both overwritten and on the disk before either file goes.
    // A link where the dossier should be goes itself; what it leads to is not ours to overwrite.
    if disk.files.kind(layout.dossier(id)) == .folder {
      for copy in 1...2 { try disk.shred(layout.key(id, copy)) }
    }
    var isGone = disk.clear(layout.dossier(id))
    for session in (try? disk.files.names(in: layout.local)) ?? [] {
      let folder = layout.local + "/" + session
      guard disk.files.kind(folder) == .folder, folder != layout.agreed else { continue }
      for name in (try? disk.files.names(in: folder)) ?? [] where name.hasSuffix("-\(id.text).age") {
        isGone = disk.clear(folder + "/" + name) && isGone
      }
    }
    guard isGone else { throw .disk(FileFault(.remove, layout.dossier(id), code: 0)) }
  }
}
