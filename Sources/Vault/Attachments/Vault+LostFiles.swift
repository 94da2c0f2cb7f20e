import Notebook

/// Attachments whose record was taken out: destroyed here, retired so that no copy brings them back.
extension Vault {
  /// Remembers the files that operations taken out by agreement here speak of.
  func noteLostFiles(_ operations: [Operation], in dossier: DossierID) {
    for operation in operations where taken.takesOut(operation, in: dossier) {
      guard operation.kind == Attachment.type.kind, operation.field == Attachment.file.name,
        let hash = operation.value.flatMap(String.init), Layout.isHash(hash), !ledger.retired.contains(hash)
      else { continue }
      let reasons = ledger.redactions.filter { record, redaction in
        redaction.operations[dossier]?.contains(operation.id) == true && isTakenOut(by: record)
      }
      if let reason = reasons.keys.min() { lostFiles[reason, default: []].insert(hash) }
    }
  }

  /// The same for what was saved and not sealed yet, which is sealed without it.
  func noteLostFiles(_ drafts: [Origin: Draft]) {
    guard !taken.isEmpty else { return }
    for (origin, draft) in drafts where taken[origin.dossier] != nil {
      noteLostFiles(draft.operations, in: origin.dossier)
    }
  }

  /// Lists the files as retired, before what spoke of them goes; durable when it returns.
  func retireLostFiles() throws(VaultError) {
    for (record, hashes) in lostFiles.sorted(by: { $0.key < $1.key }) {
      try retire(hashes, .redaction, record)
      lostFiles[record] = nil
    }
  }

  /// Overwrites and removes the attachments of a dossier that are retired by agreement here.
  func destroyFiles(of id: DossierID) throws(VaultError) {
    let folder = layout.attachments(id)
    // Never into a folder behind a link: what lies there is not the notebook's.
    guard disk.files.kind(layout.dossier(id)) == .folder, disk.files.kind(folder) == .folder else { return }
    let names: [String]
    do { names = try disk.files.names(in: folder) } catch { throw .disk(error) }
    let gone = retiredByAgreement
    for hash in names.compactMap({ Layout.hash(in: $0) }).sorted() where gone.contains(hash) {
      try disk.destroy(layout.attachment(id, hash), workshop: try workshop())
    }
    withStaleFiles.remove(id)
  }

  /// Segments and attachments retired by redactions agreed to in this folder.
  var retiredByAgreement: Set<String> {
    ledger.redactions.filter { isTakenOut(by: $0.key) }.reduce(into: []) { $0.formUnion($1.value.segments) }
  }

  private func isTakenOut(by record: RecordID) -> Bool {
    promised.contains(record) || disk.files.isAgreed(record, layout)
  }
}
