import Glibc

/// Durable writing and its undoing, the same few steps for every file of a notebook.
final class Disk {
  /// The calls beneath.
  let files: any FileSystem
  /// Folders made here whose entry in their parent may not be on the disk.
  private var doubtful: Set<String> = []
  private var temporaries = 0

  /// Nothing is known of the disk yet.
  init(_ files: any FileSystem) { self.files = files }

  // MARK: - The one way to write a file

  /// Returns when a new file of these bytes will survive a power cut under its name.
  ///
  /// `workshop` is a folder on the same disk for the unfinished file. After any error the file is abandoned,
  /// and the next try must use a fresh call: after a failed fsync the kernel may have dropped the pages.
  func write(_ bytes: [UInt8], to path: String, workshop: String) throws(VaultError) {
    let files = files
    _ = try make(path, workshop: workshop) { descriptor, temporary throws(FileFault) in
      try files.write(bytes, to: descriptor, temporary)
      return bytes.count
    }
  }

  /// The same for bytes that `fill` writes itself: it gives back how many, or nil when the file is not wanted after
  /// all, and then false comes back and nothing is left.
  func make(
    _ path: String, workshop: String, fill: (Int32, String) throws(FileFault) -> Int?
  ) throws(VaultError) -> Bool {
    temporaries += 1
    let temporary = "\(workshop)/\(temporaries).part"
    var renamed = false
    do throws(FileFault) {
      // A left-over of a failed removal would be in the way.
      if files.kind(temporary) != .nothing { try files.remove(temporary) }
      // A fresh name, never an existing file: whatever goes wrong, what was there before stays whole.
      let descriptor = try files.create(temporary)
      let isWanted: Bool
      do {
        defer { files.close(descriptor) }
        let count = try fill(descriptor, temporary)
        isWanted = count != nil
        if let count {
          // Some disks report a short write only by its length.
          guard try files.length(of: descriptor, temporary) == count else {
            throw FileFault(.write, temporary, code: ENOSPC)
          }
          // The bytes before the name: otherwise a power cut can leave the name with nothing behind it.
          try files.sync(descriptor, temporary)
        }
      }
      guard isWanted else {
        try files.remove(temporary)
        return false
      }
      // Under the final name the file is whole or absent, never half.
      try files.rename(temporary, to: path)
      renamed = true
      // The name is an entry of the folder, which is written to the disk on its own.
      try files.syncFolder(Self.folder(of: path))
      return true
    } catch {
      try? files.remove(renamed ? path : temporary)
      throw .disk(error)
    }
  }

  /// Makes the folder if it is not there; returns when its entry will survive a power cut.
  func ensureFolder(_ path: String) throws(VaultError) {
    do throws(FileFault) {
      let isNew = try files.makeFolder(path)
      guard isNew || doubtful.contains(path) else { return }
      doubtful.insert(path)
      try files.syncFolder(Self.folder(of: path))
      doubtful.remove(path)
    } catch {
      // Made anew next time, so that the parent has something to write. Fails harmlessly when not empty.
      if doubtful.contains(path) { try? files.removeFolder(path) }
      throw .disk(error)
    }
  }

  /// Makes the folder if it is not there and takes its lock; throws a `lock` fault of code 0 when another holds it.
  func claim(_ path: String) throws(VaultError) -> FolderLock {
    do throws(FileFault) {
      for _ in 0..<100 {
        _ = try files.makeFolder(path)
        if let lock = try files.lock(path, shared: false) { return lock }
        // Between the two steps another program may have taken it for one left behind, and be tidying it away.
        usleep(1000)
      }
      throw FileFault(.lock, path, code: 0)
    } catch { throw .disk(error) }
  }

  /// Moves a finished folder into place; returns when that will survive a power cut.
  func move(folder path: String, to new: String) throws(VaultError) {
    do throws(FileFault) {
      try files.rename(path, to: new)
      try files.syncFolder(Self.folder(of: new))
    } catch { throw .disk(error) }
  }

  // MARK: - Undoing

  /// Removes a file or folder with all in it, links not followed; false when something is left.
  @discardableResult
  func clear(_ path: String) -> Bool {
    switch files.kind(path) {
    case .nothing: return true
    case .folder:
      for name in (try? files.names(in: path)) ?? [] { clear(path + "/" + name) }
      try? files.removeFolder(path)
    case .file, .other: try? files.remove(path)
    }
    return files.kind(path) == .nothing
  }

  /// Overwrites a file with zeros as far as the disk lets one, then removes it; nothing when it is not there.
  ///
  /// A file that has another name elsewhere only loses this one: the other is not ours to empty.
  func shred(_ path: String) throws(VaultError) {
    do throws(FileFault) {
      switch files.kind(path) {
      case .nothing, .folder: return
      case .other: try files.remove(path)
      case .file(let size):
        let descriptor: Int32
        do { descriptor = try files.openForOverwriting(path) } catch {
          guard error.code == EMLINK else { throw error }
          return try files.remove(path)
        }
        do {
          defer { files.close(descriptor) }
          try files.write([UInt8](repeating: 0, count: min(size, SystemFiles.largestFile)), to: descriptor, path)
          // Before the name goes: afterwards nothing makes the disk write the zeros.
          try files.sync(descriptor, path)
        }
        try files.remove(path)
      }
    } catch { throw .disk(error) }
  }

  /// Takes a file out of its place whole, then overwrites and removes it; throws when it is still there.
  ///
  /// Whoever looks meanwhile, and whatever is left by a crash, finds the file as it was or not at all: overwritten in
  /// its place it would look like damage. `workshop` is where unfinished files lie.
  func destroy(_ path: String, workshop: String) throws(VaultError) {
    switch files.kind(path) {
    case .nothing: return
    case .file:
      temporaries += 1
      let temporary = "\(workshop)/\(temporaries).part"
      do throws(FileFault) {
        if files.kind(temporary) != .nothing { try files.remove(temporary) }
        try files.rename(path, to: temporary)
        // The new name before the zeros: otherwise a power cut can leave them under the old one.
        try files.syncFolder(workshop)
      } catch { throw .disk(error) }
      try shred(temporary)
    case .folder, .other: _ = clear(path)
    }
    guard files.kind(path) == .nothing else { throw .disk(FileFault(.remove, path, code: 0)) }
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
