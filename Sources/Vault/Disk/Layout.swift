import Crypto
import Notebook

/// Where everything lies in the folder of a notebook.
struct Layout: Sendable {
  /// The notebook's folder.
  let root: String

  // MARK: - Paths, as drawn in Docs/StoreFormat.md

  /// The only file in the clear.
  var readme: String { root + "/README.txt" }
  /// One file for each passphrase.
  var slots: String { root + "/slots" }
  /// One folder for each source.
  var dossiers: String { root + "/dossiers" }
  /// What concerns this machine only.
  var local: String { root + "/local" }
  /// Erasures and redactions agreed to in this folder.
  var agreed: String { local + "/agreed" }
  /// Broken saves set aside.
  var damaged: String { local + "/damaged" }

  /// A slot by its file name.
  func slot(_ name: String) -> String { slots + "/" + name }
  /// The folder of a dossier.
  func dossier(_ id: DossierID) -> String { dossiers + "/" + id.text }
  /// One of the two copies of a dossier's key, 1 or 2.
  func key(_ id: DossierID, _ copy: Int) -> String { dossier(id) + "/key-\(copy).age" }
  /// The folder of a dossier's segments.
  func log(_ id: DossierID) -> String { dossier(id) + "/log" }
  /// The folder of a dossier's attachments.
  func attachments(_ id: DossierID) -> String { dossier(id) + "/files" }
  /// An attachment by the SHA-256 of its bytes, in hex.
  func attachment(_ id: DossierID, _ hash: String) -> String { attachments(id) + "/" + hash + ".age" }
  /// A segment by the SHA-256 of its bytes, in hex.
  func segment(_ id: DossierID, _ hash: String) -> String { log(id) + "/" + hash + ".age" }
  func session(_ session: SessionID) -> String { local + "/" + session.description }
  /// The empty file that says an erasure (by its dossier) or redaction (by its record) was agreed to here.
  func agreed(_ id: RecordID) -> String { agreed + "/" + id.text }

  /// A path as named in reports: inside the notebook.
  func relative(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  // MARK: - Names

  /// The hash in `<sha256>.age`; nil for any other name.
  static func hash(in name: String) -> String? {
    guard name.utf8.count == 68, name.hasSuffix(".age") else { return nil }
    let hash = String(name.dropLast(4))
    return isHash(hash) ? hash : nil
  }

  /// Whether a text is 64 lower-case hex digits.
  static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The number and dossier in `<n>-<id>.age`, the name of a save; nil for any other name.
  static func save(in name: String) -> (number: Int, dossier: DossierID)? {
    guard name.hasSuffix(".age"), let dash = name.firstIndex(of: "-"), let number = Int(name[..<dash]), number > 0,
      let dossier = DossierID(String(name[name.index(after: dash)...].dropLast(4)))
    else { return nil }
    return (number, dossier)
  }
}

/// The lower-case hex SHA-256 of some bytes, as `sha256sum` prints it.
public func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

/// Bytes as lower-case hex digits.
func hex(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
