import Age
import Notebook

/// One passphrase of the notebook, by the file that it opens.
public struct Slot: Hashable, Sendable {
  /// The hash in the file's name.
  public let name: String
  /// Whose it is; nil when the study does not say, or was not read yet.
  public let who: String?
  /// Whether this one opened the notebook.
  public let isMine: Bool
  /// True for the one that opens names kept apart, and nothing else.
  public var isNames: Bool { who == NamesKey.owner }
}

extension Vault {
  /// The passphrases of this copy, by name; `read()` first, to know whose they are. Throws `disk`.
  public func passphrases() throws(VaultError) -> [Slot] {
    let names: [String]
    do { names = try disk.files.names(in: layout.slots) } catch { throw .disk(error) }
    return names.compactMap { Layout.hash(in: $0) }.sorted().map { hash in
      Slot(name: hash, who: ledger.slots[hash], isMine: slotName == hash + ".age")
    }
  }

  /// Adds a passphrase for a member of the team, with a key of that member's own for private entries.
  ///
  /// Returns the slot's name. Durable when it returns. Throws `badTeamCode`, `unsuitablePassphrase`, `disk`.
  @discardableResult
  public func addPassphrase(_ typed: [UInt8], who: String) throws(VaultError) -> String {
    guard Keyring.isTeamCode(who) else { throw .badTeamCode }
    // A second passphrase of the same member opens the same private entries.
    let own = who == keyring.who ? keyring.own : nil
    let keyring = Keyring(notebook: keyring.notebook, own: own ?? .generate(), who: who)
    let name = try writeSlot(try Self.newPassphrase(typed), keyring)
    try dropRetired()
    return Layout.hash(in: name) ?? name
  }

  /// Replaces the passphrase that opened the notebook; the old slot is overwritten, then removed.
  ///
  /// A copy of the folder made before still opens with the old one. After a `disk` error the old one may still open:
  /// call again. Throws `noSuchPassphrase` with the recovery text.
  public func changePassphrase(to typed: [UInt8]) throws(VaultError) {
    guard let old = slotName else { throw .noSuchPassphrase }
    slotName = try writeSlot(try Self.newPassphrase(typed), keyring)
    retiring.insert(old)
    try dropRetired()
  }

  /// Removes a passphrase, and with it for good whatever private entries that member keeps.
  ///
  /// Throws `noSuchPassphrase`, `lastPassphrase` or `disk`.
  public func removePassphrase(_ name: String) throws(VaultError) {
    let all = try passphrases().map(\.name)
    guard all.contains(name) else { throw .noSuchPassphrase }
    let others = all.filter { other in
      // What opens names opens nothing else.
      other != name && ledger.slots[other] != NamesKey.owner
        && ((try? Self.slot(layout.slot(other + ".age"), disk.files)) ?? nil).map(sha256) == other
    }
    guard !others.isEmpty || ledger.slots[name] == NamesKey.owner else { throw .lastPassphrase }
    try drop(name + ".age")
  }

  // MARK: - Files

  /// A passphrase to be set, normalised; throws `unsuitablePassphrase`.
  static func newPassphrase(_ typed: [UInt8]) throws(VaultError) -> Passphrase {
    guard case .passphrase(let passphrase)? = try? Secret(typed: typed) else { throw .unsuitablePassphrase }
    return passphrase
  }

  /// Writes a slot and lets the study say whose it is; gives back the file's name.
  func writeSlot(_ passphrase: Passphrase, _ keyring: Keyring) throws(VaultError) -> String {
    guard let own = keyring.own, let who = keyring.who else { throw .noOwnKey }
    return try writeSlot(passphrase, text: Keyring.slotText(notebook: keyring.notebook, own: own, who: who), owner: who)
  }

  /// Writes a slot of this plaintext and lets the study say whose it is; gives back the file's name.
  func writeSlot(_ passphrase: Passphrase, text: [UInt8], owner: String) throws(VaultError) -> String {
    var text = text
    defer { Secret.erase(&text) }
    let bytes: [UInt8]
    do { bytes = try Age.seal(text, to: [ScryptRecipient(passphrase, logN: settings.logN)]) } catch {
      throw .sealing(error)
    }
    return try adoptSlot(bytes, owner: owner)
  }

  /// Writes a sealed slot and lets the study say whose it is; gives back the file's name.
  @discardableResult
  func adoptSlot(_ bytes: [UInt8], owner: String) throws(VaultError) -> String {
    let hash = sha256(bytes)
    let name = hash + ".age"
    try disk.ensureFolder(layout.slots)
    let workshop = try workshop()
    // Until all is done: a slot reported as failed must not open the notebook.
    retiring.insert(name)
    do throws(VaultError) {
      try disk.write(bytes, to: layout.slot(name), workshop: workshop)
      if let entry = entry(.slot, about: hash, value: .text(owner)) { try save([entry]) }
    } catch {
      try? disk.destroy(layout.slot(name), workshop: workshop)
      throw error
    }
    retiring.remove(name)
    ledger.slots[hash] = owner
    return name
  }

  /// Removes slots that were replaced or abandoned while the disk failed.
  func dropRetired() throws(VaultError) {
    for name in retiring.sorted() {
      try drop(name)
      retiring.remove(name)
    }
  }

  private func drop(_ name: String) throws(VaultError) {
    try disk.destroy(layout.slot(name), workshop: try workshop())
    guard let hash = Layout.hash(in: name) else { return }
    ledger.slots[hash] = nil
    if let entry = entry(.slot, about: hash, value: nil) { try save([entry]) }
  }
}
