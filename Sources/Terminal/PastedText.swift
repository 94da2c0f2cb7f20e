/// Turns the bytes of one paste into text.
enum PastedText {
  /// The text with `\r\n` and `\r` as `\n`, and how many bytes were no UTF-8 and became U+FFFD.
  static func decode(_ bytes: some Collection<UInt8>) -> (text: String, invalidBytes: Int) {
    let unix = withUnixLineEnds(bytes)
    if let text = String(validating: unix, as: UTF8.self) { return (text, 0) }
    var text: [UInt8] = []
    text.reserveCapacity(unix.count)
    var invalidBytes = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = unix.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): text.append(contentsOf: scalar)
      case .error(let length):
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        invalidBytes += length
      case .emptyInput: return (String(decoding: text, as: UTF8.self), invalidBytes)
      }
    }
  }

  private static func withUnixLineEnds(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var unix: [UInt8] = []
    unix.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        unix.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        unix.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return unix
  }
}
