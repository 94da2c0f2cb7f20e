/// One run of the program, 128 random bits, never resumed.
public struct SessionID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first 64 of its 128 random bits.
  let high: UInt64
  /// The other 64.
  let low: UInt64

  /// A fresh session.
  public static func random(using source: inout some RandomNumberGenerator) -> SessionID {
    SessionID(high: source.next(), low: source.next())
  }

  /// From its two halves.
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 lower-case hex digits; anything else is no session.
  public init?(_ text: some StringProtocol) {
    var words: (UInt64, UInt64) = (0, 0)
    var count = 0
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      guard count < 32 else { return nil }
      if count < 16 { words.0 = words.0 << 4 | UInt64(digit) } else { words.1 = words.1 << 4 | UInt64(digit) }
      count += 1
    }
    guard count == 32 else { return nil }
    self.init(high: words.0, low: words.1)
  }

  /// 32 lower-case hex digits.
  public var description: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  public static func < (left: SessionID, right: SessionID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// The identity of an operation: its session and its number there, written `session:n`.
public struct OperationID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The run of the program that wrote it.
  public let session: SessionID
  /// Counts from 1 within the session.
  public let number: UInt32

  /// Names the `number`th operation of a session.
  public init(session: SessionID, number: UInt32) {
    self.session = session
    self.number = number
  }

  /// Reads `session:n`; anything else is no operation.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(parts[0]), let number = UInt32(parts[1]), number > 0 else {
      return nil
    }
    self.init(session: session, number: number)
  }

  public var description: String { "\(session):\(number)" }
  public static func < (left: OperationID, right: OperationID) -> Bool {
    (left.session, left.number) < (right.session, right.number)
  }
}
