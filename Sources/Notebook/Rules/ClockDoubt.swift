/// Whether a laptop's clock can be right; nothing in the notebook is ordered by it, but people read its dates.
public enum ClockDoubt {
  /// True for a year before there was a Fieldbook, or far from now: an empty battery begins again in 1970 or 2000.
  public static func isAbsurd(_ now: Moment) -> Bool { !(2026...2099).contains(now.day.parts.year) }

  /// True when the clock cannot be right, or says a day before that of the newest thing written.
  public static func isDoubtful(_ now: Moment, newest: Moment?) -> Bool {
    isAbsurd(now) || newest.map { now.day < Moment(milliseconds: $0.milliseconds, offset: now.offset).day } ?? false
  }
}

/// What somebody said when the clock was doubted, and what it said then.
///
/// Stored as `{"said": "2026-03-12T14:02:00Z", "days": 2, "newest": "2026-03-14T08:00:00Z"}`.
public struct ClockAnswer: Hashable, Sendable, FieldValue {
  /// What the clock said, UTC.
  public let said: Moment
  /// Days from the clock's date to the one that was meant; 0 for "yes, it is today".
  public let days: Int
  /// When the newest thing written then said it was written; nil where there was none.
  public let newest: Moment?

  /// An answer given now.
  public init(said: Moment, days: Int, newest: Moment?) {
    self.said = Moment(seconds: said.seconds)
    self.days = days
    self.newest = newest.map { Moment(seconds: $0.seconds) }
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value, let said = members["said"].flatMap(String.init).flatMap(Moment.init),
      let days = members["days"].flatMap(Int.init), (-4_000_000...4_000_000).contains(days)
    else { return nil }
    self.said = said
    self.days = days
    newest = members["newest"].flatMap(String.init).flatMap(Moment.init)
  }

  public var stored: Value {
    var members: [String: Value] = ["said": .text(said.utc), "days": .number(days)]
    if let newest { members["newest"] = .text(newest.utc) }
    return .object(members)
  }

  /// True when there is no need to ask again: the same half day by the same clock, or a yes about the same note.
  public func holds(at now: Moment, newest: Moment?) -> Bool {
    let passed = now.seconds - said.seconds
    return (0..<43_200).contains(passed) || days == 0 && newest?.seconds == self.newest?.seconds
  }
}
