import Notebook

extension Vault {
  /// Moves a file that is not what it should be to `local/damaged` under a name nothing there has yet.
  func setAside(_ path: String) throws(VaultError) {
    try disk.ensureFolder(layout.damaged)
    let name = layout.relative(path).split(separator: "/").suffix(4).joined(separator: "-")
    var number = 1
    while disk.files.kind("\(layout.damaged)/\(number)-\(name)") != .nothing { number += 1 }
    do throws(FileFault) {
      try disk.files.rename(path, to: "\(layout.damaged)/\(number)-\(name)")
      try disk.files.syncFolder(layout.damaged)
    } catch { throw .disk(error) }
  }
}
