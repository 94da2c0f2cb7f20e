import Glibc

/// How far something long has come, on one line of a terminal; nothing where errors go to a file.
struct ProgressLine {
  private let what: String
  private var shown = -1

  /// A line that says what is being done.
  init(_ what: String) { self.what = what }

  /// Says how much of the whole is done, in any unit.
  mutating func show(_ done: Int, of total: Int) {
    let percent = total > 0 ? Int(Double(done) / Double(total) * 100) : 100
    guard percent != shown, isatty(STDERR_FILENO) == 1 else { return }
    shown = percent
    Console.put("\r\(what) \(percent) %")
  }

  /// Takes the line away.
  func clear() {
    if shown >= 0 { Console.put("\r\u{1B}[K") }
  }
}
