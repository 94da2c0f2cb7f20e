import Age
import Glibc
import Notebook

extension Vault {
  /// Opens the notebook in a folder; writes nothing. A passphrase takes about 0.6 s for each slot tried.
  ///
  /// Throws `notANotebook`, `emptyFolder`, `wrongPassphrase`, `slotTooStrong`, `slotOfAnother`, `sealing` (too little
  /// memory) or `disk`.
  public static func unlock(
    at path: String, with secret: Secret, settings: Settings = Settings()
  ) throws(VaultError) -> Vault {
    let layout = try look(at: path, settings.files)
    switch secret {
    case .recovery(let identity):
      let keyring = Keyring(notebook: identity, own: nil, who: nil)
      guard opensAnything(keyring, layout, settings.files) else {
        if let fault = forbiddenKey(layout, settings.files) { throw .disk(fault) }
        throw .wrongPassphrase
      }
      return Vault(layout, keyring: keyring, slot: nil, settings: settings)
    case .passphrase(let passphrase):
      let (keyring, slot) = try openSlot(passphrase, layout, settings)
      return Vault(layout, keyring: keyring, slot: slot, settings: settings)
    }
  }

  /// Throws `notANotebook`, `emptyFolder` or `disk` unless a notebook stands at a path and may be looked into.
  public static func look(at path: String) throws(VaultError) { _ = try look(at: path, SystemFiles()) }

  /// The layout of the notebook at a path; throws `notANotebook`, `emptyFolder` or `disk`.
  static func look(at path: String, _ files: any FileSystem) throws(VaultError) -> Layout {
    let layout = Layout(root: path)
    if files.kind(layout.dossiers) == .folder { return layout }
    let names: [String]
    do { names = try files.names(in: path) } catch {
      // What may not be looked into must not pass for nothing.
      throw isForbidden(error) ? .disk(error) : .notANotebook
    }
    if names.contains("dossiers"), files.kind(layout.dossiers) == .nothing {
      throw .disk(FileFault(.list, layout.dossiers, code: EACCES))
    }
    throw names.isEmpty ? .emptyFolder : .notANotebook
  }

  private static func isForbidden(_ fault: FileFault) -> Bool { fault.code == EACCES || fault.code == EPERM }

  /// The keyring a passphrase opens, when it is this notebook's: a slot of another may have come with a copied folder.
  private static func openSlot(
    _ passphrase: Passphrase, _ layout: Layout, _ settings: Settings
  ) throws(VaultError) -> (Keyring, slot: String) {
    let identity = ScryptIdentity(passphrase, maximumLogN: settings.maximumLogN)
    var tooStrong: Int?
    var failure: AgeError?
    var second: (Keyring, slot: String)?
    var isForeign = false
    for file in try slots(layout, settings.files) {
      do {
        var text = try Age.open(file.bytes, with: [identity])
        defer { Secret.erase(&text) }
        guard let keyring = Keyring(slot: text) else { continue }
        let shared = Keyring(notebook: keyring.notebook, own: nil, who: nil)
        if openKey(.notebook, layout, shared, settings.files) != nil { return (keyring, file.name) }
        // Where the study's own key is damaged, any other of the notebook's will do.
        if second == nil, opensAnything(shared, layout, settings.files) { second = (keyring, file.name) }
        isForeign = true
      } catch {
        switch error {
        case .workFactorTooHigh(let logN): tooStrong = logN
        // Too little memory for scrypt must not look like a wrong passphrase.
        case .primitiveFailed: failure = error
        default: break
        }
      }
    }
    if let second { return second }
    if isForeign {
      if let fault = forbiddenKey(layout, settings.files) { throw .disk(fault) }
      throw .slotOfAnother
    }
    if let tooStrong { throw .slotTooStrong(tooStrong) }
    if let failure { throw .sealing(failure) }
    throw .wrongPassphrase
  }

  /// A slot is some hundred bytes; what is longer is none, and is not read.
  static let longestSlot = 64 << 10

  /// The files a passphrase may open, the likely ones first; throws `disk` when they are there and may not be read.
  private static func slots(
    _ layout: Layout, _ files: any FileSystem
  ) throws(VaultError) -> [(name: String, bytes: [UInt8])] {
    var found: [(name: String, bytes: [UInt8])] = []
    var forbidden: FileFault?
    do throws(FileFault) {
      for name in try files.names(in: layout.slots).sorted() where name.hasSuffix(".age") {
        do throws(FileFault) {
          if let bytes = try slot(layout.slot(name), files) { found.append((name, bytes)) }
        } catch { if isForbidden(error) { forbidden = error } }
      }
    } catch { if isForbidden(error) { forbidden = error } }
    if found.isEmpty, let forbidden { throw .disk(forbidden) }
    // Whole ones first: each try costs a second, and a damaged one cannot open. One renamed by hand still may.
    let whole = found.filter { Layout.hash(in: $0.name) == sha256($0.bytes) }
    return whole + found.filter { Layout.hash(in: $0.name) != sha256($0.bytes) }
  }

  /// The bytes of a slot; nil for what is too long to be one.
  static func slot(_ path: String, _ files: any FileSystem) throws(FileFault) -> [UInt8]? {
    if case .file(let size) = files.kind(path), size > longestSlot { return nil }
    return try files.read(path)
  }

  /// Why the study's key may not be read; nil when it may.
  private static func forbiddenKey(_ layout: Layout, _ files: any FileSystem) -> FileFault? {
    do throws(FileFault) { _ = try files.read(layout.key(.notebook, 1)) } catch {
      if isForbidden(error) { return error }
    }
    return nil
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
