import Notebook

extension Findings {
  /// A view counted from single records, for the team and in shared tables.
  mutating func records(_ view: FindingsView, _ filter: FindingsFilter) -> ShownView {
    var ground = self.ground ?? Ground(contents, level: level, on: day, in: language, seed: seed)
    // Not two copies of what was read while one of them changes.
    self.ground = nil
    defer { self.ground = ground }
    return switch view {
    case .who: Self.who(&ground, &told, filter)
    case .why: Self.why(&ground, &told, filter)
    case .dangers: Self.dangers(&ground, &told, filter)
    case .sustains: Self.sustains(&ground, &told, filter)
    case .wishes: Self.wishes(&ground, &told, filter)
    case .gap: Self.gap(&ground, &told, filter)
    case .ties: Self.ties(&ground, &told, filter)
    case .coverage: Self.coverage(&ground, &told, filter)
    case .silence: Self.silence(&ground, &told, filter)
    case .newCodes: Self.newCodes(&ground, &told, filter)
    case .change: Self.change(&ground, &told, filter)
    case .evidence: Self.evidence(&ground, &told, filter)
    }
  }
}
