import Notebook

extension Vault {
  /// The local yes to every erasure and redaction that a colleague's copy brought: destroys here what they name.
  ///
  /// After an error call again. Throws `disk` with the path of what could not be destroyed.
  public func agree() throws(VaultError) {
    for id in ledger.erased.sorted() { try agree(to: id) }
    var dossiers = Set(plain.keys)
    for (id, redaction) in ledger.redactions.sorted(by: { $0.key < $1.key }) {
      // Another run on this folder may have brought it: what it is in is looked at whether known or not.
      if !disk.files.isAgreed(id, layout) { dossiers.formUnion(redaction.operations.keys) }
      try agree(to: id)
    }
    drafts = drafts.filter { !isGone($0.key.dossier) }
    soiled.formUnion(dossiers)
    try keepHouse()
    try takeOut(in: dossiers)
    try seal()
  }

  /// Makes the mark that says an erasure or redaction was agreed to in this folder; durable when it returns.
  func agree(to id: RecordID) throws(VaultError) {
    if !disk.files.isAgreed(id, layout) {
      // A link in its place would put the mark, and what is judged by it, into a folder of others.
      if disk.files.kind(layout.agreed) == .other {
        do { try disk.files.remove(layout.agreed) } catch { throw .disk(error) }
      }
      let workshop = try workshop()
      try disk.ensureFolder(layout.agreed)
      try disk.write([], to: layout.agreed(id), workshop: workshop)
    }
    promised.remove(id)
    if let redaction = ledger.redactions[id] { taken.merge(redaction.operations) { $0.union($1) } }
  }

  /// Makes the marks of what this run itself erased or took out, where the disk did not take them at once.
  func keepPromises() throws(VaultError) {
    for id in promised.sorted() { try agree(to: id) }
  }

  /// What is taken out by agreement here, from the marks on the disk.
  func learnWhatIsTaken() {
    taken = [:]
    for (id, redaction) in ledger.redactions where promised.contains(id) || disk.files.isAgreed(id, layout) {
      taken.merge(redaction.operations) { $0.union($1) }
    }
  }

  /// Lists segments as retired in the record that says why; durable when it returns.
  func retire(_ hashes: Set<String>, _ kind: Ledger.Kind, _ record: RecordID) throws(VaultError) {
    let all = (listed[record] ?? []).union(hashes)
    let value = Value.list(all.sorted().map { .text($0) })
    guard let entry = entry(kind, about: kind.subject(of: record), value: value) else { return }
    try save([entry])
    listed[record] = all
    ledger.retired.formUnion(hashes)
    ledger.redactions[record]?.segments.formUnion(hashes)
    unnamed.subtract(hashes)
  }
}

extension FileSystem {
  /// True when an erasure or redaction was agreed to in this folder; a mark behind a link counts for nothing.
  func isAgreed(_ id: RecordID, _ layout: Layout) -> Bool {
    guard kind(layout.local) == .folder, kind(layout.agreed) == .folder, case .file = kind(layout.agreed(id)) else {
      return false
    }
    return true
  }
}
