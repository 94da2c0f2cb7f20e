/// The texts of a notebook in which something that leads to somebody may stand, each with what opens it.
///
/// What is held, what only its author reads, and the bin are left out, as in every search.
public struct GuardedTexts {
  /// One text that somebody typed.
  public struct Text: Hashable, Sendable {
    /// The record and field it is kept in.
    public let field: FieldPlace
    /// Where it is shown.
    public let place: FindPlace
    /// What to look for in it.
    public let scope: TypingGuard.Scope
    /// The words.
    public let prose: Prose
  }

  private var source: FindTexts

  /// The texts one member may read.
  public init(_ contents: Contents, reader: String) { source = FindTexts(contents, reader: reader, language: .en) }

  /// The texts of one dossier, in the order of its records.
  public mutating func texts(in dossier: DossierID) -> [Text] {
    source.contents.records(in: dossier).flatMap { record -> [Text] in
      guard let type = RecordType.named(record.kind), !FindTexts.unread.contains(record.kind) else { return [] }
      let typed = record.fields.keys.compactMap { name -> (String, TypingGuard.Scope, Prose)? in
        guard let scope = Self.scope(of: name, type), let value = record.value(name) else { return nil }
        let prose = String(value).map { Prose($0) } ?? Prose(value)
        return prose.flatMap { $0.isBlank ? nil : (name, scope, $0) }
      }
      guard !typed.isEmpty, let place = source.place(of: record) else { return [] }
      return typed.map { Text(field: FieldPlace(record: record.id, field: $0), place: place, scope: $1, prose: $2) }
    }
  }

  /// What to look for in a field; nil for fields nobody types words into, and for the list of words itself.
  public static func scope(of field: String, _ type: RecordType) -> TypingGuard.Scope? {
    guard let spec = type.field(field) ?? saidInstead(field, type) else { return nil }
    switch spec.type {
    case .line, .prose: break
    default: return nil
    }
    if type.kind == Study.type.kind, field == Study.bannedWords.name { return nil }
    if spec.sensitivity == .system || spec.sensitivity == .identity { return nil }
    // Titles, numbers of places and whom to complain to are made to be read by strangers; areas have names.
    let isPublic = spec.sensitivity == .open && spec.type == .line
    let isArea = type.kind == Place.type.kind
    return TypingGuard.Scope(names: !isPublic && !isArea, numbers: field != Study.complaintContact.name)
  }

  private static func saidInstead(_ field: String, _ type: RecordType) -> FieldSpec? {
    type.fields.first { $0.saidInstead.name == field }?.saidInstead
  }
}

extension Contents {
  /// Words that are no names in this notebook: its areas and its own title.
  public var knownWords: [String] {
    records(Place.type).compactMap { $0[Place.label] } + [self[.study]?[Study.title] ?? ""]
  }
}
