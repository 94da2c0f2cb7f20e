import Notebook
import Tables

/// What the columns of a brought table are, and the people and groups that come of it.
struct BroughtGroups: Hashable, Sendable {
  /// What a column becomes.
  enum Use: Int, CaseIterable, Hashable, Sendable {
    /// It stays outside.
    case leaveOut
    /// What one calls them, their kind, their place, what they do.
    case handle, kind, place, whatTheyDo

    /// The words for it.
    var word: BringInWord {
      switch self {
      case .leaveOut: .leaveOut
      case .handle: .handle
      case .kind: .kind
      case .place: .place
      case .whatTheyDo: .whatTheyDo
      }
    }
  }

  /// The table.
  let table: BroughtTable
  /// True when its first row names the columns.
  var hasHeadings = true
  /// What each column becomes.
  var uses: [Use]

  /// A table of which nothing is taken yet.
  init(_ table: BroughtTable) {
    self.table = table
    uses = Array(repeating: .leaveOut, count: table.rows.first?.count ?? 0)
  }

  /// Gives a column a use; what another column had of it becomes left out.
  mutating func set(_ column: Int, _ use: Use) {
    guard uses.indices.contains(column) else { return }
    if use != .leaveOut { for other in uses.indices where uses[other] == use { uses[other] = .leaveOut } }
    uses[column] = use
  }

  /// What a column is called, or its number.
  func name(_ column: Int) -> String {
    let heading = hasHeadings ? table.rows.first?.element(column) ?? "" : ""
    return heading.isEmpty ? String(column + 1) : heading
  }

  /// The first few things in a column.
  func sample(_ column: Int) -> String {
    rows.lazy.compactMap { $0.element(column) }.filter { !$0.isEmpty }.prefix(3).joined(separator: ", ")
  }

  private var rows: ArraySlice<[String]> { table.rows.dropFirst(hasHeadings ? 1 : 0) }

  /// One person or group to be written.
  struct Group: Hashable, Sendable {
    /// What one calls them.
    var handle: String
    /// A code of the list of kinds; nil where none is said.
    var kind: Code?
    /// What stands there when no code fits.
    var kindOther = ""
    /// One of the study's places.
    var place: RecordID?
    /// What they do.
    var whatTheyDo = ""
  }

  /// What would be written, and what would not.
  struct Look: Hashable, Sendable {
    /// In the order of the rows.
    var groups: [Group] = []
    /// Rows without what one calls them.
    var nameless = 0
    /// Rows that stand in the notebook, or twice in the list.
    var known = 0
    /// Places that are not the study's; they stay empty.
    var strange = 0
  }

  /// Goes through the rows; nothing is written.
  func look(_ desk: Desk) -> Look {
    var look = Look()
    var known = Set(desk.contents.records(PeaceAgent.type).compactMap { $0[PeaceAgent.handle]?.foldedForNarrowing })
    let places = Dictionary(
      desk.contents.records(Place.type).flatMap { place in
        [place[Place.label], place[Place.placeCode]].compactMap { $0?.foldedForNarrowing }.map { ($0, place.id) }
      }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      func cell(_ use: Use) -> String { uses.firstIndex(of: use).flatMap { row.element($0) } ?? "" }
      let handle = cell(.handle)
      guard !handle.isEmpty else {
        look.nameless += 1
        continue
      }
      guard known.insert(handle.foldedForNarrowing).inserted else {
        look.known += 1
        continue
      }
      var group = Group(handle: handle, whatTheyDo: cell(.whatTheyDo))
      (group.kind, group.kindOther) = Self.kind(cell(.kind))
      let place = cell(.place)
      group.place = places[place.foldedForNarrowing]
      if group.place == nil, !place.isEmpty { look.strange += 1 }
      look.groups.append(group)
    }
    return look
  }

  /// The code whose words these are in any of our languages; else what they are, beside `other`.
  private static func kind(_ words: String) -> (Code?, String) {
    guard !words.isEmpty else { return (nil, "") }
    let wanted = words.foldedForNarrowing
    let found = Vocabulary.personKind.offered.first { term in
      term.code == wanted || Language.allCases.contains { term.label[$0].foldedForNarrowing == wanted }
    }
    return found.map { (Code($0.code), "") } ?? (Code(Vocabulary.otherCode), words)
  }

  /// The changes that write groups, each with a number nobody has, in a dossier of its own.
  static func changes(_ groups: [Group], _ desk: inout Desk) -> [Change] {
    var contents = desk.contents
    // Only to draw numbers that differ from each other: what it writes here goes nowhere.
    var draft = Pen(who: desk.who, chance: desk.pen.chance)
    var changes: [Change] = []
    for group in groups {
      let record = RecordID.random(using: &desk.pen.chance)
      let dossier = RecordID.random(using: &desk.pen.chance)
      func set(_ field: String, _ value: Value?) {
        guard let value else { return }
        let kind = PeaceAgent.type.kind
        changes.append(Change(dossier: dossier, record: record, kind: kind, field: field, value: value))
      }
      let code = contents.freshCode(PeaceAgent.type, using: &desk.pen.chance)
      set(PeaceAgent.code.name, .text(code))
      if let change = changes.last { _ = draft.write(change, into: &contents, at: desk.now) }
      set(PeaceAgent.handle.name, .text(group.handle))
      set(PeaceAgent.kind.name, group.kind?.stored)
      set(PeaceAgent.kind.spec.saidInstead.name, group.kindOther.isEmpty ? nil : Prose(group.kindOther).stored)
      set(PeaceAgent.place.name, group.place?.stored)
      set(PeaceAgent.whatTheyDo.name, group.whatTheyDo.isEmpty ? nil : Prose(group.whatTheyDo).stored)
    }
    return changes
  }
}
