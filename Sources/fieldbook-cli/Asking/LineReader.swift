import Glibc

/// Standard input line by line, bytes read as they come and nothing read ahead of a terminal's own line.
struct LineReader {
  /// What reading gave.
  enum Line: Equatable {
    /// One line without its end; whether bytes were no text, and whether the terminal could take no more of it.
    case line(String, mended: Bool, full: Bool)
    /// Nothing came for so long.
    case quiet
    /// Nothing more comes.
    case ended
  }

  /// What a terminal takes of one line; longer ones it cuts without a word.
  private static let terminalLine = 4095
  /// A line longer than this is given on in pieces.
  private static let longest = 1 << 20

  private var waiting: [UInt8] = []
  private var hasEnded = false
  private let isTerminal = isatty(STDIN_FILENO) == 1

  /// Waits for the next line, at most so many milliseconds where somebody sits at a terminal.
  mutating func next(quietAfter milliseconds: Int?) -> Line {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return Self.line(waiting[..<end], isTerminal)
      }
      if waiting.count >= Self.longest || (hasEnded && !waiting.isEmpty) {
        defer { waiting = [] }
        return Self.line(waiting[...], isTerminal)
      }
      if hasEnded { return .ended }
      if isTerminal, let milliseconds {
        var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let ready = poll(&wanted, 1, Int32(clamping: milliseconds))
        if ready == 0 { return .quiet }
        if ready < 0, errno == EINTR, Signals.areAsking { return .ended }
        if ready < 0 { continue }
      }
      read()
      if Signals.areAsking { return .ended }
    }
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 { waiting += buffer[..<count] } else if count == 0 || errno != EINTR { hasEnded = true }
  }

  private static func line(_ bytes: ArraySlice<UInt8>, _ isTerminal: Bool) -> Line {
    let body = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    let isText = String(validating: body, as: UTF8.self) != nil
    return .line(
      String(decoding: body, as: UTF8.self), mended: !isText, full: isTerminal && bytes.count >= terminalLine)
  }
}
