extension Relationship {
  /// What stands at the other end of a tie.
  public enum End: Hashable, Sendable {
    /// A person or group with a page.
    case person(RecordID)
    /// A rung of the ladder, without a page.
    case provider(Code)
    /// A kind of people with weapons.
    case armed(Code)

    /// The field it is written in, and what is written.
    public var stored: (field: FieldSpec, value: Value) {
      switch self {
      case .person(let id): (Relationship.toPerson.spec, id.stored)
      case .provider(let code): (Relationship.toProvider.spec, code.stored)
      case .armed(let code): (Relationship.toArmed.spec, code.stored)
      }
    }

    /// Which way a tie to it goes most often; whoever writes it down may say otherwise.
    public var usualAxis: Code {
      switch self {
      case .person, .armed: "across"
      case .provider(let code):
        switch Vocabulary.provider[code.text]?.band {
        case .outside?: "outside"
        case .national?: "up"
        case .local?: code == "local_gov" ? "up" : "across"
        default: "across"
        }
      }
    }
  }

  /// The fields of which one says what stands at the other end.
  public static let ends = [toPerson.spec, toProvider.spec, toArmed.spec]

  /// The other end of a tie; nil while nobody has said.
  public static func end(of tie: Record) -> End? {
    tie[toPerson].map(End.person) ?? tie[toArmed].map(End.armed) ?? tie[toProvider].map(End.provider)
  }

  /// True for ties to people with weapons, and lines of talk to them: nobody outside the team ever sees those.
  public static func isNeverShown(_ tie: Record) -> Bool { tie[toArmed] != nil || tie[relation] == "channel_armed" }

  /// True where those involved agreed that others may see the tie, and it is none that never may be seen.
  public static func mayBeShown(_ tie: Record) -> Bool { tie[safeToShow] == true && !isNeverShown(tie) }

  /// Which way a tie goes as seen from its other end: up is down there.
  public static func mirrored(_ axis: Code) -> Code {
    switch axis {
    case "up": "down"
    case "down": "up"
    default: axis
    }
  }
}
