import Age
import Foundation
import Notebook
import Testing

@testable import Vault

extension Filed {
  /// What takes this operation out.
  var taken: [DossierID: Set<OperationID>] { [dossier: [operation.id]] }
}

/// The files below a notebook whose decrypted bytes hold some words, opened here with every key there ever was.
///
/// Not `Vault.holds`, which is itself to be tested.
func filesHolding(_ words: [String], _ path: String, _ keys: some Sequence<X25519Identity>) -> [String] {
  let keys = Array(keys)
  return Scratch.files(below: path).filter { name in
    guard let bytes = try? SystemFiles().read(path + "/" + name) else { return false }
    return keys.contains { key in
      guard let text = try? Age.open(bytes, with: [key]) else { return false }
      return words.contains { Data(text).range(of: Data($0.utf8)) != nil }
    }
  }
}

/// Copies every file that the second folder lacks, as a stick, rsync or a restored backup would.
func copyIn(_ from: String, _ to: String, only part: String = "") throws {
  let files = FileManager.default
  for name in Scratch.files(below: from) where name.hasPrefix(part) {
    let target = to + "/" + name
    guard !files.fileExists(atPath: target) else { continue }
    try files.createDirectory(
      atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try files.copyItem(atPath: from + "/" + name, toPath: target)
  }
}
