import Notebook
import Testing

@testable import Tables

@Suite("What should not be said leaves everything for everyone at once")
struct UnsaidTests {
  /// A group that was read a finding, and what it said; a session of its own.
  private func say(_ verdict: String, of finding: String, _ study: inout RandomStudy, tally: [Int]? = nil) throws {
    try study.giveBack(finding, verdict: verdict, tally: tally)
  }

  /// What the tables show of a figure, by code.
  private func cells(_ contents: Contents, _ figure: String) throws -> [String: String] {
    let rows = try #require(RandomStudy.plan(contents).table("figures")).rows.filter { $0[0] == figure }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[4], $0[6]) })
  }

  private func findings(_ contents: Contents) -> [Finding] { Finding.all(contents, on: RandomStudy.made) }

  private func page(_ contents: Contents) throws -> String {
    let text = try #require(RandomStudy.plan(contents, .sheet).pages.first).text
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func about(_ contents: Contents, _ figure: String) throws -> String {
    let rows = try #require(RandomStudy.plan(contents).table("figures_about")).rows
    return try #require(rows.first { $0[0] == figure }?[5])
  }

  @Test("Each finding is one answer that the page gives, in its words")
  func all() throws {
    let study = try RandomStudy(seed: 2, people: 40)
    let all = findings(study.contents)
    #expect(all.count > 3 && Set(all.map(\.id)).count == all.count)
    let page = try page(study.contents)
    for finding in all {
      let part = try #require(finding.id.split(separator: ":").first.map(String.init))
      #expect(SheetPart(rawValue: part) != nil)
      let said = finding.words.split(separator: ":").last.map { $0.dropFirst().dropLast() }
      if part != "near" { #expect(page.contains(said ?? "?"), "\(finding.words)") }
    }
    #expect(all.contains { $0.words.hasPrefix("Why they do it. ") && $0.words.contains("of you said: ") })
    let arabic = Finding.all(study.contents, on: RandomStudy.made, in: .ar)
    #expect(arabic.map(\.id) == all.map(\.id) && arabic.allSatisfy { !$0.words.contains("of you said") })
  }

  @Test("One group’s word takes it out of figures, page and what is read to the next group, whatever was told before")
  func leaves() throws {
    for seed in UInt64(0)..<20 {
      var study = try RandomStudy(seed: seed, people: 30 + Int(seed))
      try study.release(RandomStudy.plan(study.contents), "before")
      guard let finding = findings(study.contents).first(where: { $0.id.hasPrefix("why:") }) else { continue }
      let code = String(finding.id.dropFirst(4))
      let label = try #require(finding.words.split(separator: ":").last).dropFirst().dropLast()
      #expect(try page(study.contents).contains(label))
      #expect(try !about(study.contents, "motivations.motivation").contains("wish"))
      try say("partly", of: finding.id, &study)
      #expect(findings(study.contents).contains(finding))
      try say("notSaid", of: finding.id, &study)
      #expect(try cells(study.contents, "motivations.motivation")[code] == "hidden", "seed \(seed)")
      for (pair, shown) in try cells(study.contents, "motivations.motivation.phases")
      where pair.split(separator: " ").first.map(String.init) == code { #expect(shown == "hidden") }
      #expect(try !page(study.contents).contains(label), "seed \(seed)")
      #expect(!findings(study.contents).contains { $0.id == finding.id })
      #expect(try about(study.contents, "motivations.motivation").contains("at the wish of those who were heard"))
      #expect(RandomStudy.plan(study.contents).released["motivations.motivation/\(code)"] == nil)
      let all = RandomStudy.plan(study.contents)
      #expect(!all.tables.flatMap(\.rows).flatMap { $0 }.contains { $0.contains("S-") || $0.contains("group-") })
    }
  }

  @Test("The page says that something is left out, not of whom; what a group says is not so does not stand there as true")
  func pageSaysSo() throws {
    let wish = "Something is left out at the wish of those who were heard."
    for verdict in ["notSaid", "not"] {
      var study = try RandomStudy(seed: 2, people: 40)
      let finding = try #require(findings(study.contents).first { $0.id.hasPrefix("why:") })
      let label = try #require(finding.words.split(separator: ":").last).dropFirst().dropLast()
      #expect(try page(study.contents).contains(label) && !page(study.contents).contains(wish))
      try say(verdict, of: finding.id, &study)
      let page = try page(study.contents)
      #expect(page.contains(wish) && !page.contains(label), "\(verdict)")
      #expect(RandomStudy.plan(study.contents, .sheet).leavesOutWishes)
      // What people said stays counted; only what should not be said leaves the figures.
      #expect(RandomStudy.plan(study.contents).leavesOutWishes == (verdict == "notSaid"))
      // The next group is asked again whether it is so.
      #expect(findings(study.contents).contains { $0.id == finding.id } == (verdict == "not"))
    }
  }

  @Test("What is left out cannot be worked out from what stays, nor from the release before it was said")
  func workedOut() throws {
    var tried = 0
    for seed in UInt64(0)..<60 {
      var study = try RandomStudy(seed: seed, people: 25 + Int(seed % 30))
      for part in ["why", "danger", "needs"] {
        guard let finding = findings(study.contents).first(where: { $0.id.hasPrefix(part + ":") }) else { continue }
        try say("notSaid", of: finding.id, &study)
      }
      let unsaid = Unsaid(study.contents)
      let attacker = try Attacker(RandomStudy.plan(study.contents))
      for figure in Counting(study.contents, scope: "aggregate", on: RandomStudy.made).figures {
        for cell in figure.cells where unsaid.covers(cell.codes, of: figure.count) {
          let code = cell.codes.map(\.text).joined(separator: " ")
          guard let range = attacker.ranges[figure.count.name]?[code] else { continue }
          tried += 1
          #expect(range.lowerBound == 0 && range.upperBound >= 4, "seed \(seed) \(figure.count.name) \(code) \(range)")
        }
      }
    }
    #expect(tried > 100)
  }

  @Test("One voice behind the curtain is enough, and where copies disagree the one that says so counts")
  func oneVoice() throws {
    var study = try RandomStudy(seed: 2, people: 40)
    let finding = try #require(findings(study.contents).first { $0.id.hasPrefix("danger:") })
    try say("true", of: finding.id, &study, tally: [6, 2, 0, 0])
    #expect(findings(study.contents).contains(finding))
    try say("true", of: finding.id, &study, tally: [6, 1, 0, 1])
    #expect(!findings(study.contents).contains(finding))
  }

  @Test("It stays unsaid when what the group did goes to the bin, and when its session is erased for good")
  func erased() throws {
    var study = try RandomStudy(seed: 2, people: 40)
    let finding = try #require(findings(study.contents).first { $0.id.hasPrefix("danger:") })
    try say("notSaid", of: finding.id, &study)
    try say("true", of: "why:hope", &study)
    var contents = study.contents
    let kept = findings(contents)
    var pen = Pen(who: "T2", chance: Chance(seed: (7, 7, 7, 7)))
    let item = try #require(contents.records(ActivityItem.type).first)
    _ = pen.write(Change(item, Field.deleted, true), into: &contents, at: Moment(seconds: 1))
    #expect(findings(contents) == kept && !kept.contains { $0.id == finding.id })
    let session = try #require(contents.records(code: "S-1").first)
    let plan = try #require(Forgetting(of: session.id, in: contents, reader: "T2"))
    #expect(plan.unsaid == [finding.id])
    for change in plan.noted(.all, on: RandomStudy.made, as: RecordID.random(using: &pen.chance)) {
      _ = pen.write(change, into: &contents, at: Moment(seconds: 2))
    }
    _ = contents.carryOut(plan, with: &pen, at: Moment(seconds: 2))
    #expect(contents.records(ActivityItem.type).count == 1)
    #expect(findings(contents) == kept)
    let other = try #require(contents.records(code: "S-2").first)
    #expect(Forgetting(of: other.id, in: contents, reader: "T2")?.unsaid == [])
  }

  @Test("Who could help first is left out whole: number, page and answers")
  func near() throws {
    for seed in UInt64(0)..<20 {
      var study = try RandomStudy(seed: seed, people: 40)
      guard findings(study.contents).contains(where: { $0.id == "near" }) else { continue }
      try say("notSaid", of: "near", &study)
      #expect(try cells(study.contents, Protected.nearName) == ["local": "hidden"])
      #expect(try cells(study.contents, "needs.firstProvider").values.allSatisfy { $0 == "hidden" })
      #expect(try !page(study.contents).contains("someone near here"))
      #expect(!findings(study.contents).contains { $0.id == "near" })
      return
    }
    Issue.record("no study says who could help first")
  }

  @Test("A name nobody knows leaves everything as it is")
  func unknown() throws {
    var study = try RandomStudy(seed: 2, people: 40)
    let before = RandomStudy.plan(study.contents).tables.first { $0.name == "figures" }
    for id in ["", ":", "later:thing", "why:nothing"] {
      try say("notSaid", of: id, &study)
      #expect(RandomStudy.plan(study.contents).tables.first { $0.name == "figures" }?.rows == before?.rows, "\(id)")
    }
    try say("notSaid", of: "why", &study)
    #expect(!findings(study.contents).contains { $0.id.hasPrefix("why:") }, "a part as a whole is left out whole")
  }
}
