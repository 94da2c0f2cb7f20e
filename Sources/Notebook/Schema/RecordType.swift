/// Where the records of a type live.
public enum Home: Hashable, Sendable {
  /// The dossier `notebook`.
  case study
  /// A dossier of its own.
  case own
  /// The dossier of the source that said it: a respondent's, a person's or group's, or an entry's.
  case source
}

/// A kind of record, declared once.
public struct RecordType: Hashable, Sendable {
  /// The kind as written in operations, for example `risk`.
  public let kind: String
  /// The file name of its table without ending, nil when it has none.
  public let table: String?
  /// The letter of its human codes (`A` for A-05), nil when it has none.
  public let codeLetter: String?
  /// Where its records live.
  public let home: Home
  /// Its fields in the order of forms and columns.
  public let fields: [FieldSpec]
  /// The names of the fields that point at other records.
  public let references: [String]
  private let byName: [String: FieldSpec]

  /// Declares a kind of record.
  public init(
    _ kind: String, table: String? = nil, codeLetter: String? = nil, home: Home, fields: [FieldSpec]
  ) {
    self.kind = kind
    self.table = table
    self.codeLetter = codeLetter
    self.home = home
    self.fields = fields
    byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    references = fields.filter { spec in
      switch spec.type {
      case .reference, .references: true
      default: false
      }
    }.map(\.name)
  }

  /// The declaration of a field; nil when this kind has no such field.
  public func field(_ name: String) -> FieldSpec? { byName[name] }

  /// The declared type of a kind; nil for kinds of a newer version.
  public static func named(_ kind: String) -> RecordType? { byKind[kind] }

  private static let byKind = Dictionary(all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
}

extension RecordType {
  /// Every kind of record there is, in the order of the tables.
  public static let all: [RecordType] = [
    Study.type, VocabularyEdit.type, TeamMember.type, Place.type, ContextSnapshot.type, PeaceAgent.type,
    Respondent.type, Mention.type, Recognition.type, Strategy.type, Motivation.type, Risk.type,
    SustainingFactor.type, SupportNeed.type, WarningSign.type, Response.type, Relationship.type, FollowUp.type,
    HarmCheck.type, HarmAnswer.type, Consent.type, Interview.type, Answer.type, ParticipatorySession.type,
    Activity.type, ActivityItem.type, ActivityTie.type, JournalEntry.type, Visit.type,
    ExportLog.type, Withdrawal.type, Attachment.type, SealedName.type, KeptWord.type, OwnGuide.type,
    GroupQuestion.type, CoverageTarget.type,
  ]
}
