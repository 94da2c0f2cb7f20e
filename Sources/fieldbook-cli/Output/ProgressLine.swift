import Glibc
import Vault

/// One line on the terminal that is drawn over and over for what takes long; elsewhere nothing.
final class ProgressLine {
  private let words: String
  private var last = ""
  private let isShown = isatty(STDERR_FILENO) == 1

  /// A line that begins with these words when a share is shown.
  init(_ words: String = "") { self.words = words }

  deinit { clear() }

  /// Shows how far copying has come, in percent.
  func show(_ progress: CopyProgress) { show("\(words) \(progress.percent) %") }

  /// Shows a text, when it is another than before.
  func show(_ text: String) {
    guard isShown, text != last else { return }
    last = text
    put("\r\(text)\u{1B}[K")
  }

  /// Takes the line away.
  func clear() {
    if !last.isEmpty { put("\r\u{1B}[K") }
    last = ""
  }

  private func put(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }
}
