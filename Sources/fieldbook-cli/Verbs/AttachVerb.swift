import ArgumentParser
import Notebook
import Vault

/// `fieldbook attach`: a photo, scan or recording, sealed into the notebook.
struct AttachVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "attach", abstract: "Adds a photo, scan or recording (up to 200 MB) to a person, interview or note.",
    discussion: "The file itself stays where it is, readable; what becomes of it is yours to decide.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The number of the person, interview or note.") var code: String
  @Argument(help: "The file.") var file: String
  @Option(help: "A few words to find it by; no names.") var called: String?
  @Option(help: "The kind: \(Vocabulary.attachmentKind.codes.joined(separator: ", ")). Else by the file's ending.")
  var kind: String?

  func act() throws(Complaint) {
    if let kind, Vocabulary.attachmentKind[kind] == nil {
      let kinds = Vocabulary.attachmentKind.codes.joined(separator: ", ")
      throw Complaint("there is no kind called \(kind); there are \(kinds)", .usage)
    }
    let open = try notebook.open()
    let owner = try open.holder(of: code)
    let line = ProgressLine("Sealing")
    let attached: AttachedFile
    do {
      attached = try open.vault.attach(file, in: owner.dossier) { line.show($0, of: $1) }
    } catch {
      line.clear()
      throw Complaint(error, at: open.vault.path)
    }
    line.clear()
    var contents = open.reading.contents
    var pen = open.pen()
    let id = RecordID.random(using: &pen.chance)
    let now = Clock.now()
    let changes = Attachment.adding(
      id, to: owner, called: called ?? "", kind: kind.map { Code($0) } ?? Attachment.kind(ofFile: file),
      ending: Attachment.ending(ofFile: file), file: attached.hash, bytes: attached.bytes, on: now.day)
    try open.keep(changes.map { pen.write($0, into: &contents, at: now) })
    Console.say("added to \(code), \(Self.size(attached.bytes)); \(file) itself is still readable where it is")
  }

  /// A length for people: `3.4 MB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes) bytes"
    case ..<1_000_000: "\(bytes / 1000) kB"
    default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
  }
}

/// `fieldbook attachments`: what is there, and one of them written out.
struct AttachmentsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "attachments", abstract: "Lists the photos, scans and recordings of a person, interview or note.",
    discussion: "With --save N --to FILE the N-th is written out; FILE can then be read by anyone who has it.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The number of the person, interview or note.") var code: String
  @Option(help: "Which one to write out, by its number in the list.") var save: Int?
  @Option(help: "The new file.") var to: String?

  func act() throws(Complaint) {
    guard (save == nil) == (to == nil) else { throw Complaint("--save and --to go together", .usage) }
    let open = try notebook.open()
    let all = open.reading.contents.attachments(of: try open.holder(of: code).id)
    guard let save, let to else {
      for (index, record) in all.enumerated() {
        let kind = record[Attachment.kind].map { Vocabulary.attachmentKind.label($0.text, in: .en) } ?? ""
        let words = [
          "\(index + 1)", kind, AttachVerb.size(record[Attachment.bytes] ?? 0), record[Attachment.addedOn]?.text ?? "",
          record[Attachment.called] ?? "",
        ]
        Console.say(words.filter { !$0.isEmpty }.joined(separator: "  "))
      }
      return
    }
    guard all.indices.contains(save - 1) else {
      throw Complaint("there is no number \(save); `fieldbook attachments` without --save lists them", .usage)
    }
    let record = all[save - 1]
    guard let hash = record[Attachment.file], let bytes = record[Attachment.bytes] else {
      throw Complaint("number \(save) was written in two versions; settle that first", .badData)
    }
    let line = ProgressLine("Writing")
    do {
      try open.vault.write(AttachedFile(hash: hash, bytes: bytes), of: record.dossier, to: to) { line.show($0, of: $1) }
    } catch {
      line.clear()
      throw Complaint(error, at: open.vault.path)
    }
    line.clear()
    Console.say("\(to): \(AttachVerb.size(bytes)). It can be read by anyone who has it; remove it when it is done with.")
  }
}

extension OpenNotebook {
  /// The record of a number that photos, scans and recordings can belong to.
  func holder(of code: String) throws(Complaint) -> Record {
    let record = try record(code)
    guard Attachment.holders.contains(record.kind) else {
      throw Complaint("\(code) is no person or group, interview or note; name one of these", .usage)
    }
    return record
  }
}
