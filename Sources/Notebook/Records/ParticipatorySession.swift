/// A meeting of a group around the shared laptop; who took part is written nowhere.
public enum ParticipatorySession {
  /// The number on paper, such as S-214.
  public static let code = Field<String>(
    "code", .line, "number", class: .system, required: true, team: .keep, shared: .keep)
  /// What the group does, in the order it is done.
  public static let methods = Field<[Code]>(
    "method", .codes("method", most: nil), "what we do", class: .open, required: true, team: .keep, shared: .keep)
  /// The zone it was held in, from the study's list.
  public static let place = Field<RecordID>("place", .reference("place"), "place", class: .indirect, team: .keep)
  /// The day it was held; only the month leaves the notebook.
  public static let heldOn = Field<PartialDate>(
    "heldOn", .date, "held on", class: .indirect, required: true, team: .month, shared: .year)
  /// The language the group speaks.
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, team: .keep)
  /// What kind of people they are.
  public static let groupKind = Field<Code>(
    "groupKind", .code("participantGroup"), "who they are", class: .open, required: true, team: .keep, shared: .keep)
  /// How many they are, in bands; fewer than five talk and do not vote.
  public static let countBand = Field<Code>(
    "countBand", .code("countBand"), "how many", class: .open, required: true, team: .keep, shared: .keep)
  /// The team code of who leads.
  public static let facilitator = Field<String>(
    "facilitator", .line, "who leads", class: .system, required: true, team: .keep)
  /// The team code of who writes; another person where possible.
  public static let recorder = Field<String>(
    "recorder", .line, "who writes", class: .system, required: true, team: .keep)
  /// The rules the group gave itself; words of the room, which leave it in no table.
  public static let groundRules = Field<Prose>("groundRules", .prose, "rules of the group", class: .indirect)
  /// Whether the rules were read to everyone before anything else.
  public static let groundRulesRead = Field<Bool>(
    "groundRulesRead", .truth, "rules read", class: .open, required: true, team: .keep)
  /// Whether each of them said yes, aloud, after hearing what cannot be taken back.
  public static let groupConsent = Field<Bool>(
    "groupConsent", .truth, "everyone said yes", help: "Each one, aloud; without it nothing of the session counts.",
    class: .open, required: true, team: .keep)
  /// Who else could hear.
  public static let observersPresent = Field<[Code]>(
    "observersPresent", .codes("othersPresent", most: nil), "who else could hear", class: .sensitive, team: .keep)
  /// Whether it was safe to hold, after the questions about who invited and what the visit says.
  public static let safeToHold = Field<Bool>(
    "safeToHold", .truth, "safe to hold", class: .open, required: true, team: .keep)
  /// The hardest moment.
  public static let distressPeak = Field<Code>(
    "distressPeak", .code("distress"), "hardest moment", class: .sensitive, team: .keep)
  /// What the team thinks of it afterwards.
  public static let reflection = Field<Prose>(
    "reflection", .prose, "what we think of it", class: .sensitive, team: .typed)
  /// Prepared, begun, done or thrown away.
  public static let status = Field<Code>(
    "status", .code("activityStatus"), "where it stands", class: .open, required: true, team: .keep)

  /// The bands of groups large enough for a private round, and for a count that everyone may read.
  public static let five: Set<Code> = ["5-7", "8-12", "13-20", "over20"], eight: Set<Code> = five.subtracting(["5-7"])

  /// The band that so many people fall into.
  public static func band(of people: Int) -> Code {
    switch people {
    case ..<5: "under5"
    case ...7: "5-7"
    case ...12: "8-12"
    case ...20: "13-20"
    default: "over20"
    }
  }

  /// Whether each of them said yes, as far as every copy says, and nobody threw the session away.
  public static func isAgreed(_ session: Record) -> Bool {
    session.readings(groupConsent).allSatisfy { $0 == true } && !session.readings(status).contains("discarded")
  }

  /// The session a record of one belongs to, itself where it is one; nil for every other and in the bin.
  public static func of(_ record: Record, in contents: Contents) -> Record? {
    func present(_ id: RecordID?) -> Record? { id.flatMap { contents[$0] }.flatMap { $0.isDeleted ? nil : $0 } }
    switch record.kind {
    case type.kind: return record
    case Activity.type.kind: return present(record[Activity.session])
    case ActivityItem.type.kind: return present(record[ActivityItem.activity]).flatMap { of($0, in: contents) }
    case ActivityTie.type.kind: return present(record[ActivityTie.activity]).flatMap { of($0, in: contents) }
    default: return nil
    }
  }

  /// A dossier of its own for every session; numbered with the letter S.
  public static let type = RecordType(
    "session", table: "sessions", codeLetter: "S", home: .own,
    fields: [
      code.spec, methods.spec, place.spec, heldOn.spec, lang.spec, groupKind.spec, countBand.spec, facilitator.spec,
      recorder.spec, groundRules.spec, groundRulesRead.spec, groupConsent.spec, observersPresent.spec,
      safeToHold.spec, distressPeak.spec, reflection.spec, status.spec,
    ])
}
