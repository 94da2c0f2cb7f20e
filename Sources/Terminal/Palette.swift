/// How the styles of a canvas become attributes on this terminal.
public enum Palette: Hashable, Sendable {
  /// Cyan accent, for dark backgrounds.
  case dark
  /// Blue accent, for light backgrounds.
  case light
  /// No colour: accent is bold.
  case monochrome

  /// What the environment asks for: `NO_COLOR`, else the background in `COLORFGBG`, else dark.
  public static func preferred(environment: [String: String]) -> Palette {
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .monochrome }
    let background = environment["COLORFGBG"]?.split(separator: ";").last
    return background == "15" || background == "7" ? .light : .dark
  }
}
