import Age
import Notebook

extension Vault {
  /// Meets an exchange folder: takes what it has and ours lacks, gives what ours has and it lacks.
  ///
  /// When it returns, everything is on both disks and what was given was read back: the folder may be taken away.
  /// After any error nothing is lost or half there; call again. `folder` is made when its parent is there.
  /// Throws `exchange`, `unfaithful`, `sealing` or `disk`; after `exchange` nothing was touched.
  public func sync(
    with folder: String, progress: @escaping (Progress) -> Void = { _ in }
  ) throws(VaultError) -> SyncReport {
    let there = try Exchange(folder, from: self)
    try seal()
    // What a crashed run saved would otherwise not travel.
    if isAnotherRunWaiting {
      _ = try read()
      try keepHouse()
    }
    defer { there.close() }
    try there.prepare()
    let meeting = try Meeting(self, there, tell: progress)
    let report = try meeting.run()
    // The folder of this run was needed for unfinished files only.
    try seal()
    return report
  }

  /// Another run on the same notebook, for a meeting beside the one that goes on writing; each has its own session.
  public func beside() -> Vault { Vault(layout, keyring: keyring, slot: slotName, settings: settings) }

  /// Takes in what another run of this program let the study say: what was erased, and whose what is.
  public func hearOfStudy() throws(VaultError) { try readStudy() }

  /// Whether a run that crashed left saves; one that is running is not waited for.
  private var isAnotherRunWaiting: Bool {
    guard disk.files.kind(layout.local) == .folder else { return false }
    return ((try? disk.files.names(in: layout.local)) ?? []).contains { name in
      guard let other = SessionID(name), other != session else { return false }
      return ((try? disk.files.lock(layout.session(other), shared: true)) ?? nil) != nil
    }
  }
}
