import Canvas
import Notebook
import Tables

/// One line of a session's page.
struct SessionLine: Hashable, Sendable {
  /// Its words.
  var text: String
  /// How they look.
  var style = Style.normal
  /// Columns to the right of the margin.
  var indent = 0
  /// What Enter opens from it; nil for an empty line.
  var record: RecordID?
  /// A bar behind the words.
  var bar: Bar?

  /// How much of what was given a thing got, never as a number that few made.
  struct Bar: Hashable, Sendable {
    /// Cells of the longest.
    static let longest = 12
    /// Where it begins, counted from the margin.
    let column: Int
    /// Its cells.
    let length: Int
    /// The same in words.
    let words: String
  }
}

/// A session as a page: what the group named in each activity, with its signs, and what it said of it.
struct SessionReading {
  /// The lines, in order.
  private(set) var lines: [SessionLine] = []
  private let desk: Desk
  private let columns: Int

  /// Reads a session into lines no wider than so many columns.
  init(_ session: RecordID, columns: Int, _ desk: Desk) {
    self.desk = desk
    self.columns = columns
    guard let record = desk.contents[session] else { return }
    if record[ParticipatorySession.status] == "discarded" { put(desk.tongue(SessionsWord.notAgreed), .bold) }
    for (number, activity) in desk.activities(of: session).enumerated() { add(activity, number: number + 1) }
    tell(record, ParticipatorySession.groundRules)
    tell(record, ParticipatorySession.reflection)
  }

  // MARK: - Lines

  /// Lines of one text; where no record is named they belong to what the line before belongs to.
  private mutating func put(_ text: String, _ style: Style = .normal, indent: Int = 0, record: RecordID? = nil) {
    let owner = record ?? lines.last { $0.record != nil }?.record
    lines += wrap(text, columns: max(8, columns - indent)).map {
      SessionLine(text: String($0), style: style, indent: indent, record: owner)
    }
  }

  private mutating func blank() { if lines.last?.text.isEmpty == false { lines.append(SessionLine(text: "")) } }

  /// Longer words under the label of their field, or another; nothing where nobody said anything.
  private mutating func tell(_ record: Record, _ field: Field<Prose>, as word: SessionsWord? = nil) {
    guard let prose = record[field], !prose.isBlank else { return }
    blank()
    put(word.map { desk.tongue($0) } ?? desk.tongue.label(of: field.spec, of: record.kind), .dim, record: record.id)
    for paragraph in prose.paragraphs where !paragraph.text.isEmpty { put(paragraph.text, indent: 3) }
  }

  private func name(_ item: Record) -> String { SortPage.name(of: item) }

  // MARK: - What they did

  private mutating func add(_ activity: Record, number: Int) {
    blank()
    let status = activity[Activity.status] == "closed" ? "" : desk.label(activity, Activity.status)
    let head = desk.joined(["\(number)  \(desk.label(activity, Activity.method))", status])
    put(head, .bold, record: activity.id)
    if let question = activity[Activity.framingQuestion] { put(question, .dim, indent: 3) }
    let items = ActivityItem.inOrder(of: activity.id, in: desk.contents)
    if !items.isEmpty { lines.append(SessionLine(text: "")) }
    switch activity[Activity.method].flatMap({ Method(rawValue: $0.text) }) {
    case .roleMap: map(items, activity)
    case .dotVote: vote(items, activity)
    case .timeline: time(items)
    case .riskWeigh: dangers(items)
    case .joinSplit: sides(items)
    case .giveBack: findings(items)
    case .pileRank, nil: order(items)
    }
    // What a group said of what was read to it is not who is missing on a map, but what we did not ask.
    let isBack = activity[Activity.method] == Method.giveBack.code
    for field in [Activity.meaning, Activity.missing, Activity.carryMore, Activity.couldHurt] {
      tell(activity, field, as: isBack && field.spec == Activity.missing.spec ? .shouldHaveAsked : nil)
    }
    agreed(activity)
  }

  private mutating func agreed(_ activity: Record) {
    let agreement = desk.label(activity, Activity.agreement)
    let leave = activity[Activity.mayLeave].map {
      "\(desk.tongue.label(of: Activity.mayLeave.spec, of: activity.kind)): \(desk.tongue($0 ? FormWord.yes : .no))"
    }
    let words = desk.joined([agreement, leave ?? ""])
    guard !words.isEmpty else { return }
    blank()
    put(words, record: activity.id)
  }

  private mutating func map(_ items: [Record], _ activity: Record) {
    for nearness in Vocabulary.nearness.codes.map({ Code($0) }) + [nil] {
      let here = items.filter { $0[ActivityItem.nearness] == nearness }
      guard !here.isEmpty else { continue }
      let isAnyPlaced = here.count < items.count
      let heading = nearness.map { desk.label($0, of: .nearness) } ?? (isAnyPlaced ? desk.tongue(SessionsWord.leftOpen) : "")
      if !heading.isEmpty { put(heading, .dim, indent: 3) }
      for item in here { put(name(item), indent: 6, record: item.id) }
    }
    let ties = desk.contents.records(ActivityTie.type, pointingAt: activity.id)
    if !ties.isEmpty { lines.append(SessionLine(text: "")) }
    for tie in ties {
      let ends = [tie[ActivityTie.from], tie[ActivityTie.to]].map { $0.flatMap { desk.contents[$0] }.map(name) ?? "?" }
      put("\(ends[0]) \(Signs.right) \(ends[1])  \(desk.label(tie, ActivityTie.relation))", indent: 3)
    }
  }

  private mutating func vote(_ items: [Record], _ activity: Record) {
    guard let voters = activity[Activity.votersBand] else {
      put(desk.tongue(SessionsWord.nobodyChose), .dim, indent: 3)
      for item in items { put(name(item), indent: 3, record: item.id) }
      return
    }
    let label = desk.tongue.label(of: Activity.votersBand.spec, of: activity.kind)
    put("\(label): \(desk.label(voters, of: .votersBand))", .dim, indent: 3)
    let chosen = ChosenByMany(items, voters: voters, smallest: SmallNumbers(desk.contents).k)
    let width = min(30, chosen.bars.map { TextWidth.columns(of: name($0.item)) }.max() ?? 0)
    for bar in chosen.bars {
      let column = 3 + width + 2
      lines.append(
        SessionLine(
          text: name(bar.item), indent: 3, record: bar.item.id,
          bar: SessionLine.Bar(
            column: column, length: bar.band.quarters * SessionLine.Bar.longest / 4,
            words: [desk.tongue(bar.band.word), bar.dots.map { String($0) } ?? ""].filter { !$0.isEmpty }
              .joined(separator: " \(Signs.dot) "))))
    }
    guard !chosen.rest.isEmpty else { return }
    put(desk.tongue(ResultWord.alsoNamed), .dim, indent: 3)
    for item in chosen.rest { put(name(item), indent: 3, record: item.id) }
  }

  private mutating func order(_ items: [Record]) {
    for item in items.sorted(by: { ($0[ActivityItem.rank] ?? 99) < ($1[ActivityItem.rank] ?? 99) }) {
      let rank = item[ActivityItem.rank].map { String($0) } ?? Signs.dot
      put("\(rank)  \(name(item))", indent: 3, record: item.id)
      note(item)
    }
  }

  private mutating func note(_ item: Record) {
    guard let note = item[ActivityItem.note], !note.isBlank else { return }
    put(note.text.split(whereSeparator: \.isNewline).joined(separator: " "), .dim, indent: 9)
  }

  private mutating func time(_ items: [Record]) {
    for item in items {
      if let days = item[ActivityItem.daysAfter] {
        put(desk.tongue(days == 1 ? SessionsWord.dayLater : .daysLater, String(days)), .dim, indent: 6)
      }
      let words = [name(item), item[ActivityItem.periodLabel] ?? "", desk.label(item, ActivityItem.level)]
      put(desk.joined(words), indent: 3, record: item.id)
    }
  }

  private mutating func dangers(_ items: [Record]) {
    for item in items {
      let likely = item[ActivityItem.scoreL].flatMap { CurtainWord.likely.element($0 - 1) }
      let bad = item[ActivityItem.scoreS].flatMap { CurtainWord.bad.element($0 - 1) }
      put(
        desk.joined([name(item)] + [likely, bad].compactMap { $0.map { desk.tongue($0) } }), indent: 3, record: item.id)
      let protections = (item[ActivityItem.protections] ?? []).map { desk.label($0, of: .protection) }
      if !protections.isEmpty {
        put(
          "\(desk.tongue.label(of: ActivityItem.protections.spec, of: item.kind)): \(desk.tongue.list(protections))",
          .dim, indent: 9)
      }
    }
  }

  private mutating func sides(_ items: [Record]) {
    for side in Vocabulary.joinSplit.codes.map({ Code($0) }) {
      let here = items.filter { $0[ActivityItem.side] == side }
      guard !here.isEmpty else { continue }
      put(desk.label(side, of: .joinSplit), .dim, indent: 3)
      for item in here {
        let strength = String(repeating: "●", count: min(3, max(0, item[ActivityItem.strength] ?? 0)))
        put(desk.joined([name(item), desk.label(item, ActivityItem.category), strength]), indent: 6, record: item.id)
      }
    }
  }

  private mutating func findings(_ items: [Record]) {
    for item in items {
      let verdict = desk.label(item, ActivityItem.verdict)
      put(item[ActivityItem.label] ?? "", indent: 3, record: item.id)
      put(verdict, item[ActivityItem.verdict] == "notSaid" ? .bold : .dim, indent: 6)
      note(item)
    }
  }
}
