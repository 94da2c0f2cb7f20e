import Notebook

/// What the typing guard has seen in this visit: the open texts, and every text of the notebook as last looked at.
struct Watch: Hashable, Sendable {
  /// What a guard is made of; another study list or another open name makes another guard.
  private struct Matter: Hashable, Sendable {
    var forbidden = ""
    var names: [String] = []
    var known: [String] = []
  }

  private struct Page: Hashable, Sendable {
    let revision: Int
    let found: [FoundWord]
  }

  /// What stands in the texts that are open.
  private(set) var looks: [TextField: TypingGuard.Look] = [:]
  /// Texts that changed since they were last looked at.
  var stale: Set<TextField> = []
  private var matter = Matter()
  private var guarding = TypingGuard(forbidden: "")
  private var pages: [DossierID: Page] = [:]
  /// True while parts of the notebook were not looked through yet.
  private(set) var isBehind = false

  /// Nothing is said of what is typed until no key came for so long, in milliseconds.
  static let pause = 1200
  /// How many bytes are looked through at once when Today opens, and while nobody types; a large notebook takes a while.
  static let slice = 2_000_000

  /// Takes in what the study never types, which names are open, and which words are no names.
  fileprivate mutating func renew(_ contents: Contents, names: [String]) {
    let forbidden = (contents[.study]?.readings(Study.bannedWords) ?? []).compactMap { $0?.text }
    let matter = Matter(forbidden: forbidden.joined(separator: "\n"), names: names, known: contents.knownWords)
    guard matter != self.matter else { return }
    self.matter = matter
    guarding = TypingGuard(forbidden: matter.forbidden, names: matter.names, known: matter.known)
    looks = [:]
    pages = [:]
  }

  /// Looks at one open text.
  fileprivate mutating func look(at place: TextField, _ prose: Prose) {
    stale.remove(place)
    guard let type = RecordType.named(place.kind), let scope = GuardedTexts.scope(of: place.field, type) else { return }
    looks[place] = guarding.look(at: prose, after: looks[place] ?? TypingGuard.Look(), scope: scope)
  }

  /// Looks at the cells of one column, each a paragraph of its own.
  ///
  /// A cell of nothing but capitals begins no sentence: it is looked at as if it stood in the middle of one.
  fileprivate func look(atCells cells: [String]) -> [Warning] {
    let lines = cells.map { cell in
      let words = cell.split(separator: " ")
      return (1...5).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true } ? "x " + cell : cell
    }
    return guarding.look(at: Prose(lines.joined(separator: "\n"))).warnings
  }

  /// Looks at words that are in no field.
  fileprivate func look(at prose: Prose) -> [Warning] { guarding.look(at: prose).warnings }

  /// What was found in the texts a member may read: those unchanged since the last time from memory, of the others no
  /// more than so many bytes.
  fileprivate mutating func gather(_ contents: Contents, for reader: String, bytes: Int) -> [FoundWord] {
    isBehind = false
    var left = bytes
    var texts = GuardedTexts(contents, reader: reader)
    var seen: [DossierID: Page] = [:]
    for dossier in contents.dossiers {
      let revision = contents.revision(of: dossier)
      if let page = pages[dossier], page.revision == revision {
        seen[dossier] = page
        continue
      }
      guard left > 0 else {
        isBehind = true
        seen[dossier] = pages[dossier]
        continue
      }
      var found: [FoundWord] = []
      for text in texts.texts(in: dossier) {
        left -= text.prose.text.utf8.count
        for warning in guarding.look(at: text.prose, scope: text.scope).warnings {
          found.append(FoundWord(field: text.field, place: text.place, warning: warning))
        }
      }
      seen[dossier] = Page(revision: revision, found: found)
    }
    pages = seen
    return seen.values.flatMap(\.found)
  }
}

/// Words that may lead to somebody, and where they stand.
struct FoundWord: Hashable, Sendable {
  /// The record and field they are kept in.
  let field: FieldPlace
  /// What opens there.
  let place: FindPlace
  /// The words.
  let warning: Warning
}

extension Desk {
  /// Looks at the texts that changed; done at a pause, never while one types.
  mutating func lookAtTexts() {
    guard !watch.stale.isEmpty else { return }
    watch.renew(contents, names: Set(names.watched.values).sorted())
    for place in watch.stale { watch.look(at: place, editor(at: place).prose) }
  }

  /// What is to be said of an open text: nothing of what somebody let stand.
  func warnings(at place: TextField) -> [Warning] {
    var seen: Set<[UInt8]> = []
    return asked(at: place).filter { seen.insert($0.folded).inserted }
  }

  /// What may lead to somebody in cells that are not written yet, but for what somebody said is no name.
  mutating func warnings(inCells cells: [String]) -> [Warning] {
    watch.renew(contents, names: Set(names.watched.values).sorted())
    let kept = KeptWords(contents)
    let nowhere = FieldPlace(record: .study, field: "")
    return watch.look(atCells: cells).filter { !kept.allow($0, in: nowhere) }
  }

  /// What may lead to somebody in words as they would leave, each once; that it may stand in the notebook is no matter.
  mutating func warnings(leavingIn prose: Prose) -> [Warning] {
    watch.renew(contents, names: Set(names.watched.values).sorted())
    var seen: Set<[UInt8]> = []
    return watch.look(at: prose).filter { seen.insert($0.folded).inserted }
  }

  /// The same wherever it stands, in the order of the text.
  func asked(at place: TextField) -> [Warning] {
    guard let look = watch.looks[place], !look.warnings.isEmpty else { return [] }
    let kept = KeptWords(contents)
    let field = FieldPlace(record: place.record, field: place.field)
    return look.warnings.filter { !kept.allow($0, in: field) }
  }

  /// Every word that waits to be looked at, text by text, each once for a text; what is not read by this member is left out.
  mutating func foundWords(atMost bytes: Int = .max) -> [FoundWord] {
    watch.renew(contents, names: Set(names.watched.values).sorted())
    let kept = KeptWords(contents)
    var seen: Set<FoundWord.Key> = []
    return watch.gather(contents, for: who, bytes: bytes)
      .filter { !kept.allow($0.warning, in: $0.field) && !awaitingRedaction.contains($0.field.record) }
      .sorted { $0.order(in: contents) < $1.order(in: contents) }
      .filter { seen.insert($0.key).inserted }
  }
}

extension FoundWord {
  /// One word in one text.
  struct Key: Hashable {
    let field: FieldPlace
    let folded: [UInt8]
  }
  /// What makes it one line of the list.
  var key: Key { Key(field: field, folded: warning.folded) }

  fileprivate struct Order: Comparable {
    let group: Int
    let code: String
    let rest: [String]
    let place: [Int]
    static func < (left: Order, right: Order) -> Bool {
      if left.group != right.group { return left.group < right.group }
      if left.code != right.code { return left.code < right.code }
      if left.rest != right.rest { return left.rest.lexicographicallyPrecedes(right.rest) }
      return left.place.lexicographicallyPrecedes(right.place)
    }
  }

  fileprivate func order(in contents: Contents) -> Order {
    Order(
      group: place.group.rawValue, code: contents.number(of: place.record),
      rest: [place.question, field.record.text, field.field], place: [warning.paragraph, warning.bytes.lowerBound])
  }
}
