import Notebook

extension Tongue {
  /// The label of a field on forms; English where this language has none.
  func label(of spec: FieldSpec, of kind: String) -> String { words("label", spec, kind) ?? spec.label }

  /// The line of help of a field; English where this language has none.
  func help(of spec: FieldSpec, of kind: String) -> String { words("help", spec, kind) ?? spec.help }

  private func words(_ part: String, _ spec: FieldSpec, _ kind: String) -> String? {
    let all = Translations.of(language)
    return all["\(kind).\(spec.name).\(part)"] ?? all["\(spec.name).\(part)"]
  }
}
