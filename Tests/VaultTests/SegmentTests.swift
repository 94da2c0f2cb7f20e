import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct SegmentTests {
  private static let session = "0123456789abcdef0123456789abcdef"

  private func read(_ members: String) throws -> Segment {
    try Segment(reading: Array(members.utf8))
  }

  private func segment(_ operation: String) -> String {
    #"{"v":1,"dossier":"d","session":"\#(Self.session)","who":"T2","app":"1","ops":[\#(operation)]}   "#
  }

  @Test func theDocumentedShapeIsReadInAnyOrderOfItsMembers() throws {
    let operation = #"""
      {"x":["\#(Self.session):4"],"n":7,"at":"2026-03-04T10:22:31Z","r":"a.c1","k":"risk","f":"likelihood",
      "v":{"on":"2026","a":[1,-2,true,null,"\u00e9\ud83d\ude00\ud83d!\n"]},"s":"i","later":[{"z":1.5e9}]}
      """#
    let plain = try read(segment(operation))
    let mixed = try read(
      #" {"ops":[\#(operation)],"new":{"a":[]},"app":"1","who":"T1","who":"T2","session":"\#(Self.session)","#
        + #""dossier":"d","v":1}"#)
    #expect(plain == mixed)
    let read = try #require(plain.operations.first)
    #expect(read.id.number == 7 && read.who == "T2" && read.source?.text == "i" && read.replaces.count == 1)
    #expect(Moment(seconds: read.at).utc == "2026-03-04T10:22:31Z")
    #expect(
      read.value
        == .object([
          "on": .text("2026"),
          "a": .list([.number(1), .number(-2), .truth(true), .text("é😀\u{FFFD}!\n")]),
        ]))
    #expect(try Segment(reading: plain.encoded().bytes) == plain)
  }

  @Test(arguments: [
    #"{"n":0,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":1}"#,
    #"{"n":1,"at":"2026-13-04T10:22:31Z","r":"a","k":"k","f":"f","v":1}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"A/..","k":"k","f":"f","v":1}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"é","v":1}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":99999999999999999999}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":01}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":1.5}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":"open}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":1,}"#,
    #"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":1},"#,
  ]) func whatIsNotTheFormatIsRefused(_ operation: String) {
    #expect(throws: SegmentFault.malformed) { try read(segment(operation)) }
  }

  @Test func theEdgesOfWhatIsTaken() throws {
    func value(_ json: String) throws -> Value? {
      try read(segment(#"{"n":1,"at":"2026-03-04T10:22:31Z","r":"a","k":"k","f":"f","v":\#(json)}"#)).operations[0]
        .value
    }
    #expect(try value("\(Int.max)") == .number(.max))
    #expect(try value("\(Int.min)") == .number(.min))
    #expect(try value("null") == nil)
    #expect(throws: SegmentFault.malformed) { try value("9223372036854775808") }
    #expect(throws: SegmentFault.malformed) { try value(String(repeating: "[", count: 100_000)) }
    #expect(throws: SegmentFault.newer(3)) { try read(#"{"v":3,"strange":nonsense"#) }
    #expect(throws: SegmentFault.malformed) { try read("") }
  }

  @Test func lengthsArePaddedToWholeBlocksAtEveryChunkEdge() {
    for count in [0, 1, 3911, 3912, 3913, 65_535, 65_536, 65_537, 131_072, 1_000_000] {
      for block in [512, 4096] {
        let length = Segment.padded(count, block: block)
        #expect(length >= count && length - count < 2 * block)
        #expect((184 + length + 16 * ((length + 65_535) / 65_536)) % block == 0)
      }
    }
  }
}
