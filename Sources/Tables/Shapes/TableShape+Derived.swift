import Notebook

extension TableShape {
  /// The columns of a kind that are worked out rather than stored.
  static func derived(_ type: RecordType, at level: Level) -> [Maker] {
    let isTeam = level == .team
    return switch type.kind {
    case PeaceAgent.type.kind where isTeam:
      [
        Maker(
          column: .derived(
            "personConsent", "code",
            "Whether someone who is or speaks for them agreed to be in the study.", class: .system,
            values: [
              "consented": "agreed", "orgOnly": "the organisation's name may be used", "withdrawn": "taken back",
              "notAsked": "nobody asked them",
            ])
        ) { record, reader in
          PersonConsent(of: record.id, in: reader.contents, on: reader.made).rawValue
        }
      ]
    case Risk.type.kind:
      [
        Maker(
          column: .derived(
            "band", "code",
            "likelihood × severity: low to 4, moderate to 9, high to 14, severe from 15; notRated with any 9. "
              + "What happened in the last half year is at least high from severity 3. Count it, never average it.",
            class: .sensitive,
            values: [
              "low": "to 4", "moderate": "to 9", "high": "to 14", "severe": "from 15", "notRated": "with any 9",
            ])
        ) { record, reader in
          RiskBand(of: record, in: reader.contents, on: reader.made).rawValue
        }
      ]
    case ContextSnapshot.type.kind where isTeam: [stageChange]
    case SupportNeed.type.kind where !isTeam: [band("firstProviderBand", SupportNeed.firstProvider)]
    case SupportNeed.type.kind:
      [
        band("firstProviderBand", SupportNeed.firstProvider),
        Maker(
          column: .derived(
            "recommendation", "code",
            "Whether the team recommends it, once possible harm was asked about.", class: .system,
            values: [
              "stands": "recommended, and checked", "again": "to be looked at again", "none": "not recommended",
            ])
        ) { record, reader in
          switch Recommendation(of: record, in: reader.contents, on: reader.made) {
          case .none: "none"
          case .stands: "stands"
          case .again: "again"
          }
        },
        Maker(
          column: .derived(
            "toBeMinded", "codes", "What its check of possible harm says is to be minded; several with spaces between.",
            vocabulary: "dnhSupport", class: .sensitive)
        ) { record, reader in
          switch Recommendation(of: record, in: reader.contents, on: reader.made) {
          case .none: ""
          case .stands(let flagged), .again(let flagged): flagged.map(\.item).joined(separator: " ")
          }
        },
      ]
    case HarmCheck.type.kind:
      [
        Maker(
          column: .derived(
            "result", "code",
            "What follows from the answers of the check.", class: .open,
            values: [
              "open": "questions left", "clear": "nothing to mind", "hold": "with care",
              "stop": "nobody asked, or it marks people out",
            ])
        ) { record, reader in
          HarmChecking(record, in: reader.contents).result.rawValue
        }
      ]
    case WarningSign.type.kind:
      lag("share", "noticing to telling others", at: level, opens: false) { sign, _ in ResponseGap.share(of: sign) }
    case Response.type.kind:
      [band("providerBand", Response.providerLevel)]
        + lag("decision", "noticing to deciding: the response gap", at: level) { response, reader in
          ResponseGap.decision(of: response, to: sign(of: response, reader), cutoff: reader.cutoff)
        }
        + lag("action", "noticing to acting", at: level) { response, reader in
          ResponseGap.action(of: response, to: sign(of: response, reader), cutoff: reader.cutoff)
        }
    default: []
    }
  }

  private static var stageChange: Maker {
    Maker(
      column: .derived(
        "stageChange", "code",
        "The stage beside the look before at the same place; empty where not known.",
        class: .open,
        values: [
          "first": "no look before", "rose": "worse than before", "same": "as before", "fell": "better than before",
        ])
    ) { look, reader in
      guard let place = look[ContextSnapshot.place], let stage = look[ContextSnapshot.stage],
        let day = look[ContextSnapshot.observedOn]?.span?.upperBound
      else { return "" }
      let before = reader.contents.records(ContextSnapshot.type, pointingAt: place).compactMap { other -> (Day, Int)? in
        guard reader.coverage.goes(other.id), other.id != look.id, let stage = other[ContextSnapshot.stage],
          let seen = other[ContextSnapshot.observedOn]?.span?.upperBound, seen < day
        else { return nil }
        return (seen, stage)
      }
      guard let last = before.max(by: { $0.0 < $1.0 })?.1 else { return "first" }
      return stage > last ? "rose" : stage < last ? "fell" : "same"
    }
  }

  /// The part of the ladder a rung belongs to.
  private static func band(_ name: String, _ field: Field<Code>) -> Maker {
    Maker(
      column: .derived(
        name, "code", "How near the one in \(field.name) is; empty where nobody is named, or `other`.", class: .open,
        values: [
          "local": "of this place", "national": "of this country", "outside": "from elsewhere", "none": "nobody",
        ])
    ) { record, reader in
      guard case .value(let value) = reader.reading(field.spec, of: record), let code = Code(value) else { return "" }
      return Vocabulary.provider[code.text]?.band?.rawValue ?? ""
    }
  }

  private static func sign(of response: Record, _ reader: LevelReader) -> Record? {
    response[Response.sign].flatMap { reader.coverage.goes($0) ? reader.contents[$0] : nil }
  }

  private static func lag(
    _ name: String, _ words: String, at level: Level, opens: Bool = true,
    _ lag: @escaping (Record, LevelReader) -> Lag
  ) -> [Maker] {
    func maker(
      _ suffix: String, _ type: String, _ text: String, vocabulary: String? = nil, values: [String: String] = [:],
      _ cell: @escaping (Lag) -> String
    ) -> Maker {
      let column = Column.derived(
        name + suffix, type, text, vocabulary: vocabulary, class: .indirect, values: values)
      return Maker(column: column) { cell(lag($0, $1)) }
    }
    let banded = maker(
      "Lag", "code", "Days from \(words), in bands; empty: not known, or it has not come.", vocabulary: "lagBand"
    ) {
      if case .closed(let days, _) = $0 { LagBand.code(of: days) } else { "" }
    }
    let days = level != .team ? [banded] : [
      maker(
        "Lag", "number",
        "Whole days from \(words); from coarse dates the middle of what they can mean. Empty: not known, or it has "
          + "not come."
      ) {
        if case .closed(let days, _) = $0 { String(days) } else { "" }
      },
      maker("LagMargin", "number", "The lag, give or take so many days; 0: exact.") {
        if case .closed(_, let margin) = $0 { String(margin) } else { "" }
      },
    ]
    guard opens else { return days }
    return [
      maker("State", "code", "Whether it came.", values: Self.states) {
        switch $0 {
        case .closed: "closed"
        case .open: "open"
        case .unknown: "unknown"
        }
      }
    ] + days + (level != .team ? [] : [
      maker(
        "OpenDays", "number",
        "Where open: at least so many days had passed on the last day the study counts. No lag: keep it out of "
          + "medians."
      ) {
        if case .open(let days?) = $0 { String(days) } else { "" }
      }
    ])
  }

  private static let states = [
    "closed": "it came", "open": "it had not come", "unknown": "too little is known to say",
  ]
}

/// Days in the broad steps of the list `lagBand`.
enum LagBand {
  /// The step so many days fall into.
  static func code(of days: Int) -> String {
    switch days {
    case ...1: "0-1"
    case ...7: "2-7"
    case ...30: "8-30"
    default: "over30"
    }
  }
}
