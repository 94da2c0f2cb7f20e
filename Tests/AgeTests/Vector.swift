import Crypto
import Foundation
import Testing

@testable import Age

/// One file of the public C2SP/CCTV collection: lines of `key: value`, an empty line, an age file.
struct Vector: CustomTestStringConvertible, Sendable {
  /// How opening ends; each vector names its own.
  enum Verdict: String {
    case success
    case noMatch = "no match"
    case hmac = "HMAC failure"
    case header = "header failure"
    case armor = "armor failure"
    case payload = "payload failure"
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/age-vectors").standardizedFileURL
  static let areThere = FileManager.default.fileExists(atPath: folder.path)
  /// Where changes are judged the vectors must be there.
  static let areRequired = ProcessInfo.processInfo.environment["CI"] != nil
  static let all: [Vector] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0 != "README.md" }.compactMap(Vector.init)
  }()

  let name: String
  let expect: Verdict
  let payloadHash: String?
  let identities: [any Identity]
  let isArmored: Bool
  let file: [UInt8]
  var testDescription: String { name }

  /// Nil for a vector with a key that this reader does not know, as the collection asks.
  private init?(name: String) {
    guard let data = try? Data(contentsOf: Self.folder.appending(path: name)) else { return nil }
    let bytes = Array(data)
    var lines = Lines(bytes)
    var values: [String: String] = [:]
    var length = 0
    while let line = lines.next() {
      length += line.count + 1
      guard !line.isEmpty else { break }
      let words = String(decoding: line, as: UTF8.self).split(separator: ": ", maxSplits: 1)
      guard words.count == 2 else { return nil }
      values[String(words[0])] = String(words[1])
    }
    let known: Set = ["expect", "payload", "file key", "identity", "passphrase", "armored", "comment"]
    guard known.isSuperset(of: values.keys), let expect = values["expect"].flatMap(Verdict.init) else { return nil }
    var identities: [any Identity] = []
    if let text = values["identity"] {
      guard let identity = try? X25519Identity(text: text) else { return nil }
      identities.append(identity)
    }
    if let text = values["passphrase"] { identities.append(ScryptIdentity(Passphrase(Array(text.utf8)))) }
    self.name = name
    self.expect = expect
    self.identities = identities
    payloadHash = values["payload"]
    isArmored = values["armored"] == "yes"
    file = Array(bytes.dropFirst(length))
  }

  /// The file without its armor.
  func binary() throws(AgeError) -> [UInt8] {
    isArmored ? try Armor.decode(String(decoding: file, as: UTF8.self)) : file
  }

  /// What came out of the stream and how it ended, the file arriving in pieces of this many bytes.
  func stream(inPiecesOf count: Int) -> (plaintext: [UInt8], verdict: Verdict) {
    var plaintext: [UInt8] = []
    let verdict = Verdict { () throws(AgeError) in
      var opener = StreamOpener(with: identities)
      var rest = try binary()[...]
      while !rest.isEmpty {
        try opener.push(Array(rest.prefix(count)), into: &plaintext)
        rest = rest.dropFirst(count)
      }
      try opener.finish(into: &plaintext)
    }
    return (plaintext, verdict)
  }
}

extension Vector.Verdict {
  init(of work: () throws(AgeError) -> Void) {
    do {
      try work()
      self = .success
    } catch {
      switch error {
      case .noMatch: self = .noMatch
      case .macMismatch: self = .hmac
      case .armorMalformed: self = .armor
      case .payloadDamaged: self = .payload
      case .headerMalformed, .stanzaMalformed, .workFactorTooHigh, .keyMalformed, .recipientsRefused, .primitiveFailed:
        self = .header
      }
    }
  }
}

/// Lower-case hex of the SHA-256.
func hash(_ bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
