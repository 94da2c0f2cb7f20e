/// How many people of a kind the team set out to hear; who is missing shows against it.
public enum CoverageTarget {
  /// What the kind is of: woman or man, age, position here, how people see them, place.
  public static let axis = Field<Code>(
    "axis", .code("coverageAxis"), "counted by", class: .open, required: true, team: .keep)
  /// The code of the kind in its list; for a place the id of its record.
  public static let code = Field<String>(
    "kindCode", .line, "which", class: .open, required: true, team: .keep)
  /// How many different people; empty again where nothing is set any more.
  public static let wanted = Field<Int>(
    "wanted", .integer(1...9999), "people to hear", help: "Empty: no number is set.", class: .open, team: .keep)

  /// One record for each kind, with the study's frame; every copy gives it the same id.
  public static let type = RecordType(
    "coverageTarget", table: "coverage_targets", home: .study, fields: [axis.spec, code.spec, wanted.spec])

  /// How many people of a kind are to be heard; nil where nothing is set. Where copies disagree, the most.
  public static func wanted(_ axis: Code, _ code: Code, in contents: Contents) -> Int? {
    guard let id = id(axis, code), let record = contents[id], !record.isDeleted else { return nil }
    return record.readings(wanted).compactMap(\.self).filter { (1...9999).contains($0) }.max()
  }

  /// The changes that set how many people of a kind are to be heard; nil takes the number away.
  ///
  /// Empty for a code too long to be one, and where nothing changes.
  public static func setting(_ number: Int?, _ axis: Code, _ code: Code, in contents: Contents) -> [Change] {
    guard let id = id(axis, code) else { return [] }
    let known = contents[id]
    guard known?.isDeleted == false || number != nil else { return [] }
    var changes: [Change] = []
    func set(_ field: String, _ value: Value?) {
      changes.append(Change(dossier: .notebook, record: id, kind: type.kind, field: field, value: value))
    }
    if known?[Self.axis] != axis { set(Self.axis.name, axis.stored) }
    if known?[Self.code] != code.text { set(Self.code.name, code.text.stored) }
    // One whose first number was taken back went to the bin.
    if known?.isDeleted == true { set(Field<Bool>.deleted.name, nil) }
    let isTwice = known?.conflict(wanted.name).isEmpty == false
    if isTwice || known?[wanted] != number { set(wanted.name, number?.stored) }
    return changes
  }

  /// The same in every copy, so that two who set the same kind wrote in one place.
  private static func id(_ axis: Code, _ code: Code) -> RecordID? {
    RecordID.vocabularyEdit(list: axis.text, code: code.text).flatMap { RecordID("target-" + $0.text) }
  }
}
