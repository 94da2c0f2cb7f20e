import Age
import ArgumentParser
import Foundation
import Vault

/// `fieldbook restore`: a notebook from a copy for safe keeping.
struct RestoreVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Makes a notebook from a copy for safe keeping, and proves it whole.")

  @Argument(help: "The copy that `fieldbook backup` wrote.") var file: String
  @Argument(help: "The notebook to make: a name, or a folder.") var notebook: String
  @OptionGroup var words: WordsOption
  @Option(help: "A file with the age identity that opens the copy.") var identity: String?
  @Option(help: "A file whose first line opens a copy with words of its own. Else they are asked for.")
  var filePassphraseFile: String?

  func act() throws(Complaint) {
    let need: BackupNeed
    do { need = try Vault.need(ofBackupAt: file) } catch { throw complaint(error) }
    var own: [UInt8] = []
    defer { forget(&own) }
    var key: BackupKey?
    var secret: Secret?
    switch need {
    case .passphrase:
      own = try Asking.secret("Words that open this file: ", file: filePassphraseFile)
      key = .passphrase(own)
    case .identity, .notebook:
      guard let identity else { break }
      let keys = try IdentityFile.read(identity)
      key = .identities(keys)
      // The recovery text in a file opens the notebook, too.
      if need == .notebook, let first = keys.first { secret = .recovery(first) }
    }
    var typed: [UInt8] = []
    defer { forget(&typed) }
    if secret == nil {
      typed = try Asking.secret("Words to open the notebook in it: ", file: words.passphraseFile)
      do { secret = try Secret(typed: typed) } catch { throw complaint(error) }
    }
    guard let secret else { throw Complaint(.wrongPassphrase, at: file) }
    let path = NotebookPath.new(notebook)
    try NotebookPath.makeParent(of: path)
    let line = ProgressLine("Restoring")
    let report: RestoreReport
    do {
      report = try Vault.restore(from: file, to: path, with: secret, key: key) { line.show($0) }
    } catch {
      throw error == .alreadyExists ? Complaint(error, at: path) : complaint(error)
    }
    Console.say("notebook: \(path)")
    Console.say("\(report.files) files, read back and looked through")
    guard report.verdict.isSound else {
      for finding in report.verdict.findings where finding.isDamage { Console.say("! " + finding.words) }
      throw Complaint("restored as it was copied: it was damaged then; another copy may hold it whole", .findings)
    }
  }

  private func complaint(_ error: VaultError) -> Complaint {
    if case .disk(let fault) = error, fault.path == file {
      return Complaint("cannot read \(file): \(Asking.reason(fault.code))", .noSuchFile)
    }
    return Complaint(error, at: file)
  }
}

/// Files of age identities, one to a line.
enum IdentityFile {
  /// The identities in a file; complains when there is none.
  static func read(_ path: String) throws(Complaint) -> [X25519Identity] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Complaint("cannot read \(path): is it there, and yours to read?", .noSuchFile)
    }
    let keys = text.split(whereSeparator: \.isNewline).compactMap { try? X25519Identity(text: String($0)) }
    guard !keys.isEmpty else { throw Complaint("\(path) holds no age identity", .badData) }
    return keys
  }
}
