import CPlatform
import Canvas
import Glibc
import Terminal

/// What arrives of the keys that matter, asked for one after the other; only where somebody sits at a terminal.
struct KeysCheck: Check {
  /// A key somebody is asked for.
  enum Wanted: CaseIterable, Hashable {
    /// Next question, its twin, lock, and what chooses.
    case controlN, functionEight, heldEscape, digit

    /// What the person is asked to do.
    var request: String {
      switch self {
      case .controlN: "hold Ctrl and press N"
      case .functionEight: "press F8 (on small laptops Fn and F8)"
      case .heldEscape: "hold Esc for a second"
      case .digit: "press any digit"
      }
    }
  }

  /// True when there is somebody to ask.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// How long one key is waited for, in milliseconds.
  private static let patience = 20_000
  /// A held key is over when nothing came for so long, in milliseconds.
  private static let pause = 700

  func diagnoses() -> [Diagnosis] {
    guard Self.canAsk else { return [] }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return [] }
    Console.say("\nFour keys, to see whether they arrive. Enter passes one over.")
    // Ended here by a fault, the shell must get its echo back.
    "\n".withCString { fb_guard_terminal(STDIN_FILENO, &before, $0, 1, 1) }
    var raw = before
    cfmakeraw(&raw)
    // Lines still end as they should.
    raw.c_oflag = before.c_oflag
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      fb_unguard_terminal()
    }
    let source = KeySource(fileDescriptor: STDIN_FILENO)
    return Wanted.allCases.compactMap { wanted in
      Console.write("  \(wanted.request) ")
      let keys = Self.keys(from: source)
      Console.write("\r\n")
      return keys == [.enter] ? nil : Self.judge(wanted, keys)
    }
  }

  /// The keys of one answer: what comes until nothing more comes.
  private static func keys(from source: KeySource) -> [Key] {
    var keys: [Key] = []
    let start = Clock.running
    while Clock.running < start + patience {
      let inputs = source.read(timeout: keys.isEmpty ? start + patience - Clock.running : pause)
      var hasEnded = inputs.isEmpty && !keys.isEmpty
      for input in inputs {
        switch input {
        case .key(let key): keys.append(key)
        case .ended: hasEnded = true
        case .paste, .resize: break
        }
      }
      if hasEnded || keys.count > 200 { break }
    }
    return keys
  }

  /// What the keys that came say.
  static func judge(_ wanted: Wanted, _ keys: [Key]) -> Diagnosis {
    let came = keys.isEmpty ? "nothing" : keys.prefix(3).map(name).joined(separator: " ")
    switch wanted {
    case .controlN:
      if keys.contains(.control("n")) { return .fine("keys: Ctrl-N arrives") }
      let isForeign = keys.contains { if case .character(let sign) = $0 { !sign.isASCII } else { false } }
      return isForeign
        ? .finding("keys: for Ctrl-N came \(came): only a layout without Latin letters is on", layoutAdvice)
        : .remark("keys: for Ctrl-N came \(came)", "F8 does the same, and Tab leads to everything")
    case .functionEight:
      return keys.contains(.function(8))
        ? .fine("keys: F8 arrives")
        : .remark("keys: for F8 came \(came)", "Ctrl-N does the same; F-keys may need Fn, or belong to the terminal")
    case .heldEscape:
      return keys.filter { $0 == .escape }.count >= 3
        ? .fine("keys: Esc held locks")
        : .finding("keys: for Esc held came \(came)", "to lock, press Esc three times quickly, or F12; try it blind")
    case .digit:
      let isDigit = keys.contains { key in
        guard case .character(let sign) = key else { return false }
        return sign.wholeNumberValue != nil || "&é\"'(-è_çà".contains(sign)
      }
      return isDigit
        ? .fine("keys: digits arrive")
        : .remark("keys: for a digit came \(came)", "arrows and Enter choose as digits do")
    }
  }

  private static let layoutAdvice =
    "add a Latin layout as the second one: Settings, Keyboard, Input Sources"

  private static func name(_ key: Key) -> String {
    switch key {
    case .character(let sign): String(sign)
    case .control(let sign): "Ctrl-\(sign.uppercased())"
    case .function(let number): "F\(number)"
    case .escape: "Esc"
    case .enter: "Enter"
    default: "another key"
    }
  }
}

/// One line in each language of the screens, for the eyes: no program sees how a terminal draws.
enum ReadingLines {
  /// The question, the lines, and what to do about letters that look wrong.
  static let lines = [
    "", "Can you read this?", "  English: The river is high today.",
    "  Français : Aujourd’hui, la rivière a monté très haut.", "  Español: Hoy el río creció; mañana bajará.",
    "  Kiswahili: Mto umejaa leo.", "  العربية: النهر مرتفع اليوم.",
    "    → letters apart, reversed or as boxes: another terminal; GNOME Terminal and",
    "      Konsole join Arabic, xterm and the console do not",
  ]
}
