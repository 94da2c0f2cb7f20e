import Age
import Crypto
import Notebook

/// An attachment on its way to a plain file outside, a piece at a time; the file has its name only when all is sound.
///
/// Let go before its end it leaves nothing. Used on the vault's thread.
public final class WritingOut {
  /// The plain file's length in bytes.
  public let total: Int
  /// How many of them are written.
  public private(set) var done = 0

  private let files: any FileSystem
  private let source: String
  private let hash: String
  private let descriptor: Int32
  private let path: String
  private let file: UnfinishedFile
  private var opener: StreamOpener?
  private var seen = SHA256()
  private var opened = 0

  /// Opens the age file and begins the plain one as `<path>.part`.
  init(_ attachment: AttachedFile, of dossier: DossierID, to path: String, from vault: Vault) throws(VaultError) {
    let files = vault.disk.files
    guard !vault.layout.holds(path) else { throw .attachment(.insideNotebook) }
    guard files.kind(path) == .nothing, files.kind(path + ".part") == .nothing else {
      throw .attachment(.alreadyThere)
    }
    guard Layout.isHash(attachment.hash), attachment.bytes >= 0 else { throw .attachment(.damaged) }
    opener = StreamOpener(with: [try vault.keyOfExisting(dossier)])
    source = vault.layout.attachment(dossier, attachment.hash)
    guard files.kind(source) != .nothing else { throw .attachment(.absent) }
    do { descriptor = try files.openForReading(source, fresh: false) } catch { throw .disk(error) }
    do throws(VaultError) { file = try UnfinishedFile(path + ".part", files) } catch {
      files.close(descriptor)
      throw error
    }
    self.files = files
    self.path = path
    hash = attachment.hash
    total = attachment.bytes
  }

  deinit { files.close(descriptor) }

  /// Writes the next piece; true once the whole file is on the disk under its name. After an error nothing is left.
  public func step() throws(VaultError) -> Bool {
    do throws(VaultError) {
      let sealed: [UInt8]
      do { sealed = try files.read(AttachedFile.piece, from: descriptor, source) } catch { throw .disk(error) }
      var plain: [UInt8] = []
      plain.reserveCapacity(sealed.count)
      seen.update(data: sealed)
      do {
        if sealed.isEmpty {
          try opener.take()?.finish(into: &plain)
        } else {
          try opener?.push(sealed, into: &plain)
        }
      } catch { throw .attachment(.damaged) }
      opened += plain.count
      let wanted = min(plain.count, total - done)
      if wanted > 0 { try file.write(wanted == plain.count ? plain : Array(plain.prefix(wanted))) }
      done += wanted
      Secret.erase(&plain)
      guard sealed.isEmpty else { return false }
      // The record's length and the file's, and the file and its name, must be those of one attachment.
      guard done == total, opened == total + AttachedFile.padding(after: total), hex(seen.finalize()) == hash else {
        throw .attachment(.damaged)
      }
      // Looked at once more: a rename would replace what came there meanwhile.
      guard files.kind(path) == .nothing else { throw .attachment(.alreadyThere) }
      try file.finish(as: path, outside: true)
      return true
    } catch {
      file.abandon()
      throw error
    }
  }
}
