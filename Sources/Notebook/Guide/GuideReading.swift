import Foundation

/// Why a text is no guide at all, before its questions are looked at.
public enum GuideReadingError: Error, Hashable, Sendable {
  /// It is longer than any guide; how many bytes it has.
  case tooLong(Int)
  /// It holds bytes that are no text.
  case notText
  /// Half of a pair of surrogates stands alone, on this line.
  case loneSurrogate(line: Int)
  /// It is no JSON, or no whole one.
  case notJSON
  /// Something is wanting or of another kind there, for example `sections.0.questions.3.wording`.
  case wrongShape(at: String)
}

extension Guide {
  /// No guide is longer, in bytes.
  public static let longest = 1 << 20

  /// Reads a guide as it is written down; says where it makes no sense.
  public static func read(_ bytes: [UInt8]) throws(GuideReadingError) -> Guide {
    guard bytes.count <= longest else { throw .tooLong(bytes.count) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    if let line = JSONText.loneSurrogate(in: text) { throw .loneSurrogate(line: line) }
    do {
      return try JSONDecoder().decode(Guide.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .wrongShape(at: path(context.codingPath + [key]))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw .wrongShape(at: path(context.codingPath))
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      throw .wrongShape(at: path(context.codingPath))
    } catch { throw .notJSON }
  }

  /// The guide written down, keys in order, so that the same guide is the same text in every copy.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

/// JSON as text, before it is decoded.
public enum JSONText {
  /// The line, from 1, of the first `\uD800`–`\uDFFF` that stands without its other half; nil when there is none.
  public static func loneSurrogate(in text: String) -> Int? {
    var line = 1
    var high = false
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "\\") else {
        if high { return line }
        continue
      }
      let next = bytes.popFirst()
      guard next == UInt8(ascii: "u"), let unit = UInt16(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16)
      else {
        if high { return line }
        continue
      }
      bytes = bytes.dropFirst(4)
      switch unit {
      case 0xD800...0xDBFF:
        if high { return line }
        high = true
      case 0xDC00...0xDFFF:
        guard high else { return line }
        high = false
      default: if high { return line }
      }
    }
    return high ? line : nil
  }
}
