import Notebook

extension SessionRoom {
  /// The signs a thing can be known by, in the order they are offered: no cross, crescent, star, hand or animal.
  static let signs = ["●", "▲", "◆", "■", "☼", "♪", "☂", "✿"]

  /// The way the group works now.
  var method: Method? { activity?[Activity.method].flatMap { Method(rawValue: $0.text) } }

  /// What the group named for one column of the open activity; for all of it where there is one.
  func items(of side: Code?) -> [Record] {
    side == nil ? items : items.filter { $0[ActivityItem.side] == side }
  }

  /// What the group named, in the order it settled on, as far as it did.
  var itemsByRank: [Record] {
    let items = items
    return items.indices.sorted {
      (items[$0][ActivityItem.rank] ?? 99, $0) < (items[$1][ActivityItem.rank] ?? 99, $1)
    }.map { items[$0] }
  }

  /// True once people chose, each alone, upon the things as they are worded.
  var isChosenUpon: Bool { activity?[Activity.votersBand] != nil }

  /// The first sign that nothing has yet; the first of all where each has one.
  var freeSign: String {
    let taken = Set(items.compactMap { $0[ActivityItem.symbol] })
    return Self.signs.first { !taken.contains($0) } ?? Self.signs[0]
  }

  /// The next sign, in either direction, that no other thing has.
  func sign(after item: Record, by step: Int) -> String {
    let own = item[ActivityItem.symbol] ?? ""
    let taken = Set(items.compactMap { $0[ActivityItem.symbol] })
    let count = Self.signs.count
    let start = Self.signs.firstIndex(of: own) ?? 0
    let others = (1..<count).map { Self.signs[((start + step * $0) % count + count) % count] }
    return others.first { !taken.contains($0) } ?? own
  }

  // MARK: - Writing

  /// Takes in a thing in the group's words, last in its column.
  mutating func name(_ words: String, side: Code? = nil, finding: String? = nil) {
    guard let activity else { return }
    let id = RecordID.random(using: &pen.chance)
    // Another copy may have written any number.
    let place = min(items.compactMap { $0[ActivityItem.place] }.max() ?? 0, 999) + 1
    func set(_ field: FieldSpec, _ value: some FieldValue) -> Change {
      setting(field, of: id, ActivityItem.type, value)
    }
    var changes = [
      set(ActivityItem.activity.spec, activity.id), set(ActivityItem.label.spec, words),
      set(ActivityItem.symbol.spec, freeSign), set(ActivityItem.place.spec, place),
    ]
    if let side { changes.append(set(ActivityItem.side.spec, side)) }
    if let finding { changes.append(set(ActivityItem.finding.spec, finding)) }
    write(changes)
  }

  /// Words a thing anew; whoever turns out to be armed has no ties.
  mutating func rename(_ item: Record, _ words: String) {
    guard item[ActivityItem.label] != words else { return }
    write(item, ActivityItem.label, words)
    if KindWords.soundArmed(words) { removeTies(of: item) }
  }

  /// Takes a thing out, and its ties with it.
  mutating func remove(_ item: Record) {
    removeTies(of: item)
    write([Change(item, Field.deleted, true)])
    number(items)
  }

  private mutating func removeTies(of item: Record) {
    for tie in ties where tie[ActivityTie.from] == item.id || tie[ActivityTie.to] == item.id {
      untie(tie)
    }
  }

  /// Puts a thing at another place of its column, counted from 0.
  mutating func move(_ item: Record, to place: Int, among column: [Record], side: Code?) {
    var column = column.filter { $0.id != item.id }
    column.insert(item, at: min(max(0, place), column.count))
    let rest = items.filter { other in !column.contains { $0.id == other.id } }
    number(side == "split" ? rest + column : column + rest)
  }

  /// Numbers things in this order.
  private mutating func number(_ ordered: [Record]) {
    for (index, item) in ordered.enumerated() where item[ActivityItem.place] != index + 1 {
      write(item, ActivityItem.place, index + 1)
    }
  }

  // MARK: - Ties

  /// The ties of the open activity, in the order they were drawn.
  var ties: [Record] { activity.map { contents.records(ActivityTie.type, pointingAt: $0.id) } ?? [] }

  /// Takes a tie away.
  mutating func untie(_ tie: Record) { write([Change(tie, Field.deleted, true)]) }

  /// Draws a tie; the same one stands once.
  mutating func tie(_ from: RecordID, _ relation: Code, _ to: RecordID) {
    guard let activity, from != to else { return }
    let isThere = ties.contains {
      $0[ActivityTie.from] == from && $0[ActivityTie.to] == to && $0[ActivityTie.relation] == relation
    }
    guard !isThere else { return }
    let id = RecordID.random(using: &pen.chance)
    func set(_ field: FieldSpec, _ value: some FieldValue) -> Change { setting(field, of: id, ActivityTie.type, value) }
    write([
      set(ActivityTie.activity.spec, activity.id), set(ActivityTie.from.spec, from),
      set(ActivityTie.relation.spec, relation), set(ActivityTie.to.spec, to),
    ])
  }

  private func setting(_ field: FieldSpec, of id: RecordID, _ type: RecordType, _ value: some FieldValue) -> Change {
    Change(dossier: dossier, record: id, kind: type.kind, field: field.name, value: value.stored)
  }

  // MARK: - Findings

  /// Lays out what is to be read back, each as a thing of the open activity; what lies there already stays.
  mutating func layOutFindings() {
    let known = Set(items.compactMap { $0[ActivityItem.finding] })
    for finding in findings where !known.contains(finding.id) { name(finding.words, finding: finding.id) }
  }
}
