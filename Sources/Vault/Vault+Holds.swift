import Age
import Notebook

extension Vault {
  /// The files of this folder in which some words still stand, by their names from the notebook's folder on.
  ///
  /// Opens every segment and save that a key of this passphrase opens, unfinished and set aside ones too, and looks
  /// for the words letter for letter, also as JSON escapes them. Keys and slots hold no words; attachments are not
  /// looked into. Throws `disk`.
  public func holds(_ words: [String]) throws(VaultError) -> [String] {
    let needles = words.filter { !$0.isEmpty }.map { Array($0.utf8) }
    guard !needles.isEmpty else { return [] }
    var found: [String] = []
    func look(_ path: String, _ text: [UInt8]?) {
      if let text, needles.contains(where: { Self.stands($0, in: text) }) { found.append(layout.relative(path)) }
    }
    do throws(FileFault) {
      look(layout.readme, try? disk.files.read(layout.readme))
      var keys: [DossierID: X25519Identity] = [:]
      for id in try disk.files.names(in: layout.dossiers).compactMap({ DossierID($0) }) {
        guard let key = Self.openKey(id, layout, keyring, disk.files) else { continue }
        keys[id] = key
        for path in try files(in: layout.log(id)) { look(path, opened(path, [key])) }
      }
      for folder in try names(in: layout.local) where folder != layout.agreed {
        for path in try files(in: folder) {
          // A save says whose it is; what was never finished may be anybody's.
          let id = Layout.save(in: String(path.dropFirst(folder.utf8.count + 1)))?.dossier
          look(path, opened(path, id.map { keys[$0].map { [$0] } ?? [] } ?? Array(keys.values)))
        }
      }
    } catch { throw .disk(error) }
    return found.sorted()
  }

  private func opened(_ path: String, _ keys: [X25519Identity]) -> [UInt8]? {
    guard !keys.isEmpty, let bytes = try? disk.files.read(path) else { return nil }
    return try? Age.open(bytes, with: keys)
  }

  private func names(in folder: String) throws(FileFault) -> [String] {
    guard disk.files.kind(folder) == .folder else { return [] }
    return try disk.files.names(in: folder).map { folder + "/" + $0 }
  }

  private func files(in folder: String) throws(FileFault) -> [String] {
    try names(in: folder).filter { if case .file = disk.files.kind($0) { true } else { false } }
  }

  // MARK: - Searching

  /// Whether words stand in JSON text, as they are or escaped in whatever way.
  static func stands(_ words: [UInt8], in text: [UInt8]) -> Bool {
    contains(text, words) || (text.contains(UInt8(ascii: "\\")) && contains(unescaped(text), words))
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    return text.withUnsafeBufferPointer { text in
      words.withUnsafeBufferPointer { words in
        for start in 0...(text.count - words.count) where text[start] == first {
          if text[start..<(start + words.count)].elementsEqual(words) { return true }
        }
        return false
      }
    }
  }

  /// The text with every escape of JSON in place of what it stands for; total on any bytes.
  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var units: [UInt16] = []
    func flush() {
      guard !units.isEmpty else { return }
      result += Array(String(decoding: units, as: UTF16.self).utf8)
      units = []
    }
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
        flush()
        result.append(text[index])
        index += 1
        continue
      }
      let letter = text[index + 1]
      if letter == UInt8(ascii: "u"), index + 6 <= text.count,
        let unit = UInt16(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
      {
        units.append(unit)
        index += 6
        continue
      }
      flush()
      result.append(escapes[letter] ?? letter)
      index += 2
    }
    flush()
    return result
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "f"): 0x0C,
  ]
}
