import Foundation

/// What a vault takes from its surroundings, so that tests can choose it.
public struct Settings: Sendable {
  /// The disk.
  public var files: any FileSystem = SystemFiles()
  /// scrypt's cost for new slots as a power of two; only tests lower it.
  public var logN = 18
  /// The most a slot may ask for; 20 is about 1 GiB and some seconds.
  public var maximumLogN = 20
  /// Threads that read, decrypt and parse.
  public var threads = 2
  /// The version written into every segment.
  public var app = "1.0.0"
  /// Seconds since 1970; written into segments, never trusted.
  public var now: @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }

  /// The real disk, clock and cost.
  public init() {}
}
