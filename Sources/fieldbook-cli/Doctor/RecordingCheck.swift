import Glibc

/// Programs between the keyboard and this one that can keep what is shown.
struct RecordingCheck: Check {
  let machine: Machine

  /// True inside tmux or screen.
  var isInside: Bool { isSet("TMUX") || isSet("STY") }

  private func isSet(_ name: String) -> Bool { machine.environment[name]?.isEmpty == false }

  func diagnoses() -> [Diagnosis] {
    var found: [Diagnosis] = []
    if isSet("TMUX") {
      found.append(
        .finding(
          "terminal: tmux is on; it can write down what is shown and keeps it while it runs",
          "open the notebook in a plain terminal; `tmux pipe-pane` without a command ends writing down"))
    }
    if isSet("STY") {
      found.append(
        .finding(
          "terminal: screen is on; it can write down what is shown and keeps it while it runs",
          "open the notebook in a plain terminal; Ctrl-A H ends writing down"))
    }
    for name in ancestors where ["script", "asciinema", "ttyrec", "termrec"].contains(name) {
      found.append(.finding("terminal: \(name) is writing down everything shown", "end it (type exit) before you open"))
    }
    return found.isEmpty ? [.fine("terminal: nothing known writes down what is shown")] : found
  }

  /// The names of the programs this one was started from.
  private var ancestors: [String] {
    var names: [String] = []
    var process = "self"
    while names.count < 64, let text = machine.text("/proc/\(process)/stat"), let start = text.firstIndex(of: "("),
      let end = text.lastIndex(of: ")"), start < end
    {
      names.append(String(text[text.index(after: start)..<end]))
      let fields = text[text.index(after: end)...].split(whereSeparator: \.isWhitespace)
      guard fields.count > 1, fields[1] != "0" else { break }
      process = String(fields[1])
    }
    return names
  }
}
