/// One way to the file key: a type, its arguments, and the file key wrapped for one recipient.
public struct Stanza: Hashable, Sendable {
  /// The first word, such as `X25519`; types this reader does not know are passed over.
  public let type: String
  /// The words after the type, printable ASCII without spaces.
  public let arguments: [String]
  /// The wrapped file key, or whatever else the type defines.
  public let body: [UInt8]

  /// A stanza; its words must be printable ASCII without spaces, the body may have any length.
  public init(type: String, arguments: [String], body: [UInt8]) {
    self.type = type
    self.arguments = arguments
    self.body = body
  }
}

// MARK: - Both ends of a stanza

/// Someone a file is sealed to.
public protocol Recipient: Sendable {
  /// Wraps the file key so that only this recipient's identity can unwrap it; throws `primitiveFailed`.
  func wrap(_ fileKey: FileKey) throws(AgeError) -> [Stanza]
}

/// Something that opens files: a secret key or a passphrase.
public protocol Identity: Sendable {
  /// The file key from the first stanza made for this identity, nil when there is none.
  ///
  /// Throws `stanzaMalformed` when one of its own type breaks the rules, `workFactorTooHigh` and `primitiveFailed`.
  func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey?
}
