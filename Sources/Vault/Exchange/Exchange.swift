import Age
import Notebook

/// A folder in which copies of one notebook meet: a stick, a synced folder, a git work tree.
///
/// It holds `dossiers` and a README. Making one looks only; `prepare` is the first to write.
final class Exchange {
  /// Where things lie in it; no slots and nothing local.
  let layout: Layout
  /// Durable writing there.
  let disk: Disk
  private let session: SessionID
  private var lock: FolderLock?

  /// The folder at a path, when it can be met with; throws `exchange` when not, having touched nothing.
  init(_ path: String, from vault: Vault) throws(VaultError) {
    let files = vault.disk.files
    layout = Layout(root: try Self.root(path, files))
    disk = Disk(files)
    session = vault.session
    let ours = SystemFiles.canonical(vault.layout.root) ?? vault.layout.root
    guard layout.root != ours, !layout.root.hasPrefix(ours + "/") else { throw .exchange(.insideNotebook) }
    guard files.kind(layout.root) == .folder else { return }
    let names: [String]
    do { names = try files.names(in: layout.root) } catch { throw .disk(error) }
    if names.contains("slots") || names.contains("local") { throw .exchange(.wholeNotebook) }
    try check(names, vault)
  }

  /// Any other copy of this notebook, an exchange folder or a whole one, to be looked at only.
  init(comparing path: String, with vault: Vault) throws(VaultError) {
    let files = vault.disk.files
    layout = Layout(root: try Self.root(path, files))
    disk = Disk(files)
    session = vault.session
    let ours = SystemFiles.canonical(vault.layout.root) ?? vault.layout.root
    guard layout.root != ours else { throw .exchange(.insideNotebook) }
    guard files.kind(layout.dossiers) == .folder else { throw .notANotebook }
    try check([], vault)
  }

  private func check(_ names: [String], _ vault: Vault) throws(VaultError) {
    switch disk.files.kind(layout.dossiers) {
    case .nothing: guard names.allSatisfy(isHarmless) else { throw .exchange(.otherThings) }
    case .file, .other: throw .exchange(.noFolder)
    case .folder: guard try isOurs(vault) else { throw .exchange(.otherStudy) }
    }
  }

  /// The folder as typed, without links in it, so that it can be told from our own.
  private static func root(_ typed: String, _ files: any FileSystem) throws(VaultError) -> String {
    var path = typed
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.isEmpty else { throw .exchange(.noFolder) }
    switch files.kind(path) {
    case .file: throw .exchange(.noFolder)
    case .folder, .other:
      guard files.kind(path + "/.") == .folder else { throw .exchange(.noFolder) }
      return SystemFiles.canonical(path) ?? path
    case .nothing:
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let parent = parts.dropLast().joined(separator: "/")
      let above = parts.count == 1 ? "." : parent.isEmpty ? "/" : parent
      guard let name = parts.last, name != ".", name != "..", files.kind(above + "/.") == .folder else {
        throw .exchange(.noParent)
      }
      let folder = SystemFiles.canonical(above) ?? above
      return (folder == "/" ? "" : folder) + "/" + name
    }
  }

  /// What systems and syncing programs leave in a folder; beside these it counts as empty.
  private func isHarmless(_ name: String) -> Bool {
    let known = ["README.txt", "desktop.ini", "Thumbs.db", "System Volume Information", "lost+found", "$RECYCLE.BIN"]
    return name.hasPrefix(".") || known.contains(name) || isLeftOver(name)
  }

  // MARK: - Whose it is

  /// Whether the folder is this study's, or has nothing in it that could be anybody's.
  ///
  /// Proof is a key that opens with the notebook's identity, which only this study can have sealed to it; or, where
  /// both copies of the study's key are broken, a segment of the study that opens with our key. A first export that
  /// broke off before its first file has nothing, and is finished.
  private func isOurs(_ vault: Vault) throws(VaultError) -> Bool {
    let files = disk.files
    let identities = [vault.keyring.notebook]
    if isFolder(layout.dossier(.notebook)), KeyLook(.notebook, layout, identities, files).key != nil { return true }
    let inventory: Inventory
    do { inventory = try Inventory(layout, files, threads: vault.settings.threads) } catch { throw .disk(error) }
    guard inventory.dossiers.values.contains(where: \.holdsAnything) else { return true }
    if let study = inventory.dossiers[.notebook], study.keys != [nil, nil] || !study.segments.isEmpty {
      guard let key = Vault.openKey(.notebook, vault.layout, vault.keyring, files) else { return false }
      return KeyLook.opens(key, aSegmentOf: .notebook, layout, files)
    }
    return inventory.dossiers.keys.contains { KeyLook($0, layout, identities, files).key != nil }
  }

  private func isFolder(_ path: String) -> Bool { disk.files.kind(path) == .folder }

  // MARK: - Writing

  /// Makes the folder where it is missing, and clears what interrupted runs left in it.
  func prepare() throws(VaultError) {
    try disk.ensureFolder(layout.root)
    try disk.ensureFolder(layout.dossiers)
    for name in (try? disk.files.names(in: layout.root)) ?? [] where isLeftOver(name) {
      let path = layout.root + "/" + name
      // Without the lock another program is writing there just now.
      if let lock = try? disk.files.lock(path, shared: false) { withExtendedLifetime(lock) { _ = disk.clear(path) } }
    }
    if disk.files.kind(layout.readme) == .nothing {
      try disk.write(Array(ExchangeReadme.text.utf8), to: layout.readme, workshop: try workshop())
    }
  }

  /// A folder for unfinished files on the same disk, locked while this program lives.
  func workshop() throws(VaultError) -> String {
    let path = layout.root + "/" + session.description + ".part"
    guard lock == nil else { return path }
    lock = try disk.claim(path)
    return path
  }

  /// Reads a written file back from the disk itself; removes it and throws `unfaithful` when it differs.
  func confirm(_ path: String, _ hash: String) throws(VaultError) {
    guard (try? disk.hash(of: path, fresh: true)) == hash else {
      try? disk.files.remove(path)
      throw .unfaithful(path)
    }
  }

  private func isLeftOver(_ name: String) -> Bool {
    name.hasSuffix(".part") && SessionID(name.dropLast(5)) != nil && isFolder(layout.root + "/" + name)
  }

  /// Leaves nothing unfinished behind.
  func close() {
    guard lock != nil else { return }
    disk.clear(layout.root + "/" + session.description + ".part")
    lock = nil
  }
}
