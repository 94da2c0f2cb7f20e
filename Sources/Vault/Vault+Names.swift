import Age
import Notebook

extension Vault {
  /// Makes room for names kept apart, opened by a passphrase of its own; gives back the recipient for the study.
  ///
  /// `typed` is as typed, in UTF-8. The slot is durable when it returns; names are sealed to it only once the study's
  /// `namesRecipient` says so. It opens nothing but names, and stays in this copy: slots do not travel. A passphrase
  /// that opens the notebook is refused: who is made to say it would open both. Throws `unsuitablePassphrase`,
  /// `sealing` or `disk`, after which it can be called again.
  public func makeNames(_ typed: [UInt8]) throws(VaultError) -> String {
    let passphrase = try Self.newPassphrase(typed)
    guard try !opensNotebook(passphrase) else { throw .unsuitablePassphrase }
    let identity = X25519Identity.generate()
    _ = try writeSlot(passphrase, text: NamesKey.text(identity), owner: NamesKey.owner)
    try dropRetired()
    return identity.recipient.text
  }

  /// The recipient in an `age1…` text, spelled as the study keeps it; throws `notARecipient`.
  public static func namesRecipient(_ text: String) throws(VaultError) -> String {
    do { return try X25519Recipient(text: text).text } catch { throw .notARecipient }
  }

  /// Seals one line to the study's names recipients, as an armored age file whose length says little.
  ///
  /// Filled up with spaces to 256 bytes or a multiple. Throws `notARecipient` or `sealing`.
  public static func sealName(_ words: [UInt8], to recipients: [String]) throws(VaultError) -> String {
    var keys: [X25519Recipient] = []
    for text in recipients {
      do { keys.append(try X25519Recipient(text: text)) } catch { throw .notARecipient }
    }
    guard !keys.isEmpty else { throw .notARecipient }
    var padded: [UInt8] = []
    // Room for all, so that growing leaves no copies behind.
    padded.reserveCapacity(words.count + 256)
    padded += words
    padded += repeatElement(0x20, count: words.isEmpty ? 256 : (256 - words.count % 256) % 256)
    defer { Secret.erase(&padded) }
    do { return Armor.encode(try Age.seal(padded, to: keys)) } catch { throw .sealing(error) }
  }

  /// Opens names kept apart with their passphrase, an `AGE-SECRET-KEY-1…` text or a whole identity file.
  ///
  /// `recipients` are the study's. A passphrase takes about 0.6 s for each slot tried. Throws `wrongPassphrase`,
  /// `recoveryTextMistyped`, `unsuitablePassphrase`, `slotTooStrong`, `sealing` or `disk`.
  public func openNames(_ typed: [UInt8], recipients: [String]) throws(VaultError) -> NamesReader {
    if let identity = NamesKey.identity(in: typed) { return try reader(identity, recipients) }
    switch try Secret(typed: typed) {
    case .recovery(let identity): return try reader(identity, recipients)
    case .passphrase(let passphrase):
      let identity = try openEachSlot(passphrase) { text in
        NamesKey.identity(slot: text).flatMap { recipients.contains($0.recipient.text) ? $0 : nil }
      }
      guard let identity else { throw .wrongPassphrase }
      return NamesReader(identity)
    }
  }

  private func reader(_ identity: X25519Identity, _ recipients: [String]) throws(VaultError) -> NamesReader {
    guard recipients.contains(identity.recipient.text) else { throw .wrongPassphrase }
    return NamesReader(identity)
  }

  // MARK: - Slots

  private func opensNotebook(_ passphrase: Passphrase) throws(VaultError) -> Bool {
    do { return try openEachSlot(passphrase) { Keyring(slot: $0) } != nil } catch {
      // A slot made for a stronger machine cannot be tried; that is no reason to refuse.
      if case .slotTooStrong = error { return false }
      throw error
    }
  }

  /// What `find` makes of the first slot that opens and means something to it; nil when none does.
  private func openEachSlot<Found>(
    _ passphrase: Passphrase, _ find: ([UInt8]) -> Found?
  ) throws(VaultError) -> Found? {
    let identity = ScryptIdentity(passphrase, maximumLogN: settings.maximumLogN)
    let names: [String]
    do { names = try disk.files.names(in: layout.slots).sorted() } catch { throw .disk(error) }
    var failure: VaultError?
    // Those the study calls so first: each try costs a second.
    let isLikely = { (name: String) in Layout.hash(in: name).map { self.ledger.slots[$0] == NamesKey.owner } == true }
    for name in names.filter(isLikely) + names.filter({ !isLikely($0) }) {
      guard Layout.hash(in: name) != nil, let bytes = try? disk.files.read(layout.slot(name)) else { continue }
      do {
        var text = try Age.open(bytes, with: [identity])
        defer { Secret.erase(&text) }
        if let found = find(text) { return found }
      } catch {
        switch error {
        case .workFactorTooHigh(let logN): failure = .slotTooStrong(logN)
        // Too little memory for scrypt must not look like a wrong passphrase.
        case .primitiveFailed: failure = .sealing(error)
        default: break
        }
      }
    }
    if let failure { throw failure }
    return nil
  }
}
