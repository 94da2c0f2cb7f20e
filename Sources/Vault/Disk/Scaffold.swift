import Glibc

/// The place beside a new notebook in which it is built, so that it appears whole or not at all.
///
/// `<path>.part` holds a mark and the folder being built. Only a folder with that mark, or an empty one, is ever
/// cleared: a person's own folder of this name stays as it is.
final class Scaffold {
  /// The folder to build in.
  let root: String
  private let path: String
  private let part: String
  private let disk: Disk
  private let lock: FolderLock
  private var isDone = false

  private static let mark = "unfinished-notebook"
  private static let inside = "notebook"

  /// Claims the place; throws `alreadyExists` unless nothing or an empty folder is at the path, and `copy`.
  init(beside path: String, _ disk: Disk) throws(VaultError) {
    switch disk.files.kind(path) {
    case .nothing: break
    case .folder: guard (try? disk.files.names(in: path))?.isEmpty == true else { throw .alreadyExists }
    case .file, .other: throw .alreadyExists
    }
    self.path = path
    self.disk = disk
    part = path + ".part"
    root = part + "/" + Self.inside
    switch disk.files.kind(part) {
    case .nothing: break
    case .folder: guard Self.isOurs(part, disk) else { throw .copy(.inTheWay(part)) }
    case .file, .other: throw .copy(.inTheWay(part))
    }
    do throws(VaultError) { lock = try disk.claim(part) } catch {
      // Another program builds the same notebook just now.
      if case .disk(let fault) = error, fault.call == .lock, fault.code == 0 { throw .copy(.inTheWay(part)) }
      try? disk.files.removeFolder(part)
      throw error
    }
    do throws(VaultError) {
      for name in (try? disk.files.names(in: part)) ?? [] where name != Self.mark { disk.clear(part + "/" + name) }
      if disk.files.kind(part + "/" + Self.mark) == .nothing {
        try disk.write([], to: part + "/" + Self.mark, workshop: part)
      }
      try disk.ensureFolder(root)
    } catch {
      clearPart()
      throw error
    }
  }

  deinit { if !isDone { abandon() } }

  private static func isOurs(_ part: String, _ disk: Disk) -> Bool {
    guard let names = try? disk.files.names(in: part) else { return false }
    // The mark is written as `1.part` and renamed.
    guard names.allSatisfy({ [mark, inside, "1.part"].contains($0) }) else { return false }
    return names.contains(mark) || !names.contains(inside)
  }

  /// Gives what was built its name; returns when that will survive a power cut.
  func finish() throws(VaultError) {
    try disk.move(folder: root, to: path)
    isDone = true
    clearPart()
  }

  /// Removes what was built; only that: another program may have put its own notebook at the path meanwhile.
  private func abandon() {
    if disk.files.kind(root) == .nothing, disk.files.kind(part) == .folder { disk.clear(path) }
    clearPart()
  }

  /// The mark goes last, so that what a crash leaves here is known for what it is.
  private func clearPart() {
    guard disk.clear(root) else { return }
    disk.clear(part)
  }
}
