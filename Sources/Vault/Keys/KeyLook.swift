import Age
import Notebook

/// What both copies of one dossier's key are, and which key is the dossier's.
struct KeyLook: Sendable {
  /// One copy.
  struct Copy: Sendable {
    /// Where it lies, or should.
    let path: String
    /// The file's bytes; nil when it cannot be read or is none.
    let bytes: [UInt8]?
    /// What it opens to; nil when it does not open.
    let identity: X25519Identity?
  }

  /// Copies 1 and 2.
  let copies: [Copy]
  /// The dossier's key; nil when no copy opens.
  let key: X25519Identity?
  /// The good copies hold different keys, and the dossier's segments do not tell which is right.
  let isContested: Bool

  /// Reads both copies; where two good ones differ, the one that opens the dossier's segments is the key.
  init(_ id: DossierID, _ layout: Layout, _ identities: [X25519Identity], _ files: any FileSystem) {
    let first = Self.copy(id, layout.key(id, 1), identities, files, known: nil)
    copies = [first, Self.copy(id, layout.key(id, 2), identities, files, known: first)]
    let found = copies.compactMap(\.identity)
    guard found.count == 2, found[0].recipient != found[1].recipient else {
      key = found.first
      isContested = false
      return
    }
    let opening = found.filter { Self.opens($0, aSegmentOf: id, layout, files) }
    key = opening.first ?? found.first
    isContested = opening.count != 1
  }

  private static func copy(
    _ id: DossierID, _ path: String, _ identities: [X25519Identity], _ files: any FileSystem, known: Copy?
  ) -> Copy {
    let bytes = try? files.read(path)
    if let known, let bytes, known.bytes == bytes { return Copy(path: path, bytes: bytes, identity: known.identity) }
    return Copy(path: path, bytes: bytes, identity: bytes.flatMap { identity(in: $0, of: id, identities) })
  }

  /// The key in a key file's bytes; nil when none of the identities opens it.
  static func identity(in bytes: [UInt8], of id: DossierID, _ identities: [X25519Identity]) -> X25519Identity? {
    guard var text = try? Age.open(bytes, with: identities) else { return nil }
    defer { Secret.erase(&text) }
    return KeyFile.identity(in: text, of: id)
  }

  /// Whether some whole segment of a dossier opens with a key; false when there is none.
  static func opens(
    _ key: X25519Identity, aSegmentOf id: DossierID, _ layout: Layout, _ files: any FileSystem
  ) -> Bool {
    guard files.kind(layout.log(id)) == .folder, let names = try? files.names(in: layout.log(id)) else { return false }
    return names.sorted().contains { name in
      guard Layout.hash(in: name) != nil, let bytes = try? files.read(layout.log(id) + "/" + name) else { return false }
      return (try? Age.open(bytes, with: [key])) != nil
    }
  }

  /// The copies that are not the key: missing, broken, or another key.
  var bad: [Copy] {
    guard let key else { return copies }
    return copies.filter { $0.identity?.recipient != key.recipient }
  }

  /// The bytes of a good copy.
  var bytes: [UInt8]? {
    guard let key else { return nil }
    return copies.first { $0.identity?.recipient == key.recipient }?.bytes
  }
}
