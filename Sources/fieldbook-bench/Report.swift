import Foundation
import Glibc

/// Printing figures, clocks, and a folder to work in.
enum Report {
  /// Prints one line at once.
  static func line(_ text: String) {
    print(text)
    fflush(nil)
  }

  /// One figure beside what it is measured against.
  static func figure(_ what: String, _ value: String, against: String) {
    line(what.padding(toLength: 48, withPad: " ", startingAt: 0) + value.padding(toLength: 12, withPad: " ", startingAt: 0) + against)
  }

  /// Seconds as milliseconds with two decimals.
  static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }

  /// Seconds of wall clock that `work` takes.
  static func wall(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds(CLOCK_MONOTONIC)
    try work()
    return seconds(CLOCK_MONOTONIC) - start
  }

  /// Seconds of this process's CPU, all threads, that `work` takes.
  static func cpu(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds(CLOCK_PROCESS_CPUTIME_ID)
    try work()
    return seconds(CLOCK_PROCESS_CPUTIME_ID) - start
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The middle one of at least one value.
  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// The most memory this process held so far, or since `forgetPeak`, in MiB.
  static var peakMemory: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
  }

  /// From now on `peakMemory` is that of what follows.
  static func forgetPeak() throws { try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8) }

  /// Memory this process holds now, in MiB.
  static var memory: Double {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
    guard let resident = pages?.dropFirst().first.flatMap({ Double($0) }) else { return 0 }
    return resident * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }

  /// A new folder for one run.
  static func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fieldbook-bench-\(getpid())").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder
  }

  /// Removes what a run made.
  static func remove(_ folder: String) {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder): \(error)") }
  }
}
