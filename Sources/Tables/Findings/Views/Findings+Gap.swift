import Notebook

extension Findings {
  /// How long it took from noticing an early sign to deciding, near and far, and why.
  static func gap(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.signs ?? ground.signs()
    told.signs = all
    let signs = all.filter { ground.takes($0, filter) }
    let responses = Responses(signs, ground)
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    // A reason is given for a sign, as others are for a person or group.
    let reasons = responses.of.flatMap { sign, rows in
      rows.flatMap { row in
        Set(ground.value(Response.gapReasons, of: row) ?? []).map {
          (code: $0, origin: Told.Origin(id: row.id, who: sign, talk: nil))
        }
      }
    }
    let lanes: [ShownView.Part?] =
      ground.isTeam
      ? [decisions(responses, assembly), telling(responses, assembly)] : [bands(responses, assembly)]
    return assembly.view(
      .gap,
      base: FindingsWord.join([
        FindingsWord.signs.numbered(signs.count, language), FindingsWord.responses.numbered(responses.count, language),
      ]),
      lanes + [
        assembly.bars(
          "gapReasons", .partReasons, .unitSigns, Response.gapReasons.spec, reasons,
          // A sign counts once for each reason, however many answers to it gave the same.
          by: { assembly.cell(Set($0.compactMap(\.who)).count, [], $0.map(\.id)) })
      ],
      remarks: ground.isTeam ? remarks(responses.ladder, language) + [notDrawn(responses, language)] : [])
  }

  /// Early signs with what was decided after each, as far as it goes at the level.
  struct Responses {
    let signs: [Record]
    /// By sign.
    let of: [RecordID: [Record]]
    let ladder: [ResponseLadder.Rung]

    var count: Int { of.values.reduce(0) { $0 + $1.count } }

    init(_ signs: [Told.Sign], _ ground: Ground) {
      let contents = ground.contents
      self.signs = signs.compactMap { contents[$0.origin.id] }
      let goes: (Record) -> Bool = { ground.reader.coverage.goes($0.id) }
      of = Dictionary(
        signs.map { sign in
          (sign.origin.id, contents.records(Response.type, pointingAt: sign.origin.id).filter(goes))
        }, uniquingKeysWith: { first, _ in first })
      ladder = ResponseLadder(self.signs, in: contents, cutoff: ground.reader.cutoff) { response in
        goes(response) ? ground.value(Response.providerLevel, of: response) : nil
      }.rungs
    }
  }

  // MARK: - For the team, in days

  private static func decisions(_ responses: Responses, _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !responses.ladder.isEmpty else { return nil }
    let lanes = responses.ladder.map { rung in
      let open = rung.open.map { ($0.sign, $0.atLeast) }
      return lane(
        ShownView.Head(rung.band.rawValue, group(of: rung.band, assembly.language).capitalizedFirst),
        closed: rung.decided.map { ($0.sign, $0.days) }, open: open, assembly)
    }
    return .days(
      ShownView.Days(name: "decision", title: FindingsWord.partDecision(assembly.language), lanes: lanes))
  }

  /// Until others were told, and from then to a decision.
  private static func telling(_ responses: Responses, _ assembly: ViewAssembly) -> ShownView.Part? {
    // Open for all who were told of it: whoever decided first ends the waiting.
    let ended = Set(responses.ladder.flatMap { $0.decided.map(\.sign) })
    let isOpen = Dictionary(
      responses.ladder.flatMap(\.open).filter { !ended.contains($0.sign) }.map { ($0.sign, $0.atLeast) },
      uniquingKeysWith: { first, _ in first })
    var shared: [(RecordID, Int)] = []
    var decided: [(RecordID, Int)] = []
    var open: [(RecordID, Int?)] = []
    for sign in responses.signs {
      let told = ResponseGap.share(of: sign)
      if case .closed(let days, _) = told { shared.append((sign.id, days)) }
      let first = (responses.of[sign.id] ?? []).map { ResponseGap.decision(of: $0, afterTellingOf: sign) }
        .reduce(nil as Lag?) { ResponseLadder.sooner($0, $1) }
      if case .closed(let days, _)? = first {
        decided.append((sign.id, days))
      } else if case .closed(let days, _) = told, let atLeast = isOpen[sign.id] {
        open.append((sign.id, atLeast.map { max(0, $0 - days) }))
      }
    }
    guard !shared.isEmpty || !decided.isEmpty else { return nil }
    let language = assembly.language
    return .days(
      ShownView.Days(
        name: "telling", title: FindingsWord.partTelling(language),
        lanes: [
          lane(
            ShownView.Head(ShownView.Days.Lane.telling, FindingsWord.laneShare(language)), closed: shared, open: [],
            assembly),
          lane(ShownView.Head("decide", FindingsWord.laneDecide(language)), closed: decided, open: open, assembly),
        ]))
  }

  private static func lane(
    _ head: ShownView.Head, closed: [(RecordID, Int)], open: [(RecordID, Int?)], _ assembly: ViewAssembly
  ) -> ShownView.Days.Lane {
    func mark(_ sign: RecordID, _ days: Int?, isOpen: Bool) -> ShownView.Days.Mark {
      ShownView.Days.Mark(code: assembly.ground.reader.code(sign), days: days, isOpen: isOpen, sign: sign)
    }
    let marks =
      closed.map { mark($0.0, $0.1, isOpen: false) }
      .sorted { ($0.days ?? 0, $0.code, $0.sign) < ($1.days ?? 0, $1.code, $1.sign) }
      + open.map { mark($0.0, $0.1, isOpen: true) }
      .sorted { ($0.days ?? .max, $0.code, $0.sign) < ($1.days ?? .max, $1.code, $1.sign) }
    let days = closed.map(\.1).sorted()
    return ShownView.Days.Lane(
      head: head, marks: assembly.ground.isTeam ? marks : [], closed: assembly.cell(closed.count, [], closed.map(\.0)),
      open: assembly.cell(open.count, [], open.map(\.0)),
      doubledMedian: days.doubledMedian)
  }

  /// For each step how many were decided, the middle and the range of the days, and what is open.
  private static func remarks(_ ladder: [ResponseLadder.Rung], _ language: Language) -> [String] {
    ladder.map { rung in
      let days = rung.days
      var parts: [String] = []
      if let least = days.first, let most = days.last, let doubled = days.doubledMedian {
        parts.append(
          FindingsWord.decided(
            language, FindingsWord.signs.numbered(days.count, language), FindingsWord.halved(doubled, language),
            "\(least)", "\(most)"))
      }
      if !rung.open.isEmpty {
        let least = rung.open.compactMap(\.atLeast).min()
        parts.append(
          least.map { FindingsWord.openAtLeast(language, "\(rung.open.count)", "\($0)") }
            ?? FindingsWord.open(language, "\(rung.open.count)"))
      }
      return group(of: rung.band, language).capitalizedFirst + ": " + parts.joined(separator: "; ") + "."
    }
  }

  /// Signs that stand on no line: nobody answered them, or no day is known.
  private static func notDrawn(_ responses: Responses, _ language: Language) -> String? {
    let drawn = responses.ladder.flatMap { rung in rung.decided.map(\.sign) + rung.open.map(\.sign) }
    let rest = Set(responses.signs.map(\.id)).subtracting(drawn).count
    return rest == 0 ? nil : FindingsWord.notDrawn(language, FindingsWord.signs.numbered(rest, language))
  }

  // MARK: - For others, in steps of days

  private static let open = "open"

  private static func bands(_ responses: Responses, _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !responses.ladder.isEmpty, let list = assembly.ground.contents.vocabulary(named: "lagBand")
    else { return nil }
    let language = assembly.language
    let columns = list.terms.map { ShownView.Head($0.code, $0.heading(in: language)) }
      + [ShownView.Head(open, FindingsWord.laneOpen(language))]
    return .grid(
      ShownView.Grid(
        name: "decision", title: FindingsWord.partDecision(language), unit: FindingsWord.unitSigns(language),
        rows: responses.ladder.map {
          ShownView.Head($0.band.rawValue, group(of: $0.band, language).capitalizedFirst)
        }, columns: columns,
        cells: responses.ladder.map { rung in
          columns.map { column in
            assembly.cell(
              column.code == open ? rung.open.count : rung.days.count { LagBand.code(of: $0) == column.code })
          }
        }, listsPeople: false))
  }
}

extension Ground {
  /// Every early sign.
  mutating func signs() -> [Told.Sign] {
    // So that it is decided which answers to them go.
    _ = records(Response.type)
    return records(WarningSign.type).map { row in
      Told.Sign(
        origin: origin(row, of: nil), place: place(WarningSign.place, of: row),
        noticed: isTeam ? row[WarningSign.noticedOn]?.span : nil)
    }
  }

  /// Whether a sign belongs to what a view is narrowed to; one that the team saw itself by the day it was noticed.
  func takes(_ sign: Told.Sign, _ filter: FindingsFilter) -> Bool {
    guard filter.kind == nil, filter.phase == nil, isIn(sign.place, filter) else { return false }
    if let talk = sign.origin.talk {
      return takes(nil, in: talk, FindingsFilter(wave: filter.wave, since: filter.since))
    }
    guard filter.wave == nil else { return false }
    return filter.since.map { since in sign.noticed.map { $0.upperBound >= since } ?? false } ?? true
  }
}
