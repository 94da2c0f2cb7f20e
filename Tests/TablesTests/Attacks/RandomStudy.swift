import Notebook
import Testing

@testable import Tables

/// A small study drawn from a seed: people heard once or twice, each with a few answers, all of whom may be counted.
struct RandomStudy {
  private(set) var notes = Notes()
  private var chance: Chance
  private let share: Double
  private var groups = 0
  static let made = Day(number: 20_532)

  /// So many people; some answers are far more common than others.
  init(seed: UInt64, people: Int) throws {
    chance = Chance(seed: (seed, 17, 19, 23))
    share = Double.random(in: 0.2...0.9, using: &chance)
    try notes.meet("agent", code: "A-01")
    for person in 0..<people { try hear(person) }
  }

  var contents: Contents { notes.contents }

  private mutating func pick(_ list: [String]) -> String {
    Double.random(in: 0..<1, using: &chance) < share ? list[0] : list.randomElement(using: &chance) ?? list[0]
  }

  /// Someone heard, with answers drawn at random, or the ones given.
  mutating func hear(_ number: Int, motives: [String]? = nil, gender: String? = nil) throws {
    let home = "home-\(number)"
    let interview = "interview-\(number)"
    try notes.write(
      "respondent", "respondent-\(number)", in: home,
      [
        "code": .text("R-\(number)"), "about": .text("agent"),
        "gender": .text(gender ?? pick(["woman", "man", "mixed", "preferNot"])),
        "ageBand": .text(pick(["18-29", "30-49", "50plus", "notAsked"])),
      ])
    try notes.write(
      "consent", "consent-\(number)", in: home,
      [
        "respondent": .text("respondent-\(number)"), "interview": .text(interview), "status": .text("given"),
        "scopesClosing": .codes("takePart", "notes", "teamUse", "aggregate"), "pressureSeen": .text("none"),
        "understood": .text("yes"),
      ])
    try notes.write(
      "interview", interview, in: home,
      [
        "code": .text("I-\(number)"), "respondent": .text("respondent-\(number)"), "people": .codes("agent"),
        "stance": .text("forGroup"), "conductedOn": .date("2026-03-04"), "status": .text("complete"),
      ])
    let told: [String: Value] = ["person": .text("agent"), "sourceRef": .text(interview)]
    let all = ["hope", "faith", "duty", "own_past", "own_loss", "justice"]
    for (place, motive) in (motives ?? [pick(all), pick(all)]).enumerated() {
      try notes.write(
        "motivation", "motive-\(number)-\(place)", in: home, told.merging(["motivation": .text(motive)]) { $1 })
    }
    let riskType = pick(["stigma", "detention", "denounced", "exhaustion"])
    let likelihood = Int.random(in: 1...5, using: &chance)
    try notes.write(
      "risk", "risk-\(number)", in: home,
      told.merging([
        "riskType": .text(riskType), "likelihood": .number(likelihood), "severity": .number(3),
        "experience": .text("feared"),
      ]) { $1 })
    let need = pick(["warning", "training", "recognition"])
    let provider = pick(["local_gov", "nat_civil", "intl_ngo"])
    try notes.write(
      "need", "need-\(number)", in: home,
      told.merging([
        "need": .text(need), "firstProvider": .text(provider), "namedBy": .text("self"), "priority": .number(1),
      ]) { $1 })
  }

  /// The answer of one person is another one from now on.
  mutating func change(_ number: Int, motive: String, need provider: String? = nil) throws {
    if let provider {
      try notes.write("need", "need-\(number)", in: "home-\(number)", ["firstProvider": .text(provider)])
    }
    try notes.write("motivation", "motive-\(number)-0", in: "home-\(number)", ["motivation": .text(motive)])
  }

  /// Someone takes back that they may be counted.
  mutating func takeBack(_ number: Int) throws {
    try notes.write("consent", "consent-\(number)", in: "home-\(number)", ["status": .text("withdrawn")])
  }

  /// A group is read a finding, and says this of it.
  mutating func giveBack(_ finding: String, verdict: String, tally: [Int]? = nil) throws {
    groups += 1
    let home = "group-\(groups)"
    try notes.write("session", home, in: home, ["code": .text("S-\(groups)")])
    try notes.write("activity", "activity-\(groups)", in: home, ["session": .text(home), "method": .text("giveBack")])
    var item: [String: Value] = [
      "activity": .text("activity-\(groups)"), "finding": .text(finding), "verdict": .text(verdict),
    ]
    if let tally { item["verdictTally"] = .list(tally.map(Value.number)) }
    try notes.write("activityItem", "item-\(groups)", in: home, item)
  }

  /// Writes a word to a field of a record of an export.
  mutating func write(_ word: String, to field: String, of log: String) throws {
    try notes.write("exportLog", log, [field: .text(word)])
  }

  /// The study says how small a group it shows.
  mutating func show(noneBelow k: Int) throws { try notes.write("study", "study", ["kMin": .number(k)]) }

  /// What would be released.
  static func plan(_ contents: Contents, _ level: Level = .public) -> ExportPlan {
    Export.plan(contents, Export.Request(.analysis, level: level, made: made, program: "p"))
  }

  /// Notes that a plan went out.
  mutating func release(_ plan: ExportPlan, _ name: String) throws {
    let log = try #require(RecordID(name))
    for change in plan.begun(log, to: "out") + ExportPlan.ended(log, hashes: [:]) {
      try notes.write("exportLog", name, [change.field: try #require(change.value)])
    }
  }
}
