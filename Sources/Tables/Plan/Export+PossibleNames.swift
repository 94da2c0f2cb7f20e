import Notebook

extension Export {
  /// How many words that may lead to somebody would leave in the team's tables of a day, each once for a text.
  ///
  /// What somebody let stand is not counted; neither is what only another member may read. Of a page counts only what
  /// stands in the words `typed` on it.
  public static func possibleNames(
    _ contents: Contents, for reader: String, on day: Day, in typed: [String]? = nil
  ) -> Int {
    let forbidden = contents[.study]?.readings(Study.bannedWords).compactMap { $0?.text } ?? []
    let guarding = TypingGuard(forbidden: forbidden.joined(separator: "\n"), known: contents.knownWords)
    let kept = KeptWords(contents)
    let leaves = leaving(contents, on: day)
    let page = typed.map { Set($0).map(TypingGuard.folded) }
    var known: [[UInt8]: Bool] = [:]
    func stands(_ words: String) -> Bool {
      guard let page else { return true }
      let folded = TypingGuard.folded(words)
      if let answer = known[folded] { return answer }
      let answer = page.contains { TypingGuard.stands(folded, in: $0) }
      known[folded] = answer
      return answer
    }
    var texts = GuardedTexts(contents, reader: reader)
    return contents.dossiers.reduce(0) { count, dossier in
      count
        + texts.texts(in: dossier).filter { leaves($0.field.record, $0.field.field) }.reduce(0) { sum, text in
          let found = guarding.look(at: text.prose, scope: text.scope).warnings
          return sum
            + Set(found.filter { !kept.allow($0, in: text.field) && stands($0.words) }.map(\.folded)).count
        }
    }
  }
}
