/// How a place stood each time it was looked at, and whether it has got worse since the look before.
public struct PlaceCourse: Hashable, Sendable {
  /// The looks, the newest first; those without a day come last.
  public let looks: [Record]

  /// Gathers the looks at one place.
  public init(of place: RecordID, in contents: Contents) {
    looks = contents.records(ContextSnapshot.type, pointingAt: place)
      .map { ($0[ContextSnapshot.observedOn]?.span?.upperBound.number ?? .min, $0) }
      .sorted { ($1.0, $1.1.id) < ($0.0, $0.1.id) }.map(\.1)
  }

  /// The look before the newest, where the newest is at a higher stage than it; nil otherwise.
  public var lookBeforeRise: Record? {
    guard let newest = looks.first, let before = looks.dropFirst().first,
      let stage = newest[ContextSnapshot.stage], let then = before[ContextSnapshot.stage], stage > then
    else { return nil }
    return before
  }

  /// The interviews held at the place before it was seen to get worse, by number; none where it has not, or is held.
  ///
  /// Their permission is to be asked again, for it was given when it was quieter.
  public func interviewsBeforeRise(at place: RecordID, in contents: Contents, held: HeldInterviews) -> [Record] {
    guard lookBeforeRise != nil, let rose = looks.first?[ContextSnapshot.observedOn]?.span?.upperBound else { return [] }
    return contents.records(Interview.type, pointingAt: place).filter { interview in
      guard interview[Interview.place] == place, !held.holds(interview) else { return false }
      return (interview[Interview.conductedOn]?.span?.lowerBound).map { $0 < rose } ?? true
    }
  }
}
