import Age
import Notebook

extension Vault {
  /// Writes everything of the notebook that travels into one new age file; durable when it returns.
  ///
  /// Seals first, so that what this run saved is in it. The file is `<path>.part` until it is whole, and nothing is
  /// left of it after an error. Throws `alreadyExists`, `copy`, `disk`, `sealing`, `unsuitablePassphrase`.
  public func backup(
    to path: String, lockedBy lock: BackupLock = .notebook, progress: (CopyProgress) -> Void = { _ in }
  ) throws(VaultError) -> BackupReport {
    guard !isInside(path) else { throw .copy(.insideNotebook) }
    guard disk.files.kind(path) == .nothing else { throw .alreadyExists }
    try seal()
    // Crashed runs too, where the disk lets one; what stays unsealed is told.
    try? keepHouse()
    // Another program on this folder may have erased something since.
    try readStudy()
    let recipients = try recipients(of: lock)
    var writing = BackupWriting(layout, disk.files, erased: ledger.erased)
    for _ in 0..<Self.tries {
      let sealed = try SealedFile(at: path, sealedTo: recipients, disk.files)
      do throws(BackupWriting.Interruption) {
        try writing.write(into: sealed, progress: progress)
      } catch {
        switch error {
        case .failed(let error): throw error
        case .listIsOld: break
        case .unreadable(let file): writing.excluded.insert(file)
        }
        let excluded = writing.excluded
        writing = BackupWriting(layout, disk.files, erased: ledger.erased)
        writing.excluded = excluded
        continue
      }
      try sealed.finish()
      let others = disk.files.saves(layout, without: session) { _, _ in nil }.runs.filter { $0.session != session }
      return BackupReport(
        bytes: sealed.count, files: writing.count, dossiers: writing.dossiers, damaged: writing.damaged,
        unreadable: writing.unreadable, unsealed: others.reduce(0) { $0 + $1.saves.count })
    }
    throw .copy(.changing)
  }

  /// A list that grows old this often in a row belongs to a disk, or a program, that is not well.
  private static let tries = 20

  private func recipients(of lock: BackupLock) throws(VaultError) -> [any Recipient] {
    switch lock {
    case .passphrase(let typed): return [ScryptRecipient(try Self.newPassphrase(typed), logN: settings.logN)]
    case .recipient(let recipient): return [recipient]
    case .notebook:
      let names = ((try? disk.files.names(in: layout.slots)) ?? []).sorted()
      let slots = names.compactMap { name -> [UInt8]? in
        guard let hash = Layout.hash(in: name), let bytes = try? disk.files.read(layout.slot(name)) else { return nil }
        return sha256(bytes) == hash ? bytes : nil
      }
      return [keyring.notebook.recipient] + slots.map(SlotStanza.init)
    }
  }

  /// Whether a path lies in this notebook's folder, whichever way it is written.
  func isInside(_ path: String) -> Bool {
    let folder = realPath(parent(of: path))
    let root = realPath(layout.root)
    return folder == root || folder.hasPrefix(root + "/")
  }
}
