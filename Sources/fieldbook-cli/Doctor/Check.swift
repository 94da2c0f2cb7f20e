/// What one check says: all is well, something to know, or something to mend.
struct Diagnosis: Hashable {
  /// How grave it is.
  enum Kind: Hashable {
    /// As it should be.
    case fine
    /// Worth knowing; nothing needs doing.
    case remark
    /// Something to do.
    case finding
  }
  /// How grave it is.
  let kind: Kind
  /// What is so.
  let words: String
  /// What to do; empty where nothing is.
  let advice: String

  /// All is well.
  static func fine(_ words: String) -> Diagnosis { Diagnosis(kind: .fine, words: words, advice: "") }
  /// Worth knowing.
  static func remark(_ words: String, _ advice: String = "") -> Diagnosis {
    Diagnosis(kind: .remark, words: words, advice: advice)
  }
  /// Something to do.
  static func finding(_ words: String, _ advice: String) -> Diagnosis {
    Diagnosis(kind: .finding, words: words, advice: advice)
  }

  /// The line of the report, and under it what to do.
  var lines: String {
    let mark =
      switch kind {
      case .fine: "  "
      case .remark: "· "
      case .finding: "! "
      }
    return mark + Console.visible(words) + (advice.isEmpty ? "" : "\n    → " + Console.visible(advice))
  }
}

/// One thing that may betray or lose what is written, looked at from outside; changes nothing.
protocol Check {
  /// What was seen.
  func diagnoses() -> [Diagnosis]
}
