import Notebook

/// One page of words for those who were heard: no number, no code, nothing that few of them said.
enum Sheet {
  /// What would be written.
  static func plan(_ contents: Contents, _ request: Export.Request) -> ExportPlan {
    let protected = Protected(contents, on: request.made)
    var plan = ExportPlan(contents, request, protected.counting.crowd, [])
    plan.smallest = protected.k
    plan.leavesOutWishes = leavesOut(protected)
    plan.released = protected.released((SheetPart.allCases.map(\.figure) + about).compactMap(protected.figure))
    plan.released[Protected.nearWordName] = protected.nearWord
    plan.pages = [ExportFile("sheet.txt", text: text(protected, contents))]
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

  private static func text(_ protected: Protected, _ contents: Contents) -> String {
    let language = contents.spoken
    let study = contents[.study]
    let purpose = study?[Study.purpose]?.original?.text ?? ""
    let contact = study?[Study.complaintContact] ?? ""
    func part(_ head: SheetWord, _ lines: [String]) -> String {
      ([head(language).uppercased()] + lines.filter { !$0.isEmpty }.map { wrapped($0) }).joined(separator: "\n\n")
    }
    let people = about.compactMap(protected.figure).map {
      sentences(groups($0), [.most: .mostWere, .many: .manyWere, .some: .someWere], language)
    }
    let told = SheetPart.allCases.compactMap { part in
      line(part, protected, language).map { part.word(language) + ": " + $0 }
    }
    let blank = Array(repeating: String(repeating: "_", count: width), count: 6)
    return [
      study?[Study.practice] == true ? wrapped(PracticeStudy.notices[language]) : "",
      SheetWord.title(language).uppercased(),
      part(.asked, [purpose, SheetWord.askedText(language)]),
      part(.who, [size(protected)(language)] + people + [SheetWord.whoEach(language)]),
      part(.told, told + (leavesOut(protected) ? [SheetWord.leftOut(language)] : [])),
      part(.wrong, [SheetWord.wrongText(language)]), part(.next, [SheetWord.nextText(language)]),
      part(.object, contact.isEmpty ? [SheetWord.objectNobody(language)] : [SheetWord.objectText(language), contact]),
      part(.corrections, blank),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n\n") + "\n"
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
  private static func line(_ part: SheetPart, _ protected: Protected, _ language: Language) -> String? {
    let notSo = notSo(part, protected)
    let isTouched = protected.unsaid.touches(part) || !notSo.isEmpty
    guard part != .near else { return isTouched ? nil : near(protected, language) ?? SheetWord.tooFew(language) }
    guard let one = protected.figure(part.figure) else { return SheetWord.tooFew(language) }
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
          finding("\(part.rawValue):\(code.text)", sentences([band: [label]], [:], language))
        }
      }
    }
  }

  /// What was said most often first; what is not shown is joined.
  private static func said(_ one: Protected.One, without notSo: Set<Code>, _ language: Language) -> String {
    guard one.shown != nil else { return SheetWord.tooFew(language) }
    let groups = groups(one, without: notSo)
    guard !groups.isEmpty else { return SheetWord.nothing(language) }
    return sentences(groups, [:], language) + " " + SheetWord.others(language)
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
  ) -> String {
    bands.compactMap { word in
      groups[word].map { labels in
        sentence((words[word] ?? word)(language) + ": " + labels.map { $0[language] }.joined(separator: language == .ar ? "؛ " : "; "))
      }
    }.joined(separator: " ")
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

  private static func sentence(_ words: String) -> String {
    guard let first = words.first else { return words }
    return first.uppercased() + words.dropFirst() + "."
  }

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
