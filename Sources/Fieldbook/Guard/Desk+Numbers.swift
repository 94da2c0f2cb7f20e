import Notebook

extension Desk {
  /// A person or group, or one who was heard: their number, and what one calls them.
  struct Numbered: Hashable {
    /// The number that stands for them.
    let code: String
    /// What one calls them, or in which interviews they were heard.
    let words: String
  }

  /// The number that is meant by what is typed, written as here; nil for what is no number of a person in this study.
  ///
  /// Any digits count, and the line between letter and digits may be missing; nobody needs to have the number yet.
  func personNumber(_ typed: String) -> String? {
    let signs = typed.filter { !$0.isWhitespace && !"-‐‑–".contains($0) }
    guard let letter = signs.first?.uppercased(), Self.people.contains(where: { $0.codeLetter == letter }) else {
      return nil
    }
    let digits = signs.dropFirst().compactMap { $0.isNumber ? $0.wholeNumberValue : nil }
    guard (1...6).contains(digits.count), digits.count == signs.count - 1, digits.allSatisfy({ $0 < 10 }) else {
      return nil
    }
    let value = digits.reduce(0) { $0 * 10 + $1 }
    let known = Self.people.flatMap { contents.records($0) }.compactMap { $0.value("code").flatMap(String.init) }
    return known.first { $0.hasPrefix(letter + "-") && Int($0.dropFirst(2)) == value }
      ?? "\(letter)-" + digits.map(String.init).joined()
  }

  private static let people = [PeaceAgent.type, Respondent.type]

  /// What one calls whoever has a number; that nobody has it yet, where nobody has.
  func words(forNumber code: String) -> String {
    contents.records(code: code).first.map(calledWords) ?? tongue(PromptWord.nobodyYet)
  }

  private func calledWords(_ record: Record) -> String {
    guard record.kind == Respondent.type.kind else { return handle(of: record) }
    return contents.records(Interview.type, pointingAt: record.id).compactMap { $0[Interview.code] }
      .sorted { $0.isBefore($1) }.joined(separator: ", ")
  }

  /// Everybody who has a number: the likeliest for a word of a text first, then people and groups, then those heard.
  func numbered(likeliestFor word: String, in place: TextField) -> [Numbered] {
    let practice = PracticeTalks(contents)
    let heard = contents.records(Respondent.type).filter { !practice.holds($0) }
      .sorted { code(of: $0).isBefore(code(of: $1)) }
    var seen: Set<String> = []
    return (likelyPeople(for: word, in: place) + peopleInOrder + heard).compactMap { record in
      let code = code(of: record)
      return !code.isEmpty && seen.insert(code).inserted ? Numbered(code: code, words: calledWords(record)) : nil
    }
  }

  /// Whose name kept apart resembles a word, while names are open; then whom the interview or the note is about.
  func likelyPeople(for word: String, in place: TextField) -> [Record] {
    let parts = Set(word.foldedForNarrowing.split { !$0.isLetter }.filter { $0.count > 2 })
    let open = names.watched.filter { !parts.isDisjoint(with: $0.value.foldedForNarrowing.split { !$0.isLetter }) }
    let resembling = open.keys.sorted().compactMap { contents[$0]?[SealedName.owner].flatMap { contents[$0] } }
    guard let record = contents[place.record] else { return resembling }
    let about = record[Answer.interview].flatMap { Talk($0, in: contents)?.subject(in: contents) }
    let linked = (record[JournalEntry.links] ?? []).compactMap { contents[$0] }
    return (resembling + [about].compactMap(\.self) + linked).filter { person in
      Self.people.contains { $0.kind == person.kind }
    }
  }

  /// Puts a number in place of a word all through a text; nothing the text said before stays.
  mutating func put(_ number: String, for word: String, at place: TextField) {
    edit(place) { $0.replaceEverywhere(word, with: "[\(number)]") }
    redact(historyOf: place, lookingFor: [word])
  }
}
