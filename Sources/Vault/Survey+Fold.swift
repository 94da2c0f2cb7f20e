import Notebook

extension Survey {
  /// What the operations say, the same for the same set of operations however they are spread over files.
  ///
  /// The study first, then dossiers by their first operation, each in the order of its writers' clocks: that order
  /// decides only how lists stand before they are sorted. Erased dossiers are left out, and so is what was taken out.
  ///
  /// `drained` gives the memory of each segment back on the way; only the study's own stay.
  mutating func fold(drained: Bool) -> (contents: Contents, ledger: Ledger) {
    var saved: [DossierID: [Operation]] = [:]
    for segment in runs.flatMap(\.segments) { saved[segment.dossier, default: []] += segment.operations }
    func whole(_ id: DossierID) -> [Operation] {
      ((segments[id]?.flatMap(\.segment.operations) ?? []) + (saved.removeValue(forKey: id) ?? []))
        .sorted { $0.at == $1.at ? $0.id < $1.id : $0.at < $1.at }
    }
    var contents = Contents(ledgerOf: whole(.notebook))
    let ledger = Ledger(contents)
    var operations: [DossierID: [Operation]] = [:]
    for id in Set(segments.keys).union(saved.keys) {
      notePlain(in: id, saved[id] ?? [], ledger.redacted)
      guard id != .notebook else { continue }
      operations[id] = whole(id)
      if ledger.redacted[id] != nil { operations[id] = operations[id]?.map { ledger.redacted.applied(to: $0, in: id) } }
      if drained { segments[id] = [] }
    }
    if let ids = plainOperations[.notebook] { contents.redact(ids, in: .notebook) }
    let dossiers = operations.filter { !$0.value.isEmpty && !ledger.erased.contains($0.key) }
      .map { (first: $0.value[0].at, id: $0.key) }
      .sorted { ($0.first, $0.id) < ($1.first, $1.id) }
    for dossier in dossiers {
      for operation in operations.removeValue(forKey: dossier.id) ?? [] { contents.apply(operation, in: dossier.id) }
    }
    return (contents, ledger)
  }

  private mutating func notePlain(
    in id: DossierID, _ saved: [Operation], _ redacted: [DossierID: Set<OperationID>]
  ) {
    guard redacted[id] != nil else { return }
    for named in segments[id] ?? [] {
      let hit = named.segment.operations.filter { redacted.takesOut($0, in: id) }
      guard !hit.isEmpty else { continue }
      plain[id, default: []].insert(named.hash)
      plainOperations[id, default: []].formUnion(hit.map(\.id))
    }
    let hit = saved.filter { redacted.takesOut($0, in: id) }
    if !hit.isEmpty { plainOperations[id, default: []].formUnion(hit.map(\.id)) }
  }

  /// True when something a redaction takes out is here in plain, or an attachment that goes with it.
  func isHere(_ redaction: Ledger.Redaction?) -> Bool {
    guard let redaction else { return false }
    return redaction.operations.contains { id, operations in
      plainOperations[id]?.isDisjoint(with: operations) == false
        || attachments[id].map { !redaction.segments.isDisjoint(with: $0) } == true
    }
  }

  /// Segments no segment of the study names.
  var unnamed: Set<String> { hashes.subtracting(named.keys) }

  /// Every segment the study names, with who named it and when.
  private var named: [String: (who: String, at: Int?)] {
    var named: [String: (who: String, at: Int?)] = [:]
    for study in segments[.notebook] ?? [] {
      for head in study.segment.heads { named[head] = (study.segment.who, study.segment.sealed) }
    }
    return named
  }

  // MARK: - Conclusions

  /// Notes what only the whole shows: files missing, keys lost, erased dossiers come back.
  mutating func conclude(_ ledger: Ledger) {
    guard let keyring = glass.keyring else { return }
    for (hash, by) in named where !hashes.contains(hash) && !ledger.retired.contains(hash) {
      findings.append(Finding(file: hash + ".age", kind: .missing(who: by.who, at: by.at)))
    }
    if keys[.notebook] == nil { note(glass.layout.dossier(.notebook), .noGoodKey) }
    // Creating a notebook writes the first segment of the study, so there is always one.
    if !hasStudy { note(glass.layout.log(.notebook), .absent) }
    for id in closed where id != .notebook && !ledger.erased.contains(id) {
      let keeper = ledger.keepers[id]
      if keeper == nil || keeper == keyring.who { note(glass.layout.dossier(id), .noGoodKey) }
    }
    // An erasure a crash interrupted leaves broken keys on purpose.
    let erased = Set(ledger.erased.map { "dossiers/" + $0.text })
    findings.removeAll { erased.contains($0.file.split(separator: "/").prefix(2).joined(separator: "/")) }
    for id in ledger.erased where segments[id] != nil && glass.files.kind(glass.layout.dossier(id)) == .folder {
      if glass.files.isAgreed(id, glass.layout) { note(glass.layout.dossier(id), .reappeared) }
    }
  }

  /// What only a thorough look shows: the folder's own pages, slots, two operations of one number.
  mutating func concludeThoroughly(_ ledger: Ledger) {
    let layout = glass.layout
    if glass.files.kind(layout.readme) == .nothing { note(layout.readme, .absent) }
    for name in (try? glass.files.names(in: layout.root)) ?? []
    where !["README.txt", "slots", "dossiers", "local"].contains(name) { note(layout.root + "/" + name, .stray) }
    let slots = ((try? glass.files.names(in: layout.slots)) ?? []).sorted()
    for name in slots {
      guard let hash = Layout.hash(in: name) else {
        note(layout.slot(name), .stray)
        continue
      }
      do throws(FileFault) {
        let bytes = try Vault.slot(layout.slot(name), glass.files)
        if bytes.map(sha256) != hash { note(layout.slot(name), .altered) }
      } catch { note(layout.slot(name), .unreadable(error.code)) }
    }
    for (hash, who) in ledger.slots.sorted(by: { $0.key < $1.key }) where !slots.contains(hash + ".age") {
      note(layout.slot(hash + ".age"), .absentPassphrase(who: who))
    }
    for (id, hashes) in plain {
      for hash in hashes where ledger.redactions.contains(where: { isTaken($0, by: id, hash) }) {
        note(layout.segment(id, hash), .reappeared)
      }
    }
    concludeAttachments(ledger)
    var seen: [OperationID: Operation] = [:]
    for id in segments.keys.sorted() {
      for operation in (segments[id] ?? []).flatMap(\.segment.operations) {
        let before = seen.updateValue(operation, forKey: operation.id)
        // What was taken out in one file may stand in another in plain, until that one is written anew.
        guard let before, before.isRedacted == operation.isRedacted else { continue }
        if before != operation { note(layout.dossier(id), .twoOperations(operation.id)) }
      }
    }
  }

  /// True when a redaction agreed to here takes something out of a segment.
  private func isTaken(_ entry: (key: RecordID, value: Ledger.Redaction), by id: DossierID, _ hash: String) -> Bool {
    glass.files.isAgreed(entry.key, glass.layout)
      && segments[id]?.first { $0.hash == hash }?.segment.operations
        .contains { entry.value.operations.takesOut($0, in: id) } == true
  }

  /// Compares the attachments there are with the records that speak of them.
  private mutating func concludeAttachments(_ ledger: Ledger) {
    guard glass.keyring != nil else { return }
    let operations = segments.values.joined().flatMap(\.segment.operations)
      + runs.flatMap(\.segments).flatMap(\.operations)
    var spoken: [String: Operation] = [:]
    for operation in operations
    where operation.kind == Attachment.type.kind && operation.field == Attachment.file.name {
      if let hash = operation.value.flatMap(String.init) { spoken[hash] = operation }
    }
    // A private dossier that does not open may well speak of its own.
    for (id, hashes) in attachments where keys[id] != nil && !ledger.erased.contains(id) {
      for hash in hashes where spoken[hash] == nil { note(glass.layout.attachment(id, hash), .unspoken) }
    }
    let named = named
    for (hash, operation) in spoken
    where Layout.isHash(hash) && !hashes.contains(hash) && !ledger.retired.contains(hash) && named[hash] == nil {
      findings.append(Finding(file: hash + ".age", kind: .missing(who: operation.who, at: operation.at)))
    }
  }

  // MARK: - Reports

  /// The writers' clocks at the last operation of all, seconds since 1970; nil when there is none.
  var latest: Int? {
    var latest: Int?
    for segment in segments.values.joined().map(\.segment) + runs.flatMap(\.segments) {
      for operation in segment.operations where operation.at > latest ?? .min { latest = operation.at }
    }
    return latest
  }

  /// Findings in the order of their files, each once.
  var sorted: [Finding] { Set(findings).sorted { ($0.file, "\($0.kind)") < ($1.file, "\($1.kind)") } }

  /// The runs of others, as reported.
  func unsealed(without own: SessionID?) -> [UnsealedRun] {
    runs.filter { $0.session != own }.map { run in
      UnsealedRun(
        session: run.session, isLive: run.isLive, saves: run.saves,
        latest: run.segments.flatMap(\.operations).map(\.at).max(), dossiers: run.dossiers)
    }
  }
}
