import Glibc
import Vault

extension Complaint {
  /// What a person can make of an error of the vault, with the next step.
  init(_ error: VaultError, at path: String) {
    switch error {
    case .wrongPassphrase:
      self.init("these words do not open \(path); try again, or use the recovery sheet", .notPermitted)
    case .recoveryTextMistyped:
      self.init("a letter of the recovery sheet is mistyped; compare it line by line", .notPermitted)
    case .unsuitablePassphrase:
      self.init("these cannot be the words; use six words or groups of digits", .usage)
    case .notANotebook, .emptyFolder:
      self.init("\(path) is not a notebook; `fieldbook new` makes one", .badData)
    case .alreadyExists:
      self.init("\(path) is there already; choose another name", .cannotCreate)
    case .slotTooStrong:
      self.init("\(path) was made for a stronger machine; open it there", .badData)
    case .newer(let version):
      self.init("\(path) was written by a newer Fieldbook (format \(version)); use that one", .badData)
    case .badTeamCode: self.init("a team number has 1 to 16 letters, digits or hyphens, such as T2", .usage)
    case .noOwnKey:
      self.init("the recovery sheet cannot write notes that are only yours; open it with your words", .notPermitted)
    case .dossierClosed: self.init("part of \(path) is another member's alone; only their words open it", .notPermitted)
    case .erased: self.init("this was taken back and erased; nothing can be written to it", .badData)
    case .notErasable: self.init("the study itself cannot be erased", .usage)
    case .lastPassphrase: self.init("this is the last one; add another before you remove it", .notPermitted)
    case .noSuchPassphrase: self.init("there is no such entry; `fieldbook passphrase list` shows them", .noSuchFile)
    case .copy(let fault): self.init(fault, at: path)
    case .exchange(let refusal): self.init(Self.words(for: refusal), refusal.code)
    case .unfaithful(let path):
      self.init("\(path) reads back differently from what was written; take another stick or disk", .inputOutput)
    case .tooLong: self.init("one entry is too long to be kept; split it into several", .badData)
    case .slotOfAnother:
      self.init("these words open a file of another notebook that lies in \(path)/slots, not this one", .notPermitted)
    case .notARecipient: self.init("this is no age recipient; it begins with age1", .usage)
    case .notNames: self.init("this name was sealed for somebody else, or was changed; another copy may tell", .badData)
    case .attachment(let fault): self.init(Self.words(for: fault), Self.code(for: fault))
    case .disk(let fault): self.init(Self.words(for: fault), Self.code(for: fault))
    case .sealing: self.init("encryption failed; nothing was written", .inputOutput)
    }
  }

  private init(_ fault: CopyFault, at path: String) {
    switch fault {
    case .insideNotebook:
      self.init("a copy cannot stand inside the notebook; name another place, best on another disk", .cannotCreate)
    case .inTheWay(let part):
      self.init("\(part) is in the way, unfinished or being written; remove it or take another name", .cannotCreate)
    case .notABackup: self.init("\(path) is no backup; `fieldbook backup` makes one", .badData)
    case .damagedHeader:
      self.init("\(path) was changed or cut at its beginning; nothing was restored, take another copy", .badData)
    case .damaged(let byte):
      self.init("\(path) was changed or cut near byte \(byte); nothing was restored, take another copy", .badData)
    case .stranger(let name):
      self.init("\(path) holds what is no part of a notebook (\(name)); nothing was restored", .badData)
    case .otherKey:
      self.init("\(path) is closed by a key of its own besides the notebook's words; give it too", .notPermitted)
    case .unproven(let name):
      self.init("what was written does not read back whole (\(name)); nothing was kept, try another disk", .inputOutput)
    case .interrupted: self.init("interrupted; nothing was left there", .inputOutput)
    case .changing:
      self.init("the notebook changes while it is copied; close it elsewhere and try again", .inputOutput)
    }
  }

  /// Why a folder cannot be met with, and what to do.
  private static func words(for refusal: ExchangeRefusal) -> String {
    switch refusal {
    case .noParent: "there is no such place; is the stick in? name a folder on it"
    case .noFolder: "this is a file or a link, not a folder; name a folder"
    case .otherThings: "this folder holds other things; name a new folder inside it"
    case .otherStudy: "this folder belongs to another study; nothing in it was touched"
    case .wholeNotebook: "this is a whole notebook, with its words; name a folder of its own for the exchange"
    case .insideNotebook: "this folder is in the notebook itself; name one outside it"
    }
  }

  /// What a person can make of a file that was not taken in or written out.
  static func words(for fault: AttachmentFault) -> String {
    switch fault {
    case .absent: "there is no such file; look at its name again"
    case .notAFile: "this is no file but a folder, a link or a device; name the file itself"
    case .tooLarge(let bytes):
      "this file has \(bytes >> 20) MB and at most \(AttachedFile.largest >> 20) go in; cut it into parts"
    case .changedMeanwhile: "the file changed while it was read; wait until it is finished, then add it again"
    case .damaged: "the sealed file was changed or cut; nothing was written, another copy may hold it whole"
    case .alreadyThere: "something is at that place already; choose another name"
    case .insideNotebook: "nothing readable may stand inside the notebook; choose another place"
    }
  }

  private static func code(for fault: AttachmentFault) -> Code {
    switch fault {
    case .absent: .noSuchFile
    case .notAFile, .tooLarge, .changedMeanwhile: .usage
    case .damaged: .badData
    case .alreadyThere, .insideNotebook: .cannotCreate
    }
  }

  /// What a failed call to the system means to a person.
  static func words(for fault: FileFault) -> String {
    switch fault.code {
    case ENOSPC, EDQUOT: "the disk is full; make room on it"
    case EROFS: "the disk is read-only; nothing can be written to it"
    case EFBIG: "\(fault.path): too large; split it into several"
    case EACCES, EPERM:
      switch fault.call {
      case .open, .read, .list, .length: "\(fault.path): it is not yours to read; ask whoever owns the folder"
      default: "no right to write to the notebook's folder; ask whoever owns it, or copy it to a place of your own"
      }
    default: "\(fault.path): \(Asking.reason(fault.code)); try again, then try another disk"
    }
  }

  private static func code(for fault: FileFault) -> Code {
    fault.code == EACCES || fault.code == EPERM ? .notPermitted : .inputOutput
  }
}

extension ExchangeRefusal {
  /// What the shell is told.
  fileprivate var code: Complaint.Code {
    switch self {
    case .noParent: .noSuchFile
    case .noFolder, .otherThings, .insideNotebook: .cannotCreate
    case .otherStudy, .wholeNotebook: .notPermitted
    }
  }
}
