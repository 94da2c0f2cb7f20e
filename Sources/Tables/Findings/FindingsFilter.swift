import Notebook

/// What a view is narrowed to; only for the team, for numbers narrowed twice show single people.
public struct FindingsFilter: Hashable, Sendable {
  /// Only what concerns people, talks or signs of a place.
  public var place: RecordID?
  /// Only people and groups who act in this phase, of the list `phase`.
  public var phase: Code?
  /// Only talks of this round: 1 the first talk with somebody, 2 the one that follows it.
  public var wave: Int?
  /// Only people and groups of a kind, of the list `personKind`.
  public var kind: Code?
  /// Only talks held on this day or later.
  public var since: Day?

  /// Narrows nothing, unless given.
  public init(
    place: RecordID? = nil, phase: Code? = nil, wave: Int? = nil, kind: Code? = nil, since: Day? = nil
  ) {
    self.place = place
    self.phase = phase
    self.wave = wave
    self.kind = kind
    self.since = since
  }

  /// Whether everything is looked at.
  public var isEmpty: Bool { self == FindingsFilter() }
}
