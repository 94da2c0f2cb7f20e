/// Where a chosen code is stored.
public enum ChoiceTarget: Hashable, Sendable {
  /// One record for each chosen code, in the order chosen, with the fixed values given beside it.
  case each(record: String, field: String, fixed: [String: String])
  /// The one record of this kind that the interview tells.
  case one(record: String, field: String)
  /// The person or group the interview is about.
  case subject(field: String)
  /// The interview itself.
  case interview(field: String)
  /// The answer's own value.
  case answer
}

/// Themes to choose for a question: usually after listening, never read out unless the prompt says so.
public struct ChoiceField: Hashable, Sendable, Codable {
  /// Unique within the question.
  public var name: String
  /// What stands above the list ("What did you hear? The most important first.").
  public var prompt: LocalText
  /// The name of the vocabulary offered.
  public var vocabulary: String
  /// Whether several codes may be chosen.
  public var multiple: Bool
  /// Whether the order of the first three is kept; a fourth is never refused.
  public var ranked: Bool
  /// Where what is chosen is stored.
  public var target: ChoiceTarget
  /// When it is offered; always, where nil.
  public var relevant: Relevance?

  /// A choice from its parts.
  public init(
    name: String, prompt: LocalText, vocabulary: String, multiple: Bool = false, ranked: Bool = false,
    target: ChoiceTarget = .answer, relevant: Relevance? = nil
  ) {
    self.name = name
    self.prompt = prompt
    self.vocabulary = vocabulary
    self.multiple = multiple
    self.ranked = ranked
    self.target = target
    self.relevant = relevant
  }
}

// MARK: - Coding

extension ChoiceTarget: Codable {
  private enum CodingKeys: String, CodingKey {
    case each, one, subject, interview, fixed
  }

  /// Reads `{"each": "motivation.motivation"}`, `{"one": "recognition.ways"}`, `{"subject": "roles"}` or `"answer"`.
  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self), plain == "answer" {
      self = .answer
      return
    }
    let value = try decoder.container(keyedBy: CodingKeys.self)
    if let path = try value.decodeIfPresent(String.self, forKey: .each) {
      let (record, field) = try Self.split(path, decoder)
      let fixed = try value.decodeIfPresent([String: String].self, forKey: .fixed) ?? [:]
      self = .each(record: record, field: field, fixed: fixed)
    } else if let path = try value.decodeIfPresent(String.self, forKey: .one) {
      let (record, field) = try Self.split(path, decoder)
      self = .one(record: record, field: field)
    } else if let field = try value.decodeIfPresent(String.self, forKey: .subject) {
      self = .subject(field: field)
    } else {
      self = .interview(field: try value.decode(String.self, forKey: .interview))
    }
  }

  /// Writes the form it reads.
  public func encode(to encoder: any Encoder) throws {
    if case .answer = self {
      var value = encoder.singleValueContainer()
      try value.encode("answer")
      return
    }
    var value = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .each(let record, let field, let fixed):
      try value.encode("\(record).\(field)", forKey: .each)
      if !fixed.isEmpty { try value.encode(fixed, forKey: .fixed) }
    case .one(let record, let field): try value.encode("\(record).\(field)", forKey: .one)
    case .subject(let field): try value.encode(field, forKey: .subject)
    case .interview(let field): try value.encode(field, forKey: .interview)
    case .answer: break
    }
  }

  private static func split(_ path: String, _ decoder: any Decoder) throws -> (record: String, field: String) {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a target is a record and a field"))
    }
    return (parts[0], parts[1])
  }
}
