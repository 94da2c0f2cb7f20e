import Glibc

/// Looks for bytes in bytes with the C library's `memmem`, which is linear whatever is looked for.
enum ByteSearch {
  /// The offset at which `needle` first stands within `range`, the whole by default; nil when it does not.
  static func first(_ needle: [UInt8], in haystack: [UInt8], _ range: Range<Int>? = nil) -> Int? {
    let range = (range ?? haystack.indices).clamped(to: haystack.indices)
    guard !needle.isEmpty, needle.count <= range.count else { return nil }
    return haystack.withUnsafeBytes { hay in
      needle.withUnsafeBytes { wanted in
        guard let base = hay.baseAddress, let pattern = wanted.baseAddress,
          let found = memmem?(base + range.lowerBound, range.count, pattern, wanted.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
      }
    }
  }

  private typealias Search = @convention(c) (UnsafeRawPointer, Int, UnsafeRawPointer, Int) -> UnsafeMutableRawPointer?

  // Swift's view of <string.h> leaves out the GNU functions, so this one is found by name in the libc already loaded.
  private static let memmem: Search? = dlsym(nil, "memmem").map { unsafeBitCast($0, to: Search.self) }
}
