import Fieldbook
import Notebook
import Tables

/// A session as the desk prepares it: the group, and for each method what is asked and what was named before.
public struct PreparedSession {
  /// The session.
  public let session: RecordID
  /// Its methods, in their order.
  public private(set) var activities: [RecordID] = []
  /// What was named in each.
  public private(set) var items: [RecordID: [RecordID]] = [:]
  /// What writes.
  public var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
  private let dossier: DossierID
  private var contents = Contents()
  private var operations: [Filed] = []
  private let language: Language
  private let findings: [Finding]
  private let smallest: Int
  private static let signs = ["●", "▲", "◆", "■", "☼", "♪", "☂", "✿"]

  /// A session of so many people, nothing to do yet.
  public init(countBand: Code = "8-12", language: Language = .en, findings: [Finding] = [], smallest: Int = 5) {
    self.language = language
    self.smallest = smallest
    self.findings = findings
    session = RecordID.random(using: &pen.chance)
    dossier = RecordID.random(using: &pen.chance)
    set(session, ParticipatorySession.type, ParticipatorySession.code, "S-01")
    set(session, ParticipatorySession.type, ParticipatorySession.groupKind, "mixed")
    set(session, ParticipatorySession.type, ParticipatorySession.countBand, countBand)
  }

  /// Adds something to do, with what is asked and what was named already.
  @discardableResult
  public mutating func add(_ method: Code, asking question: String, naming named: [String] = []) -> RecordID {
    let activity = RecordID.random(using: &pen.chance)
    set(activity, Activity.type, Activity.session, session)
    set(activity, Activity.type, Activity.place, activities.count + 1)
    set(activity, Activity.type, Activity.method, method)
    set(activity, Activity.type, Activity.framingQuestion, question)
    activities.append(activity)
    for (place, words) in named.enumerated() {
      let item = RecordID.random(using: &pen.chance)
      set(item, ActivityItem.type, ActivityItem.activity, activity)
      set(item, ActivityItem.type, ActivityItem.label, words)
      set(item, ActivityItem.type, ActivityItem.symbol, Self.signs[place % Self.signs.count])
      set(item, ActivityItem.type, ActivityItem.place, place + 1)
      items[activity, default: []].append(item)
    }
    return activity
  }

  /// Writes a field of a record of the session.
  public mutating func set<Content: FieldValue>(
    _ record: RecordID, _ type: RecordType, _ field: Field<Content>, _ value: Content
  ) {
    let change = Change(dossier: dossier, record: record, kind: type.kind, field: field.name, value: value.stored)
    operations.append(pen.write(change, into: &contents, at: Scenario.start.after(milliseconds: -3_600_000)))
  }

  /// What the room is given.
  public var handover: Handover {
    Handover(
      session: session, operations: operations, language: language, calendar: .gregorian, who: "T2",
      findings: findings, smallest: smallest)
  }
}
