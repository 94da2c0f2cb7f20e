import Glibc
import Synchronization

/// Signals that end the program: noted here, acted on by the loop, so that everything is saved first.
enum Signals {
  private static let asked = Atomic<Bool>(false)
  private static let wakeEnd = Atomic<Int32>(-1)

  /// True once the system asked the program to end.
  static var areAsking: Bool { asked.load(ordering: .relaxed) }

  /// Catches what would end the program; `descriptor` is written to so that the loop wakes.
  static func listen(waking descriptor: Int32) {
    wakeEnd.store(descriptor, ordering: .relaxed)
    for number in [SIGTERM, SIGHUP, SIGINT] {
      signal(number) { _ in
        Signals.asked.store(true, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = write(Signals.wakeEnd.load(ordering: .relaxed), &byte, 1)
      }
    }
    // Stopped in the background, the notebook would lie open in memory.
    signal(SIGTSTP, SIG_IGN)
  }
}
