import Notebook
import Testing

@testable import Tables

@Suite("Views of what was heard")
struct ViewTests {
  private let day = Day(number: 20_555)

  private func view(
    _ view: FindingsView, _ contents: Contents, _ level: Level = .team, _ filter: FindingsFilter = FindingsFilter(),
    in language: Language = .en
  ) -> ShownView {
    var findings = Findings(contents, level: level, on: day, in: language)
    return findings.view(view, filter)
  }

  /// Every text of a view.
  private func texts(_ view: ShownView) -> [String] {
    let parts = view.parts.flatMap { part -> [String] in
      switch part {
      case .bars(let bars): [bars.unit] + bars.rows.map(\.label)
      case .grid(let grid): [grid.unit] + grid.rows.map(\.label) + grid.columns.map(\.label)
      case .days(let days): [days.title] + days.lanes.map(\.head.label)
      case .listing(let listing): [listing.title] + listing.columns.map(\.label)
      }
    }
    return [view.title] + parts + view.remarks + view.limits + [view.absence].compactMap(\.self)
  }

  @Test("An empty notebook says what would be here and how to begin, at every level and in every language")
  func empty() {
    for level in Level.allCases {
      for language in Language.allCases {
        for one in FindingsView.allCases {
          let shown = view(one, Contents(), level, in: language)
          #expect(shown.parts.isEmpty && shown.absence?.isEmpty == false, "\(one) \(level) \(language)")
        }
      }
    }
  }

  @Test("Every view has all its words in every language, and no place to put something in is left over")
  func words() throws {
    let practice = try PracticeNotebook()
    for level in [Level.team, .shared, .public] {
      for language in Language.allCases {
        var findings = Findings(practice.before, level: level, on: practice.today, in: language)
        for one in FindingsView.allCases {
          let shown = findings.view(one)
          for text in texts(shown) {
            #expect(!text.isEmpty && !text.contains("{"), "\(one) \(level) \(language) \(text)")
          }
        }
      }
    }
    let sheets = FindingsWord.texts.mapValues(WordSheet.read)
    for language in Language.allCases {
      let known = Set((sheets[language] ?? [:]).keys)
      #expect(known == Set(FindingsWord.allCases.map { "Findings.\($0.rawValue)" }), "\(language)")
    }
    let french = sheets[.fr]?.values.joined() ?? ""
    #expect(![" :", " ;", " ?"].contains { french.contains($0) }, "a line could break there")
    for word in FindingsWord.allCases {
      let holes = Set(Language.allCases.map { language in
        (1...4).filter { (sheets[language]?["Findings.\(word.rawValue)"] ?? "").contains("{\($0)}") }
      })
      #expect(holes.count == 1, "\(word)")
    }
  }

  @Test("One interview alone is shown to the team, and of it nobody else sees anything")
  func one() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell", scopes: ["takePart", "notes", "teamUse", "aggregate"])
    let shown = view(.dangers, notes.contents)
    #expect(shown.base == "1 named · 1 person or group")
    #expect(shown.grid("severity.likelihood")?.cells[0][2].people == ["A-05"])
    for one in FindingsView.allCases {
      let everyone = view(one, notes.contents, .public)
      #expect(everyone.parts.isEmpty && everyone.smallest == 5 && everyone.absence != nil, "\(one)")
      #expect(!texts(everyone).joined().contains("A-05"))
      let shared = view(one, notes.contents, .shared)
      #expect(shared.parts.isEmpty, "\(one): nobody agreed to that")
    }
  }

  @Test("Where everyone preferred not to say, the view says so, and what was not said is counted")
  func declined() throws {
    var notes = Notes()
    for (place, name) in ["one", "two"].enumerated() {
      try notes.meet(name, code: "A-0\(place)")
      try notes.hear(name, person: name)
      try notes.write("risk", "\(name)-risk", in: "\(name)-home", ["deleted": .truth(true)])
      try notes.write(
        "answer", "\(name)-interview.e1", in: "\(name)-home",
        ["interview": .text("\(name)-interview"), "question": .text("e1"), "missing": .text("declined")])
    }
    let dangers = view(.dangers, notes.contents)
    #expect(dangers.parts.isEmpty && dangers.absence?.hasPrefix("2 interviews, and nothing of this was said") == true)
    let silence = try #require(view(.silence, notes.contents).grid("question.missing"))
    #expect(silence.rows.map(\.short) == ["e1"] && silence.cells[0][0].shown == .number(2, asOf: nil))
  }

  @Test("A study that widened its smallest group hides more; nobody but the team sees people or what lies beneath")
  func hidden() throws {
    var study = try RandomStudy(seed: 3, people: 60)
    let open = view(.why, study.contents, .public)
    let bars = try #require(open.bars("motivations.motivation"))
    let plan = try ReadFiles(RandomStudy.plan(study.contents)).rows("figures")
      .filter { $0["figure"] == "motivations.motivation" }
    for row in plan {
      let place = try #require(bars.rows.firstIndex { $0.code == row["code"] })
      let shown =
        switch bars.cells[place].shown {
        case .number(let number, _): "\(number)"
        case .fewer: "<5"
        case .most: "most"
        case .hidden: "hidden"
        }
      #expect(shown == row["shown"])
    }
    try study.show(noneBelow: 20)
    let narrow = view(.why, study.contents, .public)
    #expect(narrow.smallest == 20)
    let numbers = narrow.bars("motivations.motivation")?.cells.compactMap(\.shown.number) ?? []
    #expect(numbers.allSatisfy { $0 >= 20 } && numbers.count < bars.cells.compactMap(\.shown.number).count)
    for one in FindingsView.allCases {
      for level in [Level.public, .shared] {
        for part in view(one, study.contents, level).parts {
          #expect(!leads(part), "\(one) \(level)")
        }
      }
    }
  }

  /// Whether a part shows whose it is, or what lies beneath it.
  private func leads(_ part: ShownView.Part) -> Bool {
    func leads(_ cell: ShownView.Cell) -> Bool { !cell.people.isEmpty || !cell.beneath.isEmpty }
    return switch part {
    case .bars(let bars): bars.cells.contains(where: leads)
    case .grid(let grid): grid.cells.joined().contains(where: leads)
    case .days(let days): days.lanes.contains { !$0.marks.isEmpty || leads($0.closed) || leads($0.open) }
    case .listing(let listing): listing.rows.contains { !$0.beneath.isEmpty }
    }
  }

  @Test("Narrowing by place, time, kind, round and day; outside the team nothing is narrowed")
  func narrowed() throws {
    let practice = try PracticeNotebook()
    var findings = Findings(practice.before, level: .team, on: practice.today, in: .en)
    let choices = findings.choices()
    #expect(choices.waves == [1, 2] && choices.places.count == 3)
    #expect(choices.phases == ["prevent", "protect", "recover"] && choices.kinds.count == 7)
    let second = findings.view(.dangers, FindingsFilter(wave: 2))
    #expect(second.base == "1 named · 1 person or group")
    let groups = findings.view(.dangers, FindingsFilter(kind: "group"))
    #expect(groups.grid("severity.likelihood")?.cells.joined().flatMap(\.people).sorted() == ["A-02", "A-06", "A-06"])
    let places = choices.places.map { findings.view(.dangers, FindingsFilter(place: $0)).bars("band") }
    #expect(places.map { $0?.cells.compactMap(\.shown.number).reduce(0, +) } == [7, 6, 3])
    let late = findings.view(.dangers, FindingsFilter(since: practice.today + 1))
    #expect(late.parts.isEmpty && late.absence == "Nothing here fits what it is narrowed to (F9, look at everything).")
    var others = Findings(practice.before, level: .shared, on: practice.today, in: .en)
    #expect(others.view(.why, FindingsFilter(wave: 2)) == others.view(.why))
    #expect(others.choices() == Findings.Choices(places: [], phases: [], kinds: [], waves: []))
  }

  @Test("A label of sixty letters in Arabic or Tamil stands whole, and a code without words stands as itself")
  func longLabels() throws {
    let tamil = String(repeating: "அமைதி ", count: 12).trimmingCharacters
    let arabic = String(repeating: "سلام ", count: 12).trimmingCharacters
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    for (code, words) in [("own-tamil", tamil), ("own-arabic", arabic)] {
      let id = try #require(RecordID.vocabularyEdit(list: "motivation", code: code))
      try notes.write(
        "vocabularyEdit", id.text,
        ["vocabulary": .text("motivation"), "code": .text(code), "labelEn": .text(words), "added": .truth(true)])
      try notes.write(
        "motivation", code, in: "fine-home",
        ["person": .text("bell"), "sourceRef": .text("fine-interview"), "motivation": .text(code)])
    }
    let bars = try #require(view(.why, notes.contents).bars("motivation"))
    #expect(Set(bars.rows.map(\.label)).isSuperset(of: [tamil, arabic]))
    #expect(bars.rows.map(\.code) == ["hope", "own-tamil", "own-arabic"], "\(bars.rows)")
  }

  @Test("Many rows read by several threads come in their order, and so do few by one")
  func parallel() {
    for count in [0, 1, 999, 1_000, 1_001, 12_345] {
      let numbers = Array(0..<count)
      #expect(numbers.mapInParallel { $0 * 2 } == numbers.map { $0 * 2 }, "\(count)")
    }
  }

  @Test("Where talks were hardest is counted by section; a talk that was calm is hard nowhere")
  func hardest() throws {
    let practice = try PracticeNotebook()
    var contents = practice.before
    func rows() throws -> [String: [Int]] {
      var findings = Findings(contents, level: .team, on: practice.today, in: .en)
      let grid = try #require(findings.view(.silence).grid("section.distressPeak"))
      #expect(grid.columns.map(\.code) == ["1", "2", "3"])
      let numbers = grid.cells.map { $0.map { $0.shown.number ?? -1 } }
      return Dictionary(uniqueKeysWithValues: zip(grid.rows.map(\.code), numbers))
    }
    #expect(try rows() == ["D": [1, 0, 0], "E": [1, 1, 0]])
    var pen = Pen(who: "T1", chance: Chance(seed: (9, 9, 9, 8)))
    let talk = try #require(contents.records(code: "I-06").first.flatMap { Talk($0.id, in: contents) })
    // At a question that is in no guide any more.
    for change in talk.setting(Interview.distressAt, "gone") {
      _ = pen.write(change, into: &contents, at: Moment(seconds: 1))
    }
    #expect(try rows() == ["D": [1, 0, 0], "E": [1, 0, 0], "notSaid": [0, 1, 0]])
  }

  @Test("What somebody did not say, or two said otherwise, stands under not said, and in no other place")
  func notSaid() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    try notes.write("person", "mute", in: "mute", ["code": .text("A-100")])
    let told: [String: Value] = ["person": .text("bell"), "sourceRef": .text("fine-interview")]
    func tell(_ kind: String, _ id: String, _ fields: [String: Value]) throws {
      try notes.write(kind, id, in: "fine-home", told.merging(fields) { _, new in new })
    }
    try tell("relationship", "tie", ["relation": .text("trusts"), "toProvider": .text("local_gov")])
    try tell("sustaining", "way", ["factor": .text("belief")])
    try tell("risk", "recent", ["riskType": .text("stigma"), "experience": .text("happened"), "severity": .number(3)])
    let contents = notes.contents
    let ties = try #require(view(.ties, contents).grid("relation.axis"))
    let row = try #require(ties.rows.firstIndex { $0.code == "trusts" })
    #expect(ties.columns.last?.code == "notSaid" && ties.cells[row].last?.shown == .number(1, asOf: nil))
    #expect(view(.sustains, contents).bars("notSaid")?.rows.map(\.code) == ["belief"])
    let who = try #require(view(.who, contents).grid("kind.phases"))
    #expect(who.rows.last?.code == "notSaid" && who.cells.last?.last?.people == ["A-100"])
    let unrated = try #require(view(.dangers, contents).listing("notRated"))
    #expect(unrated.rows.contains { $0.beneath.map(\.text) == ["recent"] }, "\(unrated.rows)")
  }

  @Test("Numbers stand as people count them, and a look without a day makes nothing worse")
  func order() throws {
    var notes = Notes()
    for number in [100, 9, 11] {
      try notes.meet("p\(number)", code: "A-\(number)")
      try notes.hear("h\(number)", person: "p\(number)")
      try notes.write(
        "risk", "r\(number)", in: "h\(number)-home",
        [
          "person": .text("p\(number)"), "sourceRef": .text("h\(number)-interview"), "riskType": .text("stigma"),
          "likelihood": .number(2), "severity": .number(1),
        ])
    }
    let grid = try #require(view(.dangers, notes.contents).grid("severity.likelihood"))
    #expect(grid.cells.flatMap(\.self).contains { $0.people == ["A-9", "A-11", "A-100"] }, "\(grid.cells)")
    try notes.write("place", "z", ["placeCode": .text("Z-01")])
    let looked: [(String, Int, String?)] = [("one", 4, nil), ("two", 1, "2026-01-05"), ("three", 2, "2026-02-05")]
    for (id, stage, day) in looked {
      var fields: [String: Value] = ["place": .text("z"), "stage": .number(stage)]
      if let day { fields["observedOn"] = .date(day) }
      try notes.write("contextSnapshot", id, fields)
    }
    let looks = try #require(view(.change, notes.contents).listing("looks"))
    #expect(looks.rows.map { $0.beneath.first?.text } == ["one", "two", "three"], "\(looks.rows)")
    #expect(looks.rows.map(\.isGrave) == [false, false, true])
  }

  @Test("A sign that nobody answered stands on no line, and the view says so")
  func notDrawn() throws {
    let practice = try PracticeNotebook()
    #expect(!view(.gap, practice.before).remarks.contains { $0.hasPrefix("On no line") })
    var contents = practice.before
    var pen = Pen(who: "T1", chance: Chance(seed: (9, 9, 9, 7)))
    let id = RecordID.random(using: &pen.chance)
    let sign = Change(
      dossier: .notebook, record: id, kind: WarningSign.type.kind, field: WarningSign.sign.name, value: .text("rumour"))
    _ = pen.write(sign, into: &contents, at: Moment(seconds: 1))
    var findings = Findings(contents, level: .team, on: practice.today, in: .en)
    #expect(findings.view(.gap).remarks.last == "On no line: 1 early sign, for nobody answered or no day is known.")
  }

  @Test("Narrowed to a kind, whom people named first is narrowed too, and so is the number of interviews")
  func narrowedNames() throws {
    let practice = try PracticeNotebook()
    var findings = Findings(practice.before, level: .team, on: practice.today, in: .en)
    let all = findings.view(.who)
    let some = findings.view(.who, FindingsFilter(kind: "committee"))
    #expect(some.bars("mentions") != all.bars("mentions"))
    #expect(some.base.hasPrefix("1 person or group · 2 interviews"), "\(some.base)")
  }

  @Test("How many people are to be heard shows beside who was; who is missing is listed; taken away it is gone")
  func targets() throws {
    let practice = try PracticeNotebook()
    var contents = practice.before
    var pen = Pen(who: "T1", chance: Chance(seed: (9, 9, 9, 9)))
    func set(_ number: Int?, _ axis: Code, _ code: Code) {
      for change in CoverageTarget.setting(number, axis, code, in: contents) {
        _ = pen.write(change, into: &contents, at: Moment(seconds: 1))
      }
    }
    for row in contents.records(CoverageTarget.type) {
      set(nil, row[CoverageTarget.axis] ?? "", Code(row[CoverageTarget.code] ?? ""))
    }
    set(10, "gender", "man")
    set(3, "ageBand", "18-29")
    set(2, "role", "displaced")
    func shown() -> ShownView {
      var findings = Findings(contents, level: .team, on: practice.today, in: .en)
      return findings.view(.coverage)
    }
    let bars = try #require(shown().bars("gender"))
    #expect(bars.rows.map(\.code) == ["woman", "man"] && bars.targets == [nil, 10] && bars.full == 10)
    #expect(shown().listing("missing")?.rows.map(\.texts) == [
      ["Woman or man", "Man", "6", "10"], ["Seen as", "Lives away, acts for home", "0", "2"],
    ])
    set(nil, "gender", "man")
    set(nil, "role", "displaced")
    #expect(shown().listing("missing") == nil && shown().bars("gender")?.targets == [])
    #expect(CoverageTarget.wanted("ageBand", "18-29", in: contents) == 3)
  }
}

extension String {
  fileprivate var trimmingCharacters: String { last == " " ? String(dropLast()) : self }
}
