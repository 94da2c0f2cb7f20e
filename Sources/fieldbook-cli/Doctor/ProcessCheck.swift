import CPlatform
import Glibc

/// Whether this process can be read from outside, and whether memory is enough to open a notebook.
struct ProcessCheck: Check {
  let machine: Machine
  /// Core files are off and other programs of this user may not read the memory.
  var isHardened = fb_is_hardened() == 1

  func diagnoses() -> [Diagnosis] {
    var found: [Diagnosis] = [
      isHardened
        ? .fine("memory: no core files, and closed to other programs of yours")
        : .finding("memory: core files or reading by other programs could not be turned off", "ask whoever set it up")
    ]
    let tracer = machine.lines("/proc/self/status").first { $0.hasPrefix("TracerPid:") }?
      .split(whereSeparator: \.isWhitespace).last
    if let tracer, tracer != "0" {
      found.append(.finding("memory: program \(tracer) is watching this one", "end it before you open a notebook"))
    }
    return found + room
  }

  /// One try of a passphrase takes 256 MiB, and the program needs some more.
  private static let enough = 400

  private var room: [Diagnosis] {
    let line = machine.lines("/proc/meminfo").first { $0.hasPrefix("MemAvailable:") }
    guard let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) else {
      return []
    }
    let free = kilobytes / 1024
    return free >= Self.enough
      ? [.fine("memory: \(free) MiB free")]
      : [.finding("memory: only \(free) MiB free; opening takes \(Self.enough)", "close other programs")]
  }
}
