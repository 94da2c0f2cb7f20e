import Age
import Crypto
import Notebook

/// A plain file on its way into a dossier, a piece at a time, so that saves can go between; holds a few MiB.
///
/// Let go before its end it leaves nothing. Used on the vault's thread.
public final class Attaching {
  /// The plain file's length in bytes.
  public let total: Int
  /// How many of them are taken in.
  public private(set) var done = 0

  private let vault: Vault
  private let dossier: DossierID
  private let path: String
  private let descriptor: Int32
  private let file: UnfinishedFile
  private var sealer: StreamSealer?
  private var hash = SHA256()

  /// Opens the plain file and begins the sealed one.
  init(_ path: String, into dossier: DossierID, of vault: Vault) throws(VaultError) {
    let files = vault.disk.files
    switch files.kind(path) {
    case .nothing: throw .attachment(.absent)
    case .folder, .other: throw .attachment(.notAFile)
    case .file(let length): guard length <= AttachedFile.largest else { throw .attachment(.tooLarge(length)) }
    }
    let recipient = try vault.keyOfExisting(dossier).recipient
    let descriptor: Int32
    do { descriptor = try files.openForReading(path, fresh: false) } catch { throw .disk(error) }
    do throws(VaultError) {
      do { total = try files.length(of: descriptor, path) } catch { throw .disk(error) }
      guard total <= AttachedFile.largest else { throw .attachment(.tooLarge(total)) }
      file = try vault.disk.begin(in: try vault.workshop())
      var header: [UInt8] = []
      do { sealer = try StreamSealer(to: [recipient], into: &header) } catch { throw .sealing(error) }
      try file.write(header)
      hash.update(data: header)
    } catch {
      files.close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.vault = vault
    self.dossier = dossier
    self.path = path
  }

  deinit { vault.disk.files.close(descriptor) }

  /// Takes in the next piece; the attachment once all is on the disk. After an error nothing of it is left.
  public func step() throws(VaultError) -> AttachedFile? {
    do throws(VaultError) {
      let piece: [UInt8]
      do { piece = try vault.disk.files.read(AttachedFile.piece, from: descriptor, path) } catch { throw .disk(error) }
      done += piece.count
      guard done <= total else { throw .attachment(.changedMeanwhile) }
      guard piece.isEmpty else {
        try push(piece)
        return nil
      }
      return try finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  private func push(_ plain: [UInt8]) throws(VaultError) {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(plain.count + plain.count / 1024 + 1024)
    do { try sealer?.push(plain, into: &sealed) } catch { throw .sealing(error) }
    hash.update(data: sealed)
    try file.write(sealed)
  }

  private func finish() throws(VaultError) -> AttachedFile {
    let length: Int
    do { length = try vault.disk.files.length(of: descriptor, path) } catch { throw .disk(error) }
    guard done == total, length == total else { throw .attachment(.changedMeanwhile) }
    try push([UInt8](repeating: 0, count: AttachedFile.padding(after: total)))
    var last: [UInt8] = []
    do { try sealer.take()?.finish(into: &last) } catch { throw .sealing(error) }
    hash.update(data: last)
    try file.write(last)
    let name = hex(hash.finalize())
    // Erased meanwhile, by another program on this folder: nothing may come back under its name.
    _ = try vault.keyOfExisting(dossier)
    try vault.disk.ensureFolder(vault.layout.attachments(dossier))
    try file.finish(as: vault.layout.attachment(dossier, name))
    vault.unnamed.insert(name)
    vault.owesHeads = true
    return AttachedFile(hash: name, bytes: total)
  }
}
