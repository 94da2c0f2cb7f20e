/// A point in time together with the local offset, as the machine's clock says it; shown, never trusted.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public var milliseconds: Int
  /// Seconds east of UTC where the laptop is.
  public var offset: Int

  /// A moment from seconds since 1970 and seconds east of UTC.
  public init(seconds: Int, offset: Int = 0) {
    self.init(milliseconds: seconds * 1000, offset: offset)
  }

  /// A moment from milliseconds since 1970 and seconds east of UTC.
  public init(milliseconds: Int, offset: Int = 0) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// Whole seconds since 1970.
  public var seconds: Int { (milliseconds - (milliseconds % 1000 + 1000) % 1000) / 1000 }

  /// The moment so many milliseconds later.
  public func after(milliseconds more: Int) -> Moment {
    Moment(milliseconds: milliseconds + more, offset: offset)
  }

  /// Reads `2026-03-04T10:22:31Z`; anything else is no moment.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)), (0..<24).contains(hour),
      let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)), (0..<60).contains(minute),
      let second = Int(String(decoding: bytes[17..<19], as: UTF8.self)), (0...60).contains(second)
    else { return nil }
    self.init(seconds: day.number * 86400 + hour * 3600 + minute * 60 + second)
  }

  private var local: Int { seconds + offset }

  /// The local day.
  public var day: Day { Day(number: local >= 0 ? local / 86400 : (local - 86399) / 86400) }

  /// The local time of day as `14:02`.
  public var clock: String {
    let second = local - day.number * 86400
    return padded(second / 3600, to: 2) + ":" + padded(second / 60 % 60, to: 2)
  }

  /// `2026-03-04T10:22:31Z`.
  public var utc: String {
    let there = Moment(seconds: seconds)
    let second = seconds - there.day.number * 86400
    return "\(there.day)T\(there.clock):\(padded(second % 60, to: 2))Z"
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
