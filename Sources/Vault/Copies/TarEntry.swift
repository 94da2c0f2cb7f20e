/// Why bytes are no tar archive that can be taken in, and how far into it.
struct TarFault: Error, Hashable, Sendable {
  /// What is the matter.
  enum Kind: Hashable, Sendable {
    /// The block of an entry is not what ustar demands, or its checksum is wrong.
    case header
    /// The name is absolute, climbs out, is not plain ASCII, or is too long.
    case name
    /// A link, a device or an extension: only files and folders are taken.
    case type
    /// The archive ends early, or goes on after its end.
    case length
  }
  /// What is the matter.
  let kind: Kind
  /// The byte at which it was met.
  let offset: Int
}

/// A file or folder in a tar archive (POSIX ustar), by a name that stays below where it is unpacked.
struct TarEntry: Hashable, Sendable {
  /// Every part of an archive fills whole blocks of so many bytes.
  static let block = 512
  /// The largest size eleven octal digits can say.
  static let largest = 8 << 30 - 1
  /// Two empty blocks close an archive.
  static let end = [UInt8](repeating: 0, count: 2 * block)

  /// Parts joined by `/`, none of them `.` or `..`.
  let name: String
  /// In bytes; nil for a folder.
  let size: Int?

  /// An entry whose name and size ustar can say; nil for any other.
  init?(_ name: String, size: Int?) {
    guard Self.isSafe(name), Self.split(name) != nil, (0...Self.largest).contains(size ?? 0) else { return nil }
    self.name = name
    self.size = size
  }

  /// Printable ASCII, relative, and without a part that climbs or stays.
  static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) else {
      return false
    }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != [0x2E] && $0 != [0x2E, 0x2E] }
  }

  /// The name as ustar keeps it: up to 100 bytes, and before a slash up to 155 more.
  private static func split(_ name: String) -> (prefix: [UInt8], name: [UInt8])? {
    let bytes = Array(name.utf8)
    if bytes.count <= 100 { return ([], bytes) }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      let rest = bytes.count - index - 1
      if index <= 155, rest <= 100 { return (Array(bytes[..<index]), Array(bytes[(index + 1)...])) }
    }
    return nil
  }

  // MARK: - Writing

  /// The block before the entry's bytes; no time, no owner: they are nobody's business.
  var header: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.block)
    func put(_ bytes: [UInt8], at start: Int) { block.replaceSubrange(start..<(start + bytes.count), with: bytes) }
    func octal(_ number: Int, digits: Int) -> [UInt8] {
      let text = String(number, radix: 8)
      return Array((String(repeating: "0", count: digits - text.utf8.count) + text).utf8)
    }
    let (prefix, name) = Self.split(name) ?? ([], [])
    put(name, at: 0)
    put(octal(size == nil ? 0o700 : 0o600, digits: 7), at: 100)
    put(octal(0, digits: 7), at: 108)
    put(octal(0, digits: 7), at: 116)
    put(octal(size ?? 0, digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    put([UInt8](repeating: 0x20, count: 8), at: 148)
    put([UInt8(ascii: size == nil ? "5" : "0")], at: 156)
    put(Array("ustar\u{0}00".utf8), at: 257)
    put(prefix, at: 345)
    put(octal(block.reduce(0) { $0 + Int($1) }, digits: 6) + [0], at: 148)
    return block
  }

  /// How many zeros follow so many bytes.
  static func padding(_ size: Int) -> Int { (block - size % block) % block }

  // MARK: - Reading

  /// Reads a block of 512 bytes; throws at this offset when it is no plain file or folder.
  init(header block: ArraySlice<UInt8>, at offset: Int) throws(TarFault) {
    let block = Array(block)
    func fault(_ kind: TarFault.Kind) -> TarFault { TarFault(kind: kind, offset: offset) }
    guard block.count == Self.block, block[257..<262].elementsEqual("ustar".utf8) else { throw fault(.header) }
    let sum = block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
    guard Self.number(block[148..<156]) == sum else { throw fault(.header) }
    let type = block[156]
    guard type == UInt8(ascii: "0") || type == UInt8(ascii: "5") || type == 0 else { throw fault(.type) }
    guard block[157..<257].allSatisfy({ $0 == 0 }) else { throw fault(.type) }
    guard let size = Self.number(block[124..<136]), size <= Self.largest else { throw fault(.header) }
    let isFolder = type == UInt8(ascii: "5")
    guard !isFolder || size == 0 else { throw fault(.header) }
    var name = String(decoding: Self.text(block[0..<100]), as: UTF8.self)
    let prefix = String(decoding: Self.text(block[345..<500]), as: UTF8.self)
    if !prefix.isEmpty { name = prefix + "/" + name }
    if isFolder, name.hasSuffix("/") { name.removeLast() }
    guard let entry = TarEntry(name, size: isFolder ? nil : size) else { throw fault(.name) }
    self = entry
  }

  private static func text(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> { field.prefix { $0 != 0 } }

  /// Octal digits, ended by zeros or spaces; nil for anything else, base-256 sizes among it.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    guard !digits.isEmpty, field[digits.endIndex...].allSatisfy({ $0 == 0 || $0 == 0x20 }) else { return nil }
    // At most eleven digits fit, 33 bits.
    return digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
  }
}
