/// A block repeated for each thing named: one row, one record (XLSForm's repeat).
public struct RowBlock: Hashable, Sendable, Codable {
  /// The kind of record a row makes.
  public var record: String
  /// How many rows are usual; more are never refused. Nil: no usual number.
  public var maximum: Int?
  /// Whether rows may be added here, or only those of an earlier question are shown.
  public var canAdd: Bool
  /// The parts of a row, in the order they are filled; the first says what was named.
  public var columns: [RowColumn]

  /// A block from its parts.
  public init(
    record: String, maximum: Int? = nil, canAdd: Bool = true, columns: [RowColumn]
  ) {
    self.record = record
    self.maximum = maximum
    self.canAdd = canAdd
    self.columns = columns
  }
}

/// How one part of a row is filled.
public enum RowKind: Hashable, Sendable {
  /// One code of a vocabulary.
  case code(String)
  /// Several codes of a vocabulary.
  case codes(String)
  /// A number with words to it, chosen by its own digit.
  case scale(String)
  /// Whole days after the first part of the row was noticed; no date is needed.
  case days
  /// A few words.
  case text

  /// The vocabulary offered, where there is one.
  public var vocabulary: String? {
    switch self {
    case .code(let name), .codes(let name), .scale(let name): name
    case .days, .text: nil
    }
  }
}

/// One part of a row: a field of the row's record, or of a record that hangs on it.
public struct RowColumn: Hashable, Sendable, Codable {
  /// The field filled.
  public var field: String
  /// The kind of record that hangs on the row and holds the field; nil where the row's own record does.
  public var record: String?
  /// The short heading over the column.
  public var heading: LocalText
  /// What stands above the list while this part is filled ("do not read this list out").
  public var prompt: LocalText?
  /// How it is filled.
  public var kind: RowKind

  /// A column from its parts.
  public init(
    field: String, record: String? = nil, heading: LocalText, prompt: LocalText? = nil, kind: RowKind
  ) {
    self.field = field
    self.record = record
    self.heading = heading
    self.prompt = prompt
    self.kind = kind
  }
}

// MARK: - Coding

extension RowKind: Codable {
  private enum CodingKeys: String, CodingKey { case code, codes, scale }

  /// Reads `{"code": "riskType"}`, `{"codes": …}`, `{"scale": …}`, `"days"` or `"text"`.
  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self) {
      switch plain {
      case "days": self = .days
      case "text": self = .text
      default:
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "a part of a row is days, text or a list"))
      }
      return
    }
    let value = try decoder.container(keyedBy: CodingKeys.self)
    if let name = try value.decodeIfPresent(String.self, forKey: .code) {
      self = .code(name)
    } else if let name = try value.decodeIfPresent(String.self, forKey: .codes) {
      self = .codes(name)
    } else {
      self = .scale(try value.decode(String.self, forKey: .scale))
    }
  }

  /// Writes the form it reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .days, .text:
      var value = encoder.singleValueContainer()
      try value.encode(self == .days ? "days" : "text")
    case .code(let name):
      var value = encoder.container(keyedBy: CodingKeys.self)
      try value.encode(name, forKey: .code)
    case .codes(let name):
      var value = encoder.container(keyedBy: CodingKeys.self)
      try value.encode(name, forKey: .codes)
    case .scale(let name):
      var value = encoder.container(keyedBy: CodingKeys.self)
      try value.encode(name, forKey: .scale)
    }
  }
}
