import Notebook

extension Findings {
  /// What was not answered, question by question, and how hard talks were.
  static func silence(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.unanswered ?? ground.unanswered()
    told.unanswered = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let talks = ground.talks.filter { ground.takes(talk: $0.key, filter) }
    let silent = all.filter { $0.talk.map { talks[$0] != nil } ?? false }
    return assembly.view(
      .silence,
      base: FindingsWord.join([
        FindingsWord.unanswered.numbered(silent.count, language), FindingsWord.talks.numbered(talks.count, language),
      ]),
      [grid(silent, assembly)] + (ground.isTeam ? [hardest(talks, assembly), distress(talks, assembly)] : []),
      remarks: [reasons(silent, assembly)])
  }

  /// How often each reason was given: not to be asked is another thing than not to answer.
  private static func reasons(_ silent: [Told.Unanswered], _ assembly: ViewAssembly) -> String {
    let spec = Answer.missing.spec
    let counts = Dictionary(grouping: silent, by: \.why).mapValues(\.count)
    return FindingsWord.join(
      assembly.ordered(counts, of: spec).map { "\(assembly.words($0, of: spec)) \(counts[$0] ?? 0)" })
  }

  private static func grid(_ silent: [Told.Unanswered], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !silent.isEmpty else { return nil }
    let spec = Answer.missing.spec
    let usual: [Code] = ["declined", "notAsked", "dontKnow"]
    let others = assembly.inListOrder(silent.map(\.why).filter { !usual.contains($0) }, of: spec)
    let columns = usual + others
    let byQuestion = Dictionary(grouping: silent, by: \.question)
    let questions = Questions(assembly.ground.contents)
    let rows = byQuestion.keys.sorted { (questions.place($0), $0) < (questions.place($1), $1) }
    return .grid(
      ShownView.Grid(
        name: "question.missing", title: FindingsWord.partSilence(assembly.language),
        unit: FindingsWord.unitTalks(assembly.language), rows: rows.map { questions.head($0, assembly.language) },
        columns: columns.map { assembly.head($0, of: spec) },
        cells: rows.map { question in
          columns.map { why in
            let here = (byQuestion[question] ?? []).filter { $0.why == why }
            return assembly.cell(here.count, [], here.map(\.id))
          }
        }, listsPeople: false))
  }

  /// How hard talks were, as those who held them saw it.
  private static func distress(_ talks: [RecordID: Ground.Talk], _ assembly: ViewAssembly) -> ShownView.Part? {
    let spec = Interview.distressPeak.spec
    let seen = talks.keys.sorted().compactMap { id -> (Code, RecordID)? in
      guard let record = assembly.ground.contents[id],
        let peak = assembly.ground.value(Interview.distressPeak, of: record)
      else { return nil }
      return (Code("\(peak)"), id)
    }
    guard !seen.isEmpty else { return nil }
    let groups = Dictionary(grouping: seen, by: \.0).mapValues { $0.map(\.1) }
    let steps = assembly.inListOrder((assembly.list(of: spec)?.codes ?? []).map { Code($0) } + groups.keys, of: spec)
    return .bars(
      ShownView.Bars(
        name: "distressPeak", title: FindingsWord.partDistress(assembly.language),
        unit: FindingsWord.unitTalks(assembly.language), rows: steps.map { assembly.head($0, of: spec) },
        cells: steps.map { assembly.cell((groups[$0] ?? []).count, [], groups[$0] ?? [], isGrave: $0 == "3") },
        full: max(1, groups.values.map(\.count).max() ?? 1), targets: [], words: []))
  }

  /// In which part of the talk it was hardest, and how hard: calm talks are hard nowhere.
  private static func hardest(_ talks: [RecordID: Ground.Talk], _ assembly: ViewAssembly) -> ShownView.Part? {
    let ground = assembly.ground
    let spec = Interview.distressPeak.spec
    let questions = Questions(ground.contents)
    let notSaid = assembly.notSaid
    var byPart: [ShownView.Head: (place: Int, talks: [Code: [RecordID]])] = [:]
    for id in talks.keys.sorted() {
      guard let record = ground.contents[id], let peak = ground.value(Interview.distressPeak, of: record), peak > 0
      else { continue }
      let question = ground.value(Interview.distressAt, of: record) ?? ""
      let part = questions.section(of: question, assembly.language) ?? notSaid
      let place = part == notSaid ? .max : min(byPart[part]?.place ?? .max, questions.place(question))
      byPart[part, default: (place, [:])].place = place
      byPart[part]?.talks[Code("\(peak)"), default: []].append(id)
    }
    guard !byPart.isEmpty else { return nil }
    let parts = byPart.sorted { ($0.value.place, $0.key.code) < ($1.value.place, $1.key.code) }
    let seen = byPart.values.flatMap(\.talks.keys)
    let steps = assembly.inListOrder((assembly.list(of: spec)?.codes ?? []).map { Code($0) } + seen, of: spec)
      .filter { $0 != "0" }
    return .grid(
      ShownView.Grid(
        name: "section.distressPeak", title: FindingsWord.partHardest(assembly.language),
        unit: FindingsWord.unitTalks(assembly.language), rows: parts.map(\.key),
        columns: steps.map { assembly.head($0, of: spec) },
        cells: parts.map { part in
          steps.map { step in
            let here = part.value.talks[step] ?? []
            return assembly.cell(here.count, [], here, isGrave: step == "3")
          }
        }, listsPeople: false))
  }
}

/// The questions of every guide of a study, in their order, with the beginning of their words and their section.
struct Questions {
  private var places: [String: Int] = [:]
  private var words: [String: LocalText] = [:]
  private var sections: [String: GuideSection] = [:]

  init(_ contents: Contents) {
    for section in contents.guides.flatMap(\.sections) {
      for question in section.questions where places[question.id] == nil {
        places[question.id] = places.count
        words[question.id] = question.wording
        sections[question.id] = section
      }
    }
  }

  /// The section a question stands in by its letter and name; nil for one of no guide that is here.
  func section(of id: String, _ language: Language) -> ShownView.Head? {
    sections[id].map { ShownView.Head($0.id, "\($0.id) \($0.label[language])") }
  }

  /// Its place among all; questions of no guide that is here come last.
  func place(_ id: String) -> Int { places[id] ?? .max }

  /// A question by its id and the beginning of its words.
  func head(_ id: String, _ language: Language) -> ShownView.Head {
    let whole = words[id]?[language] ?? ""
    var short = ""
    for word in whole.split(separator: " ") {
      // A script without spaces is one word.
      if short.count + word.count > Self.longest {
        return head(id, (short.isEmpty ? String(word.prefix(Self.longest)) : short) + "…")
      }
      short += (short.isEmpty ? "" : " ") + word
      if let end = word.last, "?؟".contains(end) { break }
    }
    return head(id, short)
  }

  private func head(_ id: String, _ words: String) -> ShownView.Head {
    ShownView.Head(code: id, label: words.isEmpty ? id : words, short: id, group: "")
  }

  /// How many letters of a question are shown.
  private static let longest = 48
}

extension Told {
  /// A question that was not answered.
  struct Unanswered: Sendable {
    let id: RecordID
    let talk: RecordID?
    let question: String
    let why: Code
  }
}

extension Ground {
  /// Every question that was not answered.
  mutating func unanswered() -> [Told.Unanswered] {
    let ground = self
    return contents.records(Answer.type).mapInParallel { answer -> Told.Unanswered? in
      // Nearly all were answered: only the others are decided about.
      guard answer.fields.contains(Answer.missing.name), ground.reader.coverage.goes(undecided: answer),
        let why = ground.value(Answer.missing, of: answer), let question = ground.value(Answer.question, of: answer)
      else { return nil }
      return Told.Unanswered(
        id: answer.id, talk: ground.value(Answer.interview, of: answer), question: question, why: why)
    }.compactMap(\.self)
  }
}
