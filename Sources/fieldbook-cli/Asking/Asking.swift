import CPlatform
import Glibc

/// Asking a person on the terminal, or reading what a script gives instead.
enum Asking {
  /// Words that open a notebook, as typed, in bytes that the caller zeroes: from a file's first line, or asked for.
  static func secret(_ prompt: String, file: String?) throws(Complaint) -> [UInt8] {
    if let file { return try firstLine(of: file) }
    return try hidden(prompt)
  }

  /// One line asked for on the terminal, shown as it is typed.
  static func line(_ prompt: String) throws(Complaint) -> String {
    String(decoding: try ask(prompt, hidden: false), as: UTF8.self)
  }

  /// The same in bytes, which the caller zeroes.
  static func bytes(_ prompt: String) throws(Complaint) -> [UInt8] { try ask(prompt, hidden: false) }

  private static func hidden(_ prompt: String) throws(Complaint) -> [UInt8] { try ask(prompt, hidden: true) }

  private static func ask(_ prompt: String, hidden: Bool) throws(Complaint) -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Complaint("there is no terminal to ask on; give --passphrase-file FILE (- is standard input)", .usage)
    }
    defer { close(terminal) }
    var before = termios()
    let isHidden = hidden && tcgetattr(terminal, &before) == 0
    if isHidden {
      // Before the echo goes: ended here by Ctrl-C, the shell must get it back.
      "\n".withCString { fb_guard_terminal(terminal, &before, $0, 1, 1) }
      var quiet = before
      quiet.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(terminal, TCSAFLUSH, &quiet)
    }
    defer {
      if isHidden {
        tcsetattr(terminal, TCSAFLUSH, &before)
        fb_unguard_terminal()
        signal(SIGTSTP, SIG_DFL)
        _ = "\n".withCString { write(terminal, $0, 1) }
      }
    }
    _ = prompt.withCString { write(terminal, $0, strlen($0)) }
    return try readLine(from: terminal, named: "the terminal")
  }

  private static func firstLine(of file: String) throws(Complaint) -> [UInt8] {
    if file == "-" { return try readLine(from: STDIN_FILENO, named: "standard input") }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Complaint("cannot read \(file): \(reason(errno))", .noSuchFile) }
    defer { close(descriptor) }
    return try readLine(from: descriptor, named: file)
  }

  /// Reads byte by byte into one buffer, so that no copy lingers in a reader of its own.
  private static func readLine(from descriptor: Int32, named name: String) throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4096)
    while bytes.count < 4096 {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint("cannot read \(name): \(reason(errno))", .inputOutput)
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return bytes
  }

  /// Everything on standard input, as text; bytes that are no UTF-8 become U+FFFD and are counted.
  static func standardInput(atMost longest: Int = .max) throws(Complaint) -> (text: String, mended: Int) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint("cannot read standard input: \(reason(errno))", .inputOutput)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= longest else {
        throw Complaint("the text is too long, over \(longest >> 20) MiB; split it; nothing was written", .badData)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard String(validating: bytes, as: UTF8.self) == nil else { return (text, 0) }
    let kept = bytes.isEmpty ? 0 : occurrences(of: [0xEF, 0xBF, 0xBD], in: bytes)
    return (text, max(1, occurrences(of: [0xEF, 0xBF, 0xBD], in: Array(text.utf8)) - kept))
  }

  private static func occurrences(of needle: [UInt8], in bytes: [UInt8]) -> Int {
    guard bytes.count >= needle.count else { return 0 }
    return (0...(bytes.count - needle.count)).count { Array(bytes[$0..<($0 + needle.count)]) == needle }
  }

  /// What the system says about an error number.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// Overwrites bytes that held a secret.
func forget(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { if let base = $0.baseAddress { fb_zero(base, $0.count) } }
  bytes = []
}
