import Notebook

extension Findings {
  /// A view as anyone may see it: from the same protected figures as the tables for everyone, and from nothing else.
  mutating func everyone(_ view: FindingsView) -> ShownView {
    let protected = protected ?? Protected(contents, on: day)
    self.protected = protected
    let everyone = Everyone(protected, language)
    let parts = everyone.parts(view)
    return ShownView(
      view: view, level: level, title: FindingsWord.title(of: view)(language), base: everyone.base,
      smallest: protected.k, parts: parts, remarks: parts.isEmpty ? [] : everyone.remarks(view),
      limits: parts.isEmpty ? [] : everyone.limits(view),
      absence: parts.isEmpty ? everyone.absence(view) : nil)
  }
}

/// Views made of what anyone may be shown.
struct Everyone {
  private let protected: Protected
  private let language: Language

  /// Views that would need single records, or an order of talks.
  private static let staying: Set<FindingsView> = [.newCodes, .change]

  init(_ protected: Protected, _ language: Language) {
    self.protected = protected
    self.language = language
  }

  /// How many were heard; not how many where they were fewer than figures are made of.
  var base: String {
    let heard = protected.counting.crowd.people.count
    return heard < SmallNumbers.oneWay
      ? FindingsWord.fewerHeard(language, "\(SmallNumbers.oneWay)") : FindingsWord.heardInAll(language, "\(heard)")
  }

  /// The figures of each view, in the order they are shown.
  private static let figures: [FindingsView: [String]] = [
    .who: ["people.kind.phases", "people.kind", "people.roles"],
    .why: ["motivations.motivation"],
    .dangers: ["risks.riskType.band", "risks.band", "risks.riskType", "risks.toWhom"],
    .sustains: ["sustaining.sustains", "sustaining.wearsDown"],
    .wishes: ["needs.need.firstProvider", "needs.need", "needs.firstProvider", "needs.backupProvider"],
    .gap: ["warning_signs.sign", "responses.gapReasons"],
    .ties: ["relationships.axis"],
    .coverage: ["respondents.gender", "respondents.ageBand", "interviews.stance"],
    .silence: ["answers_long.missing"],
    .evidence: [
      "recognitions", "strategies", "motivations", "risks", "sustaining", "needs",
    ].flatMap { [$0 + ".sourceType", $0 + ".confidence"] },
  ]

  private func figures(_ view: FindingsView) -> [Protected.One] {
    (Self.figures[view] ?? []).compactMap(protected.figure)
  }

  /// Why nothing of a view may be shown.
  func absence(_ view: FindingsView) -> String {
    if Self.staying.contains(view) { return FindingsWord.stays(language) }
    if figures(view).contains(where: { $0.shown != nil }) { return FindingsWord.allSmall(language, "\(protected.k)") }
    // Not even whether it is nobody.
    return FindingsWord.tooFew(language, "\(SmallNumbers.oneWay)")
  }

  /// What may be shown of a view.
  func parts(_ view: FindingsView) -> [ShownView.Part] {
    let figures = figures(view).compactMap { one -> ShownView.Part? in
      // Where everything is hidden, which answers there could have been says nothing.
      guard let shown = one.shown, shown.contains(where: { $0.number != nil || $0 == .most }) else { return nil }
      return part(one.figure, shown)
    }
    return (view == .gap ? [lags].compactMap(\.self) : []) + figures
  }

  /// What the numbers add up to, and that something is left out.
  func remarks(_ view: FindingsView) -> [String] {
    var remarks: [String] = []
    if view == .wishes, let percent = protected.nearPercent {
      remarks.append(FindingsWord.aboutNear(language, "\(percent)"))
    }
    let isTouched = figures(view).contains { protected.unsaid.touches($0.figure) }
    if isTouched || view == .wishes && protected.unsaid.touches(SheetPart.near) {
      remarks.append(FindingsWord.leftOut(language))
    }
    return remarks
  }

  /// What must not be concluded.
  func limits(_ view: FindingsView) -> [String] {
    // Of their age, sex and stance everybody gave one.
    let several: [FindingsWord] = view == .coverage ? [] : [.severalAnswers]
    return ([.limit(of: view), .limitEveryone] + several).map { $0(language) }
  }

  // MARK: - Parts

  private func part(_ figure: Figure, _ shown: [SmallNumbers.Shown]) -> ShownView.Part {
    figure.count.axes.count == 2 ? grid(figure, shown) : bars(figure, shown)
  }

  private func bars(_ figure: Figure, _ shown: [SmallNumbers.Shown]) -> ShownView.Part {
    let axis = figure.count.axes[0]
    // By what is shown only: where two are hidden, their order must not say which is the smaller.
    let isOrdered = Self.ordered.contains(axis.field)
    let rows = zip(axis.codes, shown).enumerated().sorted { left, right in
      let (first, second) = (left.element.0 == Self.leaveAlone, right.element.0 == Self.leaveAlone)
      if first != second { return first }
      if isOrdered { return left.offset < right.offset }
      let (more, less) = (Self.weight(left.element.1), Self.weight(right.element.1))
      return more != less ? more > less : left.offset < right.offset
    }.map(\.element)
    return .bars(
      ShownView.Bars(
        name: figure.count.name, title: figure.count.title(language).capitalizedFirst,
        unit: FindingsWord.unitHeard(language), rows: rows.map { head($0.0, axis) }, cells: rows.map { cell($0.1) },
        full: max(1, shown.compactMap(\.number).max() ?? 1), targets: [], words: []))
  }

  private func grid(_ figure: Figure, _ shown: [SmallNumbers.Shown]) -> ShownView.Part {
    let (rows, columns) = (figure.count.axes[0], figure.count.axes[1])
    let width = columns.codes.count
    var lines = rows.codes.indices.map { $0 }
    if rows.field == SupportNeed.need.name { lines = lines.partitioned { rows.codes[$0] == Self.leaveAlone } }
    return .grid(
      ShownView.Grid(
        name: figure.count.name, title: figure.count.title(language).capitalizedFirst,
        unit: FindingsWord.unitHeard(language), rows: lines.map { head(rows.codes[$0], rows) },
        columns: columns.codes.map { head($0, columns) },
        cells: lines.map { line in (0..<width).map { cell(shown[line * width + $0]) } }, listsPeople: false))
  }

  /// Whoever wants to be left to it is heard before anybody who wants help.
  private static let leaveAlone: Code = "leave_alone"

  /// Where the order of the list says more than the numbers.
  private static let ordered: Set<String> = [
    "band", SupportNeed.firstProvider.name, SupportNeed.backupProvider.name, Respondent.ageBand.name,
    Common.confidence.name,
  ]

  private static func weight(_ shown: SmallNumbers.Shown) -> Int {
    switch shown {
    case .most: .max
    case .number(let number, _): number
    case .fewer, .hidden: 0
    }
  }

  private func head(_ code: Code, _ axis: Count.Axis) -> ShownView.Head {
    let provider = [SupportNeed.firstProvider.name, SupportNeed.backupProvider.name].contains(axis.field)
    let term = provider ? Vocabulary.provider[code.text] : nil
    let words = code.text == Vocabulary.otherCode ? FindingsWord.other(language) : axis.words[code]?[language]
    return ShownView.Head(
      code: code.text, label: (words ?? code.text).capitalizedFirst,
      short: term?.rank.map { "\($0)" } ?? "",
      group: term?.band.map { Findings.group(of: $0, language) } ?? "")
  }

  private func cell(_ shown: SmallNumbers.Shown) -> ShownView.Cell {
    ShownView.Cell(shown: shown, people: [], isGrave: false, beneath: [])
  }

  /// The steps of the ladder; nil where no step may be shown.
  private var lags: ShownView.Part? {
    guard protected.lags.contains(where: { $0.shown != nil }) else { return nil }
    return .days(
      ShownView.Days(
        name: "decision", title: FindingsWord.partDecision(language),
        lanes: protected.lags.map { lag in
          ShownView.Days.Lane(
            head: ShownView.Head(lag.band.rawValue, Findings.group(of: lag.band, language).capitalizedFirst),
            marks: [], closed: cell(lag.shown.map { .number($0.signs, asOf: lag.asOf) } ?? .hidden),
            open: cell(.hidden),
            doubledMedian: lag.shown?.doubledMedian)
        }))
  }
}
