import Age
import Notebook

extension Vault {
  /// Makes a new notebook with one passphrase and opens it; durable when it returns.
  ///
  /// `passphrase` is as typed, in UTF-8; `who` the team code of whose it is. The notebook is built beside its place
  /// as `<path>.part` and moved there whole; what an interrupted try left is cleared by the next. Throws
  /// `alreadyExists` unless nothing or an empty folder is there.
  public static func create(
    at path: String, passphrase typed: [UInt8], who: String, settings: Settings = Settings()
  ) throws(VaultError) -> Vault {
    guard Keyring.isTeamCode(who) else { throw .badTeamCode }
    let passphrase = try newPassphrase(typed)
    let path = trimmed(path)
    let disk = Disk(settings.files)
    switch disk.files.kind(path) {
    case .nothing: break
    case .folder: guard (try? disk.files.names(in: path))?.isEmpty == true else { throw .alreadyExists }
    case .file, .other: throw .alreadyExists
    }
    let part = path + ".part"
    let claim = try claim(part, disk)
    let keyring = Keyring(notebook: .generate(), own: .generate(), who: who)
    let vault = Vault(Layout(root: part), keyring: keyring, slot: nil, settings: settings)
    do throws(VaultError) {
      try vault.build(passphrase)
      try disk.move(folder: part, to: path)
      vault.layout = Layout(root: path)
    } catch {
      // Only what was made here: another program may have put its own notebook at the path meanwhile.
      disk.clear(disk.files.kind(part) == .nothing ? path : part)
      throw error
    }
    withExtendedLifetime(claim) {}
    return vault
  }

  /// The folder to build in, emptied, and locked so that a second `create` of the same path stays out.
  private static func claim(_ part: String, _ disk: Disk) throws(VaultError) -> FolderLock {
    do throws(VaultError) {
      let isNew = disk.files.kind(part) == .nothing
      let lock = try disk.claim(part)
      let names: [String]
      do { names = try disk.files.names(in: part) } catch { throw VaultError.disk(error) }
      guard isNew || isOurs(part, names, disk.files) else { throw VaultError.inTheWay(part) }
      for name in names { disk.clear(part + "/" + name) }
      return lock
    } catch {
      if case .disk(let fault) = error, fault.call == .lock, fault.code == 0 { throw .alreadyExists }
      if case .inTheWay = error { throw error }
      try? disk.files.removeFolder(part)
      throw error
    }
  }

  /// Whether a folder holds nothing but what an interrupted try leaves; anything else may be a person's.
  private static func isOurs(_ part: String, _ names: [String], _ files: any FileSystem) -> Bool {
    names.allSatisfy { name in
      let path = part + "/" + name
      return switch name {
      case "README.txt": (try? files.read(path)) == Array(Readme.text.utf8)
      case "slots", "dossiers", "local": files.kind(path) == .folder
      default: false
      }
    }
  }

  private func build(_ passphrase: Passphrase) throws(VaultError) {
    for folder in [layout.slots, layout.dossiers, layout.local] { try disk.ensureFolder(folder) }
    try disk.write(Array(Readme.text.utf8), to: layout.readme, workshop: try workshop())
    _ = try makeDossier(.notebook, isPrivate: false)
    slotName = try writeSlot(passphrase, keyring)
    try seal()
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
