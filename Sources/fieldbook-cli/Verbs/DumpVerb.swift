import Age
import ArgumentParser
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
      recipient =
        try encryptTo.map { try X25519Recipient(text: $0) }
        ?? X25519Identity(text: open.vault.recoverySheet.text).recipient
    } catch { throw Complaint("this is no age recipient; it begins with age1", .usage) }
    // What only its author may read is not sealed to a key that the whole team holds.
    let mine = open.reading.contents.onlyMine
    let lines = open.reading.contents.records.values
      .filter { RecordType.named($0.kind) != nil && (encryptTo != nil || !mine.contains($0.dossier)) }
      .sorted { $0.id < $1.id }.map { JSON.line(JSON.object($0)) }
    let sealed: [UInt8]
    do { sealed = try Age.seal(Array((lines.joined(separator: "\n") + "\n").utf8), to: [recipient]) } catch {
      throw Complaint("encryption failed; nothing was written", .inputOutput)
    }
    try NewFile.write(sealed, to: to)
    Console.say("\(lines.count) records in \(to)")
    if let remark = Whereabouts(of: to, Machine()).exportRemark { Console.remark(remark.rawValue) }
    if encryptTo == nil, !mine.isEmpty {
      Console.remark("\(mine.count) notes that are only yours were left out; --encrypt-to your own key takes them along.")
    }
  }
}
