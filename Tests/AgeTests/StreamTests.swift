import Testing

@testable import Age

@Suite("Streams")
struct StreamTests {
  private let identity = X25519Identity.generate()

  @Test(arguments: [1, 65_535, 65_536, 65_537, 200_000], [7_919, 65_536, 65_552, 1 << 20])
  func `pieces of any size make the same file and the same plaintext`(size: Int, piece: Int) throws {
    var chance = Chance(seed: UInt64(size))
    let plaintext = chance.bytes(size)
    var file: [UInt8] = []
    var sealer = try StreamSealer(to: [identity.recipient], into: &file)
    for start in stride(from: 0, to: size, by: piece) {
      try sealer.push(Array(plaintext[start..<min(start + piece, size)]), into: &file)
    }
    try sealer.finish(into: &file)
    #expect(try open(file, with: [identity]) == plaintext)
    #expect(file.count == (try seal(plaintext, to: [identity.recipient])).count)

    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    for start in stride(from: 0, to: file.count, by: piece) {
      try opener.push(Array(file[start..<min(start + piece, file.count)]), into: &opened)
      let fed = min(start + piece, file.count)
      #expect(opened.count + 2 * 65_552 > fed, "what is fed must come out soon, or memory grows")
    }
    try opener.finish(into: &opened)
    #expect(opened == plaintext)
  }

  @Test func `a file cut at the edge of a chunk gives what it holds and says that it is cut`() throws {
    let plaintext = [UInt8](repeating: 5, count: 3 * 65_536)
    let file = try seal(plaintext, to: [identity.recipient])
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    try opener.push(Array(file.dropLast(65_552)), into: &opened)
    var error: AgeError?
    do throws(AgeError) { try opener.finish(into: &opened) } catch let thrown { error = thrown }
    #expect(error == .payloadDamaged(chunk: 2))
    #expect(opened == Array(plaintext.dropLast(65_536)))
  }

  @Test func `after an error the stream stays refused and gives nothing twice`() throws {
    let file = try seal([UInt8](repeating: 5, count: 65_536), to: [identity.recipient]) + [0]
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    for bytes in [file, [0]] {
      var error: AgeError?
      do throws(AgeError) { try opener.push(bytes, into: &opened) } catch let thrown { error = thrown }
      #expect(error == .payloadDamaged(chunk: 1))
    }
    #expect(opened.count == 65_536)
  }

  @Test(arguments: ["", "age-encryption.org/v1\n"])
  func `a header without end is refused before it fills the memory`(start: String) {
    var opened: [UInt8] = []
    var opener = StreamOpener(with: [identity])
    var fed = 0
    var refused = false
    while !refused, fed < 4 << 20 {
      let piece = fed == 0 ? Array(start.utf8) : Array(repeatElement(Array("-> a b\n\n".utf8), count: 1_000).joined())
      fed += max(1, piece.count)
      do throws(AgeError) { try opener.push(piece, into: &opened) } catch { refused = true }
    }
    #expect(refused)
    #expect(fed < 2 << 20)
  }
}
