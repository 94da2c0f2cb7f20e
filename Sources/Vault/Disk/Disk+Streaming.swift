import Crypto

extension Disk {
  /// How much of a long file is in memory at once, in bytes.
  static let piece = 1 << 18

  /// The SHA-256 of a file of any length, in hex; `fresh` asks the disk, not memory.
  func hash(of path: String, fresh: Bool = false) throws(FileFault) -> String {
    let descriptor = try files.openForReading(path, fresh: fresh)
    defer { files.close(descriptor) }
    var hash = SHA256()
    while true {
      let bytes = try files.read(Self.piece, from: descriptor, path)
      guard !bytes.isEmpty else { return hex(hash.finalize()) }
      hash.update(data: bytes)
    }
  }

  /// Copies a file of any length durably when its bytes hash to `hash`; otherwise false, and nothing is left.
  func copy(
    _ source: String, _ from: any FileSystem, to path: String, hash wanted: String, workshop: String,
    each: (Int) -> Void
  ) throws(VaultError) -> Bool {
    let files = files
    return try make(path, workshop: workshop) { descriptor, temporary throws(FileFault) in
      let original = try from.openForReading(source, fresh: false)
      defer { from.close(original) }
      var hash = SHA256()
      var count = 0
      while true {
        let bytes = try from.read(Self.piece, from: original, source)
        guard !bytes.isEmpty else { break }
        hash.update(data: bytes)
        try files.write(bytes, to: descriptor, temporary)
        count += bytes.count
        each(bytes.count)
      }
      return hex(hash.finalize()) == wanted ? count : nil
    }
  }
}
