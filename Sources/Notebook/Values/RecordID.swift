/// The name of a record or dossier on disk: lower-case ASCII, random, or derived where two copies must agree.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as written in file names and operations.
  public let text: String

  /// Reads an id of 1 to 80 characters from `a-z 0-9 - .`; anything else is no id.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...80).contains(bytes.count), bytes.allSatisfy(Self.isAllowed), bytes.first != UInt8(ascii: ".") else {
      return nil
    }
    self.text = text
  }

  private init(trusted text: String) { self.text = text }

  /// The dossier and record of the study itself.
  public static let notebook = RecordID(trusted: "notebook")
  /// The one record that describes the study.
  public static let study = RecordID(trusted: "study")

  /// A fresh id of 26 base32 characters (128 random bits).
  public static func random(using source: inout some RandomNumberGenerator) -> RecordID {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var high = source.next() as UInt64
    var low = source.next() as UInt64
    var bytes: [UInt8] = []
    for _ in 0..<26 {
      bytes.append(alphabet[Int(low & 31)])
      low = (low >> 5) | (high << 59)
      high >>= 5
    }
    return RecordID(trusted: String(decoding: bytes, as: UTF8.self))
  }

  /// The id that every copy gives the answer to one question of one interview.
  public static func answer(interview: RecordID, question: String) -> RecordID? {
    RecordID("\(interview.text).\(question)")
  }

  /// The id that every copy gives what a study changed about one code of a list; nil for codes far too long.
  ///
  /// Whatever an id may not hold stands as its byte in hexadecimal after a dot.
  public static func vocabularyEdit(list: String, code: String) -> RecordID? {
    func plain(_ text: String) -> String {
      text.utf8.reduce(into: "") { plain, byte in
        if isAllowed(byte), byte != UInt8(ascii: ".") {
          plain.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          plain += "." + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
      }
    }
    return RecordID("list-\(plain(list))..\(plain(code))")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  public var description: String { text }
  public static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }
}

/// The name of a folder whose key opens what one source said; `notebook` is the study's own.
public typealias DossierID = RecordID
