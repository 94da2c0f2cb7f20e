import Glibc
import Vault

/// One line on the terminal that is drawn over and over; nothing where there is no terminal.
final class ProgressLine {
  private let words: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private var last = ""

  /// A line that begins with these words where the work itself says only how far it is.
  init(_ words: String = "") { self.words = words }

  deinit { clear() }

  /// Shows how far a copy is.
  func show(_ progress: CopyProgress) { show("\(words) \(progress.percent) %") }

  /// Shows how much of the whole is done, in any unit.
  func show(_ done: Int, of total: Int) {
    show("\(words) \(total > 0 ? Int(Double(done) / Double(total) * 100) : 100) %")
  }

  /// Shows how far a meeting is.
  func show(_ progress: Progress) { show(SyncWords.line(for: progress)) }

  private func show(_ text: String) {
    guard isShown, text != last else { return }
    last = text
    write("\r\u{1B}[K" + text)
  }

  /// Takes the line away.
  func clear() {
    if isShown, !last.isEmpty { write("\r\u{1B}[K") }
    last = ""
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
