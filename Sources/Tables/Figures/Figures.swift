import Notebook

/// Counts of people for everyone: never single records, never small numbers.
enum Figures {
  /// What would be written: the figures, what they cannot tell, and the study under its public name.
  static func plan(_ contents: Contents, _ request: Export.Request) -> ExportPlan {
    let protected = Protected(contents, on: request.made)
    let language = contents.spoken
    let sessions = SessionCount.table(contents, k: protected.k, language)
    return plan(
      [table(protected, language), about(protected, language), sessions, study(contents, request)], protected, contents,
      request)
  }

  /// Some tables, or none, and what they show of figures that were counted already.
  static func plan(
    _ tables: [PlannedTable], _ protected: Protected, _ contents: Contents, _ request: Export.Request
  ) -> ExportPlan {
    var plan = ExportPlan(contents, request, protected.counting.crowd, tables)
    plan.smallest = protected.k
    plan.leavesOutWishes = !protected.unsaid.isEmpty
    plan.released = protected.released(protected.figures)
    plan.released[Protected.nearName] = protected.nearPercent
    for lag in protected.lags {
      let name = Protected.lagName + "/" + lag.band.rawValue
      plan.released[name] = lag.shown?.signs
      plan.released[name + ".median"] = lag.shown?.doubledMedian
    }
    return plan
  }

  // MARK: - Tables

  private static let columns = [
    Column("figure", "text", "figure", "The name of the figure; figures_about says what it is."),
    Column("title", "text", "title", "What it counts, in the language of the study."),
    Column("table", "text", "table", "The kind of record it is counted from."),
    Column(
      "field", "codes", "field", "What was asked; two, with a space between, where one answer is counted by another."),
    Column("code", "codes", "code", "The answer; two, with a space between, where one is counted by another."),
    Column("label", "text", "answer", "The same in the language of the study."),
    Column(
      "shown", "text", "people",
      "Different people, each once however often they said it. <k: fewer than the smallest group, nobody perhaps. "
        + "most: nearly all. hidden: it would show others. Of decisionLag: the middle of the days. Of localFirst: "
        + "about so many of a hundred wishes.", treatment: "counted"),
    Column(
      "base", "text", "of",
      "How many people were heard in all, not how many answered; of decisionLag: how many early signs."),
    Column("k", "number", "smallest group", "No number of fewer people than this is shown."),
    Column(
      "asOf", "number", "counted in",
      "Where a number is told again from an earlier release: the year it was counted in. Else empty."),
  ]

  private static func table(_ protected: Protected, _ language: Language) -> PlannedTable {
    let heard = "\(protected.counting.crowd.people.count)"
    var rows: [[String]] = []
    func add(_ start: [String], _ shown: String, _ base: String, _ asOf: Int?) {
      rows.append(start + [shown, base, "\(protected.k)", asOf.map(String.init) ?? ""])
    }
    func words(_ code: String) -> String { GroupWords.words(for: code)[language] }
    for one in protected.figures {
      guard let shown = one.shown else { continue }
      let count = one.figure.count
      for (cell, shown) in zip(one.figure.cells, shown) {
        let label = zip(count.axes, cell.codes).map { $0.words[$1]?[language] ?? $1.text }.joined(separator: " · ")
        let asOf: Int? = if case .number(_, let year) = shown { year } else { nil }
        add(
          [
            count.name, count.title(language), count.type.table ?? "", count.axes.map(\.field).joined(separator: " "),
            cell.codes.map(\.text).joined(separator: " "), label,
          ], self.words(shown, protected.k), heard, asOf)
      }
    }
    guard protected.counting.crowd.people.count >= SmallNumbers.oneWay else {
      return PlannedTable("figures", columns, rows)
    }
    add(
      [Protected.nearName, words("localFirst"), "needs", "firstProvider", "local", words("local")],
      protected.nearPercent.map(String.init) ?? "hidden", heard, protected.nearAsOf)
    for lag in protected.lags {
      let band = lag.band.rawValue
      let median = lag.shown.map { "\($0.doubledMedian / 2)" + ($0.doubledMedian % 2 == 0 ? "" : ".5") }
      add(
        [Protected.lagName, words("decisionLag"), "responses", "providerLevel", band, words(band)],
        median ?? "hidden", lag.shown.map { "\($0.signs)" } ?? "", lag.asOf)
    }
    return PlannedTable("figures", columns, rows)
  }

  private static func words(_ shown: SmallNumbers.Shown, _ k: Int) -> String {
    switch shown {
    case .number(let number, _): "\(number)"
    case .fewer: "<\(k)"
    case .most: "most"
    case .hidden: "hidden"
    }
  }

  /// Of which group is never said.
  private static let wish = " Something is left out at the wish of those who were heard."

  private static func about(_ protected: Protected, _ language: Language) -> PlannedTable {
    let columns = [
      Column("figure", "text", "figure", "The name of the figure; the rows of figures with this name belong to it."),
      Column("title", "text", "title", "What it counts, in the language of the study."),
      Column(
        "counts", "code", "counts", "What its numbers are numbers of.",
        values: [
          "people": "different people, each once", "wishes": "wishes, several to a person", "signs": "early signs",
        ]),
      Column("base", "text", "of", "How many people were heard in all; <10 where they were fewer."),
      Column("isShown", "true/false", "shown", "false: too few answered, so that figures has no row of it."),
      Column("cannotTell", "text", "what it cannot tell", "What must not be concluded from it."),
    ]
    let heard = protected.counting.crowd.people.count
    let base = heard < SmallNumbers.oneWay ? "<\(SmallNumbers.oneWay)" : "\(heard)"
    let reach = "These are people someone could reach and who agreed; they stand for nobody else."
    var rows = protected.figures.map { one in
      let several = one.figure.count.isSingle ? "" : " One person can give several answers; they do not add up."
      let wish = protected.unsaid.touches(one.figure) ? Self.wish : ""
      return [
        one.figure.count.name, one.figure.count.title(language), "people", base, "\(one.shown != nil)",
        reach + several + wish,
      ]
    }
    rows.append([
      Protected.nearName, GroupWords.words(for: "localFirst")[language], "wishes", base,
      "\(protected.nearPercent != nil)", reach + " It says who could help, not who does, nor how well."
        + (protected.unsaid.touches(.near) ? wish : ""),
    ])
    rows.append([
      Protected.lagName, GroupWords.words(for: "decisionLag")[language], "signs", base,
      "\(protected.lags.contains { $0.shown != nil })",
      "Signs that somebody told of; those nobody decided about are not in the days.",
    ])
    return PlannedTable("figures_about", columns, rows)
  }

  private static func study(_ contents: Contents, _ request: Export.Request) -> PlannedTable {
    let study = contents[.study]
    let columns = [
      Study.publicLabel.spec.column("text"), Study.purpose.spec.column("long text"),
      Column("year", "number", "year", "The year the study counts until."),
    ]
    return PlannedTable(
      "study", columns,
      [[
        study?[Study.publicLabel] ?? "", study?[Study.purpose]?.original?.text ?? "",
        "\(contents.countedYear(otherwise: request.made))",
      ]])
  }
}

extension ExportPlan {
  /// A plan of figures or of a page: its base are all who were heard, none of whose numbers stand in it.
  init(_ contents: Contents, _ request: Export.Request, _ crowd: Crowd, _ tables: [PlannedTable]) {
    let study = contents[.study]
    let vocabularies = request.vocabularies.used(by: contents.vocabularies)
    self.init(
      level: request.level, dialect: request.dialect, made: request.made, program: request.program,
      title: study?[Study.publicLabel] ?? "", isPractice: study?[Study.practice] == true, tables: tables,
      codebook: Codebook.table(tables, dropped: [], vocabularies: vocabularies),
      numbers: Dictionary(
        crowd.people.map { id in (contents.number(of: id).isEmpty ? id.text : contents.number(of: id), id) },
        uniquingKeysWith: { first, _ in first }),
      heard: Set(crowd.people), intent: request.intent)
  }
}

extension Count {
  /// What it counts, in words.
  func title(_ language: Language) -> String { axes.map { $0.label[language] }.joined(separator: " · ") }
}

extension Contents {
  /// The language the study mostly speaks; English where it names none.
  public var spoken: Language {
    (self[.study]?[Study.languages]?.lazy.compactMap { Language(rawValue: $0.text) }.first) ?? .en
  }
}
