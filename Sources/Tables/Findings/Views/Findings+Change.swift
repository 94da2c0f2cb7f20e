import Notebook

extension Findings {
  /// How places stood from look to look, dangers to be looked at again, and promises past their day.
  static func change(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let allLooks = told.looks ?? ground.looks()
    let allDue = told.due ?? (ground.isTeam ? ground.due() : [])
    let allLate = told.late ?? (ground.isTeam ? ground.late() : [])
    (told.looks, told.due, told.late) = (allLooks, allDue, allLate)
    let looks = allLooks.filter { ground.takes($0, filter) }
    let due = allDue.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    let late = filter.isEmpty ? allLate : []
    let language = ground.language
    return assembly.view(
      .change,
      base: FindingsWord.join([
        FindingsWord.looks.numbered(looks.count, language),
        FindingsWord.places.numbered(Set(looks.map(\.label).filter { !$0.isEmpty }).count, language),
      ]),
      [course(allLooks, assembly), review(due, assembly), promises(late, assembly)],
      remarks: [
        // Within a year others are not told it, and what stands first must not be taken for the earlier.
        ground.isTeam || looks.isEmpty ? nil : FindingsWord.orderUnknown(language),
        ground.isTeam && !looks.isEmpty ? FindingsWord.worse(language) : nil,
        due.isEmpty ? nil : FindingsWord.toReview(language, "\(due.count)"),
        late.isEmpty ? nil : FindingsWord.overdue(language, "\(late.count)"),
      ])
  }

  /// The looks a view is narrowed to; what got worse is seen against the look before, whether that is shown or not.
  private static func course(_ looks: [Told.Look], _ assembly: ViewAssembly) -> ShownView.Part? {
    let language = assembly.language
    let stages = assembly.terms(of: ContextSnapshot.stage.spec)
    let directions = assembly.terms(of: ContextSnapshot.direction.spec)
    let places = Dictionary(grouping: looks, by: \.label)
    let rows = places.keys.sorted { CodeOrder($0) < CodeOrder($1) }.flatMap { place -> [ShownView.Listing.Row] in
      let course = (places[place] ?? []).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
      return course.enumerated().compactMap { index, look in
        guard assembly.ground.takes(look, assembly.filter) else { return nil }
        // Outside the team the order within a year is not known, and without a day no order is.
        let before = index > 0 && assembly.ground.isTeam && look.span != nil ? course[index - 1] : nil
        let rose = look.stage.flatMap { now in before?.span == nil ? nil : before?.stage.map { now > $0 } } ?? false
        return ShownView.Listing.Row(
          texts: [
            place, look.date, look.stage.map { stages(Code("\($0)")) } ?? "",
            look.direction.map { directions($0) } ?? "",
          ], beneath: assembly.ground.isTeam ? [look.id] : [], isGrave: rose)
      }
    }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "looks", title: FindingsWord.partLooks(language),
        columns: [
          .init("place", FindingsWord.headPlace(language)), .init("observedOn", FindingsWord.headWhen(language)),
          .init("stage", FindingsWord.headStage(language)), .init("direction", FindingsWord.headWay(language)),
        ], rows: rows))
  }

  private static func review(_ due: [Told.Due], _ assembly: ViewAssembly) -> ShownView.Part? {
    let language = assembly.language
    let terms = assembly.terms(of: Risk.riskType.spec)
    let rows = due.map { danger in
      let number = assembly.number(danger.origin.who)
      return (
        order: (danger.day, assembly.rank(danger.origin.who), danger.origin.id),
        row: ShownView.Listing.Row(
          texts: [number, terms(danger.code), danger.day.description],
          beneath: [danger.origin.id], isGrave: false)
      )
    }.sorted { $0.order < $1.order }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "review", title: FindingsWord.partReview(language),
        columns: [
          .init("person", FindingsWord.headPerson(language)), .init("riskType", FindingsWord.headDanger(language)),
          .init("reviewBy", FindingsWord.headDue(language)),
        ], rows: rows.map(\.row)))
  }

  private static func promises(_ late: [Told.Late], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !late.isEmpty else { return nil }
    let language = assembly.language
    return .listing(
      ShownView.Listing(
        name: "promises", title: FindingsWord.partPromises(language),
        columns: [
          .init("kind", FindingsWord.headKind(language)), .init("forRef", FindingsWord.headTo(language)),
          .init("dueOn", FindingsWord.headDue(language)),
        ],
        rows: late.sorted {
          ($0.day, CodeOrder($0.number), $0.id) < ($1.day, CodeOrder($1.number), $1.id)
        }.map { promise in
          ShownView.Listing.Row(
            texts: [
              promise.kind.map { assembly.words($0, of: FollowUp.kind.spec) } ?? "", promise.number,
              promise.day.description,
            ], beneath: [promise.id], isGrave: false)
        }))
  }
}

extension Told {
  /// A look at a place.
  struct Look: Sendable {
    let id: RecordID
    /// For the team.
    let place: RecordID?
    /// The place by its number and name, or the letter of its area.
    let label: String
    let date: String
    let order: Int
    let span: ClosedRange<Day>?
    let stage: Int?
    let direction: Code?
  }

  /// A danger past the day it was to be looked at again.
  struct Due: Sendable {
    let origin: Origin
    let code: Code
    let day: Day
  }

  /// A promise past its day.
  struct Late: Sendable {
    let id: RecordID
    let kind: Code?
    let number: String
    let day: Day
  }
}

extension Ground {
  /// Every look at a place, as finely dated as the level shows it.
  mutating func looks() -> [Told.Look] {
    records(ContextSnapshot.type).map { look in
      let date = value(ContextSnapshot.observedOn, of: look)
      let treatment = ContextSnapshot.observedOn.spec.treatment(at: reader.level)
      let shown = date?.shown(treatment, byHalfYears: reader.showsHalfYears).value ?? ""
      return Told.Look(
        id: look.id, place: place(ContextSnapshot.place, of: look),
        label: isTeam
          ? place(ContextSnapshot.place, of: look).map(label(ofPlace:)) ?? ""
          : reader.area(ContextSnapshot.place.spec, of: look),
        // Finer than it is shown, only the team's own order may be.
        date: shown, order: isTeam ? date?.span?.upperBound.number ?? .min : Self.order(shown),
        span: date?.span, stage: value(ContextSnapshot.stage, of: look),
        direction: value(ContextSnapshot.direction, of: look))
    }
  }

  private static func order(_ shown: String) -> Int { Int(shown.prefix(4)) ?? .min }

  /// Dangers that were to be looked at again before today.
  mutating func due() -> [Told.Due] {
    records(Risk.type).compactMap { row in
      guard let code = value(Risk.riskType, of: row), let day = value(Risk.reviewBy, of: row)?.span?.upperBound,
        day < reader.made
      else { return nil }
      return Told.Due(origin: origin(row, of: Risk.person), code: code, day: day)
    }
  }

  /// Promises that were to be kept before today, and are not.
  mutating func late() -> [Told.Late] {
    records(FollowUp.type).compactMap { promise in
      guard value(FollowUp.doneOn, of: promise) == nil, let day = value(FollowUp.dueOn, of: promise)?.span?.upperBound,
        day < reader.made
      else { return nil }
      return Told.Late(
        id: promise.id, kind: value(FollowUp.kind, of: promise),
        number: value(FollowUp.forRef, of: promise).map(reader.code) ?? "", day: day)
    }
  }

  /// Whether a look belongs to what a view is narrowed to.
  func takes(_ look: Told.Look, _ filter: FindingsFilter) -> Bool {
    guard filter.kind == nil, filter.phase == nil, filter.wave == nil, isIn(look.place, filter) else { return false }
    return filter.since.map { since in look.span.map { $0.upperBound >= since } ?? false } ?? true
  }
}
