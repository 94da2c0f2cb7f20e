/// The nearest first: in which order wishes are shown, and what is already here.
public enum LocalFirst {
  /// True for help from the whole country or from outside, where "why not nearer?" may be asked.
  public static func isFar(_ provider: Code?) -> Bool {
    let band = provider.flatMap { Vocabulary.provider[$0.text]?.band }
    return band == .national || band == .outside
  }

  /// Wishes with the nearest first: those who want to be left to it, then up the ladder, then what nobody knows.
  public static func ordered(_ needs: [Record]) -> [Record] {
    needs.enumerated().sorted { (rung($0.element), $0.offset) < (rung($1.element), $1.offset) }.map(\.element)
  }

  private static func rung(_ need: Record) -> Int {
    if need[SupportNeed.need] == "leave_alone" { return 0 }
    guard let provider = need[SupportNeed.firstProvider], let term = Vocabulary.provider[provider.text] else {
      return .max
    }
    return term.rank ?? .max - 1
  }

  /// What is already here for a wish: as written with it, else as answered once for all wishes of its interview.
  ///
  /// It is read there and not copied, so that what is left out there is gone here too.
  public static func existing(of need: Record, in contents: Contents) -> Prose? {
    if let own = need[SupportNeed.existingCapacity], !own.isBlank { return own }
    let talk = need[Common.sourceRef].flatMap { Talk($0, in: contents) }
    return talk?.answer("f1", in: contents)?[Answer.text].flatMap { $0.isBlank ? nil : $0 }
  }
}
