/// For whom something is made that leaves the notebook; each asks for its own permission and keeps more back.
public enum Level: String, CaseIterable, Hashable, Sendable {
  /// The team's own tables, under numbers instead of names.
  case team
  /// Single records for others, coarser, under numbers made for this one time.
  case shared
  /// Counts of people, never single records.
  case `public`
  /// One page of words for those who were heard.
  case sheet

  /// What a person has to have agreed to for it.
  public var scope: Code {
    switch self {
    case .team: Permission.teamUse
    case .shared: "shareDeid"
    case .public, .sheet: "aggregate"
    }
  }

  /// Whether single records go, rather than counts of people.
  public var holdsRecords: Bool { self == .team || self == .shared }
}
