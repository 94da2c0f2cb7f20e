import Glibc
import Vault

/// One redrawn line on a terminal for what takes long; elsewhere nothing.
final class ProgressLine {
  private let words: String
  private var last = -1
  private let isShown = isatty(STDERR_FILENO) == 1

  /// A line that begins with these words.
  init(_ words: String) { self.words = words }

  deinit { if last >= 0 { put("\r\u{1B}[K") } }

  /// Shows how far it has come, when that is another percent.
  func show(_ progress: CopyProgress) {
    guard isShown, progress.percent != last else { return }
    last = progress.percent
    put("\r\(words) \(last) %\u{1B}[K")
  }

  private func put(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }
}
