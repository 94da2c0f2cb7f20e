/// The numbers people say and write, told apart by the start of the record id where copies chose the same.
public enum HumanCodes {
  /// The field that holds a kind's code, nil for kinds without one.
  public static func field(of type: RecordType) -> String? {
    // A word the study says its own way is known by a code of a list, which other lists may have too.
    type.kind == VocabularyEdit.type.kind ? nil : ["code", "placeCode", "teamCode"].first { type.field($0) != nil }
  }

  /// A number several records have, with as much of this one's id as tells it from the others: `A-417·k7`.
  static func toldApart(_ code: String, _ id: RecordID, among ids: some Collection<RecordID>) -> String {
    let length = (2...80).first { length in Set(ids.map { $0.text.prefix(length) }).count == ids.count } ?? 80
    return "\(code)·\(id.text.prefix(length))"
  }
}
