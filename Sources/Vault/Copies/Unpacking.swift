import Age
import Notebook

/// A backup on its way into a new folder, of which only names that a notebook can have are taken.
struct Unpacking {
  private let root: String
  private let disk: Disk
  private var tar = TarReader()
  private var current: Unpacked?
  private var folders: [String] = []
  /// The SHA-256 of each file as it came out of the backup, by name.
  private(set) var hashes: [String: String] = [:]
  /// Bytes of all files.
  private(set) var bytes = 0

  /// A file being written, its descriptor closed with the last reference.
  private final class Unpacked {
    let name: String
    let path: String
    let descriptor: Int32
    let files: any FileSystem
    var hash = RunningHash()

    init(_ name: String, at path: String, _ files: any FileSystem) throws(FileFault) {
      self.name = name
      self.path = path
      self.files = files
      descriptor = try files.create(path)
    }

    deinit { files.close(descriptor) }
  }

  /// Into an empty folder.
  init(into root: String, _ disk: Disk) {
    self.root = root
    self.disk = disk
  }

  // MARK: - From the file

  /// Opens and unpacks the whole file; every file and folder is on the disk when it returns.
  mutating func read(
    _ file: String, with identities: [any Identity], progress: (CopyProgress) -> Void
  ) throws(VaultError) {
    var opener = StreamOpener(with: identities)
    let reader: FileReader
    do { reader = try FileReader(file) } catch { throw .disk(error) }
    var done = 0
    while true {
      let piece: [UInt8]
      do { piece = try reader.next() } catch { throw .disk(error) }
      guard !piece.isEmpty else { break }
      var opened: [UInt8] = []
      do { try opener.push(piece, into: &opened) } catch { throw VaultError(opening: error) }
      try take(opened)
      done += piece.count
      progress(CopyProgress(done: done, total: reader.size))
    }
    var last: [UInt8] = []
    do { try opener.finish(into: &last) } catch { throw VaultError(opening: error) }
    try take(last)
    do { try tar.finish() } catch { throw .copy(.damaged(at: error.offset)) }
    do throws(FileFault) {
      for folder in folders.reversed() + [root] { try disk.files.syncFolder(folder) }
    } catch { throw .disk(error) }
  }

  private mutating func take(_ opened: [UInt8]) throws(VaultError) {
    let parts: [TarReader.Part]
    do { parts = try tar.push(opened) } catch { throw .copy(.damaged(at: error.offset)) }
    do throws(FileFault) {
      for part in parts {
        switch part {
        case .entry(let entry): try begin(entry)
        case .bytes(let bytes):
          guard let current else { continue }
          current.hash.add(bytes)
          try disk.files.write(Array(bytes), to: current.descriptor, current.path)
          self.bytes += bytes.count
        case .fileEnd:
          guard let current else { continue }
          try disk.files.sync(current.descriptor, current.path)
          hashes[current.name] = current.hash.text
          self.current = nil
        }
      }
    } catch {
      if error.code == Self.stranger { throw .copy(.stranger(error.path)) }
      throw .disk(error)
    }
  }

  /// No errno: the name in the archive is not one of a notebook, or stands there twice.
  private static let stranger: Int32 = -1

  private mutating func begin(_ entry: TarEntry) throws(FileFault) {
    let isFolder = entry.size == nil
    if isFolder, entry.name == BackupNames.root { return }
    let start = BackupNames.root + "/"
    let name = String(entry.name.dropFirst(start.count))
    let path = root + "/" + name
    guard entry.name.hasPrefix(start), BackupNames.isPart(name, isFolder: isFolder), disk.files.kind(path) == .nothing
    else { throw FileFault(.create, entry.name, code: Self.stranger) }
    if isFolder {
      _ = try disk.files.makeFolder(path)
      folders.append(path)
    } else {
      current = try Unpacked(name, at: path, disk.files)
    }
  }

  // MARK: - The proof

  /// Compares what stands on the disk now with what came out of the backup.
  func readBack() throws(VaultError) {
    for (name, hash) in hashes.sorted(by: { $0.key < $1.key }) {
      do throws(FileFault) {
        guard try FileReader.hash(of: root + "/" + name) == hash else { throw FileFault(.read, name, code: 0) }
      } catch { throw .copy(.unproven(name)) }
    }
  }
}

extension VaultError {
  /// What an error of opening a backup means.
  init(opening error: AgeError) {
    switch error {
    case .noMatch: self = .wrongPassphrase
    case .headerMalformed(line: 1): self = .copy(.notABackup)
    case .payloadDamaged(let chunk): self = .copy(.damaged(at: Int(clamping: chunk) << 16))
    case .workFactorTooHigh(let logN): self = .slotTooStrong(logN)
    case .primitiveFailed, .recipientsRefused: self = .sealing(error)
    case .headerMalformed, .stanzaMalformed, .macMismatch, .armorMalformed, .keyMalformed: self = .copy(.damagedHeader)
    }
  }
}
