/// Dates that follow another: telling, deciding and acting come after an early sign was noticed, never before.
public enum DateOrder {
  /// The day a date would contradict, such as the one a sign was noticed on; nil when it can be so.
  public static func contradicted(
    by date: PartialDate, in field: String, of record: Record, _ contents: Contents
  ) -> PartialDate? {
    guard let span = date.span else { return nil }
    if record.kind == WarningSign.type.kind, field == WarningSign.noticedOn.name {
      let responses = contents.records(Response.type, pointingAt: record.id)
      let later = [record[WarningSign.sharedOn]] + responses.flatMap { [$0[Response.decisionOn], $0[Response.actionOn]] }
      return later.compactMap { $0 }.first { $0.span.map { $0.upperBound < span.lowerBound } ?? false }
    }
    guard daysBetween(field, of: record.kind) != nil else { return nil }
    let sign = record.kind == Response.type.kind ? record[Response.sign].flatMap { contents[$0] } : record
    guard let noticed = sign?[WarningSign.noticedOn], let start = noticed.span, span.upperBound < start.lowerBound
    else { return nil }
    return noticed
  }

  /// The field for the days between, where a date can be said as "two days later"; nil for other dates.
  public static func daysBetween(_ field: String, of kind: String) -> Field<Int>? {
    switch (kind, field) {
    case (WarningSign.type.kind, WarningSign.sharedOn.name): WarningSign.toldAfter
    case (Response.type.kind, Response.decisionOn.name): Response.decidedAfter
    case (Response.type.kind, Response.actionOn.name): Response.actedAfter
    default: nil
    }
  }
}
