import Notebook

extension Vault {
  /// Erases a dossier in this folder: its key is overwritten and everything in it removed, for good.
  ///
  /// Other copies lose it when they meet this one. After an error call again; `keepHouse` finishes what a crash
  /// interrupted. Throws `notErasable` for the study's own.
  public func erase(_ id: DossierID) throws(VaultError) {
    guard id != .notebook else { throw .notErasable }
    let hashes = hashes(in: id).sorted()
    // Said first: a copy where only the key is gone would look like damage, and be mended from another copy.
    if !ledger.erased.contains(id) {
      guard let entry = entry(.erasure, about: id.text, value: .list(hashes.map { .text($0) })) else {
        throw .notErasable
      }
      try save([entry])
      if let record = Ledger.Kind.erasure.record(about: id.text) { listed[record] = Set(hashes) }
      ledger.erased.insert(id)
      ledger.retired.formUnion(hashes)
      promised.insert(id)
    }
    // From here on a crash is finished by keepHouse.
    try agree(to: id)
    keys[id] = nil
    drafts = drafts.filter { $0.key.dossier != id }
    unnamed.subtract(hashes)
    try destroy(id)
  }

  /// True when a dossier is erased here: the study says so and its mark stands, or what is left of it is the mark.
  func isGone(_ id: DossierID) -> Bool {
    guard id != .notebook else { return false }
    let isAgreed = disk.files.isAgreed(id, layout)
    let isThere = disk.files.kind(layout.dossier(id)) != .nothing
    return ledger.erased.contains(id) ? isAgreed || !isThere : isAgreed && !isThere
  }

  /// True when the study says that a dossier was erased, and it is gone here; a bare mark is nobody's word.
  func isErased(_ id: DossierID) -> Bool { ledger.erased.contains(id) && isGone(id) }

  /// Lists as retired what came back of an erased dossier, so that nobody takes it for missing once it is gone again.
  func retireLeftovers(of id: DossierID) throws(VaultError) {
    let hashes = Set(hashes(in: id)).subtracting(ledger.retired)
    guard !hashes.isEmpty, let record = Ledger.Kind.erasure.record(about: id.text) else { return }
    try retire(hashes, .erasure, record)
  }

  private func hashes(in id: DossierID) -> [String] {
    guard disk.files.kind(layout.dossier(id)) == .folder else { return [] }
    return [layout.log(id), layout.dossier(id) + "/files"].filter { disk.files.kind($0) == .folder }
      .flatMap { (try? disk.files.names(in: $0)) ?? [] }.compactMap { Layout.hash(in: $0) }
  }

  /// Overwrites and removes whatever is left of a dossier here; throws `disk` with the path of what is still there.
  func destroy(_ id: DossierID) throws(VaultError) {
    guard id != .notebook else { return }
    // Both overwritten and on the disk before either file goes.
    // A link where the dossier should be goes itself; what it leads to is not ours to overwrite.
    if disk.files.kind(layout.dossier(id)) == .folder {
      for copy in 1...2 { try disk.shred(layout.key(id, copy)) }
    }
    if !disk.clear(layout.dossier(id)) { throw .disk(FileFault(.remove, layout.dossier(id), code: 0)) }
    guard disk.files.kind(layout.local) == .folder else { return }
    for session in try names(in: layout.local) {
      let folder = layout.local + "/" + session
      guard disk.files.kind(folder) == .folder, folder != layout.agreed else { continue }
      for name in try names(in: folder) where name.hasSuffix("-\(id.text).age") {
        let path = folder + "/" + name
        if !disk.clear(path) { throw .disk(FileFault(.remove, path, code: 0)) }
      }
    }
  }

  /// The names in a folder; none when it went meanwhile.
  private func names(in folder: String) throws(VaultError) -> [String] {
    do { return try disk.files.names(in: folder) } catch {
      guard disk.files.kind(folder) == .nothing else { throw .disk(error) }
      return []
    }
  }
}
