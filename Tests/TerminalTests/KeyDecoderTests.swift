import Canvas
import Testing

@testable import Terminal

@Suite("Keys from bytes") struct KeyDecoderTests {
  private func decode(_ text: String, table: KeyTable = .wellKnown) -> [Input] {
    var decoder = KeyDecoder(table: table)
    return decoder.decode(Array(text.utf8)) + decoder.giveUpWaiting()
  }

  @Test(
    "Every form terminals use means its key",
    arguments: [
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OC", .right), ("\u{1B}[D", .left),
      ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;2C", .shiftRight), ("\u{1B}[d", .shiftLeft),
      ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}Od", .controlLeft),
      ("\u{1B}[5D", .controlLeft),
      ("\u{1B}[1;6C", .shiftControlRight), ("\u{1B}[1;6D", .shiftControlLeft),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end),
      ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[1;2H", .shiftHome), ("\u{1B}[8$", .shiftEnd),
      ("\u{1B}[1;2F", .shiftEnd), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab), ("\u{1B}\t", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Ou", .character("5")),
      ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[[E", .function(5)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[20~", .function(9)),
      ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
      ("\u{1}", .control("a")), ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("a", .character("a")),
      (" ", .character(" ")), ("é", .character("é")), ("س", .character("س")), ("中", .character("中")),
      ("😀", .character("😀")), ("٣", .character("٣")),
    ] as [(String, Key)]
  ) func form(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test(
    "What no keyboard key means is swallowed whole",
    arguments: [
      "\u{1B}x", "\u{1B}ñ", "\u{1B}\r", "\u{1B}\u{7F}", "\u{1B}[", "\u{1B}O", "\u{1B}[99~", "\u{1B}[1;3A", "\u{1B}[I",
      "\u{1B}[?1;2c", "\u{1B}[<0;1;1M", "\u{1B}Oz", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[201~",
      "\u{0}", "\u{1C}", "\u{1F}", "\u{85}", "\u{1B}]", "\u{1B}[1;5",
    ]
  ) func swallowed(bytes: String) {
    #expect(decode(bytes).isEmpty)
    #expect(decode("a" + bytes) == [.key(.character("a"))])
  }

  @Test func whatFollowsASwallowedSequenceIsTyped() {
    #expect(decode("\u{1B}[99~q") == [.key(.character("q"))])
    #expect(decode("\u{1B}[1;5\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}[1\r") == [.key(.enter)])
    #expect(decode("\u{1B}]0;t\u{1B}[A") == [.key(.up)])
  }

  @Test func threeEscapesInOnePacketAreThree() {
    #expect(decode("\u{1B}\u{1B}\u{1B}") == [.key(.escape), .key(.escape), .key(.escape)])
    #expect(decode("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
  }

  @Test func aLoneEscapeWaitsAMomentAndASequenceLonger() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.decode([0x5B]).isEmpty)
    #expect((decoder.patience ?? 0) > 100)
    #expect(decoder.decode([0x41]) == [.key(.up)])
    #expect(decoder.patience == nil)
    #expect(decoder.giveUpWaiting().isEmpty)
  }

  @Test func bytesArrivingOneByOneMeanTheSame() {
    let text = "aé中😀\u{1B}[1;5C\u{1B}[[A\u{1B}OP\u{1B}[200~x\r\ny\u{1B}[201~z\u{1B}x\u{1B}[99~q"
    var decoder = KeyDecoder()
    #expect(text.utf8.flatMap { decoder.decode([$0]) } == decode(text))
    #expect(decode(text).count == 10)
  }

  @Test func invalidBytesBecomeReplacementCharacters() {
    var decoder = KeyDecoder()
    let bad = Input.key(.character("\u{FFFD}"))
    #expect(
      decoder.decode([0xFF, 0x61, 0xC3, 0x62, 0xC0]) == [bad, .key(.character("a")), bad, .key(.character("b")), bad])
    #expect(decoder.decode([0xE4, 0xB8]).isEmpty)
    #expect(decoder.giveUpWaiting() == [bad])
  }

  @Test func whatTerminfoAddsIsAKeyToo() {
    var table = KeyTable.wellKnown
    table.add(Array("\u{1B}[224z".utf8), .function(1))
    table.add(Array("q".utf8), .escape)
    #expect(decode("\u{1B}[224zq", table: table) == [.key(.function(1)), .key(.character("q"))])
  }

  @Test("Random bytes never trap and never block what is typed later", arguments: [3, 77, 20_240_312] as [UInt64])
  func hostile(seed: UInt64) {
    var random = SplitMix(state: seed)
    let spice: [UInt8] = [
      0x1B, 0x1B, 0x5B, 0x4F, 0x5D, 0x32, 0x30, 0x31, 0x7E, 0x3B, 0x07, 0xE4, 0xB8, 0xF0, 0x9F, 0x0D,
    ]
    for _ in 0..<400 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let bytes: [UInt8] = (0..<Int.random(in: 0...80, using: &random)).map { _ in
          Bool.random(using: &random)
            ? spice.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
        _ = decoder.decode(bytes)
      }
      _ = decoder.decode(Array("\u{1B}[201~".utf8))
      _ = decoder.giveUpWaiting()
      #expect(decoder.decode([0x61]) == [.key(.character("a"))], "seed \(seed)")
    }
  }

  @Test func aSequenceThatNeverEndsIsGivenUp() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}]".utf8) + [UInt8](repeating: 0x31, count: 5000))
    #expect(decoder.decode([0x61]) == [.key(.character("a"))])
  }
}

@Suite("Pastes") struct PasteTests {
  private let start = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test func aPasteIsOneTextAndNeverKeys() {
    var decoder = KeyDecoder()
    let pasted = Array("a\r\nq\u{11}\u{1B}[A\rb\n\u{1B}".utf8)
    #expect(
      decoder.decode([0x78] + start + pasted + end + [0x79])
        == [.key(.character("x")), .paste("a\nq\u{11}\u{1B}[A\nb\n\u{1B}", invalidBytes: 0), .key(.character("y"))])
  }

  @Test func invalidBytesAreCountedAndTheRestKept() {
    var decoder = KeyDecoder()
    let pasted: [UInt8] = [0x61, 0xFF, 0xE4, 0xB8, 0x62] + Array("\u{FFFD}س".utf8) + [0xF0, 0x9F]
    #expect(
      decoder.decode(start + pasted + end)
        == [.paste("a\u{FFFD}\u{FFFD}b\u{FFFD}س\u{FFFD}", invalidBytes: 5)])
  }

  @Test func aPasteCutShortByTheEndOfInputIsKept() {
    var decoder = KeyDecoder()
    _ = decoder.decode(start + Array("not lost".utf8))
    #expect(decoder.patience == nil)
    #expect(decoder.giveUpWaiting().isEmpty)
    #expect(decoder.end() == [.paste("not lost", invalidBytes: 0), .ended])
  }

  @Test func tenMegabytesArriveWhole() {
    let line = Array("كلمات and words 中文\r".utf8)
    let pasted = [UInt8]([[UInt8]](repeating: line, count: 10_000_000 / line.count).joined())
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    let bytes = start + pasted + end
    for from in stride(from: 0, to: bytes.count, by: 4095) {
      inputs += decoder.decode(bytes[from..<min(from + 4095, bytes.count)])
    }
    guard case .paste(let text, let invalidBytes)? = inputs.first, inputs.count == 1 else {
      Issue.record("\(inputs.count) inputs instead of one paste")
      return
    }
    #expect(invalidBytes == 0)
    #expect(text.utf8.count == pasted.count)
    #expect(!text.utf8.contains(0x0D))
  }
}

/// SplitMix64, so that a printed seed repeats a run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
