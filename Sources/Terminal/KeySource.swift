import Canvas
import Glibc

/// Waits for keys, pastes, new window sizes and, beside them, for one other descriptor such as a mailbox.
public final class KeySource {
  /// The terminal's descriptor, in raw mode.
  public let fileDescriptor: CInt
  private let wake: CInt?
  private let windowChanges = WindowChanges()
  private var decoder: KeyDecoder
  private var lastBytes = ContinuousClock.now
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Reads from a terminal in raw mode; `wake` is only watched, its owner empties it.
  public init(fileDescriptor: CInt, table: KeyTable = .wellKnown, wake: CInt? = nil) {
    self.fileDescriptor = fileDescriptor
    self.wake = wake
    decoder = KeyDecoder(table: table)
  }

  /// What came within `timeout` milliseconds (nil: no limit), in order.
  ///
  /// Empty when time ran out, `wake` became readable, a signal came, or bytes arrived that mean no key. The end is
  /// said once; from then on only `wake` and the timeout are waited for.
  public func read(timeout: Int? = nil) -> [Input] {
    let patience = decoder.patience.map { max(0, $0 - lastBytes.duration(to: .now).wholeMilliseconds) }
    let limit = [timeout, patience].compactMap(\.self).min()
    var watched = [hasEnded ? -1 : fileDescriptor, windowChanges.descriptor, wake ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let ready = poll(&watched, nfds_t(watched.count), limit.map { CInt(clamping: max($0, 0)) } ?? -1)
    if ready == 0 { return patience == limit ? decoder.giveUpWaiting() : [] }
    guard ready > 0 else { return [] }

    var inputs: [Input] = []
    if watched[1].revents != 0, windowChanges.take(), let size = Self.windowSize(of: fileDescriptor) {
      inputs.append(.resize(size))
    }
    if watched[0].revents != 0 { inputs += readBytes() }
    return inputs
  }

  private func readBytes() -> [Input] {
    let count = Glibc.read(fileDescriptor, &buffer, buffer.count)
    if count > 0 {
      lastBytes = .now
      // What was typed may be a passphrase; it stays no longer than it takes to decode.
      defer { for index in 0..<count { buffer[index] = 0 } }
      return decoder.decode(buffer[..<count])
    }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    hasEnded = true
    return decoder.end()
  }

  /// The window's size as the terminal gives it; nil when it does not know.
  public static func windowSize(of descriptor: CInt) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int {
    Int(clamping: components.seconds) &* 1000 &+ Int(clamping: components.attoseconds / 1_000_000_000_000_000)
  }
}

// MARK: - Window changes

// Written before the handler is installed, read by it alone; a signal handler can be given nothing else.
nonisolated(unsafe) private var windowChangeWriter: CInt = -1

/// SIGWINCH as a readable descriptor, so that waiting for a key also waits for the window.
private final class WindowChanges {
  let descriptor: CInt
  private let writer: CInt

  init() {
    var ends: [CInt] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    (descriptor, writer) = (ends[0], ends[1])
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    guard writer >= 0 else { return }
    windowChangeWriter = writer
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { _ in
      let before = errno
      var byte: UInt8 = 1
      _ = write(windowChangeWriter, &byte, 1)
      errno = before
    }
    sigaction(SIGWINCH, &action, nil)
  }

  deinit {
    guard writer >= 0 else { return }
    if windowChangeWriter == writer {
      signal(SIGWINCH, SIG_DFL)
      windowChangeWriter = -1
    }
    close(descriptor)
    close(writer)
  }

  /// Takes all changes since the last time; true when there was one.
  func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    var any = false
    while read(descriptor, &bytes, bytes.count) > 0 { any = true }
    return any
  }
}
