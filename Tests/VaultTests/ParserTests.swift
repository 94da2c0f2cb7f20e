import Foundation
import Glibc
import Notebook
import Testing

@testable import Vault

/// Random bytes and mutated examples into every parser, in a process of its own so that its memory can be measured.
///
/// One after the other, so that each has the machine, and the alarm, to itself.
@Suite(.serialized) struct ParserTests {
  /// Inputs for each parser: a share in every run, 1,000,000 in a long one, or as many as FIELDBOOK_FUZZ says.
  static let count =
    ProcessInfo.processInfo.environment["FIELDBOOK_FUZZ"].flatMap { Int($0) } ?? (isLong ? 1_000_000 : 2_000)
  static let seed = ProcessInfo.processInfo.environment["FIELDBOOK_SEED"].flatMap { UInt64($0) } ?? 66
  /// What reading may need beyond what the process held before.
  static let most = 64 << 10

  @Test(arguments: try Parser.all().map(\.name))
  func noBytesTrapHangOrFillTheMemoryOfAParser(name: String) async {
    await #expect(processExitsWith: .success) { [name = name as String] in
      let parser = try #require(try Parser.all().first { $0.name == name })
      var chance = Chance(seed: (Self.seed, 1, 2, 3))
      for example in parser.examples { try? parser.read(example) }
      let before = try Memory.resettingPeak()
      for round in 0..<Self.count {
        // A parser that hangs is ended by the alarm, whose default is to end the process.
        if round % 500 == 0 { alarm(300) }
        let bytes = Hostile.bytes(like: parser.examples, round, using: &chance)
        do { try parser.read(bytes) } catch is Parser.Disagreement {
          Issue.record("seed \(Self.seed), round \(round): what was read is not what was written")
        } catch {}
      }
      alarm(0)
      let grown = try Memory.peak() - before
      #expect(grown <= Self.most, "it took \(grown) KiB")
    }
  }
}

/// Bytes that nobody wrote in earnest.
enum Hostile {
  private static let words = [
    "{", "}", "[", "]", "\"", ",", ":", "\\u", "\\ud83d", "null", "true", "-", "1", "0", "-1", "9223372036854775807",
    "9223372036854775808", "4294967296", "1e999", "\n", "\r\n", "\r", " ", "\u{0}", "é", "e\u{301}", "\u{200F}", "😀",
    "-> ", "--- ", "X25519", "scrypt", "age-encryption.org/v1\n", "AGE-SECRET-KEY-1", "# who: ", "# dossier: ", "=",
    "==",
    "'", "${", "(", ")", "or ", "not(", "2026", "-W53", "~", "..", "/", String(repeating: "A", count: 64),
    String(repeating: "[", count: 200), String(repeating: "(", count: 200), String(repeating: "9", count: 400),
  ].map { Array($0.utf8) }

  /// Every fourth time random, else an example changed in a few places.
  static func bytes(like examples: [[UInt8]], _ round: Int, using chance: inout Chance) -> [UInt8] {
    if round % 4 == 0 {
      return (0..<Int.random(in: 0...200, using: &chance)).map { _ in .random(in: .min ... .max, using: &chance) }
    }
    var bytes = examples.randomElement(using: &chance) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let start = Int.random(in: 0...bytes.count, using: &chance)
      let end = min(bytes.count, start + Int.random(in: 0...8, using: &chance))
      let word = words.randomElement(using: &chance) ?? []
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: if start < bytes.count { bytes[start] = .random(in: .min ... .max, using: &chance) }
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: word, at: start)
      case 3: bytes.replaceSubrange(start..<end, with: word)
      case 4: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &chance))
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }
}

/// What this process holds, in KiB, as the system counts it.
enum Memory {
  private struct Unknown: Error {}

  /// What is held now; the peak is counted from here on.
  static func resettingPeak() throws -> Int {
    try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    return try value("VmRSS:")
  }

  /// The most that was held since the peak was reset.
  static func peak() throws -> Int { try value("VmHWM:") }

  private static func value(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) })
    else { throw Unknown() }
    return number
  }
}
