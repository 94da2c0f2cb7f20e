import Notebook
import Testing

@testable import Tables

@Suite("CSV")
struct CSVTests {
  private func line(_ cells: [String], _ dialect: Dialect = .analysis) -> String {
    var bytes: [UInt8] = []
    CSV.append(cells, in: dialect, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("A row is its cells with commas between, ended by CR LF, quoted only where it must be")
  func bytes() {
    #expect(line(["a", "b c", ""]).utf8.elementsEqual("a,b c,\r\n".utf8))
    #expect(line(["a,b"]).utf8.elementsEqual("\"a,b\"\r\n".utf8))
    #expect(line(["say \"no\""]).utf8.elementsEqual("\"say \"\"no\"\"\"\r\n".utf8))
    #expect(line(["one\ntwo", "x"]).utf8.elementsEqual("\"one\ntwo\",x\r\n".utf8))
    #expect(line(["one\r\ntwo", "x"]).utf8.elementsEqual("\"one\r\ntwo\",x\r\n".utf8))
    #expect(line(["one\rtwo", "x"]).utf8.elementsEqual("\"one\rtwo\",x\r\n".utf8))
    #expect(line([""]).utf8.elementsEqual("\"\"\r\n".utf8))
  }

  @Test("A spreadsheet is never given a formula, and an apostrophe someone typed is kept apart from ours")
  func guarding() {
    #expect(line(["=we are equal"], .spreadsheet).utf8.elementsEqual("'=we are equal\r\n".utf8))
    #expect(line(["'=x", "+1", "-2", "@a", "\ta"], .spreadsheet).utf8.elementsEqual("''=x,'+1,'-2,'@a,'\ta\r\n".utf8))
    #expect(line(["\ra"], .spreadsheet).utf8.elementsEqual("\"'\ra\"\r\n".utf8))
    #expect(line(["\r\na"], .spreadsheet).utf8.elementsEqual("\"'\r\na\"\r\n".utf8))
    #expect(line(["'tis", "a=b", "''"], .spreadsheet).utf8.elementsEqual("'tis,a=b,''\r\n".utf8))
    #expect(line(["=we are equal"]).utf8.elementsEqual("=we are equal\r\n".utf8))
  }

  @Test("What is written is read back exactly, in both dialects", arguments: Dialect.allCases)
  func inverse(dialect: Dialect) throws {
    let seed = UInt64.random(in: 1 ... .max)
    var chance = Chance(seed: (seed, 5, 6, 7))
    let pieces = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ",", "a", "é", "e\u{301}", "ن", "👩‍🌾", "\u{FEFF}", " ",
      "\0",
    ]
    for _ in 0..<3000 {
      let width = Int.random(in: 1...4, using: &chance)
      let rows = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
        }
      }
      var bytes = dialect.mark
      for row in rows { CSV.append(row, in: dialect, to: &bytes) }
      let read = try CSV.parse(bytes, in: dialect)
      let same = read.elementsEqual(rows) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } }
      // A first cell that begins with the mark itself cannot be told from the mark without one.
      try #require(same || dialect == .analysis && bytes.starts(with: [0xEF, 0xBB, 0xBF]), "seed \(seed): \(rows)")
    }
  }

  @Test("What is no table is refused with its row")
  func refusals() {
    func failure(_ text: String) -> CSV.Failure? {
      do throws(CSV.Failure) {
        _ = try CSV.parse(Array(text.utf8), in: .analysis)
        return nil
      } catch { return error }
    }
    #expect(failure("a,b\r\nc\"d,e\r\n") == .quoteInsideCell(row: 2))
    #expect(failure("\"a\"b\r\n") == .textAfterQuote(row: 1))
    #expect(failure("a\r\n\"b") == .unclosedQuote(row: 2))
    #expect(failure("a\rb") == .bareReturn(row: 1))
    #expect(failure("a,b\r\nc\r\n") == .uneven(row: 2))
    #expect(failure("") == nil)
    #expect(throws: CSV.Failure.notUTF8(row: 1)) { try CSV.parse([0x61, 0xFF], in: .analysis) }
  }
}
