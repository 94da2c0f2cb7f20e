import Age
import Notebook

/// An open notebook on disk: writes operations durably, reads them back, and keeps keys and passphrases.
///
/// One thread at a time uses it. Reading writes nothing. End a visit, a lock and a quit with `seal()`.
public final class Vault {
  /// Where everything lies; moves once, at the end of creating.
  var layout: Layout
  /// What is taken from the surroundings.
  let settings: Settings
  /// Durable writing.
  let disk: Disk
  /// The secrets that opened it.
  let keyring: Keyring
  /// The slot that opened it; nil with the recovery text.
  var slotName: String?
  /// Slots replaced or abandoned that the disk has not let go of yet.
  var retiring: Set<String> = []

  /// The folder of this run in `local/`, and the session of what the vault itself writes into the study.
  let session: SessionID
  /// How many operations of that session there are.
  var written: UInt32 = 0
  /// The lock on this run's folder; nil when there is no folder just now.
  var folder: FolderLock?

  /// The keys of the dossiers read or made so far.
  var keys: [DossierID: X25519Identity] = [:]
  /// Dossiers moved into place without the disk's word that they will stay there.
  var unconfirmed: Set<DossierID> = []
  /// What is saved and not yet sealed.
  var drafts: [Origin: Draft] = [:]
  /// The files they are saved in.
  var saves = SaveFiles()
  /// Segments that no segment of the study names yet.
  var unnamed: Set<String> = []
  /// Segments were written since the study last named them.
  var owesHeads = false
  /// Keys of dossiers that were made in an exchange folder because our own disk took nothing.
  var delivered: [DossierID: Delivered] = [:]
  /// What the study said about files when last read, and what was added since.
  var ledger = Ledger()
  /// Operations taken out by agreement in this folder: written in plain by nothing that is written from now on.
  var taken: [DossierID: Set<OperationID>] = [:]
  /// Segments here that still hold in plain what was taken out, agreed to here or not; known after `read()`.
  ///
  /// Such a segment is never given to another copy.
  public internal(set) var plain: [DossierID: Set<String>] = [:]
  /// Attachments whose record was taken out, not listed as retired yet, by the redaction that is the reason.
  var lostFiles: [RecordID: Set<String>] = [:]
  /// Dossiers with attachments that were retired; known after `read()`.
  var withStaleFiles: Set<DossierID> = []
  /// Said by the study through this run, whose mark in `local/agreed` is not on the disk yet.
  var promised: Set<RecordID> = []
  /// The segments this run listed as retired, by the record that says so: such a list only grows.
  var listed: [RecordID: Set<String>] = [:]
  /// Dossiers whose saves of this run are overwritten when they go.
  var soiled: Set<DossierID> = []
  /// Where the ids of redactions come from.
  var chance: Chance

  /// An opened notebook of which nothing was read yet.
  init(_ layout: Layout, keyring: Keyring, slot: String?, settings: Settings) {
    self.layout = layout
    self.settings = settings
    self.keyring = keyring
    slotName = slot
    disk = Disk(settings.files)
    chance = Chance.system()
    session = SessionID.random(using: &chance)
  }

  /// The team code of whose passphrase opened it; nil with the recovery text.
  public var who: String? { keyring.who }

  /// The notebook's folder.
  public var path: String { layout.root }

  /// The notebook identity, to be shown after its owner gave the passphrase once more.
  public var recoverySheet: RecoverySheet { RecoverySheet(keyring.notebook) }

  // MARK: - This run's folder

  /// The folder of this run, made at the first save, locked before it gets its name so that nobody takes it for
  /// one of a run that crashed.
  func workshop() throws(VaultError) -> String {
    if folder == nil { folder = try Self.makeFolder(of: session, layout, disk) }
    return layout.session(session)
  }

  /// Makes the folder of a run and takes its lock.
  static func makeFolder(of session: SessionID, _ layout: Layout, _ disk: Disk) throws(VaultError) -> FolderLock {
    let path = layout.session(session)
    try disk.ensureFolder(layout.local)
    let new = path + ".new"
    disk.clear(new)
    do throws(VaultError) {
      let lock = try disk.claim(new)
      try disk.move(folder: new, to: path)
      return lock
    } catch {
      disk.clear(new)
      try? disk.files.removeFolder(path)
      throw error
    }
  }

  // MARK: - What the vault itself writes into the study

  /// An operation of the vault's own session in the study's dossier.
  func entry(_ kind: Ledger.Kind, about subject: String, field: String? = nil, value: Value?) -> Filed? {
    guard let record = kind.record(about: subject) else { return nil }
    written += 1
    let operation = Operation(
      id: OperationID(session: session, number: written), at: settings.now(), who: keyring.who ?? "", record: record,
      kind: kind.rawValue, field: field ?? kind.field, value: value)
    return Filed(dossier: .notebook, operation: operation)
  }
}
