import Age
import ArgumentParser
import Foundation
import Vault

/// `fieldbook backup`: everything of a notebook in one age file.
struct BackupVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes a copy for safe keeping: the whole notebook as one age file.",
    discussion: """
      Any words that open the notebook open the copy, and its recovery sheet does. With --encrypt or
      --encrypt-to the file has a lock of its own besides: then both are needed to restore it.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The new file, for example on a stick: copy.age.") var file: String
  @Option(help: "Close it with this age recipient (age1…), too.") var encryptTo: String?
  @Flag(help: "Close it with words of its own, too; they are asked for, twice.") var encrypt = false
  @OptionGroup var new: NewWordsOption

  func act() throws(Complaint) {
    guard !encrypt || encryptTo == nil else { throw Complaint("give --encrypt or --encrypt-to, not both", .usage) }
    guard encrypt || new.newPassphraseFile == nil else {
      throw Complaint("--new-passphrase-file goes with --encrypt; the copy opens with the notebook's own words", .usage)
    }
    let recipient: X25519Recipient?
    do { recipient = try encryptTo.map { try X25519Recipient(text: $0) } } catch {
      throw Complaint("this is no age recipient; it begins with age1", .usage)
    }
    // Before words are asked for and stretched.
    guard SystemFiles().kind(file) == .nothing else { throw Complaint(.alreadyExists, at: file) }
    let open = try notebook.open()
    var typed = encrypt ? try new.ask() : []
    defer { forget(&typed) }
    let lock: BackupLock = encrypt ? .passphrase(typed) : recipient.map { .recipient($0) } ?? .notebook
    let line = ProgressLine("Copying")
    let report: BackupReport
    do { report = try open.vault.backup(to: file, lockedBy: lock) { line.show($0) } } catch {
      throw Complaint(error, at: file)
    }
    Console.say("\(file): \(report.dossiers) folders, \(report.files) files, \(report.bytes) bytes")
    if report.unsealed > 0 {
      Console.remark("\(report.unsealed) saves of another window are not in it; close that window and copy again.")
    }
    Console.remark("It is of now: what is taken back later is still in it. Destroy old copies.")
    guard report.isWhole else {
      for name in report.damaged { Console.say("! \(name): was damaged before; it is in the copy as it is") }
      for name in report.unreadable { Console.say("! \(name): cannot be read; it is not in the copy") }
      throw Complaint("the notebook has damage, so the copy has; `fieldbook verify` tells more", .findings)
    }
  }
}
