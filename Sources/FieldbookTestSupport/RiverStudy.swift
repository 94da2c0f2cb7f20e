import Canvas
import Fieldbook
import Notebook

/// A study of one river written by hand: ties, looks at places, early signs; some of it told without permission.
public struct RiverStudy {
  private var contents = Contents()
  private var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
  private var filed: [Filed] = []

  /// The study as it is on disk.
  public static func written() -> [Filed] {
    var study = RiverStudy()
    study.writePeople()
    study.writeTalks()
    study.writeTies()
    study.writeLooks()
    study.writeSigns()
    return study.filed
  }

  /// The id of a record written here, `look-1` or `A-01`, the same in every run.
  public static func id(_ name: String) -> RecordID { RecordID(name.lowercased()) ?? .study }

  private mutating func add(
    _ type: RecordType, _ name: String, in home: DossierID? = nil, _ fields: [(String, Value)]
  ) {
    let id = Self.id(name)
    let dossier = home ?? (type.home == .own ? id : .notebook)
    for (field, value) in fields {
      filed.append(
        pen.write(
          Change(dossier: dossier, record: id, kind: type.kind, field: field, value: value), into: &contents,
          at: Scenario.start.after(milliseconds: -86_400_000)))
    }
  }

  private func date(_ text: String) -> Value { PartialDate(text)?.stored ?? .text(text) }
  private func codes(_ codes: String...) -> Value { .list(codes.map { .text($0) }) }
  private func ref(_ name: String) -> Value { Self.id(name).stored }
  private func home(_ name: String) -> DossierID? { contents[Self.id(name)]?.dossier }

  private mutating func writePeople() {
    add(Study.type, "study", [("title", .text("River study"))])
    add(Place.type, "Z-01", [("placeCode", .text("Z-01")), ("label", .text("Saltmarsh")), ("level", .text("zone"))])
    add(Place.type, "Z-02", [("placeCode", .text("Z-02")), ("label", .text("River Bend")), ("level", .text("zone"))])
    let people = [
      ("A-01", "the ferry women", "group", "Z-02"), ("A-02", "the bell households", "network", "Z-02"),
      ("A-03", "the old judge", "person", "Z-01"),
    ]
    for (code, handle, kind, place) in people {
      add(
        PeaceAgent.type, code,
        [("code", .text(code)), ("handle", .text(handle)), ("kind", .text(kind)), ("place", ref(place))])
    }
  }

  private mutating func writeTalks() {
    for (number, about, day) in [("01", "A-01", "2026-02-20"), ("02", "A-03", "2026-02-21")] {
      add(Respondent.type, "R-" + number, [("code", .text("R-" + number)), ("about", ref(about))])
      add(
        Interview.type, "I-" + number, in: home("R-" + number),
        [
          ("code", .text("I-" + number)), ("respondent", ref("R-" + number)), ("place", ref("Z-02")),
          (Interview.people.name, .list([ref(about)])), (Interview.guideID.name, .text("fieldbook-open")),
          ("conductedOn", date(day)), ("status", .text("complete")),
        ])
      add(
        Mention.type, "mention-" + number, in: home("R-" + number),
        [("kind", .text("network")), ("sourceRef", ref("I-" + number))])
    }
    // Nobody has allowed yet that what was told in I-02 is kept.
    add(
      Consent.type, "consent", in: home("R-01"),
      [
        ("respondent", ref("R-01")), ("interview", ref("I-01")), ("status", .text("given")),
        ("scopesOpening", codes("takePart", "notes", "teamUse")), ("givenOn", date("2026-02-20")),
      ])
    add(
      Recognition.type, "known", in: home("R-01"),
      [
        ("person", ref("A-02")), ("ways", codes("deeds", "turned_to")), ("byWhom", codes("women", "own_group")),
        ("breadth", .text("severalGroups")), ("disputedBy", codes("armed")), ("sourceRef", ref("I-01")),
      ])
  }

  private mutating func writeTies() {
    func tie(_ name: String, from: String, _ end: (String, Value), _ more: [(String, Value)], told: String? = nil) {
      let home = told.flatMap { self.home($0) } ?? self.home(from)
      let known: [(String, Value)] = told.map { [("sourceRef", ref($0))] } ?? [("sourceType", .text("observation"))]
      add(
        Relationship.type, name, in: home,
        [("person", ref(from)), end, ("safeToShow", .truth(false))] + more + known)
    }
    tie(
      "tie-1", from: "A-01", ("toPerson", ref("A-02")),
      [
        ("relation", .text("works_with")), ("axis", .text("across")), ("mutual", .truth(true)),
        ("crossesDivide", .text("yes")), ("tone", .text("good")),
      ], told: "I-01")
    tie(
      "tie-2", from: "A-01", ("toProvider", .text("nat_gov")),
      [("relation", .text("answers_to")), ("axis", .text("up")), ("tone", .text("strained"))])
    tie("tie-3", from: "A-03", ("toPerson", ref("A-01")), [("relation", .text("supports")), ("axis", .text("down"))])
    tie(
      "tie-4", from: "A-01", ("toArmed", .text("militia_local")),
      [("relation", .text("channel_armed")), ("axis", .text("across"))], told: "I-01")
    tie(
      "tie-5", from: "A-03", ("toPerson", ref("A-01")), [("relation", .text("trusts")), ("axis", .text("across"))],
      told: "I-02")
  }

  private mutating func writeLooks() {
    add(
      ContextSnapshot.type, "look-1",
      [
        ("place", ref("Z-02")), ("observedOn", date("2026-02-01")), ("phase", .text("prevent")), ("stage", .number(1)),
        ("direction", .text("steady")), ("conditions", codes("polarised")),
      ])
    add(
      ContextSnapshot.type, "look-2",
      [
        ("place", ref("Z-02")), ("observedOn", date("2026-03-05")), ("phase", .text("protect")), ("stage", .number(3)),
        ("direction", .text("rising")), ("conditions", codes("open_war", "informing")),
        ("connectorsNote", Prose("The market, and the one bridge.").stored),
        ("dividersNote", Prose("Who may cross after dark.").stored), ("civilianPart", .text("slowing")),
      ])
  }

  private mutating func writeSigns() {
    add(
      WarningSign.type, "W-01",
      [
        ("code", .text("W-01")), ("place", ref("Z-02")), ("sign", .text("rumour")), ("noticedOn", date("2026-02-10")),
        ("noticedByBand", .text("neighbours")), ("sharedOn", date("2026-02-11")), ("status", .text("answered")),
        ("recordedLive", .truth(true)),
      ])
    add(
      Response.type, "response-1",
      [
        ("sign", ref("W-01")), ("providerLevel", .text("local_group")), ("decisionOn", date("2026-02-12")),
        ("actionOn", date("2026-02-12")), ("kinds", codes("rumour_check")), ("outcome", .text("reduced")),
        ("handedUp", .truth(true)),
      ])
    add(
      Response.type, "response-2",
      [
        ("sign", ref("W-01")), ("providerLevel", .text("nat_gov")), ("decisionOn", date("2026-03")),
        ("kinds", codes("call_outside")), ("gapReasons", codes("bureaucracy")),
      ])
    add(
      WarningSign.type, "W-02",
      [
        ("code", .text("W-02")), ("place", ref("Z-01")), ("sign", .text("recruit")), ("noticedOn", date("2026-02-23")),
        ("toldAfter", .number(1)), ("status", .text("open")),
      ])
    add(
      Response.type, "response-3",
      [("sign", ref("W-02")), ("providerLevel", .text("intl_official")), ("kinds", codes("none"))])
    add(
      WarningSign.type, "W-03", in: home("R-02"),
      [
        ("code", .text("W-03")), ("place", ref("Z-02")), ("sign", .text("hate_talk")),
        ("noticedOn", date("2026-02-01")), ("status", .text("open")), ("sourceRef", ref("I-02")),
      ])
  }
}

extension Scenario {
  /// In the study of the river, unlocked, on Today; the study says no language, so the screen keeps its own.
  public static func river(size: Size = Size(columns: 80, rows: 24), language: Language = .en) -> Scenario {
    open(MemoryVault(RiverStudy.written()), size: size, language: language)
  }
}
