import Notebook

/// A photo, scan or recording to be sealed into the notebook, with what its record will say.
public struct AttachRequest: Hashable, Sendable {
  /// The file outside, as typed.
  public var path: String
  /// What it belongs to.
  public var holder: RecordID
  /// The dossier it is sealed in, the holder's.
  public var dossier: DossierID
  /// A few words to find it by.
  public var called: String
  /// A photo, a scan, a recording, something else.
  public var kind: Code

  /// A wish to add something.
  public init(path: String, holder: RecordID, dossier: DossierID, called: String, kind: Code) {
    self.path = path
    self.holder = holder
    self.dossier = dossier
    self.called = called
    self.kind = kind
  }
}

/// Something attached that is to be written out.
public struct WriteOutRequest: Hashable, Sendable {
  /// The sealed file's name and the plain file's length in bytes.
  public var file: String
  public var bytes: Int
  /// The dossier that holds it.
  public var dossier: DossierID
  /// The new file outside, as typed.
  public var path: String

  /// A wish to write something out.
  public init(file: String, bytes: Int, dossier: DossierID, path: String) {
    self.file = file
    self.bytes = bytes
    self.dossier = dossier
    self.path = path
  }
}

extension Desk {
  /// Something was sealed: its record is written, as a step that can be taken back.
  mutating func attached(_ request: AttachRequest, file: String, bytes: Int) {
    fileProgress = nil
    guard let holder = contents[request.holder] else { return }
    let name = code(of: holder)
    let changes = Attachment.adding(
      RecordID.random(using: &pen.chance), to: holder, called: request.called, kind: request.kind,
      ending: Attachment.ending(ofFile: request.path), file: file, bytes: bytes, on: today)
    perform(tongue(AttachmentWord.addedStep, name), changes)
    say(tongue(AttachmentWord.added, name, request.path))
  }

  /// How many there are of a record, as a page's heading says it; empty for none.
  func attachedCount(_ record: RecordID) -> String {
    let count = contents.attachments(of: record).count
    return count == 0 ? "" : tongue(AttachmentWord.count, String(count))
  }

  /// Why nothing can be added to an interview yet: nobody agreed that anything is kept; nil when it can.
  func attachObstacle(_ interview: RecordID) -> String? {
    Permission.given(in: interview, in: contents).refusal(of: "notes").flatMap { refusal in
      switch refusal {
      case .watched, .practice, .expired, .paused, .notCovered, .sourceGone: nil
      case .noConsent, .refused, .withdrawn, .notUnderstood, .pressure, .minors: tongue(AttachmentWord.notAgreed)
      }
    }
  }

  /// Whether anything was ever added to a record, in the bin or not: that is sealed in its dossier for ever.
  func hasSealed(_ record: RecordID) -> Bool {
    guard let home = contents[record]?.dossier else { return false }
    return contents.records.values.contains {
      $0.kind == Attachment.type.kind && $0.dossier == home && $0[Attachment.of] == record
    }
  }

  /// Opens the photos, scans and recordings of a record.
  mutating func openAttachments(of record: RecordID) {
    writeTexts()
    open(.attachments(AttachmentsPage(holder: record)))
  }
}

extension Tongue {
  /// A length in bytes for people: `3.4 MB`.
  func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes) B"
    case ..<1_000_000: "\(bytes / 1000) kB"
    default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
  }
}

/// Words of photos, scans and recordings.
enum AttachmentWord: String, Phrase {
  case title = "Photos, scans, recordings"
  case add = "+ add a photo, scan or recording"
  case none = "Nothing is added yet. Up to 200 MB each; sealed like everything else."
  case count = "{1} added"
  case which = "Which one? Its whole name with its folder, for example ~/Pictures/bell.jpg"
  case called = "A few words to find it by; no names."
  case kind = "What is it?"
  case stays = "It is sealed in here. What you name stays where it is, readable: remove it yourself."
  case needsName = "Type its name first."
  case adds = "Enter adds it."
  case writesOut = "Enter writes it there."
  case whereTo = "Where to? A new name; whoever finds it there can open it."
  case sealing = "Sealing… {1} %"
  case writing = "Writing… {1} %"
  case wait = "One is on its way; wait until it is done."
  case added = "Added to {1}. {2} itself is still readable where it is."
  case addedStep = "added to {1}"
  case written = "Written to {1}. Anyone who finds it there can open it."
  case writeOut = "write it out"
  case noNote = "Write a first word; then something can be added to it."
  case notAgreed = "only after they agreed that it is kept"
  case keepsReaders = "Something sealed is added to this note: who reads it stays as it is."
}
