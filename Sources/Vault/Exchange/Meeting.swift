import Age
import Notebook

/// One meeting of a notebook with another copy: what is missing here is taken, what is missing there is given.
final class Meeting {
  /// Our side.
  let vault: Vault
  /// The other side.
  let there: Exchange
  /// Whether a file there that is not what it should be may get another name; never in somebody's notebook.
  let mayTidyThere: Bool
  /// What was done so far.
  var report = SyncReport()
  private let tell: (Progress) -> Void
  private var progress = Progress(phase: .looking)
  /// Our files and theirs, as last listed.
  var (ours, theirs): (Inventory, Inventory)

  /// Lists both sides.
  init(
    _ vault: Vault, _ there: Exchange, mayTidyThere: Bool = true, tell: @escaping (Progress) -> Void = { _ in }
  ) throws(VaultError) {
    self.vault = vault
    self.mayTidyThere = mayTidyThere
    self.there = there
    self.tell = tell
    tell(progress)
    ours = try Self.list(vault.layout, vault)
    theirs = try Self.list(there.layout, vault)
    report.strays = theirs.strays + theirs.dossiers.values.reduce(0) { $0 + $1.strays }
  }

  /// One side's files; throws `disk`.
  static func list(_ layout: Layout, _ vault: Vault) throws(VaultError) -> Inventory {
    do { return try Inventory(layout, vault.disk.files, threads: vault.settings.threads) } catch { throw .disk(error) }
  }

  /// The disk beneath both sides.
  var files: any FileSystem { vault.disk.files }

  // MARK: - Telling

  /// Begins a phase of so many files and bytes.
  func begin(_ phase: Progress.Phase, files: Int = 0, bytes: Int = 0) {
    progress = Progress(phase: phase, totalFiles: files, totalBytes: bytes)
    tell(progress)
  }

  /// Counts bytes, and files that are done.
  func step(files: Int = 0, bytes: Int = 0) {
    progress.files += files
    progress.bytes += bytes
    tell(progress)
  }

  /// Notes a file of either side.
  func note(_ path: String, _ kind: Finding.Kind) {
    let finding = Finding(file: vault.layout.relative(path), kind: kind)
    if !report.findings.contains(finding) { report.findings.append(finding) }
  }

  // MARK: - The course

  /// Both ways; when it returns, everything is durable and was read back.
  func run() throws(VaultError) -> SyncReport {
    for (id, dossier) in theirs.dossiers {
      if let fault = dossier.fault { note(there.layout.dossier(id), .unreadable(fault.code)) }
    }
    guard mayDiffer else { return report }
    try takeAll()
    report.awaitingErasure = vault.ledger.erased.filter { !isAgreed($0) && ours.dossiers[$0] != nil }
    if report.taken.files > 0 || mayGive || !leaving.isEmpty { try settle() }
    return report
  }

  /// Takes everything that came.
  func takeAll() throws(VaultError) {
    // The study first: it says what was erased or taken out, and whose what does not open is.
    if let gap = gap(.notebook) { try take(gap) }
    try vault.readStudy()
    let gaps = theirs.dossiers.keys.filter { $0 != .notebook }.sorted().compactMap { gap($0) }
    begin(.taking, files: gaps.reduce(0) { $0 + $1.count }, bytes: gaps.reduce(0) { $0 + $1.bytes })
    for gap in gaps { try take(gap) }
    // Once more for all folders made: another program may have made one and not got this far.
    if report.taken.files > 0 {
      do { try files.syncFolder(vault.layout.dossiers) } catch { throw .disk(error) }
    }
  }

  /// Whether any name or size differs; with nothing new, nothing is opened.
  private var mayDiffer: Bool {
    let none = Inventory.Dossier()
    return Set(ours.dossiers.keys).union(theirs.dossiers.keys).contains { id in
      let (here, there) = (ours.dossiers[id] ?? none, theirs.dossiers[id] ?? none)
      return here.keys != there.keys || here.segments != there.segments || here.attachments != there.attachments
        || !there.besideSegments.isEmpty
    }
  }

  /// After everything came: erasures applied on both sides, and what is missing there given.
  private func settle() throws(VaultError) {
    begin(.reading)
    var reading = try vault.read()
    let before = try Self.list(vault.layout, vault)
    try vault.keepHouse()
    ours = try Self.list(vault.layout, vault)
    // Words that were taken out and came back are gone again: what is shown must be read anew.
    if before.dossiers != ours.dossiers { reading = try vault.read() }
    try vault.readStudy()
    try destroy(leaving)
    try give()
    report.awaitingErasure = reading.awaitingErasure
    report.awaitingRedaction = reading.awaitingRedaction
    report.writtenTwice = reading.contents.writtenTwice.count
    report.reading = reading
  }

  /// Whether a person agreed, in this folder, that a dossier is destroyed.
  func isAgreed(_ id: DossierID) -> Bool { files.isAgreed(id, vault.layout) }
}

extension Vault {
  /// Reads the study's own dossier alone, so that what it says about files is known.
  func readStudy() throws(VaultError) {
    let glass = Survey.Glass(
      layout: layout, files: settings.files, threads: settings.threads, keyring: keyring, isThorough: false)
    let study = DossierReading(whole: .notebook, glass)
    let found = Ledger(Contents(ledgerOf: study.segments.flatMap(\.segment.operations)))
    // What a running program saved and did not seal yet was known from the last whole reading: it stays.
    ledger.erased.formUnion(found.erased)
    ledger.retired.formUnion(found.retired)
    ledger.keepers.merge(found.keepers) { mine, _ in mine }
    for (record, redaction) in found.redactions { ledger.add(redaction, as: record) }
    learnWhatIsTaken()
    keys[.notebook] = study.key
  }
}
