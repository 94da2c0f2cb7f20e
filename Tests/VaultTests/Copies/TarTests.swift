import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct TarTests {
  private func archive(_ entries: [(name: String, bytes: [UInt8]?)]) -> [UInt8] {
    var archive: [UInt8] = []
    for (name, bytes) in entries {
      archive += TarEntry(name, size: bytes?.count)?.header ?? []
      archive += (bytes ?? []) + [UInt8](repeating: 0, count: TarEntry.padding(bytes?.count ?? 0))
    }
    return archive + TarEntry.end
  }

  /// Reads in pieces of chance sizes; folders come with nil.
  private func read(_ archive: [UInt8], _ chance: inout Chance) throws -> [String: [UInt8]?] {
    var reader = TarReader()
    var found: [String: [UInt8]?] = [:]
    var name = ""
    var rest = archive[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...3000, using: &chance))
      rest = rest.dropFirst(piece.count)
      for part in try reader.push(Array(piece)) {
        switch part {
        case .entry(let entry):
          name = entry.name
          found[name] = .some(entry.size == nil ? nil : [])
        case .bytes(let bytes): found[name] = .some((found[name] ?? nil).map { $0 + bytes })
        case .fileEnd: break
        }
      }
    }
    try reader.finish()
    return found
  }

  private func chanceEntries(_ chance: inout Chance) -> [(name: String, bytes: [UInt8]?)] {
    (0..<Int.random(in: 0...8, using: &chance)).map { index in
      let depth = Int.random(in: 0...3, using: &chance)
      let parts = (0..<depth).map { _ in String(repeating: "d", count: Int.random(in: 1...45, using: &chance)) }
      let size = [0, 1, 511, 512, 513, 5000].randomElement(using: &chance) ?? 0
      let bytes = (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
      return ((parts + ["\(index)-" + String(repeating: "f", count: 60)]).joined(separator: "/"), index % 3 == 0 ? nil : bytes)
    }
  }

  @Test(arguments: 1...20) func whatGoesInComesOutWhateverThePieces(_ seed: UInt64) throws {
    var chance = Chance(seed: (seed, 1, 2, 3))
    let entries = chanceEntries(&chance)
    let found = try read(archive(entries), &chance)
    #expect(found == Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.bytes) }))
  }

  @Test func theSystemsTarReadsItAndWritesWhatIsRead() throws {
    let scratch = Scratch()
    var chance = Chance(seed: (8, 1, 2, 3))
    let long = "dossiers/" + String(repeating: "a", count: 26) + "/log/" + String(repeating: "b", count: 64) + ".age"
    let entries: [(name: String, bytes: [UInt8]?)] = [
      ("dossiers", nil), (long, Array("segment".utf8)), ("README.txt", [UInt8](repeating: 65, count: 1025)),
    ]
    try Data(archive(entries)).write(to: URL(fileURLWithPath: scratch.path + "/a.tar"))
    #expect(run("mkdir out && tar xf a.tar -C out && cat out/\(long)", in: scratch.path) == "segment")
    #expect(run("wc -c < out/README.txt", in: scratch.path)?.contains("1025") == true)
    _ = run("tar --format=ustar -cf b.tar -C out README.txt \(long)", in: scratch.path)
    let theirs = try read(SystemFiles().read(scratch.path + "/b.tar"), &chance)
    #expect(theirs[long] == Array("segment".utf8))
  }

  @Test func aNameThatLeadsElsewhereIsNoEntry() {
    for name in [
      "", "/etc/passwd", "../up", "a/../../b", "a//b", "a/", ".", "a/./b", "é", "a b", "a\\b", "a\nb", "a\u{0}b",
      String(repeating: "a", count: 101), String(repeating: "a/", count: 140) + "b",
    ] { #expect(TarEntry(name, size: 1) == nil, "\(name)") }
    #expect(TarEntry("a", size: -1) == nil)
    #expect(TarEntry("a", size: TarEntry.largest + 1) == nil)
  }

  /// One entry whose header was altered after the fact, with a checksum that agrees.
  private func hostile(_ change: (inout [UInt8]) -> Void) throws -> TarFault.Kind? {
    var block = try #require(TarEntry("name", size: 3)).header
    change(&block)
    let sum = block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
    let digits = String(sum, radix: 8)
    block.replaceSubrange(148..<156, with: Array((String(repeating: "0", count: 6 - digits.count) + digits).utf8) + [0, 0x20])
    var reader = TarReader()
    do {
      _ = try reader.push(block + [1, 2, 3])
      return nil
    } catch { return error.kind }
  }

  @Test func linksDevicesExtensionsAndClimbingNamesAreRefused() throws {
    for type in "123467gxLKSN" { #expect(try hostile { $0[156] = type.asciiValue ?? 0 } == .type, "\(type)") }
    for name in ["../x", "/abs", "a/../b", "a//b"] {
      #expect(try hostile { $0.replaceSubrange(0..<name.utf8.count, with: Array(name.utf8)) } == .name, "\(name)")
    }
    #expect(try hostile { $0.replaceSubrange(345..<347, with: Array("..".utf8)) } == .name)
    #expect(try hostile { $0[157] = 0x61 } == .type)
    #expect(try hostile { $0[124] = 0x80 } == .header)
    #expect(try hostile { $0.replaceSubrange(124..<135, with: Array("77777777777".utf8)) } == nil)
    #expect(try hostile { $0.replaceSubrange(124..<135, with: Array("-0000000001".utf8)) } == .header)
    #expect(try hostile { $0[257] = 0 } == .header)
    #expect(try hostile { _ in } == nil)
  }

  @Test func anArchiveCutOrContinuedAnywhereIsRefused() throws {
    let whole = archive([("a", Array("four".utf8)), ("b", nil)])
    for length in 0..<whole.count {
      var reader = TarReader()
      #expect(throws: TarFault.self, "\(length)") {
        _ = try reader.push(Array(whole.prefix(length)))
        try reader.finish()
      }
    }
    var reader = TarReader()
    #expect(throws: TarFault.self) { _ = try reader.push(whole + archive([("c", [])])) }
  }

  @Test func chanceBytesNeverTrapIt() {
    let rounds = isLong ? 200_000 : 2_000
    for seed in 1...UInt64(rounds) {
      var chance = Chance(seed: (seed, 4, 5, 6))
      var bytes = archive(chanceEntries(&chance))
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: .min ... .max, using: &chance)
      }
      _ = try? read(bytes, &chance)
    }
  }
}
