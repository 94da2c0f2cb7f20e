import Age
import Notebook

/// All that the room of one dossier is given of a notebook: its operations, and the half of its key that seals.
///
/// It opens nothing. As bytes it is lines of JSON beneath their SHA-256, the operations in segments as on disk.
public struct RoomPass: Sendable {
  /// The version of these bytes; both ends are the same program.
  private static let version = 1
  /// More than a session ever is, and what a pipe holds at most, in bytes.
  public static let longest = 1 << 20

  /// The notebook's folder.
  public let path: String
  /// The dossier that can be written.
  public let dossier: DossierID
  /// What is sealed to.
  let recipient: X25519Recipient
  /// The operations of the dossier and of no other.
  public let operations: [Filed]
  /// What the application sends along.
  public let rest: Value

  /// A pass for what is named; operations of other dossiers stay behind.
  init(path: String, dossier: DossierID, recipient: X25519Recipient, operations: [Filed], rest: Value) {
    self.path = path
    self.dossier = dossier
    self.recipient = recipient
    self.operations = operations.filter { $0.dossier == dossier }
    self.rest = rest
  }

  // MARK: - As bytes

  /// The pass as bytes, for a pipe and nothing else.
  public var bytes: [UInt8] {
    let origins = Dictionary(grouping: operations.map(\.operation)) {
      Origin(dossier: dossier, session: $0.id.session, who: $0.who)
    }
    let segments = origins.sorted { $0.key < $1.key }.map { origin, operations in
      Segment(dossier: dossier, session: origin.session, who: origin.who, app: "", operations: operations)
    }
    var head = JSONWriter()
    head.begin("{")
    head.name("v")
    head.number(Self.version)
    head.name("path")
    head.string(path)
    head.name("dossier")
    head.string(dossier.text)
    head.name("recipient")
    head.string(recipient.text)
    head.name("rest")
    head.value(rest)
    head.name("segments")
    head.number(segments.count)
    head.end("}")
    // No line has a line end inside: in JSON text it is written as a sign.
    let lines = ([head] + segments.map { $0.encoded() }).map(\.bytes).joined(separator: [0x0A])
    let body = Array(lines)
    return Array(sha256(body).utf8) + [0x0A] + body
  }

  /// Reads what `bytes` wrote; nil for anything else, whatever it is.
  public init?(reading bytes: [UInt8]) {
    guard bytes.count <= Self.longest else { return nil }
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let sum = parts.first, let body = parts.dropFirst().first, sum.elementsEqual(sha256(Array(body)).utf8) else {
      return nil
    }
    let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first, let head = Head(Array(first)), head.segments == lines.count - 1 else { return nil }
    var operations: [Filed] = []
    for line in lines.dropFirst() {
      guard let segment = try? Segment(reading: Array(line)), segment.dossier == head.dossier else { return nil }
      operations += segment.operations.map { Filed(dossier: head.dossier, operation: $0) }
    }
    self.init(
      path: head.path, dossier: head.dossier, recipient: head.recipient, operations: operations, rest: head.rest)
  }

  /// The first line.
  private struct Head {
    let path: String
    let dossier: DossierID
    let recipient: X25519Recipient
    let rest: Value
    let segments: Int

    init?(_ line: [UInt8]) {
      var reader = JSONReader(line)
      guard case .object(let members)? = try? reader.value(), (try? reader.end()) != nil,
        members["v"] == .number(RoomPass.version), let path = members["path"].flatMap(String.init), !path.isEmpty,
        let dossier = members["dossier"].flatMap(DossierID.init), dossier != .notebook,
        let text = members["recipient"].flatMap(String.init), let recipient = try? X25519Recipient(text: text),
        let rest = members["rest"], let segments = members["segments"].flatMap(Int.init)
      else { return nil }
      self.path = path
      self.dossier = dossier
      self.recipient = recipient
      self.rest = rest
      self.segments = segments
    }
  }
}

extension Vault {
  /// A pass for the room of a dossier that was saved before; `operations` are what the room is to know of it.
  ///
  /// Writes nothing. Throws `dossierClosed` or `erased`.
  public func roomPass(
    for id: DossierID, _ operations: [Filed], rest: Value
  ) throws(VaultError) -> RoomPass {
    guard id != .notebook, disk.files.kind(layout.dossier(id)) == .folder else { throw .dossierClosed(id) }
    return RoomPass(
      path: path, dossier: id, recipient: try key(of: id).recipient, operations: operations, rest: rest)
  }
}
