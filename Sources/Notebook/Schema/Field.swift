/// How much a field could harm or point at someone.
public enum SensitivityClass: String, Hashable, Sendable {
  /// Names a person, or is nobody else's business; in no table.
  case identity = "ID"
  /// Points at a person together with other fields.
  case indirect = "IN"
  /// Would harm if it were known.
  case sensitive = "SC"
  /// Neither points at anyone nor harms by itself.
  case open = "OP"
  /// What the notebook needs to work: numbers, links, permissions.
  case system = "SY"
}

/// What a field holds.
public enum FieldType: Hashable, Sendable {
  /// One line of text.
  case line
  /// Long text with voices; has a `cleared` flag beside it.
  case prose
  /// One code of a vocabulary.
  case code(String)
  /// Several codes of a vocabulary; `most` is how many may be chosen, nil for any number.
  case codes(String, most: Int?)
  /// A number of an anchored scale, 9 meaning "cannot say".
  case scale(String)
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// Yes, no, or not said.
  case truth
  /// A date as fine as it is known.
  case date
  /// The id of another record.
  case reference(String)
  /// The ids of several other records.
  case references(String)
  /// Several short numbers, for example which probes were used.
  case integers
  /// An object of a shape its own record documents.
  case structure
}

extension FieldType {
  /// The list of a field of codes or of a scale; nil for other fields.
  public var vocabulary: String? {
    switch self {
    case .code(let name), .codes(let name, _), .scale(let name): name
    default: nil
    }
  }
}

/// What happens to a field when tables are written; a field that says nothing leaves the notebook nowhere.
public enum Treatment: Hashable, Sendable {
  /// Goes out as it is.
  case keep
  /// A date goes out as its month.
  case month
  /// A date goes out as its quarter.
  case quarter
  /// A date goes out as its year, or its half-year where enough people are in it.
  case year
  /// Free text goes out as typed, with its `cleared` flag beside it.
  case typed
  /// Free text goes out only once someone read it through for leaving, and as they left it.
  case readThrough
  /// As `readThrough`, the person's own words, and only where quoting was agreed to.
  case quoted
  /// What a group did goes out only where ten or more chose, each alone, and no number under the smallest group.
  case ofMany
  /// A code written as `list:code` goes out as coarse as that list is for others; of any other list it stays.
  case coarseByList
  /// Codes go out coarser.
  case coarse(Coarsening)
  /// A place goes out as a letter for its area.
  case area
  /// Stays in the notebook.
  case drop
}

/// The declaration of one field, from which form, validation, column, codebook row and search scope come.
public struct FieldSpec: Hashable, Sendable {
  /// The name in operations and as a column.
  public let name: String
  /// A few words for forms, in English.
  public let label: String
  /// One line of help, in English.
  public var help: String
  /// What it holds.
  public let type: FieldType
  /// How much it could harm.
  public let sensitivity: SensitivityClass
  /// Whether a record to be used in tables should have it; nothing ever refuses to save without it.
  public let isRequired: Bool
  /// What the team's own tables do with it.
  public let team: Treatment
  /// What tables of single records for others do with it.
  public var shared = Treatment.drop
  /// How its codes are counted in public figures; nil where they are not.
  public var counted: Coarsening?
  /// Whether it goes along in a notebook for the road; what does not say so stays at home.
  public var isCarried = false
}

extension FieldSpec {
  /// What tables of single records do with it; figures and the sheet hold none.
  public func treatment(at level: Level) -> Treatment {
    switch level {
    case .team: team
    case .shared: shared
    case .public, .sheet: .drop
    }
  }

  /// The line that opens beside a chosen `other`: what was said instead.
  public var saidInstead: FieldSpec {
    FieldSpec(
      name: name + "Other", label: "in a few words", help: "What the list does not have. No names.", type: .line,
      sensitivity: .indirect, isRequired: false, team: .typed)
  }
}

/// A typed key to one field of a record.
public struct Field<Content: FieldValue>: Hashable, Sendable {
  /// The declaration.
  public let spec: FieldSpec
  /// The name in operations and as a column.
  public var name: String { spec.name }

  /// Declares a field; without `team`, `shared`, `counted` and `carried` it leaves the notebook nowhere.
  public init(
    _ name: String, _ type: FieldType, _ label: String, help: String = "", class sensitivity: SensitivityClass,
    required: Bool = false, team: Treatment = .drop, shared: Treatment = .drop, counted: Coarsening? = nil,
    carried: Bool = false
  ) {
    spec = FieldSpec(
      name: name, label: label, help: help, type: type, sensitivity: sensitivity, isRequired: required, team: team,
      shared: shared, counted: counted, isCarried: carried)
  }
}

extension Field where Content == Bool {
  /// Set when a record is put in the bin; every record has it.
  public static var deleted: Field<Bool> { Field("deleted", .truth, "in the bin", class: .system) }
}
