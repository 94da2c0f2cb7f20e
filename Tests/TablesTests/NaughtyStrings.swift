/// Text that readers of tables stumble over, each kind with its reason; written for this project.
enum NaughtyStrings {
  /// What stands in cells, byte for byte.
  static let all: [String] = formulas + quotes + lineEnds + controls + directions + letters + words + [long]

  /// What a spreadsheet would run, or run after taking away a sign.
  private static let formulas = [
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.invalid\",\"x\")", "+1", "-1", "-1-1", "@SUM(A1)",
    "\t=1", "\r=1", "\n=1", "\r\n=1", "'=1", "''=1", "'", "''", "'plain", "=", "+", "-", "@", " =1", "\u{FEFF}=1",
    "%0A=1", "＝1", ";=1",
  ]
  private static let quotes = [
    "\"", "\"\"", "\"a", "a\"", "\",\"", ",", ",,", "a,b", "\\", "\\\"", "\\,", "\\n", "`", "’", "«a»", "|", "\t",
    "a\tb", ";", "a;b",
  ]
  private static let lineEnds = [
    "a\nb", "a\r\nb", "a\rb", "\n", "\r", "\r\n", "\n\n", "a\n", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{B}b",
    "a\u{C}b",
  ]
  private static let controls = [
    "a\u{0}b", "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1A}", "\u{1B}[31mred", "\u{7F}", "\u{9B}1m", "\u{FEFF}",
    "\u{FEFF}a",
    "a\u{FEFF}", "\u{FFFE}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}",
  ]
  private static let directions = [
    "\u{202E}evil", "\u{2066}a\u{2069}", "a\u{200F}b",
    "\u{200E}", "نجلس مع الجميع", "שלום, \"עולם\"",
    "abc نص 123, def", "\u{61C}",
  ]
  private static let letters = [
    "é", "e\u{301}", "\u{301}", "a\u{301}\u{301}\u{301}\u{327}", "Z̷̢a̷͝",
    "ﷺ", "ﬁ", "ß", "İi", "ǆ", "\u{200B}",
    "a\u{200B}b", "\u{200D}",
    "\u{AD}", "\u{3164}", "👩‍🌾", "🇰🇪", "👍🏿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "உயிர்", "ภาษาไทย", "田中さん", "𝒯𝑒𝓍𝓉", "𐎀", "\u{1F468}\u{200D}",
  ]
  private static let words = [
    "", " ", "  a  ", "NULL", "null", "nil", "NA", "N/A", "NaN", "inf", "-", "true", "FALSE", "0", "00", "007", "1e5",
    "0x1F", "1,000",
    "12345678901234567890", "1.0", "2026-03-04", "3/4", "MARCH1", "SEPT2", "#N/A", "#REF!", "<b>x</b>", "&amp;",
    "'; DROP TABLE people; --",
    "${HOME}", "$(id)", "{{7*7}}", "%s%n", "../../etc/passwd", "CON", "C:\\x", "-- ", "#comment", "sep=;", "ID", "ID;x",
  ]
  /// A cell of 100,000 characters in which everything that needs care comes up again and again.
  private static let long =
    String(repeating: "She said \"no\", ", count: 6_000) + String(repeating: "é\r\n", count: 3_334)
}
