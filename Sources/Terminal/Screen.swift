import CNcurses
import CPlatform
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
    guardTerminal()
    files.send("\u{1B}[?2004h")
    painter.clear()
  }

  /// A fault of the program must leave neither words on the screen nor a terminal without echo.
  private func guardTerminal() {
    let names = ["clear", "rmkx", "sgr0", "cnorm", "rmcup"]
    var farewell = names.map { Self.capability($0) }
    farewell.insert(Self.clearScrollback + "\u{1B}[?2004l", at: 1)
    let bytes = Array((farewell.joined() + Self.clearScrollback).utf8)
    var before = before
    bytes.withUnsafeBytes {
      fb_guard_terminal(files.descriptor, &before, $0.bindMemory(to: CChar.self).baseAddress, $0.count, 0)
    }
  }

  /// A terminfo string without its waiting times (`$<50>`), which only tputs understands; empty when there is none.
  private static func capability(_ name: String) -> String {
    guard let value = fb_capability(name) else { return "" }
    return String(cString: value).replacing(/\$<[^>]*>/, with: "")
  }

  deinit { close() }

  /// How many colours a terminal of this name has, 0 for none; nil when this computer does not know the name.
  ///
  /// Not while a screen is open: it takes the place of what ncurses knows of its terminal.
  public static func colours(ofTerminal name: String) -> Int? {
    guard fb_find_terminal(name, STDOUT_FILENO) == 1 else { return nil }
    return max(0, Int(fb_number("colors")))
  }

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
    fb_unguard_terminal()
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
