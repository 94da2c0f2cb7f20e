import Age
import CPlatform
import Foundation

/// What opens a notebook: a member's passphrase or the recovery text.
public enum Secret: Sendable {
  /// Normalised, to be tried on each slot.
  case passphrase(Passphrase)
  /// The notebook identity itself.
  case recovery(X25519Identity)

  /// Reads what was typed or stood in a file, as UTF-8; the caller zeroes its own buffer.
  ///
  /// A recovery text is known by its beginning, case and spaces aside. A passphrase is normalised: spaces folded
  /// to one and taken off the ends, letters composed (NFC), and one of digits alone written in ASCII digits.
  /// Throws `recoveryTextMistyped` or `unsuitablePassphrase`.
  public init(typed bytes: [UInt8]) throws(VaultError) {
    if let text = Self.recoveryText(bytes) {
      do { self = .recovery(try X25519Identity(text: text)) } catch { throw .recoveryTextMistyped }
      return
    }
    var normal = Self.normalised(bytes)
    defer { Self.erase(&normal) }
    guard !normal.isEmpty else { throw .unsuitablePassphrase }
    self = .passphrase(Passphrase(normal))
  }

  /// Zeroes bytes in place, as far as no copy of them exists.
  static func erase(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { if let start = $0.baseAddress { fb_zero(start, $0.count) } }
  }

  // MARK: - Normalising

  /// The text of an identity in capitals without spaces; nil when the bytes do not begin like one.
  private static func recoveryText(_ bytes: [UInt8]) -> String? {
    let beginning = Array("AGE-SECRET-KEY-1".utf8)
    var kept: [UInt8] = []
    for byte in bytes where byte > 0x20 {
      kept.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
      if kept.count <= beginning.count, kept.last != beginning[kept.count - 1] { return nil }
    }
    return kept.count > beginning.count ? String(decoding: kept, as: UTF8.self) : nil
  }

  /// The bytes a passphrase is stretched from; other bytes than UTF-8 stay as they are.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    // Plain ASCII, the usual case, never becomes a String, which could not be zeroed.
    if bytes.allSatisfy({ $0 < 0x80 }) { return folded(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
    let spaced = text.precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
      scalar.properties.isWhitespace ? " " : scalar
    }
    let isDigits = spaced.allSatisfy { $0 == " " || $0.properties.generalCategory == .decimalNumber }
    var result = ""
    for scalar in spaced {
      let digit = isDigits ? scalar.properties.numericValue.flatMap { Int(exactly: $0) } : nil
      result.unicodeScalars.append(digit.flatMap { Unicode.Scalar(UInt32(0x30 + $0)) } ?? scalar)
    }
    return folded(Array(result.utf8))
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    // Room for all, so that growing leaves no copies behind.
    result.reserveCapacity(bytes.count)
    var isGap = false
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isGap = true
      } else {
        if isGap, !result.isEmpty { result.append(0x20) }
        isGap = false
        result.append(byte)
      }
    }
    return result
  }
}
