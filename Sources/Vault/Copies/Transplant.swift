import Age
import Notebook

/// Dossiers on their way from one open notebook into another, sealed anew under its keys.
struct Transplant {
  /// Where they come from; nothing is written there.
  let source: Vault
  /// Where they go.
  let target: Vault
  /// Files either side retired: they do not go along, though one may have come back.
  let retired: Set<String>
  /// Attachments sealed anew.
  private(set) var attachments = 0
  /// Attachments that could not be read, by their file in the source.
  private(set) var unreadable: [String] = []

  /// From one notebook into another.
  init(from source: Vault, into target: Vault, without retired: Set<String> = []) {
    self.retired = retired
    self.source = source
    self.target = target
  }

  /// Writes one dossier's operations under the ids they have, each session's apart, and the files they name.
  ///
  /// `dropped` are those of its operations that stay behind: a file that only they name stays too. Gives back the
  /// operations as written. The next seal of the target names what was written.
  mutating func move(
    _ operations: [Operation], dropped: [Operation] = [], of dossier: DossierID, isPrivate: Bool
  ) throws(VaultError) -> [Operation] {
    let key = try target.key(of: dossier, isPrivate: isPrivate)
    let names = try moveAttachments(of: dossier, operations, dropped, to: key.recipient)
    let written = names.isEmpty ? operations : operations.map { $0.renaming(names) }
    try write(written, of: dossier)
    return written
  }

  /// Writes operations under the ids they have, each session's apart; no attachment goes along.
  func write(_ operations: [Operation], of dossier: DossierID) throws(VaultError) {
    var bySession: [Origin: [Operation]] = [:]
    for operation in operations {
      let origin = Origin(dossier: dossier, session: operation.id.session, who: operation.who)
      bySession[origin, default: []].append(operation)
    }
    for (origin, all) in bySession.sorted(by: { $0.key < $1.key }) {
      for start in stride(from: 0, to: all.count, by: Self.most) {
        try target.write(Array(all[start..<min(all.count, start + Self.most)]), of: origin, heads: [])
      }
    }
  }

  /// Operations in one segment, so that no segment grows past what a reader takes.
  private static let most = 1000

  // MARK: - Attachments

  /// Old names of files to new ones.
  private mutating func moveAttachments(
    of dossier: DossierID, _ kept: [Operation], _ dropped: [Operation], to recipient: X25519Recipient
  ) throws(VaultError) -> [String: String] {
    let folder = source.layout.attachments(dossier)
    let hashes = ((try? source.disk.files.names(in: folder)) ?? []).compactMap { Layout.hash(in: $0) }.sorted()
    guard !hashes.isEmpty, let key = source.keys[dossier] else { return [:] }
    let wanted = Set(kept.flatMap { $0.value?.texts ?? [] })
    let unwanted = Set(dropped.flatMap { $0.value?.texts ?? [] })
    var names: [String: String] = [:]
    for hash in hashes where !retired.contains(hash) && (wanted.contains(hash) || !unwanted.contains(hash)) {
      let path = folder + "/" + hash + ".age"
      do throws(VaultError) {
        names[hash] = try target.reseal(path, with: key, into: dossier, to: recipient)
        attachments += 1
      } catch {
        // What the source cannot give is told; what the target cannot take ends the whole.
        guard case .copy = error else { throw error }
        unreadable.append(source.layout.relative(path))
      }
    }
    return names
  }
}

extension Vault {
  /// Seals an attachment of another notebook to a dossier of this one, piece by piece; gives back its new hash.
  ///
  /// Throws `copy(damaged)` when it cannot be read or opened there.
  fileprivate func reseal(
    _ path: String, with key: X25519Identity, into dossier: DossierID, to recipient: X25519Recipient
  ) throws(VaultError) -> String {
    let workshop = try workshop()
    let part = workshop + "/attachment.part"
    disk.clear(part)
    do throws(VaultError) {
      let hash = try seal(path, with: key, as: part, to: recipient)
      try disk.ensureFolder(layout.attachments(dossier))
      do throws(FileFault) {
        let folder = layout.attachments(dossier)
        try disk.files.rename(part, to: folder + "/" + hash + ".age")
        try disk.files.syncFolder(folder)
      } catch { throw .disk(error) }
      unnamed.insert(hash)
      owesHeads = true
      return hash
    } catch {
      disk.clear(part)
      throw error
    }
  }

  private func seal(
    _ path: String, with key: X25519Identity, as part: String, to recipient: X25519Recipient
  ) throws(VaultError) -> String {
    guard let reader = try? FileReader(path) else { throw .copy(.damaged(at: 0)) }
    var opener = StreamOpener(with: [key])
    var sealed: [UInt8] = []
    var sealer: StreamSealer
    do { sealer = try StreamSealer(to: [recipient], into: &sealed) } catch { throw .sealing(error) }
    let descriptor: Int32
    do { descriptor = try disk.files.create(part) } catch { throw .disk(error) }
    defer { disk.files.close(descriptor) }
    var hash = RunningHash()
    func put(_ bytes: inout [UInt8]) throws(VaultError) {
      do { try disk.files.write(bytes, to: descriptor, part) } catch { throw VaultError.disk(error) }
      hash.add(bytes[...])
      bytes.removeAll(keepingCapacity: true)
    }
    while true {
      guard let piece = try? reader.next() else { throw .copy(.damaged(at: 0)) }
      guard !piece.isEmpty else { break }
      var opened: [UInt8] = []
      do { try opener.push(piece, into: &opened) } catch { throw VaultError(opening: error).asDamage }
      do { try sealer.push(opened, into: &sealed) } catch { throw .sealing(error) }
      try put(&sealed)
    }
    var last: [UInt8] = []
    do { try opener.finish(into: &last) } catch { throw VaultError(opening: error).asDamage }
    do {
      try sealer.push(last, into: &sealed)
      try sealer.finish(into: &sealed)
    } catch { throw .sealing(error) }
    try put(&sealed)
    do { try disk.files.sync(descriptor, part) } catch { throw .disk(error) }
    return hash.text
  }
}

extension VaultError {
  /// Whatever was wrong with opening, as damage of the file.
  fileprivate var asDamage: VaultError { if case .copy = self { self } else { .copy(.damaged(at: 0)) } }
}

// MARK: - Names of files in values

extension Value {
  /// Every text in it.
  fileprivate var texts: [String] {
    switch self {
    case .truth, .number: []
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .object(let members): members.values.flatMap(\.texts)
    }
  }

  /// The same with the names of files replaced.
  fileprivate func renaming(_ names: [String: String]) -> Value {
    switch self {
    case .truth, .number: self
    case .text(let text): .text(names[text] ?? text)
    case .list(let items): .list(items.map { $0.renaming(names) })
    case .object(let members): .object(members.mapValues { $0.renaming(names) })
    }
  }
}

extension Operation {
  fileprivate func renaming(_ names: [String: String]) -> Operation {
    guard let value, !names.isEmpty, value.texts.contains(where: { names[$0] != nil }) else { return self }
    return Operation(
      id: id, at: at, who: who, record: record, kind: kind, field: field, value: value.renaming(names),
      replaces: replaces, source: source, isRedacted: isRedacted)
  }
}
