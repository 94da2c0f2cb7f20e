extension ResponseGap {
  /// Why a date of a sign, or of what came of it, cannot be: nobody answers a sign before it is there.
  public enum Refusal: Hashable, Sendable {
    /// It would lie before the sign was noticed on this date.
    case beforeNoticed(PartialDate)
    /// It would be noticed only after this date, on which somebody had told or acted already.
    case afterAnswered(PartialDate)
  }

  /// Why a date may not be written into a field of a sign or a response; nil where it may, and for all other fields.
  ///
  /// Only what no reading of two coarse dates allows is refused: the same month may still be before or after.
  public static func refusal(
    of date: PartialDate, in field: String, of record: Record, in contents: Contents
  ) -> Refusal? {
    guard let days = date.span else { return nil }
    switch (record.kind, field) {
    case (WarningSign.type.kind, WarningSign.noticedOn.name):
      return answers(to: record, in: contents).first { ($0.span?.upperBound).map { $0 < days.lowerBound } == true }
        .map { .afterAnswered($0) }
    case (WarningSign.type.kind, WarningSign.sharedOn.name):
      return before(record, days)
    case (Response.type.kind, Response.decisionOn.name), (Response.type.kind, Response.actionOn.name):
      return before(record[Response.sign].flatMap { contents[$0] }, days)
    default: return nil
    }
  }

  private static func before(_ sign: Record?, _ days: ClosedRange<Day>) -> Refusal? {
    guard let noticed = sign?[WarningSign.noticedOn], let span = noticed.span, days.upperBound < span.lowerBound else {
      return nil
    }
    return .beforeNoticed(noticed)
  }

  private static func answers(to sign: Record, in contents: Contents) -> [PartialDate] {
    let responses = contents.records(Response.type, pointingAt: sign.id)
    return [sign[WarningSign.sharedOn]].compactMap(\.self)
      + responses.flatMap { [$0[Response.decisionOn], $0[Response.actionOn]].compactMap(\.self) }
  }
}
