/// A language the notebook's own words exist in; people's words may be in any other.
public enum Language: String, Codable, CaseIterable, Sendable, Hashable {
  /// English, French, Spanish, Swahili, Arabic.
  case en, fr, es, sw, ar

  /// The language's name as its own speakers write it.
  public var ownName: String {
    switch self {
    case .en: "English"
    case .fr: "Français"
    case .es: "Español"
    case .sw: "Kiswahili"
    case .ar: "العربية"
    }
  }

  /// Whether a line of it starts at the right.
  public var isRightToLeft: Bool { self == .ar }
}
