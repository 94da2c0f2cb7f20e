import Age

/// Files that never stood on a disk, as one age file of a tar archive: `age -d f.tar.age | tar x` gives them back.
public enum ExportArchive {
  /// Who can open it.
  public enum Lock: Sendable {
    /// Any of these keys.
    case recipients([X25519Recipient])
    /// A passphrase of its own, as typed.
    case passphrase([UInt8])
  }

  /// One file to be put in.
  public struct Entry {
    /// Its name in the folder that comes out: printable ASCII without spaces.
    let name: String
    /// Its length in bytes; a tar archive says it first.
    let bytes: Int
    /// Hands over its bytes in pieces, as many as were promised.
    let pieces: (_ take: ([UInt8]) throws(VaultError) -> Void) throws(VaultError) -> Void

    /// A file by its name, its length, and whatever makes its bytes.
    public init(
      _ name: String, bytes: Int,
      pieces: @escaping (_ take: ([UInt8]) throws(VaultError) -> Void) throws(VaultError) -> Void
    ) {
      self.name = name
      self.bytes = bytes
      self.pieces = pieces
    }
  }

  /// The folder that comes out when it is unpacked, so that nothing is strewn about.
  public static let folder = "tables"

  /// Writes the files into a new file at `path`; durable when it returns, with the length of the age file.
  ///
  /// It is `<path>.part` until it is whole, sealed from the first byte on, and nothing is left of it after an error.
  /// Throws `alreadyExists`, `copy`, `disk`, `sealing`, `unsuitablePassphrase`, and what the entries throw.
  public static func write(
    _ entries: [Entry], to path: String, for lock: Lock, _ settings: Settings = Settings()
  ) throws(VaultError) -> Int {
    let recipients: [any Recipient]
    switch lock {
    case .recipients(let all): recipients = all
    case .passphrase(let typed):
      recipients = [ScryptRecipient(try Vault.newPassphrase(typed), logN: settings.logN)]
    }
    let sealed = try SealedFile(at: path, sealedTo: recipients, settings.files)
    guard let root = TarEntry(folder, size: nil) else { throw .copy(.stranger(folder)) }
    try sealed.write(root.header)
    for entry in entries {
      guard let head = TarEntry("\(folder)/\(entry.name)", size: entry.bytes) else {
        throw .copy(.stranger(entry.name))
      }
      try sealed.write(head.header)
      var count = 0
      try entry.pieces { (bytes: [UInt8]) throws(VaultError) in
        count += bytes.count
        try sealed.write(bytes)
      }
      guard count == entry.bytes else { throw .copy(.unproven(entry.name)) }
      try sealed.write([UInt8](repeating: 0, count: TarEntry.padding(entry.bytes)))
    }
    try sealed.write(TarEntry.end)
    try sealed.finish()
    return sealed.count
  }
}
