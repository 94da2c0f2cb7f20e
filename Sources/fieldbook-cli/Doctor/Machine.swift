import Foundation
import Glibc

/// The computer as the checks see it; a test puts folders of its own in place of `/proc` and `/sys`.
struct Machine {
  /// What stands before every path of the system; empty on a real computer.
  var root = ""
  /// The environment of the process.
  var environment = ProcessInfo.processInfo.environment

  /// A text of the system; nil when it is not there.
  func text(_ path: String) -> String? {
    // Not String(contentsOfFile:): files in /proc say that they are empty.
    guard let file = FileHandle(forReadingAtPath: root + path) else { return nil }
    defer { try? file.close() }
    return (try? file.readToEnd()).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines of a text of the system.
  func lines(_ path: String) -> [Substring] { text(path)?.split(separator: "\n") ?? [] }

  /// The names in a folder of the system.
  func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + path)) ?? []).sorted()
  }

  /// The name of the device a path such as `/dev/mapper/x` leads to: `dm-0`.
  func deviceName(_ path: String) -> String {
    let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: root + path)) ?? path
    return String(target.split(separator: "/").last ?? "")
  }

  /// A path as the kernel writes it into a table, where a space is `\040`.
  static func unescaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3).map { Int($0) - 0x30 }
      if byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy((0...7).contains),
        let plain = UInt8(exactly: digits[0] * 64 + digits[1] * 8 + digits[2])
      {
        bytes.append(plain)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
