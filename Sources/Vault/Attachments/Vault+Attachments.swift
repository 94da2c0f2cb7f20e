import Age
import Foundation
import Notebook

extension Vault {
  /// Takes a plain file of at most 200 MiB into a dossier that is there already; durable when it returns.
  ///
  /// The file stays where it is. `progress` hears bytes taken in and the file's length. The next seal names the new
  /// file; what it is stands in a record, to be saved next: a file without one is reported by `verify`. Throws
  /// `attachment`, `erased`, `dossierClosed`, `sealing` or `disk`, and then nothing is left.
  public func attach(
    _ path: String, in dossier: DossierID, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> AttachedFile {
    let attaching = try beginAttaching(path, in: dossier)
    while true {
      if let attachment = try attaching.step() { return attachment }
      progress(attaching.done, attaching.total)
    }
  }

  /// The same in steps of a MiB, for callers that have other things to do between them.
  public func beginAttaching(_ path: String, in dossier: DossierID) throws(VaultError) -> Attaching {
    try Attaching(path, into: dossier, of: self)
  }

  /// Writes an attachment as a new plain file (0600) outside the notebook; durable and whole when it returns.
  ///
  /// Throws `attachment`, `dossierClosed` or `disk`, and then nothing is left at the path.
  public func write(
    _ attachment: AttachedFile, of dossier: DossierID, to path: String,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(VaultError) {
    let writing = try beginWriting(attachment, of: dossier, to: path)
    while try !writing.step() { progress(writing.done, writing.total) }
  }

  /// The same in steps of a MiB.
  public func beginWriting(
    _ attachment: AttachedFile, of dossier: DossierID, to path: String
  ) throws(VaultError) -> WritingOut {
    try WritingOut(attachment, of: dossier, to: path, from: self)
  }

  /// The key of a dossier that must be there: making one here would seal a private entry's photo to the team.
  func keyOfExisting(_ id: DossierID) throws(VaultError) -> X25519Identity {
    guard id != .notebook, disk.files.kind(layout.dossier(id)) == .folder, !unconfirmed.contains(id) else {
      throw isGone(id) ? .erased(id) : .dossierClosed(id)
    }
    return try key(of: id)
  }
}

extension Layout {
  /// Whether a place lies inside the notebook, whatever links lead there.
  func holds(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: parent(of: path)).resolvingSymlinksInPath().path + "/"
    return folder.hasPrefix(URL(fileURLWithPath: root).resolvingSymlinksInPath().path + "/")
  }
}
