import Notebook

/// Whose words, after which day, are not to be trusted: a member whose laptop and passphrase are in other hands.
public struct Distrust: Hashable, Sendable {
  /// The member's team code.
  public let who: String
  /// The last day that is trusted, in UTC by the clock that wrote.
  public let after: Day

  /// Everything a member wrote after a day.
  public init(who: String, after: Day) {
    self.who = who
    self.after = after
  }

  /// Whether an operation is one of these. Only as good as the clock, and the name, it was written with.
  func covers(_ operation: Operation) -> Bool {
    operation.who == who && Moment(seconds: operation.at).day > after
  }
}

/// What went into a notebook with new keys, and what not.
public struct RekeyReport: Hashable, Sendable {
  /// Dossiers in the new notebook, the study's own among them.
  public var dossiers = 0
  /// Operations in it.
  public var operations = 0
  /// Attachments in it.
  public var attachments = 0
  /// Passphrases that open names kept apart, and open them in it too.
  public var names = 0
  /// Operations left out because they are not trusted.
  public var distrusted = 0
  /// Private dossiers that stay behind, and who keeps them: each brings their own.
  public var closed: [DossierID: String] = [:]
  /// What could not be read in the old notebook, and so is not in the new one.
  public var damage: [Finding] = []
  /// Attachments that could not be read.
  public var unreadable: [String] = []
}

extension Vault {
  /// Makes a new notebook with new keys of everything trusted in this one, which stays untouched.
  ///
  /// Records, sessions and operations keep their ids; only one passphrase opens it, that of `who` (nil: whoever
  /// opened this one). It gets its name when it was looked through and says the same. Throws as `create`, and `copy`.
  public func rekey(
    to path: String, passphrase: [UInt8], who: String? = nil, without distrust: Distrust? = nil,
    progress: (CopyProgress) -> Void = { _ in }
  ) throws(VaultError) -> RekeyReport {
    guard !isInside(path) else { throw .copy(.insideNotebook) }
    guard let who = who ?? self.who else { throw .badTeamCode }
    var gathering = try gather()
    var report = RekeyReport()
    let before = gathering
    if let distrust { gathering.keep { !distrust.covers($0) } }
    report.distrusted = before.operations.values.joined().count - gathering.operations.values.joined().count
    for id in gathering.closed { report.closed[id] = gathering.ledger.keepers[id] ?? before.ledger.keepers[id] }
    report.damage = gathering.findings.filter(\.isDamage)
    let all = gathering.transferable
    // Closed until now, or opened by one's own key: private again, with the new key of the same member.
    let mine = Set(gathering.ledger.keepers.filter { $0.value == who }.keys).union(
      before.ledger.keepers.filter { $0.value == who }.keys)
    _ = try Self.create(at: path, passphrase: passphrase, who: who, settings: settings) { target throws(VaultError) in
      var transplant = Transplant(from: self, into: target, without: before.ledger.retired)
      var written: [DossierID: [Operation]] = [:]
      for (index, id) in all.keys.sorted().enumerated() {
        let kept = all[id] ?? []
        let dropped = Set(before.operations[id] ?? []).subtracting(kept)
        written[id] = try transplant.move(kept, dropped: Array(dropped), of: id, isPrivate: mine.contains(id))
        progress(CopyProgress(done: index + 1, total: all.count))
      }
      report.names = try takeNamesAlong(gathering.ledger, to: target)
      try target.seal()
      try target.prove(written)
      report.dossiers = written.count
      report.operations = written.values.joined().count
      report.attachments = transplant.attachments
      report.unreadable = transplant.unreadable
    }
    return report
  }

  /// Copies the slots that open names kept apart as they are: nobody here can open them, and they open nothing else.
  private func takeNamesAlong(_ ledger: Ledger, to target: Vault) throws(VaultError) -> Int {
    var count = 0
    for hash in ledger.slots.filter({ $0.value == NamesKey.owner }).keys.sorted() {
      let name = hash + ".age"
      // Slots do not travel: another copy of the notebook may have it.
      guard let bytes = (try? Self.slot(layout.slot(name), disk.files)) ?? nil, sha256(bytes) == hash else { continue }
      try target.adoptSlot(bytes, owner: NamesKey.owner)
      count += 1
    }
    return count
  }

  /// Looks at every file of a notebook just written, and compares what it says with what it should say.
  func prove(_ written: [DossierID: [Operation]]) throws(VaultError) {
    let verdict = try verify()
    if let finding = verdict.findings.first(where: \.isDamage) { throw .copy(.unproven(finding.file)) }
    guard Contents(try gather().transferable) == Contents(written) else { throw .copy(.unproven("dossiers")) }
  }
}
