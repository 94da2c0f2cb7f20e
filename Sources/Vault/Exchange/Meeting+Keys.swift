import Age
import Notebook

extension Meeting {
  /// What both sides' copies of one dossier's key come to.
  struct Keys {
    /// Opens the dossier; nil when it is another member's alone, or when no copy anywhere is good.
    let key: X25519Identity?
    /// A good key file; for a closed dossier one of the right length, which is all that can be said of it.
    let bytes: [UInt8]?
    /// Where such a file is missing on our side.
    var missingHere: [String] = []
    /// Where such a file is missing on theirs.
    var missingThere: [String] = []
  }

  /// Looks at all four copies. Nil, with a finding, when none opens and the dossier is nobody's private one.
  func keys(of id: DossierID) -> Keys? {
    let identities = vault.keyring.identities
    let here = KeyLook(id, vault.layout, identities, files)
    let yonder = KeyLook(id, there.layout, identities, files)
    let (theirKey, theirBytes) = yonder.key.map { ($0, yonder.bytes) } ?? strayKey(of: id, identities) ?? (nil, nil)
    switch (here.key, theirKey) {
    case (nil, nil): return closedKeys(of: id, here, yonder)
    case (let mine?, nil): return open(mine, here.bytes, here, yonder)
    case (nil, let other?): return open(other, theirBytes, here, yonder)
    case (let mine?, let other?):
      guard mine.recipient != other.recipient else { return open(mine, here.bytes, here, yonder) }
      return settle(mine, here, other, theirBytes, yonder, id)
    }
  }

  private func open(_ key: X25519Identity, _ bytes: [UInt8]?, _ here: KeyLook, _ yonder: KeyLook) -> Keys {
    func wrong(_ look: KeyLook) -> [String] {
      look.copies.filter { $0.identity?.recipient != key.recipient }.map(\.path)
    }
    return Keys(key: key, bytes: bytes, missingHere: wrong(here), missingThere: wrong(yonder))
  }

  /// Two good keys for one dossier: the one that opens our segments; theirs is left where it opens theirs.
  private func settle(
    _ mine: X25519Identity, _ here: KeyLook, _ other: X25519Identity, _ bytes: [UInt8]?, _ yonder: KeyLook,
    _ id: DossierID
  ) -> Keys {
    func opens(_ key: X25519Identity, _ layout: Layout) -> Bool {
      KeyLook.opens(key, aSegmentOf: id, layout, files)
    }
    let holdsNothing = ours.dossiers[id]?.segments.isEmpty ?? true
    if !opens(mine, vault.layout), opens(other, holdsNothing ? there.layout : vault.layout) {
      return open(other, bytes, here, yonder)
    }
    var keys = open(mine, here.bytes, here, yonder)
    if opens(other, there.layout), !opens(mine, there.layout) {
      note(there.layout.dossier(id), .keysDiffer)
      keys.missingThere = []
    }
    return keys
  }

  /// A key under another name, such as a syncing program's copy of one.
  private func strayKey(of id: DossierID, _ identities: [X25519Identity]) -> (X25519Identity?, [UInt8]?)? {
    for path in theirs.dossiers[id]?.besideKeys ?? [] {
      guard case .file(let size) = files.kind(path), KeyFile.sizes.contains(size), let bytes = try? files.read(path),
        let key = KeyLook.identity(in: bytes, of: id, identities)
      else { continue }
      return (key, bytes)
    }
    return nil
  }

  private func closedKeys(of id: DossierID, _ here: KeyLook, _ yonder: KeyLook) -> Keys? {
    guard let keeper = vault.ledger.keepers[id], keeper != vault.who else {
      if theirs.dossiers[id]?.holdsAnything == true { note(there.layout.dossier(id), .noGoodKey) }
      return nil
    }
    func isWhole(_ copy: KeyLook.Copy) -> Bool { copy.bytes.map { KeyFile.sizes.contains($0.count) } ?? false }
    guard let bytes = (here.copies + yonder.copies).first(where: isWhole)?.bytes else { return nil }
    return Keys(
      key: nil, bytes: bytes, missingHere: here.copies.filter { !isWhole($0) }.map(\.path),
      missingThere: yonder.copies.filter { !isWhole($0) }.map(\.path))
  }
}
