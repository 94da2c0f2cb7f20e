import Age
import ArgumentParser
import Glibc
import Notebook
import Vault

/// `fieldbook dump`: every record as JSON lines inside one age file.
struct DumpVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Writes every record as JSON lines into one new age file; never plaintext.")

  @OptionGroup var notebook: NotebookArguments
  @Option(help: "The new file, ending in .age.") var to: String
  @Option(help: "An age recipient (age1…); else the notebook's own key opens it.") var encryptTo: String?

  func act() throws(Complaint) {
    let open = try notebook.open()
    let recipient: X25519Recipient
    do {
      recipient = try encryptTo.map { try X25519Recipient(text: $0) } ?? X25519Identity(text: open.vault.recoverySheet.text).recipient
    } catch { throw Complaint("this is no age recipient; it begins with age1", .usage) }
    let lines = open.reading.contents.records.values.filter { RecordType.named($0.kind) != nil }
      .sorted { $0.id < $1.id }.map { JSON.line(JSON.object($0)) }
    let sealed: [UInt8]
    do { sealed = try Age.seal(Array((lines.joined(separator: "\n") + "\n").utf8), to: [recipient]) } catch {
      throw Complaint("encryption failed; nothing was written", .inputOutput)
    }
    try NewFile.write(sealed, to: to)
    Console.say("\(lines.count) records in \(to)")
  }
}

/// A new file, durable and for its owner alone.
enum NewFile {
  /// Writes all bytes under a temporary name, flushes, and renames; nothing half-written is left.
  static func write(_ bytes: [UInt8], to path: String) throws(Complaint) {
    guard access(path, F_OK) != 0 else { throw Complaint("\(path) is there already; choose another name", .cannotCreate) }
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Complaint("cannot make \(path): \(Asking.reason(errno)); name another place", .cannotCreate)
    }
    var rest = bytes[...]
    var fault: Int32 = 0
    while !rest.isEmpty, fault == 0 {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { fault = errno }
    }
    if fault == 0, fsync(descriptor) != 0 { fault = errno }
    if close(descriptor) != 0, fault == 0 { fault = errno }
    if fault == 0, rename(draft, path) != 0 { fault = errno }
    guard fault == 0 else {
      unlink(draft)
      throw Complaint("cannot write \(path): \(Asking.reason(fault)); nothing was left there", .inputOutput)
    }
  }
}
