import Age
import Notebook

extension Vault {
  /// A segment's length is a multiple of this many bytes.
  static let segmentBlock = 4096

  /// Turns this run's saves into one segment for each dossier and lets the study name them; durable when it returns.
  ///
  /// The saves go only when the segments are on the disk, so a failed or interrupted seal loses nothing: call again.
  public func seal() throws(VaultError) {
    guard !drafts.isEmpty || owesHeads || folder != nil || !promised.isEmpty else { return }
    noteLostFiles(drafts)
    try retireLostFiles()
    try publish(&drafts)
    saves.reset()
    try wipeSoiledSaves()
    // Everything in this run's folder is now said elsewhere. Its lock goes after its name, never before.
    if disk.clear(layout.session(session)) { folder = nil }
  }

  /// Writes the drafts as segments, the study's last, because that one names the others.
  ///
  /// What is written leaves `drafts`, so that after an error only the rest is written.
  func publish(_ drafts: inout [Origin: Draft]) throws(VaultError) {
    // Before the study says it for good: a crash in between would leave it waiting for a yes that was given.
    try keepPromises()
    guard !drafts.isEmpty || owesHeads else { return }
    // What another program on this folder erased meanwhile has nowhere to go.
    drafts = drafts.filter { !isGone($0.key.dossier) }
    let ours = Origin(dossier: .notebook, session: session, who: keyring.who ?? "")
    for origin in drafts.keys.sorted() where origin.dossier != .notebook {
      try write(drafts[origin], of: origin)
      drafts[origin] = nil
    }
    let study = drafts.keys.filter { $0.dossier == .notebook }.sorted()
    for origin in study.dropLast() {
      try write(drafts[origin], of: origin)
      drafts[origin] = nil
    }
    let last = study.last ?? ours
    let heads = try writeNaming(drafts[last], of: last)
    drafts[last] = nil
    unnamed.subtract(heads)
    owesHeads = false
  }

  /// One segment, or several where one would be longer than a reader takes.
  private func write(_ draft: Draft?, of origin: Origin) throws(VaultError) {
    for piece in Segment.pieces(of: draft?.operations ?? []) { try write(piece, of: origin, heads: []) }
  }

  /// The same, and the last segment names all that nothing names yet; gives these back.
  private func writeNaming(_ draft: Draft?, of origin: Origin) throws(VaultError) -> Set<String> {
    let pieces = Segment.pieces(of: draft?.operations ?? [])
    for piece in pieces.dropLast() { try write(piece, of: origin, heads: []) }
    let heads = unnamed
    try write(pieces.last ?? [], of: origin, heads: heads.sorted())
    return heads
  }

  /// Writes a segment of operations in this order, without what was taken out by agreement here.
  func write(_ operations: [Operation], of origin: Origin, heads: [String]) throws(VaultError) {
    var met: Set<Operation> = []
    let operations = operations.map { taken.applied(to: $0, in: origin.dossier) }.filter { met.insert($0).inserted }
    let segment = Segment(
      dossier: origin.dossier, session: origin.session, who: origin.who, app: settings.app, sealed: settings.now(),
      heads: heads, operations: operations)
    let recipient = try keyForSealing(origin.dossier).recipient
    let bytes: [UInt8]
    do { bytes = try segment.sealed(to: recipient, block: Self.segmentBlock) } catch { throw .sealing(error) }
    let hash = sha256(bytes)
    let workshop = try workshop()
    try disk.ensureFolder(layout.log(origin.dossier))
    try disk.write(bytes, to: layout.segment(origin.dossier, hash), workshop: workshop)
    unnamed.insert(hash)
    owesHeads = true
    if operations.contains(where: { ledger.redacted.takesOut($0, in: origin.dossier) }) {
      plain[origin.dossier, default: []].insert(hash)
    }
  }
}
