/// The codes people say and write, told apart by the start of the record id where two copies chose the same.
public struct HumanCodes: Sendable {
  private var codes: [RecordID: String] = [:]

  /// Reads the codes of every record that has one.
  public init(_ contents: Contents) {
    for type in RecordType.all {
      guard let field = Self.field(of: type) else { continue }
      var holders: [String: [RecordID]] = [:]
      for record in contents.records(type) {
        if let code = record.value(field).flatMap(String.init), !code.isEmpty {
          holders[code, default: []].append(record.id)
        }
      }
      for (code, ids) in holders {
        let length = Self.distinguishing(ids)
        for id in ids { codes[id] = ids.count == 1 ? code : "\(code)·\(id.text.prefix(length))" }
      }
    }
  }

  /// The code of a record; empty when it has none.
  public subscript(id: RecordID) -> String { codes[id] ?? "" }

  /// The field that holds a kind's code, nil for kinds without one.
  public static func field(of type: RecordType) -> String? {
    ["code", "placeCode", "teamCode"].first { type.field($0) != nil }
  }

  private static func distinguishing(_ ids: [RecordID]) -> Int {
    (2...80).first { length in Set(ids.map { $0.text.prefix(length) }).count == ids.count } ?? 80
  }
}
