// What is usual may be left out of a guide that people write.

extension Question {
  private enum WrittenKeys: String, CodingKey {
    case id, wording, variants, hint, probes, sensitivity, studyQuestion, relevant, hasWords, mayBeTactical, choices
    case rows, kind
  }

  /// Reads a question; only its id and its words must be there.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.container(keyedBy: WrittenKeys.self)
    self.init(
      id: try value.decode(String.self, forKey: .id), wording: try value.decode(LocalText.self, forKey: .wording),
      variants: try value.decodeIfPresent([Variant].self, forKey: .variants) ?? [],
      hint: try value.decodeIfPresent(LocalText.self, forKey: .hint),
      probes: try value.decodeIfPresent([LocalText].self, forKey: .probes) ?? [],
      sensitivity: try value.decodeIfPresent(Sensitivity.self, forKey: .sensitivity) ?? .ordinary,
      studyQuestion: try value.decodeIfPresent(StudyQuestion.self, forKey: .studyQuestion),
      relevant: try value.decodeIfPresent(Relevance.self, forKey: .relevant),
      hasWords: try value.decodeIfPresent(Bool.self, forKey: .hasWords) ?? true,
      mayBeTactical: try value.decodeIfPresent(Bool.self, forKey: .mayBeTactical) ?? false,
      choices: try value.decodeIfPresent([ChoiceField].self, forKey: .choices) ?? [],
      rows: try value.decodeIfPresent(RowBlock.self, forKey: .rows),
      kind: try value.decodeIfPresent(QuestionKind.self, forKey: .kind) ?? .ordinary)
  }
}

extension ChoiceField {
  private enum WrittenKeys: String, CodingKey { case name, prompt, vocabulary, multiple, ranked, target, relevant }

  /// Reads a list of themes; by default one may be chosen and is the answer's own value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.container(keyedBy: WrittenKeys.self)
    let vocabulary = try value.decode(String.self, forKey: .vocabulary)
    self.init(
      name: try value.decodeIfPresent(String.self, forKey: .name) ?? vocabulary,
      prompt: try value.decode(LocalText.self, forKey: .prompt), vocabulary: vocabulary,
      multiple: try value.decodeIfPresent(Bool.self, forKey: .multiple) ?? false,
      ranked: try value.decodeIfPresent(Bool.self, forKey: .ranked) ?? false,
      target: try value.decodeIfPresent(ChoiceTarget.self, forKey: .target) ?? .answer,
      relevant: try value.decodeIfPresent(Relevance.self, forKey: .relevant))
  }
}

extension RowBlock {
  private enum WrittenKeys: String, CodingKey { case record, maximum, canAdd, columns }

  /// Reads rows; by default any number of them may be added.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.container(keyedBy: WrittenKeys.self)
    self.init(
      record: try value.decode(String.self, forKey: .record),
      maximum: try value.decodeIfPresent(Int.self, forKey: .maximum),
      canAdd: try value.decodeIfPresent(Bool.self, forKey: .canAdd) ?? true,
      columns: try value.decode([RowColumn].self, forKey: .columns))
  }
}
