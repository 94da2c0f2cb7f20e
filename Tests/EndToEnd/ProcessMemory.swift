import Foundation
import Testing

/// What another process holds in memory, as whoever takes the laptop could read it.
enum ProcessMemory {
  /// The program closes itself to other programs of its user; only root may still look.
  static let mayLook = geteuid() == 0

  /// Which of them stand anywhere in the memory of a process.
  static func found(_ secrets: [String: [UInt8]], in process: pid_t) throws -> Set<String> {
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    let memory = open("/proc/\(process)/mem", O_RDONLY)
    try #require(memory >= 0, "/proc/\(process)/mem: \(String(cString: strerror(errno)))")
    defer { close(memory) }
    var found: Set<String> = []
    for line in maps.split(separator: "\n") {
      let range = line.split(separator: " ")[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard range.count == 2, line.split(separator: " ")[1].hasPrefix("rw"), range[0] < UInt(Int.max) else { continue }
      var start = range[0]
      // Pieces overlap, so that what lies on an edge is met once whole.
      while start < range[1] {
        let length = min(Int(range[1] - start), 4 << 20)
        var bytes = [UInt8](repeating: 0, count: length)
        let count = pread(memory, &bytes, length, Int(start))
        if count > 0 {
          let piece = Data(bytes[..<count])
          for (name, secret) in secrets where piece.range(of: Data(secret)) != nil { found.insert(name) }
        }
        guard length == 4 << 20 else { break }
        start += UInt(length) - 4096
      }
    }
    return found
  }
}
