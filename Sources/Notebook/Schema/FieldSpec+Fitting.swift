extension FieldSpec {
  /// Why a value does not fit this field, in English, for whoever brings records in; nil when it does.
  ///
  /// A code that a list does not have fits: a newer version, or the study, may have it.
  public func misfit(_ value: Value) -> String? {
    switch type {
    case .line: String(value) == nil ? "takes one line of text" : nil
    case .prose: Prose(value) == nil ? "takes text" : nil
    case .code: Code(value) == nil ? "takes one code" : nil
    case .codes: [Code](value) == nil ? "takes a list of codes" : nil
    case .scale(let name):
      Int(value).flatMap { Vocabulary.named(name)?[String($0)] } == nil
        ? "takes \(Vocabulary.named(name)?.codes.joined(separator: ", ") ?? "a step of \(name)")" : nil
    case .integer(let range):
      Int(value).map(range.contains) == true
        ? nil : "takes a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .truth: Bool(value) == nil ? "takes true or false" : nil
    case .date:
      PartialDate(value).map { $0.span != nil || !$0.asSaid.isEmpty } == true ? nil : "takes a date that can be"
    case .reference: RecordID(value) == nil ? "takes the id of a record" : nil
    case .references: [RecordID](value) == nil ? "takes ids of records" : nil
    case .integers: [Int](value) == nil ? "takes whole numbers" : nil
    case .structure: nil
    }
  }
}
