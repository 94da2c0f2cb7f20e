import Notebook

extension Findings {
  /// Who was heard, of each kind and against what the team set out to reach; and who is missing.
  static func coverage(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.heard ?? ground.heard()
    told.heard = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let talks = ground.talks.filter { ground.takes(talk: $0.key, filter) }
    let speaking = Set(talks.values.compactMap(\.respondent))
    let heard = all.filter { speaking.contains($0.id) }
    let axes = heard.isEmpty && !CoverageAxis.hasTargets(ground) ? [] : CoverageAxis.all(heard, talks, assembly)
    return assembly.view(
      .coverage,
      base: FindingsWord.join([
        FindingsWord.people.numbered(heard.count, language), FindingsWord.talks.numbered(talks.count, language),
      ]),
      [filter.isEmpty ? missing(axes, assembly) : nil] + axes.map(\.part)
        + [ground.isTeam ? nil : stances(talks, assembly)],
      remarks: [ground.isTeam && !heard.isEmpty ? nobodySeenAs(axes, language) : nil])
  }

  /// For whom people spoke: what is left to say of those heard, outside the team.
  private static func stances(_ talks: [RecordID: Ground.Talk], _ assembly: ViewAssembly) -> ShownView.Part? {
    let said = talks.keys.compactMap { id -> (code: Code, origin: Told.Origin)? in
      let code = assembly.ground.contents[id].flatMap { assembly.ground.value(Interview.stance, of: $0) }
      return code.map { ($0, Told.Origin(id: id, who: nil, talk: id)) }
    }
    return assembly.bars("stance", .partStance, .unitHeard, Interview.stance.spec, said, by: assembly.heard)
  }

  private static func missing(_ axes: [CoverageAxis], _ assembly: ViewAssembly) -> ShownView.Part? {
    let language = assembly.language
    let missing = axes.flatMap { axis in
      axis.missing.map { row in
        ShownView.Listing.Row(
          texts: [axis.title, row.head.label, "\(row.count)", row.wanted.map { "\($0)" } ?? ""],
          beneath: row.people.sorted(), isGrave: row.wanted != nil)
      }
    }
    // What the team set out to do stands before what nobody thought of.
    let rows = missing.partitioned(\.isGrave)
    guard assembly.ground.isTeam, !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "missing", title: FindingsWord.partMissing(language),
        columns: [
          .init("axis", FindingsWord.headAxis(language)), .init("kind", FindingsWord.headKind(language)),
          .init("heard", FindingsWord.headHeard(language)), .init("wanted", FindingsWord.headWanted(language)),
        ], rows: rows))
  }

  /// What people can be seen as, and nobody heard is.
  private static func nobodySeenAs(_ axes: [CoverageAxis], _ language: Language) -> String? {
    let roles = axes.first { $0.name == "role" }?.rows ?? []
    let none = roles.filter { $0.isKind && $0.people.isEmpty }.map(\.head.label.lowercasedFirst)
    return none.isEmpty ? nil : FindingsWord.nobodySeenAs(language, FindingsWord.join(none))
  }
}

/// Those heard by one thing that is known of them.
struct CoverageAxis {
  /// Its code in the list `coverageAxis`, and in words.
  let name: Code
  let title: String
  let rows: [Row]
  let part: ShownView.Part?

  /// One kind of people.
  struct Row {
    let head: ShownView.Head
    let people: [RecordID]
    let wanted: Int?
    /// Whether somebody could be heard who is of this kind: no answer is not.
    let isKind: Bool

    var count: Int { people.count }
  }

  /// Kinds of which too few were heard, or nobody at all.
  ///
  /// Nobody could hear everything people are seen as: of that, only what a number was set for is missing.
  var missing: [Row] {
    let isKnown = rows.contains { $0.isKind && $0.count > 0 }
    return rows.filter { row in
      row.isKind && (row.wanted.map { row.count < $0 } ?? (row.count == 0 && isKnown && name != "role"))
    }
  }

  /// Whether the team set out to reach any number.
  static func hasTargets(_ ground: Ground) -> Bool {
    ground.isTeam && ground.contents.records(CoverageTarget.type)
      .contains { $0.readings(CoverageTarget.wanted).contains { $0 != nil } }
  }

  /// Every axis that the level knows of.
  static func all(
    _ heard: [Told.Heard], _ talks: [RecordID: Ground.Talk], _ assembly: ViewAssembly
  ) -> [CoverageAxis] {
    let ground = assembly.ground
    let roles: (Told.Heard) -> [Code] = { one in one.about.flatMap { ground.people[$0]?.roles } ?? [] }
    guard ground.isTeam else {
      // How old people heard are stays with the team; what is told of those they speak for does not.
      return [
        of("gender", PeaceAgent.gender.spec, heard, assembly) { $0.aboutGender.map { [$0] } ?? [] },
        of("ageBand", PeaceAgent.ageBand.spec, heard, assembly) { $0.aboutAge.map { [$0] } ?? [] },
        of("role", PeaceAgent.roles.spec, heard, assembly, roles),
      ]
    }
    return [
      of("gender", Respondent.gender.spec, heard, assembly) { $0.gender.map { [$0] } ?? [] },
      of("ageBand", Respondent.ageBand.spec, heard, assembly) { $0.age.map { [$0] } ?? [] },
      of("groupPosition", Respondent.groupPosition.spec, heard, assembly) { $0.position.map { [$0] } ?? [] },
      of("role", PeaceAgent.roles.spec, heard, assembly, roles),
      places(heard, talks, assembly),
    ]
  }

  private static func of(
    _ name: Code, _ spec: FieldSpec, _ heard: [Told.Heard], _ assembly: ViewAssembly, _ codes: (Told.Heard) -> [Code]
  ) -> CoverageAxis {
    let list = assembly.list(of: spec)
    var by: [Code?: [RecordID]] = [:]
    for one in heard {
      let given = Set(codes(one))
      for code in given { by[code, default: []].append(one.id) }
      if given.isEmpty { by[nil, default: []].append(one.id) }
    }
    let offered = assembly.ground.isTeam ? list?.codes.map { Code($0) } ?? [] : []
    let hearsMinors = Permission.hasMinorsProtocol(assembly.ground.contents)
    let known = assembly.inListOrder(offered + by.keys.compactMap(\.self), of: spec).filter { code in
      by[code] != nil || !unanswered.contains(code) && (hearsMinors || code != "under18")
    }
    let rows = known.map { code in
      (assembly.head(code, of: spec), by[code] ?? [], wanted(name, code, assembly), !unanswered.contains(code))
    }
    return axis(name, rows + unsaid(by[nil], assembly), assembly)
  }

  private static func places(
    _ heard: [Told.Heard], _ talks: [RecordID: Ground.Talk], _ assembly: ViewAssembly
  ) -> CoverageAxis {
    let contents = assembly.ground.contents
    let known = Set(heard.map(\.id))
    var by: [RecordID?: Set<RecordID>] = [:]
    for talk in talks.values {
      guard let respondent = talk.respondent, known.contains(respondent) else { continue }
      let place = talk.place ?? talk.people.lazy.compactMap { assembly.ground.people[$0]?.place }.first
      by[place, default: []].insert(respondent)
    }
    let places = contents.records(Place.type).map(\.id)
      .filter { contents.shown($0) == $0 && (assembly.ground.isIn($0, assembly.filter)) }
      .inOrder { contents.number(of: $0) }
    let rows = places.map { place in
      (assembly.head(place: place), Array(by[place] ?? []), wanted("place", Code(place.text), assembly), true)
    }
    return axis("place", rows + unsaid(by[nil].map(Array.init), assembly), assembly)
  }

  /// Answers that are none, and a group, which nobody heard is: nobody is missing there.
  private static let unanswered: Set<Code> = ["notAsked", "preferNot", "unknown", "other", "mixed"]

  private static func wanted(_ axis: Code, _ code: Code, _ assembly: ViewAssembly) -> Int? {
    // Against everybody only: of what a view is narrowed to, nothing was set.
    guard assembly.ground.isTeam, assembly.filter.isEmpty else { return nil }
    return CoverageTarget.wanted(axis, code, in: assembly.ground.contents)
  }

  private static func unsaid(
    _ people: [RecordID]?, _ assembly: ViewAssembly
  ) -> [(ShownView.Head, [RecordID], Int?, Bool)] {
    guard let people, !people.isEmpty else { return [] }
    return [(assembly.notSaid, people, nil, false)]
  }

  private static func axis(
    _ name: Code, _ rows: [(head: ShownView.Head, people: [RecordID], wanted: Int?, isKind: Bool)],
    _ assembly: ViewAssembly
  ) -> CoverageAxis {
    let title = assembly.words(name, of: CoverageTarget.axis.spec)
    let kinds = rows.map { Row(head: $0.head, people: $0.people, wanted: $0.wanted, isKind: $0.isKind) }
    let most = kinds.map { max($0.count, $0.wanted ?? 0) }.max() ?? 0
    let hasTargets = kinds.contains { $0.wanted != nil }
    let bars = ShownView.Bars(
      name: name.text, title: title, unit: FindingsWord.unitHeard(assembly.language), rows: rows.map(\.head),
      cells: rows.map { assembly.cell($0.people.count, [], $0.people) }, full: max(1, most),
      targets: hasTargets ? kinds.map(\.wanted) : [], words: [])
    let isKnown = assembly.ground.isTeam || kinds.contains(where: \.isKind)
    return CoverageAxis(name: name, title: title, rows: kinds, part: rows.isEmpty || !isKnown ? nil : .bars(bars))
  }
}

extension ViewAssembly {
  /// A place by its number and the team's name for it.
  func head(place: RecordID) -> ShownView.Head {
    ShownView.Head(
      code: place.text, label: ground.label(ofPlace: place), short: ground.contents.number(of: place), group: "")
  }
}

extension Ground {
  /// A place as the team calls it: its number and its name.
  func label(ofPlace place: RecordID) -> String {
    [contents.number(of: place), contents[place]?[Place.label] ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Told {
  /// Somebody heard.
  struct Heard: Sendable {
    let id: RecordID
    let gender: Code?
    let age: Code?
    let position: Code?
    let about: RecordID?
    let aboutGender: Code?
    let aboutAge: Code?
  }
}

extension Ground {
  /// Everyone heard.
  mutating func heard() -> [Told.Heard] {
    records(Respondent.type).map { one in
      let about = value(Respondent.about, of: one)
      let subject = isTeam ? nil : about.flatMap { contents[$0] }
      return Told.Heard(
        id: one.id, gender: value(Respondent.gender, of: one), age: value(Respondent.ageBand, of: one),
        position: value(Respondent.groupPosition, of: one), about: about,
        aboutGender: subject.flatMap { value(PeaceAgent.gender, of: $0) },
        aboutAge: subject.flatMap { value(PeaceAgent.ageBand, of: $0) })
    }
  }
}
