/// How far from the people a source of help stands: the local-first ladder in four steps.
public enum ProviderBand: String, Codable, CaseIterable, Sendable, Hashable {
  /// Of this place, of this country, from elsewhere, nobody.
  case local, national, outside, none
}

/// One entry of a vocabulary: a code that never changes, and the words people see for it.
public struct Term: Hashable, Sendable, Codable {
  /// What is stored and written to tables; never translated, never reused.
  public var code: String
  /// The short words shown, in the form they take inside a sentence ("one person").
  public var label: LocalText
  /// What belongs here and what does not, for the person choosing; always there in English.
  public var meaning: LocalText
  /// Where the entry comes from, in the source keys of the codebook ("S2 CBA").
  public var source: String
  /// Whether the code alone could harm someone when linked to them.
  public var sensitive: Bool
  /// Whether it is no longer offered but stays readable in old records.
  public var retired: Bool
  /// Its rung on the local-first ladder, 1 nearest; only providers have one.
  public var rank: Int?
  /// Its part of the local-first ladder; only providers have one.
  public var band: ProviderBand?
  /// The list's own label, where a study shows another one in its place; nil otherwise. Not coded.
  public var baseLabel: LocalText?

  /// Whether a study added it.
  public var isOwn: Bool { code.hasPrefix(VocabularyEdit.ownPrefix) }

  /// The label with a capital first letter, for lists where it stands alone.
  public func heading(in language: Language) -> String {
    let text = label[language]
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// A term; everything but code, label and meaning has the usual value.
  public init(
    code: String, label: LocalText, meaning: LocalText, source: String = "JUDG", sensitive: Bool = false,
    retired: Bool = false, rank: Int? = nil, band: ProviderBand? = nil
  ) {
    self.code = code
    self.label = label
    self.meaning = meaning
    self.source = source
    self.sensitive = sensitive
    self.retired = retired
    self.rank = rank
    self.band = band
  }

  private enum CodingKeys: String, CodingKey {
    case code, label, meaning, source, sensitive, retired, rank, band
  }

  /// Reads a term; only `code` and `label` must be there.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.container(keyedBy: CodingKeys.self)
    code = try value.decode(String.self, forKey: .code)
    label = try value.decode(LocalText.self, forKey: .label)
    meaning = try value.decodeIfPresent(LocalText.self, forKey: .meaning) ?? LocalText([:])
    source = try value.decodeIfPresent(String.self, forKey: .source) ?? "JUDG"
    sensitive = try value.decodeIfPresent(Bool.self, forKey: .sensitive) ?? false
    retired = try value.decodeIfPresent(Bool.self, forKey: .retired) ?? false
    rank = try value.decodeIfPresent(Int.self, forKey: .rank)
    band = try value.decodeIfPresent(ProviderBand.self, forKey: .band)
  }
}
