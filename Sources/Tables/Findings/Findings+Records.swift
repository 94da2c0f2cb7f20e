import Notebook

extension Findings {
  /// A view counted from single records, for the team and in shared tables.
  mutating func records(_ view: FindingsView, _ filter: FindingsFilter) -> ShownView {
    guard var ground else { return Drawing.nothing(view, level, language) }
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
    default: Drawing.nothing(view, level, language)
    }
  }

  /// A view as anyone may see it.
  mutating func everyone(_ view: FindingsView) -> ShownView {
    Drawing.nothing(view, level, language)
  }
}

extension Drawing {
  static func nothing(_ view: FindingsView, _ level: Level, _ language: Language) -> ShownView {
    ShownView(
      view: view, level: level, title: FindingsWord.title(of: view)(language), base: "", smallest: nil, parts: [],
      remarks: [], limits: [], absence: FindingsWord.begin(view)(language))
  }
}
