import Canvas
import Glibc
import Terminal

/// Whether this terminal shows the screens whole.
struct TerminalCheck: Check {
  let machine: Machine
  /// The window's size in cells; nil where there is none.
  var size = KeySource.windowSize(of: STDOUT_FILENO)

  func diagnoses() -> [Diagnosis] { [locale, kind] + window }

  private var locale: Diagnosis {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.compactMap { machine.environment[$0] }.first { !$0.isEmpty } ?? ""
    let plain = locale.lowercased().filter { $0 != "-" }
    return plain.hasSuffix("utf8") || plain.contains("utf8@")
      ? .fine("letters: \(locale)")
      : .remark(
        "letters: the locale is \(locale.isEmpty ? "not set" : locale), not UTF-8; C.UTF-8 is used instead",
        "if letters look wrong: export LANG=C.UTF-8, and set the terminal to UTF-8")
  }

  private var kind: Diagnosis {
    let name = machine.environment["TERM"] ?? ""
    guard !name.isEmpty, let colours = Terminal.Screen.colours(ofTerminal: name) else {
      return .finding(
        "terminal: \(name.isEmpty ? "TERM is not set" : "\(name) is not known on this computer")",
        "export TERM=xterm-256color; without a screen the commands list, show, find and note work")
    }
    return .fine("terminal: \(name), \(colours > 0 ? "\(colours) colours" : "no colours, which is enough")")
  }

  private var window: [Diagnosis] {
    guard let size else { return [] }
    return size.columns >= 60 && size.rows >= 18
      ? [.fine("window: \(size.columns) × \(size.rows)")]
      : [
        .finding(
          "window: \(size.columns) × \(size.rows) is too small for the screens",
          "make it 60 columns by 18 rows or more, or the letters smaller")
      ]
  }
}
