import Fieldbook
import Glibc
import Synchronization

/// Where results of effects wait for the one thread that owns the screen.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  /// Readable when something waits; given to the terminal's reader to wake it.
  let readEnd: Int32
  private let writeEnd: Int32

  /// Opens the pipe that wakes the loop.
  init() throws(Complaint) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw Complaint("the system has no descriptors left; close other programs", .inputOutput)
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// Leaves an event and wakes the reader.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  /// Wakes the reader; safe in a signal handler.
  func wake() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// The descriptor a signal handler writes to.
  var signalEnd: Int32 { writeEnd }

  /// Takes everything that waits.
  func take() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &buffer, buffer.count) > 0 {}
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
