import Glibc
import Notebook

/// The machine's clocks.
enum Clock {
  /// Now, with the local offset from UTC.
  static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000, offset: local.tm_gmtoff)
  }

  /// Milliseconds the machine has slept since it was started: boot time runs on in sleep, monotonic time does not.
  static var slept: Int { milliseconds(CLOCK_BOOTTIME) - milliseconds(CLOCK_MONOTONIC) }

  /// Milliseconds the machine has run since it was started, without sleep.
  static var running: Int { milliseconds(CLOCK_MONOTONIC) }

  private static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
