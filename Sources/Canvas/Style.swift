/// How a cell looks, in the few ways every terminal and a black and white one can show.
public struct Style: OptionSet, Hashable, Sendable {
  /// One bit per style, in the order bold, dim, accent, reverse.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What people said; values.
  public static let normal: Style = []
  /// The question being asked, the marked row, headings, keys on the key line.
  public static let bold = Style(rawValue: 1)
  /// Labels, hints, dates; never the only carrier of a fact.
  public static let dim = Style(rawValue: 2)
  /// The one colour: current place, chosen marks, bars.
  public static let accent = Style(rawValue: 4)
  /// The field that has the focus, and `NOT SAVED`.
  public static let reverse = Style(rawValue: 8)

  /// How it looks on a screen without colours: what the colour carries is bold.
  var inMonochrome: Style { contains(.accent) ? subtracting(.accent).union(.bold) : self }

  /// One letter for snapshots: `.` normal, `b` `d` `a` `r` alone, `B` bold accent, `R` bold reverse, else a digit.
  public var letter: Character {
    switch self {
    case .normal: "."
    case .bold: "b"
    case .dim: "d"
    case .accent: "a"
    case .reverse: "r"
    case [.bold, .accent]: "B"
    case [.bold, .reverse]: "R"
    case [.dim, .reverse]: "D"
    case [.accent, .reverse]: "A"
    case [.bold, .dim]: "1"
    case [.dim, .accent]: "2"
    case [.bold, .dim, .accent]: "3"
    case [.bold, .dim, .reverse]: "4"
    case [.bold, .accent, .reverse]: "5"
    case [.dim, .accent, .reverse]: "6"
    default: "7"
    }
  }
}
