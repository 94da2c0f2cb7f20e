import Notebook
import Tables

/// Counting a large notebook for everyone and hiding what is small, figures and page.
enum SuppressionCost {
  /// Measures so many interviews of 16 answers and eleven rows, held in memory only.
  static func measure(_ interviews: Int) {
    guard let (contents, day) = notebook(interviews) else { return }
    let records = contents.records.count
    for level in [Level.public, .sheet] {
      var plan: ExportPlan?
      let seconds = Report.cpu {
        plan = Export.plan(
          contents, Export.Request(.analysis, level: level, made: day, program: "fieldbook-bench"))
      }
      let cells = plan?.tables.first?.rows.count ?? 0
      Report.figure(
        "\(level.rawValue) of \(interviews) interviews", Report.milliseconds(seconds),
        against: "at most 5 s; \(records) records, \(cells) cells, \(plan?.released.count ?? 0) shown")
    }
  }

  /// A notebook of so many interviews, and a day on which their permission counts.
  static func notebook(_ interviews: Int) -> (contents: Contents, day: Day)? {
    guard let guide = Guide.named("lpa-full-1"), let day = Day(year: 2026, month: 3, day: 12) else { return nil }
    var contents = Contents()
    var chance = Chance(seed: (61, 62, 63, 64))
    for number in 0..<interviews { hear(number, guide, day, &contents, &chance) }
    return (contents, day + 1)
  }

  private static func hear(
    _ number: Int, _ guide: Guide, _ day: Day, _ all: inout Contents, _ chance: inout Chance
  ) {
    var pen = Pen(who: "T1", chance: chance)
    var contents = Contents()
    var filed: [Filed] = []
    func write(_ changes: [Change]) {
      for change in changes {
        filed.append(pen.write(change, into: &contents, at: Moment(seconds: day.number * 86_400)))
      }
    }
    func pick(_ list: String) -> Value { .text(Vocabulary.named(list)?.codes.randomElement(using: &pen.chance) ?? "") }
    func record(_ id: RecordID, _ kind: String, in dossier: DossierID, _ fields: [String: Value]) {
      write(fields.sorted { $0.key < $1.key }.map {
        Change(dossier: dossier, record: id, kind: kind, field: $0.key, value: $0.value)
      })
    }
    let person = RecordID.random(using: &pen.chance)
    record(person, "person", in: person, ["kind": pick("personKind"), "phases": .list([pick("phase")])])
    var beginning = Talk.Beginning(guide: guide, language: .en, day: day)
    beginning.about = person
    let (talk, begin) = Talk.begin(beginning, in: contents, using: &pen.chance)
    write(begin)
    record(
      talk.respondent, "respondent", in: talk.dossier, ["gender": pick("gender"), "ageBand": pick("ageBand")])
    write(talk.setting(Interview.code, "I-\(100_000 + number)") + talk.setting(Interview.status, "complete"))
    write(
      talk.permitting(
        [
          (Consent.scopesClosing.spec, [Code("takePart"), "notes", "teamUse", "aggregate"].stored),
          (Consent.status.spec, .text("given")), (Consent.understood.spec, .text("yes")),
        ], in: contents, using: &pen.chance))
    for question in guide.questions.filter(\.hasWords).prefix(Synthetic.answers) {
      write(talk.answering(question.id, Answer.text, Prose("words \(number)", voice: .own), in: contents))
    }
    let rows: [(kind: String, fields: [String])] =
      Array(repeating: ("motivation", ["motivation motivation"]), count: 3)
      + Array(repeating: ("risk", ["riskType riskType", "experience experience"]), count: 2)
      + Array(repeating: ("need", ["need supportNeed", "firstProvider provider", "namedBy namedBy"]), count: 2)
      + Array(repeating: ("sustaining", ["factor sustaining", "direction direction"]), count: 2)
      + Array(repeating: ("strategy", ["strategy strategy", "phase phase", "outcome outcome"]), count: 2)
    for (kind, fields) in rows {
      var values: [String: Value] = ["sourceRef": talk.id.stored, "person": person.stored]
      for field in fields.map({ $0.split(separator: " ").map(String.init) }) { values[field[0]] = pick(field[1]) }
      record(RecordID.random(using: &pen.chance), kind, in: talk.dossier, values)
    }
    for one in filed { all.apply(one.operation, in: one.dossier) }
    chance = pen.chance
  }
}
