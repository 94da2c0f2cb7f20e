import Age
import Notebook

/// What one file of a dossier holds: operations of one session, in the study's dossier also names of other files.
struct Segment: Hashable, Sendable {
  /// The version of the format this program writes, and the latest it reads.
  static let version = 1

  /// The dossier it belongs to.
  var dossier: DossierID
  /// The session that wrote its operations.
  var session: SessionID
  /// The team code of who wrote it.
  var who: String
  /// The version of the program that wrote it.
  var app: String
  /// When it was sealed by the writer's clock, seconds since 1970; nil in a save. Shown, never trusted.
  var sealed: Int?
  /// Segments and attachments of any dossier that no other segment names yet.
  var heads: [String] = []
  /// In the order they were written.
  var operations: [Operation]

  // MARK: - Writing

  /// The segment as JSON, without padding.
  func encoded() -> JSONWriter {
    var json = JSONWriter()
    json.begin("{")
    json.name("v")
    json.number(Self.version)
    json.name("dossier")
    json.string(dossier.text)
    json.name("session")
    json.string(session.description)
    json.name("who")
    json.string(who)
    json.name("app")
    json.string(app)
    if let sealed {
      json.name("at")
      json.string(Self.time(sealed))
    }
    if !heads.isEmpty {
      json.name("heads")
      json.value(.list(heads.map { .text($0) }))
    }
    json.name("ops")
    json.begin("[")
    for operation in operations { Self.encode(operation, into: &json) }
    json.end("]")
    json.end("}")
    return json
  }

  private static func encode(_ operation: Operation, into json: inout JSONWriter) {
    json.item()
    json.begin("{")
    json.name("n")
    json.number(Int(operation.id.number))
    json.name("at")
    json.string(time(operation.at))
    json.name("r")
    json.string(operation.record.text)
    json.name("k")
    json.string(operation.kind)
    json.name("f")
    json.string(operation.field)
    json.name("v")
    json.value(operation.value)
    if !operation.replaces.isEmpty {
      json.name("x")
      json.value(.list(operation.replaces.map { .text($0.description) }))
    }
    if let source = operation.source {
      json.name("s")
      json.string(source.text)
    }
    if operation.isRedacted {
      json.name("gone")
      json.value(.truth(true))
    }
    json.end("}")
  }

  /// Held within the years 1 to 9999, so that a broken clock cannot make a segment nobody can read.
  private static func time(_ seconds: Int) -> String {
    Moment(seconds: min(max(seconds, -62_135_596_800), 253_402_300_799)).utc
  }

  // MARK: - Sealing

  /// An age file for one X25519 recipient is this much longer than its plaintext, apart from 16 bytes a chunk.
  private static let overhead = 184

  /// The segment as an age file whose length is a multiple of `block` bytes, so that lengths say little.
  func sealed(to recipient: X25519Recipient, block: Int) throws(AgeError) -> [UInt8] {
    var json = encoded()
    json.pad(to: Self.padded(json.bytes.count, block: block))
    return try Age.seal(json.bytes, to: [recipient])
  }

  /// The shortest length from `count` on that makes the age file a multiple of `block`.
  static func padded(_ count: Int, block: Int) -> Int {
    var length = max(count, 1)
    while true {
      let chunks = (length + 65_535) / 65_536
      let rest = (overhead + length + 16 * chunks) % block
      if rest == 0 { return length }
      length += block - rest
    }
  }
}
