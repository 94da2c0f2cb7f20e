import Tables
import Testing

@Suite struct BroughtTableTests {
  private func rows(_ text: String) throws -> [[String]] { try BroughtTable(Array(text.utf8)).rows }

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func everySeparatorAndLineEndIsUnderstood(_ sign: String, _ end: String) throws {
    let rows = [["name", "kind", "place"], ["the bell\(sign)households", "group", "River Bend"]]
    let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: sign) }.joined(separator: end) + end + end
    // A tab inside a cell becomes a space, as line ends do.
    let read = rows.map { $0.map { $0.split(separator: "\t").joined(separator: " ") } }
    #expect(try self.rows(text) == read)
  }

  @Test func marksQuotesAndUnevenRowsAreNoReasonToRefuse() throws {
    #expect(try rows("\u{FEFF}a,b\nc\n") == [["a", "b"], ["c", ""]])
    let quoted = try rows("a,b\n\"say \"\"yes\"\"\",two \"quoted\" words\n")
    #expect(quoted == [["a", "b"], ["say \"yes\"", "two \"quoted\" words"]])
    #expect(try rows("a,b\n\"never closed,x\ny") == [["a", "b"], ["never closed,x y", ""]])
    #expect(try rows("sep=;\na;b, c\n") == [["a", "b, c"]])
    #expect(try rows("a;b\n1,5;2,5\n3,5;4,5\n") == [["a", "b"], ["1,5", "2,5"], ["3,5", "4,5"]])
    #expect(try rows("'=we are equal,x\n") == [["=we are equal", "x"]])
  }

  @Test func wideAndOldEncodingsAreRead() throws {
    let wide = Array("نساء السوق\tgroup\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try BroughtTable([0xFF, 0xFE] + wide).rows == [["نساء السوق", "group"]])
    let old = try BroughtTable([0x63, 0x6F, 0x6D, 0x69, 0x74, 0xE9, 0x3B, 0x78])
    #expect(old.rows == [["comité", "x"]])
    #expect(old.isGuessed)
  }

  @Test func whatIsNoTableIsRefusedAndSaysWhy() {
    #expect(throws: BroughtTable.Failure.empty) { try BroughtTable([]) }
    #expect(throws: BroughtTable.Failure.empty) { try BroughtTable(Array("\n\n,,\n".utf8)) }
    #expect(throws: BroughtTable.Failure.notText) { try BroughtTable([0x50, 0x4B, 0x03, 0x04, 0x14]) }
    #expect(throws: BroughtTable.Failure.notText) { try BroughtTable([0x61, 0x00, 0x62]) }
    for text in [String(repeating: "a,b\n", count: 2001), String(repeating: "a,", count: 61) + "a"] {
      #expect(throws: BroughtTable.Failure.tooLarge) { try BroughtTable(Array(text.utf8)) }
    }
  }

  @Test func noBytesStopTheReader() {
    var state: UInt64 = 20_260_312
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append([0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xEF, 0xFE, 0xFF, 0x09][Int(state >> 33) % 10])
      }
      _ = try? BroughtTable(bytes)
    }
  }
}
