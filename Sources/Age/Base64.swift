/// Standard base64 with exactly one spelling per value, as age demands; Foundation's decoder accepts several.
enum Base64 {
  /// The length of a full line in a stanza's body and in armor.
  static let columns = 64
  /// What a full line stands for.
  static let bytesPerLine = 48

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let invalid: UInt8 = 0xFF
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: invalid, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(truncatingIfNeeded: value) }
    return values
  }()

  /// Appends the encoding without padding.
  static func encode(_ bytes: some Sequence<UInt8>, into text: inout [UInt8]) {
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 6 {
        held -= 6
        text.append(alphabet[Int(bits >> held & 0x3F)])
      }
    }
    if held > 0 { text.append(alphabet[Int(bits << (6 - held) & 0x3F)]) }
  }

  /// The encoding without padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    encode(bytes, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends what unpadded text stands for; false when a character, the length or a left-over bit is wrong.
  static func decode(_ text: some Collection<UInt8>, into bytes: inout [UInt8]) -> Bool {
    var bits: UInt32 = 0
    var held = 0
    for character in text {
      let value = values[Int(character)]
      guard value != invalid else { return false }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
      }
    }
    return held < 6 && bits & (1 << held - 1) == 0
  }

  /// What unpadded text stands for; nil when it is not its only spelling.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    return decode(text, into: &bytes) ? bytes : nil
  }
}
