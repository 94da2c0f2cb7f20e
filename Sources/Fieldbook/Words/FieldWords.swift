import Notebook

extension Tongue {
  /// The label of a field on forms; English where this language has none.
  func label(of spec: FieldSpec, of kind: String) -> String {
    FieldLabels.label(kind: kind, field: spec, in: language)
  }

  /// The line of help of a field; English where this language has none.
  func help(of spec: FieldSpec, of kind: String) -> String {
    FieldLabels.help(kind: kind, field: spec, in: language)
  }
}
