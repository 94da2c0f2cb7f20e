/// A guide of the study's own, in one version; earlier versions stay, for the interviews begun with them.
public enum OwnGuide {
  /// The guide's id, the same in every version.
  public static let guideID = Field<String>(
    "guideId", .line, "guide", class: .open, required: true, carried: true)
  /// Its version; a newer one is taken for new interviews.
  public static let version = Field<Int>(
    "version", .integer(1...9999), "version", class: .open, required: true, carried: true)
  /// What it is chosen by, in the study's first language.
  public static let title = Field<String>("title", .line, "title", class: .open, carried: true)
  /// The guide itself, as JSON that was looked over before it was taken in.
  public static let definition = Field<String>("definition", .structure, "questions", class: .open, carried: true)

  /// Part of the study's frame, in the notebook's own dossier; in no table.
  public static let type = RecordType(
    "guide", home: .study, fields: [guideID.spec, version.spec, title.spec, definition.spec])

  /// The id every copy gives one version of one guide; nil for ids no record can have.
  public static func record(of guide: Guide) -> RecordID? { RecordID("guide.\(guide.id).\(guide.version)") }

  /// The changes that take a guide in; none of its words are looked at here.
  public static func adding(_ guide: Guide, title: String) -> [Change] {
    guard let record = record(of: guide), let version = Int(guide.version) else { return [] }
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: .notebook, record: record, kind: type.kind, field: field.name, value: value.stored)
    }
    return [
      set(guideID, guide.id), set(self.version, version), set(self.title, title), set(definition, guide.json),
    ]
  }
}
