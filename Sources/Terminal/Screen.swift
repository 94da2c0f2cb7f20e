import CNcurses
import Canvas
import Glibc

/// The terminal while the notebook is open: full screen, raw keys, whole pastes; given back clean by `close`.
///
/// One thread opens, paints, reads and closes it. Signals are the caller's to catch.
public final class Screen {
  /// Keys, pastes and new sizes.
  public let keys: KeySource
  private let painter: Painter
  private let files: TerminalFiles
  private let before: termios
  private var isOpen = true

  // Sent whatever terminfo says: tmux keeps what is cleared even under a TERM without E3; others ignore it.
  private static let clearScrollback = "\u{1B}[3J"

  /// Opens the terminal of this process; `wake` is a descriptor that also ends `keys.read`.
  ///
  /// Nothing is changed on the terminal when this throws. `plainSigns` nil means: on the Linux console only.
  public init(
    environment: [String: String], palette: Palette? = nil, plainSigns: Bool? = nil, wake: CInt? = nil
  ) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty else { throw .unnamed }
    let files = try TerminalFiles()
    guard fb_find_terminal(name, files.descriptor) == 1 else { throw name == "dumb" ? .tooPlain(name) : .unknown(name) }
    guard fb_capability("cup") != nil else { throw .tooPlain(name) }
    var before = termios()
    guard tcgetattr(files.descriptor, &before) == 0 else { throw .noTerminal }

    painter = try Painter(
      name: name, output: files.output, input: files.input,
      palette: palette ?? .preferred(environment: environment), plainSigns: plainSigns ?? (name == "linux"))
    keys = KeySource(fileDescriptor: files.descriptor, table: .ofOpenTerminal(), wake: wake)
    self.files = files
    self.before = before
    files.send("\u{1B}[?2004h")
    painter.clear()
  }

  deinit { close() }

  /// The window's size in cells, now.
  public var size: Size { KeySource.windowSize(of: files.descriptor) ?? painter.size }

  /// Shows the canvas, or as much of it as the window has room for.
  public func paint(_ canvas: Canvas) {
    guard isOpen else { return }
    painter.resize(to: size)
    painter.paint(canvas)
  }

  /// Takes every word off the screen and out of the scrollback, what stood there before included; for locking.
  public func wipe() {
    guard isOpen else { return }
    painter.clear()
    files.send(Self.clearScrollback)
  }

  /// Wipes the screen and gives the terminal back as it was found; keys still waiting are thrown away. Call it freely.
  public func close() {
    guard isOpen else { return }
    wipe()
    isOpen = false
    files.send("\u{1B}[?2004l")
    painter.close()
    // Again once the first screen is back: on some terminals each has a scrollback of its own.
    files.send(Self.clearScrollback)
    var before = before
    tcsetattr(files.descriptor, TCSAFLUSH, &before)
  }
}

/// The process's own terminal opened for ncurses, whatever standard input and output are.
private final class TerminalFiles {
  let output: UnsafeMutablePointer<FILE>
  let input: UnsafeMutablePointer<FILE>
  let descriptor: CInt

  init() throws(TerminalError) {
    guard let output = fopen("/dev/tty", "r+e") else { throw .noTerminal }
    guard let input = fopen("/dev/tty", "re") else {
      fclose(output)
      throw .noTerminal
    }
    (self.output, self.input, descriptor) = (output, input, fileno(output))
  }

  deinit {
    fclose(input)
    fclose(output)
  }

  func send(_ sequence: String) {
    var rest = Array(sequence.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if sent < 0 && errno == EINTR { continue }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }
}
