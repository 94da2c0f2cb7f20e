import Notebook

/// What two copies of a notebook lack of each other; paths from the notebook's folder on, sorted.
public struct Comparison: Sendable {
  /// Whole files of the other copy that are missing or broken here.
  public internal(set) var missingHere: [String] = []
  /// Whole files of ours that are missing or broken there.
  public internal(set) var missingThere: [String] = []
  /// Files that are whole in neither.
  public internal(set) var brokenInBoth: [String] = []

  /// Whether each has what the other has.
  public var isSame: Bool { missingHere.isEmpty && missingThere.isEmpty && brokenInBoth.isEmpty }
}

extension Vault {
  /// Reads every file of both copies and says what each lacks; the other may be an exchange folder or a whole notebook.
  ///
  /// Writes nothing. What was erased or retired is left out. Throws `exchange`, `notANotebook` or `disk`.
  public func compare(with path: String) throws(VaultError) -> Comparison {
    let there = try Exchange(comparing: path, with: self)
    try readStudy()
    let (mine, theirs) = (try wholeFiles(layout), try wholeFiles(there.layout))
    var comparison = Comparison()
    for file in Set(mine.keys).union(theirs.keys).sorted() {
      switch (mine[file] ?? false, theirs[file] ?? false) {
      case (true, true): break
      case (false, true): comparison.missingHere.append(file)
      case (true, false): comparison.missingThere.append(file)
      case (false, false): comparison.brokenInBoth.append(file)
      }
    }
    return comparison
  }

  /// Every file below `dossiers` by its path from there on, and whether it is what its name says.
  private func wholeFiles(_ layout: Layout) throws(VaultError) -> [String: Bool] {
    let inventory = try Meeting.list(layout, self)
    let ids = inventory.dossiers.keys.filter { !isErased($0) }.sorted()
    let (disk, keyring, retired, keepers) = (Disk(settings.files), keyring, ledger.retired, ledger.keepers)
    let found = ids.map { id in
      var found: [String: Bool] = [:]
      let look = KeyLook(id, layout, keyring.identities, disk.files)
      let isClosed = look.key == nil && keepers[id] != nil && keepers[id] != keyring.who
      let bad = Set(look.bad.map(\.path))
      for copy in look.copies {
        let isWhole = isClosed ? copy.bytes.map { KeyFile.sizes.contains($0.count) } ?? false : !bad.contains(copy.path)
        found[layout.relative(copy.path)] = isWhole
      }
      let holding = inventory.dossiers[id] ?? Inventory.Dossier()
      let files =
        holding.segments.keys.map { ($0, layout.segment(id, $0)) }
        + holding.attachments.keys.map { ($0, layout.attachment(id, $0)) }
      for (hash, path) in files where !retired.contains(hash) {
        found[layout.relative(path)] = (try? disk.files.sha256(of: path)) == hash
      }
      return found
    }
    return found.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
