import Age
import Notebook

extension Vault {
  /// What opens a backup file, from its first lines alone. Throws `disk` or `copy`.
  public static func need(ofBackupAt file: String) throws(VaultError) -> BackupNeed {
    let glance = HeaderGlance()
    var opener = StreamOpener(with: [glance])
    var nothing: [UInt8] = []
    let reader: FileReader
    do { reader = try FileReader(file) } catch { throw .disk(error) }
    while glance.stanzas.isEmpty {
      let bytes: [UInt8]
      do { bytes = try reader.next() } catch { throw .disk(error) }
      guard !bytes.isEmpty else { break }
      do { try opener.push(bytes, into: &nothing) } catch {
        switch error {
        case .noMatch: continue
        case .headerMalformed(line: 1): throw .copy(.notABackup)
        default: throw .copy(.damagedHeader)
        }
      }
    }
    let types = Set(glance.stanzas.map(\.type))
    if types.contains(SlotStanza.type) { return .notebook }
    if types.contains("scrypt") { return .passphrase }
    guard !types.isEmpty else { throw .copy(.notABackup) }
    return .identity
  }

  /// Makes a notebook from a backup, read back and looked through with its keys before it gets its name.
  ///
  /// `secret` opens the notebook; `key` the file, where that is sealed to something else. After an error nothing is
  /// left. Throws `alreadyExists`, `wrongPassphrase`, `copy` or `disk`.
  public static func restore(
    from file: String, to path: String, with secret: Secret, key: BackupKey? = nil, settings: Settings = Settings(),
    progress: (CopyProgress) -> Void = { _ in }
  ) throws(VaultError) -> RestoreReport {
    let need = try need(ofBackupAt: file)
    let disk = Disk(settings.files)
    let path = trimmed(path)
    let scaffold = try Scaffold(beside: path, disk)
    var slots: SlotsInHeader?
    var identities: [any Identity] = []
    switch secret {
    case .recovery(let identity): identities.append(identity)
    case .passphrase(let passphrase):
      let found = SlotsInHeader(passphrase, maximumLogN: settings.maximumLogN)
      identities.append(found)
      slots = found
    }
    switch key {
    case .passphrase(let typed):
      identities.append(ScryptIdentity(try newPassphrase(typed), maximumLogN: settings.maximumLogN))
    case .identities(let given): identities += given as [any Identity]
    case nil: break
    }
    var unpacking = Unpacking(into: scaffold.root, disk)
    do throws(VaultError) {
      try unpacking.read(file, with: identities, progress: progress)
    } catch .wrongPassphrase {
      if slots?.isDamaged == true { throw .copy(.damagedHeader) }
      throw need != .notebook && key == nil ? .copy(.otherKey) : .wrongPassphrase
    }
    try unpacking.readBack()
    guard settings.files.kind(scaffold.root + "/dossiers") == .folder else { throw .copy(.notABackup) }
    let opened: Vault
    if let keyring = slots?.keyring {
      opened = Vault(Layout(root: scaffold.root), keyring: keyring, slot: nil, settings: settings)
    } else {
      opened = try unlock(at: scaffold.root, with: secret, settings: settings)
    }
    let verdict = try opened.verify()
    try scaffold.finish()
    return RestoreReport(files: unpacking.hashes.count, bytes: unpacking.bytes, verdict: verdict)
  }
}
