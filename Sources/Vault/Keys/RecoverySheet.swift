import Age

/// The notebook's own identity to be written down; it opens everything but private entries when every slot is lost.
public struct RecoverySheet: Sendable {
  /// `AGE-SECRET-KEY-1…`, 74 characters.
  public let text: String

  /// The sheet for a notebook identity.
  init(_ identity: X25519Identity) { text = identity.text }

  /// The same in groups of eight characters, which are typed back with fewer mistakes.
  public var groups: [String] {
    var rest = Substring(text)
    var groups: [String] = []
    while !rest.isEmpty {
      groups.append(String(rest.prefix(8)))
      rest = rest.dropFirst(8)
    }
    return groups
  }

  /// The groups as they are written down, four to a line.
  public var lines: [String] {
    let groups = groups
    return stride(from: 0, to: groups.count, by: 4).map { first in
      groups.dropFirst(first).prefix(4).joined(separator: "  ")
    }
  }
}
