/// JSON with its members in the order given, so that the same thing always has the same bytes.
enum JSON {
  /// What it can be; numbers are whole.
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// Two spaces to a level, one member to a line.
  var text: String {
    var text = ""
    write(to: &text, "\n")
    return text
  }

  private func write(to text: inout String, _ newLine: String) {
    switch self {
    case .text(let value): Self.write(value, to: &text)
    case .number(let value): text += String(value)
    case .truth(let value): text += value ? "true" : "false"
    case .list(let items):
      Self.write(items.count, "[", "]", to: &text, newLine) { items[$0].write(to: &$1, $2) }
    case .object(let members):
      Self.write(members.count, "{", "}", to: &text, newLine) {
        Self.write(members[$0].0, to: &$1)
        $1 += ": "
        members[$0].1.write(to: &$1, $2)
      }
    }
  }

  private static func write(
    _ count: Int, _ begin: String, _ end: String, to text: inout String, _ newLine: String,
    _ item: (Int, inout String, String) -> Void
  ) {
    text += begin
    for index in 0..<count {
      text += (index == 0 ? "" : ",") + newLine + "  "
      item(index, &text, newLine + "  ")
    }
    text += (count == 0 ? "" : newLine) + end
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
