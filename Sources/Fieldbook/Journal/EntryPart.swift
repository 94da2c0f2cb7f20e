/// What Tab goes round in a note.
enum EntryPart: Int, CaseIterable, Hashable, Sendable {
  /// In the order Tab goes through them.
  case text, kind, about, day, readers, words, place

  /// The question asked for it; nil for the text itself.
  var question: EntryWord? {
    switch self {
    case .text: nil
    case .kind: .kind
    case .about: .about
    case .day: .day
    case .readers: .readers
    case .words: .words
    case .place: .place
    }
  }
}
