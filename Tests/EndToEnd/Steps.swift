import Foundation

/// Whether to run the full counts of the store's test table.
let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil

/// SplitMix64: the same seed, the same steps.
struct Steps {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// One of `count` numbers from 0 on.
  mutating func number(below count: UInt64) -> UInt64 { next() % count }

  /// Waits up to so many microseconds.
  mutating func pause(upTo microseconds: UInt64) { usleep(UInt32(number(below: microseconds + 1))) }

  /// What chance begins with: FIELDBOOK_SEED, else always the same.
  static let seed = ProcessInfo.processInfo.environment["FIELDBOOK_SEED"].flatMap { UInt64($0) } ?? 7
}
