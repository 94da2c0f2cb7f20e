import Foundation

/// A seeded random source (SplitMix64), so that what failed can be run again.
struct Chance: RandomNumberGenerator {
  /// From `FIELDBOOK_SEED`, else always the same.
  static let seed = ProcessInfo.processInfo.environment["FIELDBOOK_SEED"].flatMap(UInt64.init) ?? 20_261_121
  /// Full counts instead of the share that runs every time.
  static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] == "1"
  private var state: UInt64

  init(seed: UInt64 = Chance.seed) {
    state = seed
    print("seed \(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) }
  }
}
