import Age
import Notebook

extension Vault {
  /// Makes a new notebook with one passphrase and opens it; durable when it returns.
  ///
  /// `passphrase` is as typed, in UTF-8; `who` the team code of whose it is. The notebook is built in
  /// `<path>.part` and moved into place whole; what an interrupted try left is cleared by the next. Throws
  /// `alreadyExists` unless nothing or an empty folder is there.
  public static func create(
    at path: String, passphrase typed: [UInt8], who: String, settings: Settings = Settings()
  ) throws(VaultError) -> Vault {
    try create(at: path, passphrase: typed, who: who, settings: settings) { _ throws(VaultError) in }
  }

  /// The same, with something to write and prove before the notebook gets its name; an error leaves nothing behind.
  static func create(
    at path: String, passphrase typed: [UInt8], who: String, settings: Settings,
    filling: (Vault) throws(VaultError) -> Void
  ) throws(VaultError) -> Vault {
    guard Keyring.isTeamCode(who) else { throw .badTeamCode }
    let passphrase = try newPassphrase(typed)
    let path = trimmed(path)
    let scaffold = try Scaffold(beside: path, Disk(settings.files))
    let keyring = Keyring(notebook: .generate(), own: .generate(), who: who)
    let vault = Vault(Layout(root: scaffold.root), keyring: keyring, slot: nil, settings: settings)
    try vault.build(passphrase)
    try filling(vault)
    try scaffold.finish()
    vault.layout = Layout(root: path)
    return vault
  }

  private func build(_ passphrase: Passphrase) throws(VaultError) {
    for folder in [layout.slots, layout.dossiers, layout.local] { try disk.ensureFolder(folder) }
    try disk.write(Array(Readme.text.utf8), to: layout.readme, workshop: try workshop())
    _ = try makeDossier(.notebook, isPrivate: false)
    slotName = try writeSlot(passphrase, keyring)
    try seal()
  }

  /// The path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
