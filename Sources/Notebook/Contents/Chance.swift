/// A source of random bits as a value: the same seed gives the same ids, which is what tests need.
///
/// xoshiro256++ (Blackman, Vigna 2019), seeded with 256 bits from the system. Ids only have to differ;
/// nothing secret is drawn from here.
public struct Chance: RandomNumberGenerator, Hashable, Sendable {
  private var a, b, c, d: UInt64

  /// Seeded by the system.
  public static func system() -> Chance {
    var system = SystemRandomNumberGenerator()
    return Chance(seed: (system.next(), system.next(), system.next(), system.next() | 1))
  }

  /// Seeded by hand; not all four words may be zero.
  public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
    (a, b, c, d) = seed
  }

  public mutating func next() -> UInt64 {
    let sum = a &+ d
    let result = (sum << 23 | sum >> 41) &+ a
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d << 45 | d >> 19
    return result
  }
}
