import Notebook

/// What each field means to someone who has the tables and nothing else; the help of a form speaks to who types.
enum Meanings {
  private static let byField = WordSheet.read([study, people, told, talks, sessions, signs].joined(separator: "\n"))

  /// Every field somebody wrote a meaning for, as `kind.field`.
  static var names: [String] { byField.keys.sorted() }

  /// The meaning of a field of a kind of record; nil where nobody wrote one.
  static func of(_ field: String, in kind: String) -> String? { byField["\(kind).\(field)"] ?? byField["any.\(field)"] }
}

extension RecordType {
  /// Its fields, each with its meaning where a form would have help.
  var explained: [FieldSpec] {
    fields.map { spec in
      var explained = spec
      explained.help = Meanings.of(spec.name, in: kind) ?? spec.help
      return explained
    }
  }
}
