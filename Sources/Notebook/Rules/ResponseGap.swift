/// The days between noticing a sign and what came of it.
public enum Lag: Hashable, Sendable {
  /// It came after so many days; with coarse dates the middle of what they can mean, give or take `margin`.
  case closed(days: Int, margin: Int)
  /// It has not come; `atLeast` days had passed at the study's cut-off, nil without a cut-off.
  case open(atLeast: Int?)
  /// Too little is known, or the dates contradict each other.
  case unknown
}

/// The delays between an early sign, telling, deciding and acting.
public enum ResponseGap {
  /// From noticing to telling others; a sign nobody was told of is unknown, never open.
  public static func share(of sign: Record) -> Lag {
    lag(from: sign[WarningSign.noticedOn], to: sign[WarningSign.sharedOn], orAfter: sign[WarningSign.toldAfter])
      ?? .unknown
  }

  /// From noticing to a decision: the response gap itself.
  public static func decision(of response: Record, to sign: Record?, cutoff: Day?) -> Lag {
    lag(
      from: sign?[WarningSign.noticedOn], to: response[Response.decisionOn],
      orAfter: response[Response.decidedAfter]) ?? open(sign, cutoff)
  }

  /// From telling others to a decision, where both are known.
  public static func decision(of response: Record, afterTellingOf sign: Record) -> Lag {
    let dated = lag(from: sign[WarningSign.sharedOn], to: response[Response.decisionOn], orAfter: nil)
    if let dated, dated != .unknown { return dated }
    guard case .closed(let told, let early) = share(of: sign),
      case .closed(let decided, let late) = decision(of: response, to: sign, cutoff: nil), decided >= told
    else { return .unknown }
    return .closed(days: decided - told, margin: early + late)
  }

  /// From noticing to action.
  public static func action(of response: Record, to sign: Record?, cutoff: Day?) -> Lag {
    lag(from: sign?[WarningSign.noticedOn], to: response[Response.actionOn], orAfter: response[Response.actedAfter])
      ?? open(sign, cutoff)
  }

  /// Dates where both are known, else the days as told; nil when nothing says it came at all.
  public static func lag(from start: PartialDate?, to end: PartialDate?, orAfter days: Int?) -> Lag? {
    if let start = start?.span, let end = end?.span {
      let least = max(0, end.lowerBound - start.upperBound)
      let most = end.upperBound - start.lowerBound
      guard most >= 0 else { return .unknown }
      return .closed(days: (least + most) / 2, margin: (most - least + 1) / 2)
    }
    if let days { return (0...36500).contains(days) ? .closed(days: days, margin: 0) : .unknown }
    return end == nil ? nil : .unknown
  }

  private static func open(_ sign: Record?, _ cutoff: Day?) -> Lag { open(since: sign?[WarningSign.noticedOn], cutoff) }

  /// What has not come since a sign was noticed: so many days at least, until a cut-off.
  public static func open(since noticed: PartialDate?, _ cutoff: Day?) -> Lag {
    guard let noticed = noticed?.span, let cutoff else { return .open(atLeast: nil) }
    return .open(atLeast: max(0, cutoff - noticed.upperBound))
  }
}
