import CPlatform
import Glibc
import Synchronization

/// Signals that end the program: noted here, acted on by the loop, so that everything is saved first.
enum Signals {
  private static let asked = Atomic<Bool>(false)
  private static let continued = Atomic<Bool>(false)
  private static let wakeEnd = Atomic<Int32>(-1)

  /// True once the system asked the program to end.
  static var areAsking: Bool { asked.load(ordering: .relaxed) }

  /// True once after the process had been stopped and went on.
  static func takeContinued() -> Bool { continued.exchange(false, ordering: .relaxed) }

  /// Catches what would end the program; `descriptor` is written to so that the loop wakes.
  static func listen(waking descriptor: Int32? = nil) {
    wakeEnd.store(descriptor ?? -1, ordering: .relaxed)
    fb_on_endings { _ in
      Signals.asked.store(true, ordering: .relaxed)
      Signals.wake()
    }
    guard descriptor != nil else { return }
    // SIGSTOP cannot be caught: whoever had the terminal meanwhile saw the screen, so going on means locking.
    signal(SIGCONT) { _ in
      Signals.continued.store(true, ordering: .relaxed)
      Signals.wake()
    }
    // Stopped in the background, the notebook would lie open in memory; without a terminal, reading it fails and
    // the program ends in order.
    for number in [SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
  }

  /// Ends the process by the signal that asked for it, as a shell expects.
  static func endAsAsked() -> Never {
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
    exit(130)
  }

  private static func wake() {
    let before = errno
    var byte: UInt8 = 1
    let descriptor = wakeEnd.load(ordering: .relaxed)
    if descriptor >= 0 { _ = write(descriptor, &byte, 1) }
    errno = before
  }
}
