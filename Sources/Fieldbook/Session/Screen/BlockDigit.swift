/// Digits three columns wide and three rows high, for windows whose letters cannot be made bigger.
enum BlockDigit {
  /// The three rows of a digit; three blank ones for anything else.
  static func rows(of digit: Int) -> [String] { drawn.element(digit) ?? ["   ", "   ", "   "] }

  private static let drawn = [
    ["█▀█", "█ █", "▀▀▀"],
    ["▀█ ", " █ ", "▀▀▀"],
    ["▀▀█", "█▀▀", "▀▀▀"],
    ["▀▀█", " ▀█", "▀▀▀"],
    ["█ █", "▀▀█", "  ▀"],
    ["█▀▀", "▀▀█", "▀▀▀"],
    ["█▀▀", "█▀█", "▀▀▀"],
    ["▀▀█", "  █", "  ▀"],
    ["█▀█", "█▀█", "▀▀▀"],
    ["█▀█", "▀▀█", "▀▀▀"],
  ]
}
