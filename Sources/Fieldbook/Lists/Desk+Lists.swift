import Notebook

extension Desk {
  /// A built-in list as this study uses it.
  func list(_ vocabulary: Vocabulary) -> Vocabulary { contents.vocabulary(named: vocabulary.name) ?? vocabulary }

  /// The words this study has for a code.
  func label(_ code: Code, of vocabulary: Vocabulary) -> String { tongue.label(code, of: list(vocabulary)) }
}

extension Desk {
  /// What a study's change of a list is about: the list's own word, or ours.
  func listWord(_ edit: Record) -> String {
    guard let list = edit[VocabularyEdit.vocabulary], let code = edit[VocabularyEdit.code] else { return "" }
    let term = contents.vocabulary(named: list)?[code]
    return (term?.baseLabel ?? term?.label)?[tongue.language] ?? code
  }
}
