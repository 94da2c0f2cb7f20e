import Age
import Notebook

extension Vault {
  /// Opens the notebook in a folder; writes nothing. A passphrase takes about 0.6 s for each slot tried.
  ///
  /// Throws `notANotebook`, `emptyFolder`, `wrongPassphrase`, `slotTooStrong`, `sealing` (too little memory) or `disk`.
  public static func unlock(
    at path: String, with secret: Secret, settings: Settings = Settings()
  ) throws(VaultError) -> Vault {
    let layout = try look(at: path, settings.files)
    switch secret {
    case .recovery(let identity):
      let keyring = Keyring(notebook: identity, own: nil, who: nil)
      guard opensAnything(keyring, layout, settings.files) else { throw .wrongPassphrase }
      return Vault(layout, keyring: keyring, slot: nil, settings: settings)
    case .passphrase(let passphrase):
      let (keyring, slot) = try openSlot(passphrase, layout, settings)
      return Vault(layout, keyring: keyring, slot: slot, settings: settings)
    }
  }

  /// The layout of the notebook at a path; throws `notANotebook`, `emptyFolder` or `disk`.
  static func look(at path: String, _ files: any FileSystem) throws(VaultError) -> Layout {
    let layout = Layout(root: path)
    guard files.kind(path + "/.") == .folder else { throw .notANotebook }
    guard files.kind(layout.dossiers) == .folder else {
      do { throw try files.names(in: path).isEmpty ? VaultError.emptyFolder : .notANotebook } catch {
        throw (error as? VaultError) ?? (error as? FileFault).map { .disk($0) } ?? .notANotebook
      }
    }
    return layout
  }

  private static func openSlot(
    _ passphrase: Passphrase, _ layout: Layout, _ settings: Settings
  ) throws(VaultError) -> (Keyring, slot: String) {
    let identity = ScryptIdentity(passphrase, maximumLogN: settings.maximumLogN)
    let names = ((try? settings.files.names(in: layout.slots)) ?? []).sorted()
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names where name.hasSuffix(".age") {
      if let bytes = try? settings.files.read(layout.slot(name)) { files.append((name, bytes)) }
    }
    // Whole ones first: each try costs a second, and a damaged one cannot open. One renamed by hand still may.
    let whole = files.filter { Layout.hash(in: $0.name) == sha256($0.bytes) }
    let others = files.filter { Layout.hash(in: $0.name) != sha256($0.bytes) }
    var tooStrong: Int?
    var failure: AgeError?
    for file in whole + others {
      do {
        var text = try Age.open(file.bytes, with: [identity])
        defer { Secret.erase(&text) }
        if let keyring = Keyring(slot: text) { return (keyring, file.name) }
      } catch {
        switch error {
        case .workFactorTooHigh(let logN): tooStrong = logN
        // Too little memory for scrypt must not look like a wrong passphrase.
        case .primitiveFailed: failure = error
        default: break
        }
      }
    }
    if let tooStrong { throw .slotTooStrong(tooStrong) }
    if let failure { throw .sealing(failure) }
    throw .wrongPassphrase
  }

  /// Whether the notebook identity is this notebook's: one readable key is enough, so that damage locks nobody out.
  private static func opensAnything(_ keyring: Keyring, _ layout: Layout, _ files: any FileSystem) -> Bool {
    let names = (try? files.names(in: layout.dossiers)) ?? []
    let ids = [DossierID.notebook] + names.compactMap { DossierID($0) }
    return ids.contains { openKey($0, layout, keyring, files) != nil }
  }

  /// The dossier's key from either copy; nil when neither opens.
  static func openKey(
    _ id: DossierID, _ layout: Layout, _ keyring: Keyring, _ files: any FileSystem
  ) -> X25519Identity? {
    KeyLook(id, layout, keyring.identities, files).key
  }
}
