import Notebook

/// What views are put together with: heads, cells and parts in the words and order of the study's lists.
struct ViewAssembly {
  let ground: Ground
  let filter: FindingsFilter

  /// The language of the words.
  var language: Language { ground.language }

  // MARK: - Heads

  /// A code of a field as a row or column, in the words of the list that explains it at this level.
  func head(_ code: Code, of spec: FieldSpec, short: String = "", group: String = "") -> ShownView.Head {
    ShownView.Head(code: code.text, label: words(code, of: spec), short: short, group: group)
  }

  /// Codes as rows or columns in the order of their list; those of whom it was not said come last, as "not said".
  func heads(_ codes: some Sequence<Code?>, of spec: FieldSpec) -> [(code: Code?, head: ShownView.Head)] {
    let codes = Set(codes)
    return inListOrder(codes.compactMap(\.self), of: spec).map { ($0, head($0, of: spec)) }
      + (codes.contains(nil) ? [(nil, notSaid)] : [])
  }

  /// The row or column of those of whom something was not said.
  var notSaid: ShownView.Head { ShownView.Head("notSaid", FindingsWord.notSaid(language)) }

  /// The list a field's codes are of at this level.
  func list(of spec: FieldSpec) -> Vocabulary? {
    var name = spec.type.vocabulary
    if !ground.isTeam, case .coarse(let coarsening) = spec.treatment(at: ground.reader.level) {
      name = coarsening.vocabulary ?? name
    }
    return name.flatMap { ground.contents.vocabulary(named: $0) }
  }

  /// The codes that occur, the most frequent first, then in the order of their list.
  func ordered(_ counts: [Code: Int], of spec: FieldSpec) -> [Code] {
    let terms = terms(of: spec)
    return counts.keys.sorted { left, right in
      let (more, less) = (counts[left] ?? 0, counts[right] ?? 0)
      return more != less ? more > less : terms.isBefore(left, right)
    }
  }

  /// The codes in the order of their list; those it lacks come last.
  func inListOrder(_ codes: some Sequence<Code>, of spec: FieldSpec) -> [Code] {
    terms(of: spec).inOrder(codes)
  }

  /// The words and the order of a field's codes, looked up once for many rows.
  struct Terms {
    fileprivate let place: [String: Int]
    fileprivate let words: [String: String]

    /// A code as it stands within a line.
    func callAsFunction(_ code: Code) -> String { words[code.text] ?? code.text }

    /// Each once, in the order of the list.
    func inOrder(_ codes: some Sequence<Code>) -> [Code] { Set(codes).sorted(by: isBefore) }

    fileprivate func isBefore(_ left: Code, _ right: Code) -> Bool {
      (place[left.text] ?? .max, left.text) < (place[right.text] ?? .max, right.text)
    }
  }

  /// The terms of a field at this level.
  func terms(of spec: FieldSpec) -> Terms {
    let terms = list(of: spec)?.terms ?? []
    let codes = terms.map(\.code) + (ownList(of: spec)?.terms.map(\.code) ?? []) + [Vocabulary.otherCode]
    return Terms(
      place: Dictionary(terms.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first }),
      words: Dictionary(
        codes.map { ($0, label(Code($0), of: spec)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The words for a code, as they begin a line.
  func words(_ code: Code, of spec: FieldSpec) -> String { label(code, of: spec).capitalizedFirst }

  /// The words for a code, as they stand within a line.
  private func label(_ code: Code, of spec: FieldSpec) -> String {
    if code.text == Vocabulary.otherCode { return FindingsWord.other(language).lowercasedFirst }
    if let term = list(of: spec)?[code.text] { return term.label[language] }
    // What a coarser list does not rename is told in the words of the field's own.
    return ownList(of: spec)?[code.text]?.label[language] ?? code.text
  }

  private func ownList(of spec: FieldSpec) -> Vocabulary? {
    spec.type.vocabulary.flatMap { ground.contents.vocabulary(named: $0) }
  }

  // MARK: - Cells

  /// So many people and groups, with the rows told of them; for the team by number and to be opened.
  func people(_ origins: [Told.Origin], isGrave: Bool = false) -> ShownView.Cell {
    let who = Set(origins.compactMap(\.who))
    return cell(who.count, who, origins.map(\.id), isGrave: isGrave)
  }

  /// So many people heard.
  func heard(_ origins: [Told.Origin]) -> ShownView.Cell {
    let heard = Set(origins.compactMap { $0.talk.flatMap { ground.talks[$0]?.respondent } })
    return cell(heard.count, [], origins.map(\.id))
  }

  /// So many rows.
  func rows(_ origins: [Told.Origin], isGrave: Bool = false) -> ShownView.Cell {
    cell(origins.count, Set(origins.compactMap(\.who)), origins.map(\.id), isGrave: isGrave)
  }

  /// A number, and for the team who and what lies beneath it.
  func cell(
    _ count: Int, _ who: Set<RecordID> = [], _ beneath: [RecordID] = [], isGrave: Bool = false
  ) -> ShownView.Cell {
    ShownView.Cell(
      shown: .number(count, asOf: nil), people: ground.isTeam ? numbers(who) : [], isGrave: isGrave && count > 0,
      beneath: ground.isTeam ? beneath.sorted() : [])
  }

  /// The numbers of people and groups, in order.
  func numbers(_ who: some Sequence<RecordID>) -> [String] {
    who.compactMap { one in ground.people[one].map { (rank: $0.rank, number: $0.number) } }
      .filter { !$0.number.isEmpty }.sorted { $0.rank < $1.rank }.map(\.number)
  }

  /// The number of a person or group; empty for nobody.
  func number(_ who: RecordID?) -> String { who.flatMap { ground.people[$0]?.number } ?? "" }

  /// Where somebody's number stands among others; nobody stands first.
  func rank(_ who: RecordID?) -> Int { who.flatMap { ground.people[$0]?.rank } ?? -1 }

  /// The numbers of people and groups in a row; of many only how many they are.
  func numbersInWords(_ who: Set<RecordID>) -> String {
    who.count > 12
      ? FindingsWord.peopleAndGroups.numbered(who.count, language) : FindingsWord.list(numbers(who), language)
  }

  // MARK: - Parts

  /// A bar for each code, the most given first.
  func bars(
    _ name: String, _ title: FindingsWord?, _ unit: FindingsWord, _ spec: FieldSpec,
    _ rows: [(code: Code, origin: Told.Origin)], by cell: ([Told.Origin]) -> ShownView.Cell,
    words: [Code: String] = [:], inListOrder: Bool = false
  ) -> ShownView.Part? {
    guard !rows.isEmpty else { return nil }
    let cells = Dictionary(grouping: rows, by: \.code).mapValues { cell($0.map(\.origin)) }
    let counts = cells.mapValues { $0.shown.number ?? 0 }
    let codes = inListOrder ? self.inListOrder(cells.keys, of: spec) : ordered(counts, of: spec)
    return .bars(
      ShownView.Bars(
        name: name, title: title?(language) ?? "", unit: unit(language), rows: codes.map { head($0, of: spec) },
        cells: codes.compactMap { cells[$0] }, full: max(1, counts.values.max() ?? 1), targets: [],
        words: words.isEmpty ? [] : codes.map { words[$0] ?? "" }))
  }

  /// The shortest of the words said for each code.
  func shortest(_ said: [(code: Code, words: String)]) -> [Code: String] {
    said.reduce(into: [:]) { shortest, one in
      guard !one.words.isEmpty else { return }
      let now = shortest[one.code]
      if now.map({ (one.words.count, one.words) < ($0.count, $0) }) ?? true { shortest[one.code] = one.words }
    }
  }

  // MARK: - The whole

  /// A view of these parts; where there are none, what would be here.
  func view(
    _ view: FindingsView, base: String, _ parts: [ShownView.Part?], remarks: [String?] = [],
    instead: FindingsWord? = nil
  ) -> ShownView {
    let parts = parts.compactMap(\.self)
    let limits = [.limit(of: view), ground.isTeam ? FindingsWord.limitTeam : .limitShared]
    return ShownView(
      view: view, level: ground.reader.level, title: FindingsWord.title(of: view)(language), base: base,
      smallest: nil, parts: parts, remarks: parts.isEmpty ? [] : remarks.compactMap(\.self).filter { !$0.isEmpty },
      limits: parts.isEmpty ? [] : limits.map { $0(language) },
      absence: parts.isEmpty ? instead.map { $0(language) } ?? absence(view) : nil)
  }

  private func absence(_ view: FindingsView) -> String {
    if !filter.isEmpty { return FindingsWord.nothingNarrowed(language) }
    let begin = FindingsWord.begin(view)(language)
    guard !ground.talks.isEmpty else {
      let isHeard = !ground.contents.records(Interview.type).isEmpty
      return (isHeard ? FindingsWord.nobodyCounts : .nobodyHeard)(language) + " " + begin
    }
    // Of ties, signs and places no question need ask.
    if [.ties, .gap, .change].contains(view) { return begin }
    return FindingsWord.nothingTold(language, FindingsWord.talks.numbered(ground.talks.count, language)) + " " + begin
  }
}

extension ShownView.Head {
  /// A heading of a column of words.
  init(_ code: String, _ label: String) { self.init(code: code, label: label, short: "", group: "") }
}

extension String {
  /// As it begins a line.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// As it stands within one.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Array {
  /// Those that fit before the others, each in their order.
  func partitioned(_ fits: (Element) -> Bool) -> [Element] { filter(fits) + filter { !fits($0) } }
}
