import Crypto

extension FileSystem {
  /// The SHA-256 of a file of any length, in hex, read in pieces; `fresh` asks the disk, not memory.
  func sha256(of path: String, fresh: Bool = false) throws(FileFault) -> String {
    let descriptor = try openForReading(path, fresh: fresh)
    defer { close(descriptor) }
    var hash = SHA256()
    while true {
      let bytes = try read(Disk.piece, from: descriptor, path)
      guard !bytes.isEmpty else { return hex(hash.finalize()) }
      hash.update(data: bytes)
    }
  }
}

extension Disk {
  /// How much of a long file is in memory at once, in bytes.
  static let piece = 1 << 18

  /// Copies a file of any length durably when its bytes hash to `hash`; otherwise false, and nothing is left.
  func copy(
    _ source: String, _ from: any FileSystem, to path: String, hash wanted: String, workshop: String,
    each: (Int) -> Void
  ) throws(VaultError) -> Bool {
    let original: Int32
    do { original = try from.openForReading(source, fresh: false) } catch { throw .disk(error) }
    defer { from.close(original) }
    // Abandoned wherever this leaves early.
    let file = try begin(in: workshop)
    defer { file.abandon() }
    var hash = SHA256()
    while true {
      let bytes: [UInt8]
      do { bytes = try from.read(Self.piece, from: original, source) } catch { throw .disk(error) }
      guard !bytes.isEmpty else { break }
      hash.update(data: bytes)
      try file.write(bytes)
      each(bytes.count)
    }
    guard hex(hash.finalize()) == wanted else { return false }
    try file.finish(as: path)
    return true
  }
}
