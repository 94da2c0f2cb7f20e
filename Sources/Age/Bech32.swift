/// Bech32 (BIP 173) as age writes keys: any length, one case throughout, checksum required.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumCount = 6

  /// Lower-case text for these bytes under a lower-case prefix.
  static func encode(prefix: String, _ bytes: [UInt8]) -> String {
    var values = regrouped(bytes, from: 8, to: 5, padding: true) ?? []
    defer { erase(&values) }
    var checked = expanded(Array(prefix.utf8)) + values + [UInt8](repeating: 0, count: checksumCount)
    defer { erase(&checked) }
    let checksum = polymod(checked) ^ 1
    let check = (0..<checksumCount).map { UInt8(truncatingIfNeeded: checksum >> (5 * (5 - $0)) & 31) }
    return prefix + "1" + String(decoding: (values + check).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// The bytes in a text whose lower-cased prefix is the given one, and whether it is in upper case; nil if not strict.
  static func decode(_ text: String, prefix: String) -> (bytes: [UInt8], isUpperCase: Bool)? {
    var characters = Array(text.utf8)
    defer { erase(&characters) }
    let isUpperCase = characters.contains { (65...90).contains($0) }
    if isUpperCase {
      guard !characters.contains(where: { (97...122).contains($0) }) else { return nil }
      for index in characters.indices where (65...90).contains(characters[index]) { characters[index] += 32 }
    }
    let opening = Array((prefix + "1").utf8)
    guard characters.starts(with: opening), characters.count >= opening.count + checksumCount else { return nil }
    var values: [UInt8] = []
    values.reserveCapacity(characters.count)
    defer { erase(&values) }
    for character in characters[opening.count...] {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      values.append(UInt8(truncatingIfNeeded: value))
    }
    var checked = expanded(Array(prefix.utf8)) + values
    defer { erase(&checked) }
    guard polymod(checked) == 1 else { return nil }
    guard let bytes = regrouped(values.dropLast(checksumCount), from: 5, to: 8, padding: false) else { return nil }
    return (bytes, isUpperCase)
  }

  // MARK: - Parts

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 { sum ^= generator }
    }
    return sum
  }

  private static func expanded(_ prefix: [UInt8]) -> [UInt8] {
    prefix.map { $0 >> 5 } + [0] + prefix.map { $0 & 31 }
  }

  /// Nil when unpadded bits are left over that are too many or not zero.
  static func regrouped(
    _ values: some Collection<UInt8>, from width: Int, to wanted: Int, padding: Bool
  ) -> [UInt8]? {
    var groups: [UInt8] = []
    groups.reserveCapacity(values.count * 2)
    var bits: UInt32 = 0
    var held = 0
    let mask: UInt32 = 1 << wanted - 1
    for value in values {
      bits = bits << width | UInt32(value)
      held += width
      while held >= wanted {
        held -= wanted
        groups.append(UInt8(truncatingIfNeeded: bits >> held & mask))
      }
    }
    if padding {
      if held > 0 { groups.append(UInt8(truncatingIfNeeded: bits << (wanted - held) & mask)) }
    } else if held >= width || bits & (1 << held - 1) != 0 {
      erase(&groups)
      return nil
    }
    return groups
  }
}
