import Notebook

/// One page of words for those who were heard: no number, no code, nothing that few of them said.
enum Sheet {
  /// What would be written.
  static func plan(_ contents: Contents, _ request: Export.Request) -> ExportPlan {
    plan(contents, request) { ExportFile("sheet.txt", text: text($0, contents)) }
  }

  /// The same words as a page that looks like one, in a language of the screen.
  static func plan(
    _ contents: Contents, _ request: Export.Request, as format: Report.Format, in language: Language
  ) -> ExportPlan {
    var plan = plan(contents, request) { protected in
      let parts = parts(protected, contents, language)
      let isPractice = contents[.study]?[Study.practice] == true
      let text =
        switch format {
        case .html: SheetPage.html(parts, isPractice: isPractice, in: language)
        case .md: SheetPage.markdown(parts, isPractice: isPractice, in: language)
        }
      return ExportFile("sheet.\(format.rawValue)", text: text)
    }
    plan.isReport = true
    return plan
  }

  private static func plan(
    _ contents: Contents, _ request: Export.Request, _ page: (Protected) -> ExportFile
  ) -> ExportPlan {
    let protected = Protected(contents, on: request.made)
    var plan = ExportPlan(contents, request, protected.counting.crowd, [])
    plan.smallest = protected.k
    plan.leavesOutWishes = leavesOut(protected)
    plan.released = protected.released((SheetPart.allCases.map(\.figure) + about).compactMap(protected.figure))
    plan.released[Protected.nearWordName] = protected.nearWord
    plan.pages = [page(protected)]
    return plan
  }

  /// What is said of those who were heard.
  private static let about = ["respondents.gender", "respondents.ageBand"]

  /// Answers that tell nothing.
  private static let silent: Set<Code> = ["other", "notAsked", "preferNot"]

  /// True where something is left out because those heard said that it should not be said, or is not so.
  private static func leavesOut(_ protected: Protected) -> Bool {
    !protected.unsaid.isEmpty || !protected.notSo.isEmpty
  }

  // MARK: - The page

  /// The page as everyone is told it: its parts in order, each with its lines.
  static func parts(_ protected: Protected, _ contents: Contents, _ language: Language) -> [Part] {
    let study = contents[.study]
    let purpose = study?[Study.purpose]?.original?.text ?? ""
    let contact = study?[Study.complaintContact] ?? ""
    func part(_ head: SheetWord, _ lines: [String]) -> Part {
      Part(head: head(language), lines: lines.filter { !$0.isEmpty }.map { Line(label: "", sentences: [Sentence($0)]) })
    }
    let people = about.compactMap(protected.figure).map {
      Line(
        label: "",
        sentences: sentences(groups($0), [.most: .mostWere, .many: .manyWere, .some: .someWere], language))
    }
    let told = SheetPart.allCases.compactMap { part in
      said(part, protected, language).map { Line(label: part.word(language), sentences: $0) }
    }
    return [
      part(.asked, [purpose, SheetWord.askedText(language)]),
      Part(
        head: SheetWord.who(language),
        lines: [Line(label: "", sentences: [Sentence(size(protected)(language))])]
          + people.filter { !$0.sentences.isEmpty }
          + [Line(label: "", sentences: [Sentence(SheetWord.whoEach(language))])]),
      Part(
        head: SheetWord.told(language),
        lines: told
          + (leavesOut(protected) ? [Line(label: "", sentences: [Sentence(SheetWord.leftOut(language))])] : [])),
      part(.wrong, [SheetWord.wrongText(language)]), part(.next, [SheetWord.nextText(language)]),
      part(.object, contact.isEmpty ? [SheetWord.objectNobody(language)] : [SheetWord.objectText(language), contact]),
    ]
  }

  /// One part of the page under its heading.
  struct Part: Hashable {
    /// The heading.
    let head: String
    /// What it says, each line by itself.
    let lines: [Line]
  }

  /// One line of a part: what it is about, if anything, and its sentences.
  struct Line: Hashable {
    /// What it is about; empty for none.
    let label: String
    /// The sentences.
    let sentences: [Sentence]

    /// The line in one.
    var text: String {
      (label.isEmpty ? "" : label + ": ") + sentences.map(\.text).joined(separator: " ")
    }
  }

  /// One sentence; where it lists what was said, what begins it and each thing.
  struct Sentence: Hashable {
    /// All of it, or what begins it.
    let words: String
    /// What it lists; empty for a plain sentence.
    let items: [String]
    private let joint: String

    /// A sentence; what it lists is set apart as the language does.
    init(_ words: String, items: [String] = [], in language: Language = .en) {
      self.words = words
      self.items = items
      joint = language == .ar ? "؛ " : "; "
    }

    /// The sentence in one.
    var text: String { items.isEmpty ? words : sentence(words + ": " + items.joined(separator: joint)) }
  }

  private static func text(_ protected: Protected, _ contents: Contents) -> String {
    let language = contents.spoken
    func part(_ head: String, _ lines: [String]) -> String {
      ([head.uppercased()] + lines).joined(separator: "\n\n")
    }
    let parts = parts(protected, contents, language).map { part($0.head, $0.lines.map { wrapped($0.text) }) }
    let blank = Array(repeating: String(repeating: "_", count: width), count: 6)
    return
      ([
        contents[.study]?[Study.practice] == true ? wrapped(PracticeStudy.notices[language]) : "",
        SheetWord.title(language).uppercased(),
      ] + parts + [part(SheetWord.corrections(language), blank)])
      .filter { !$0.isEmpty }.joined(separator: "\n\n\n") + "\n"
  }

  private static func size(_ protected: Protected) -> SheetWord {
    switch protected.counting.crowd.people.count {
    case ..<10: .whoFew
    case ..<20: .who10
    case ..<50: .who20
    case ..<100: .who50
    default: .who100
    }
  }

  /// What a part says; nil where all that could be said should not be: no other reason would be true.
  private static func said(_ part: SheetPart, _ protected: Protected, _ language: Language) -> [Sentence]? {
    let notSo = notSo(part, protected)
    let isTouched = protected.unsaid.touches(part) || !notSo.isEmpty
    guard part != .near else {
      return isTouched ? nil : [Sentence(near(protected, language) ?? SheetWord.tooFew(language))]
    }
    guard let one = protected.figure(part.figure) else { return [Sentence(SheetWord.tooFew(language))] }
    return isTouched && one.shown != nil && groups(one, without: notSo).isEmpty
      ? nil : said(one, without: notSo, language)
  }

  /// The answers of a part of which a group said that it is not so; of `near` its own name.
  private static func notSo(_ part: SheetPart, _ protected: Protected) -> Set<Code> {
    Set(
      protected.notSo.compactMap { id in
        let names = id.split(separator: ":", maxSplits: 1).map(String.init)
        return names.first == part.rawValue ? names.last.map { Code($0) } : nil
      })
  }

  /// What people told, one answer at a time, to be read to them; also what a group before said is not so.
  static func findings(_ protected: Protected, _ language: Language) -> [Finding] {
    SheetPart.allCases.flatMap { part -> [Finding] in
      func finding(_ id: String, _ words: String) -> Finding {
        Finding(id: id, words: sentence(part.word(language)) + " " + words)
      }
      guard part != .near else {
        let words = protected.unsaid.touches(part) ? nil : near(protected, language)
        return words.map { [finding(part.rawValue, $0)] } ?? []
      }
      guard let one = protected.figure(part.figure) else { return [] }
      let groups = answers(one)
      return bands.flatMap { band in
        (groups[band] ?? []).map { code, label in
          let words = sentences([band: [label]], [:], language).map(\.text).joined(separator: " ")
          return finding("\(part.rawValue):\(code.text)", words)
        }
      }
    }
  }

  /// What was said most often first; what is not shown is joined.
  private static func said(_ one: Protected.One, without notSo: Set<Code>, _ language: Language) -> [Sentence] {
    guard one.shown != nil else { return [Sentence(SheetWord.tooFew(language))] }
    let groups = groups(one, without: notSo)
    guard !groups.isEmpty else { return [Sentence(SheetWord.nothing(language))] }
    return sentences(groups, [:], language) + [Sentence(SheetWord.others(language))]
  }

  /// The answers that can be named, by how many gave them.
  private static func groups(_ one: Protected.One, without notSo: Set<Code> = []) -> [SheetWord: [LocalText]] {
    answers(one).mapValues { $0.filter { !notSo.contains($0.code) }.map(\.label) }.filter { !$0.value.isEmpty }
  }

  private static func answers(_ one: Protected.One) -> [SheetWord: [(code: Code, label: LocalText)]] {
    guard let axis = one.figure.count.axes.first else { return [:] }
    var groups: [SheetWord: [(code: Code, label: LocalText)]] = [:]
    for (cell, shown) in zip(one.figure.cells, one.shown ?? []) {
      guard let code = cell.codes.first, !silent.contains(code), let word = band(shown, one.figure.heard) else {
        continue
      }
      groups[word, default: []].append((code, axis.words[code] ?? LocalText(code.text)))
    }
    return groups
  }

  /// How many said something, in words, the most first.
  private static let bands: [SheetWord] = [.most, .many, .some]

  private static func sentences(
    _ groups: [SheetWord: [LocalText]], _ words: [SheetWord: SheetWord], _ language: Language
  ) -> [Sentence] {
    bands.compactMap { word in
      groups[word].map { labels in
        Sentence(capitalised((words[word] ?? word)(language)), items: labels.map { $0[language] }, in: language)
      }
    }
  }

  /// From three quarters on most, from two fifths on many, from the smallest group on some.
  private static func band(_ shown: SmallNumbers.Shown, _ heard: Int) -> SheetWord? {
    switch shown {
    case .most: .most
    case .number(let number, _): number * 100 >= heard * 75 ? .most : number * 100 >= heard * 40 ? .many : .some
    case .fewer, .hidden: nil
    }
  }

  /// Nil where too few spoke of it.
  private static func near(_ protected: Protected, _ language: Language) -> String? {
    guard let from = protected.nearWord else { return nil }
    let word: SheetWord = from >= 75 ? .mostWishes : from >= 40 ? .manyWishes : .someWishes
    return sentence(word(language) + (language == .ar ? "، " : ", ") + SheetWord.nearText(language))
  }

  // MARK: - Lines

  /// Wide enough to read, narrow enough to be printed large.
  static let width = 60

  private static func sentence(_ words: String) -> String { words.isEmpty ? words : capitalised(words) + "." }

  private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      var line = ""
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        if !line.isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
