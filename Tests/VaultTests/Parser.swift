import Foundation
import Notebook
import Tables

@testable import Age
@testable import Vault

/// Something that reads bytes written elsewhere, with examples it takes.
struct Parser {
  let name: String
  let examples: [[UInt8]]
  /// Reads the bytes or refuses them; a second reading of what it took must agree.
  let read: ([UInt8]) throws -> Void

  struct Disagreement: Error {}

  /// Every reader of files and typed text in these modules.
  static func all() throws -> [Parser] {
    try age() + store() + typed()
  }

  private static func texts(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  // MARK: - age

  private static func age() throws -> [Parser] {
    let key = X25519Identity.generate()
    let passphrase = Passphrase(Array("x".utf8))
    let identities: [any Identity] = [key, ScryptIdentity(passphrase, maximumLogN: 2)]
    let plaintext = Array("Amina, second day".utf8)
    let files = [
      try seal(plaintext, to: [key.recipient]),
      try seal(plaintext, to: [X25519Identity.generate().recipient, key.recipient]),
      try seal(plaintext, to: [ScryptRecipient(passphrase, logN: 1)]),
    ]
    return [
      Parser(name: "age file", examples: files) { bytes in
        guard try open(bytes, with: identities) == plaintext else { throw Disagreement() }
      },
      Parser(name: "age header", examples: files.map { Array($0.prefix(while: { $0 != 0xFF })) }) { bytes in
        _ = try open(bytes, with: [])
      },
      Parser(name: "age stream", examples: files) { bytes in
        var opened: [UInt8] = []
        var opener = StreamOpener(with: identities)
        for start in stride(from: 0, to: bytes.count, by: 37) {
          try opener.push(Array(bytes[start..<min(start + 37, bytes.count)]), into: &opened)
        }
        try opener.finish(into: &opened)
        guard opened == plaintext else { throw Disagreement() }
      },
      Parser(name: "armor", examples: files.map { Array(Armor.encode($0).utf8) }) { bytes in
        let decoded = try Armor.decode(String(decoding: bytes, as: UTF8.self))
        guard try Armor.decode(Armor.encode(decoded)) == decoded else { throw Disagreement() }
      },
      Parser(name: "bech32", examples: texts(key.text, key.recipient.text)) { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if let found = Bech32.decode(text, prefix: "age"),
          Bech32.encode(prefix: "age", found.bytes) != text.lowercased()
        {
          throw Disagreement()
        }
        _ = try X25519Identity(text: text)
      },
    ]
  }

  // MARK: - The store

  private static func store() throws -> [Parser] {
    let session = "0123456789abcdef0123456789abcdef"
    let hash = String(repeating: "a", count: 64)
    let segment = #"""
      {"v":1,"dossier":"d","session":"\#(session)","who":"T2","app":"1","heads":["\#(hash)"],
      "ops":[{"n":7,"at":"2026-03-04T10:22:31Z","r":"a.c1","k":"risk","f":"likelihood","x":["\#(session):4"],"s":"i",
      "v":{"on":"2026","a":[1,-2,true,null,"\u00e9\ud83d\ude00\ud83d!\n"]},"later":[{"z":1.5e9}]}]}
      """#
    guard let id = DossierID("a") else { throw Disagreement() }
    let key = X25519Identity.generate()
    return [
      Parser(name: "segment", examples: texts(segment)) { bytes in
        let segment = try Segment(reading: bytes)
        guard try Segment(reading: segment.encoded().bytes) == segment else { throw Disagreement() }
      },
      Parser(name: "slot", examples: [Keyring.slotText(notebook: key, own: .generate(), who: "T1")]) { bytes in
        _ = Keyring(slot: bytes)
      },
      Parser(name: "key file", examples: [KeyFile.text(key, of: id)]) { bytes in
        if let found = KeyFile.identity(in: bytes, of: id),
          KeyFile.identity(in: KeyFile.text(found, of: id), of: id) == nil
        {
          throw Disagreement()
        }
      },
      Parser(name: "typed secret", examples: texts("correct horse", "٤٨٣ ٩٢٠", key.text)) { bytes in
        _ = try Secret(typed: bytes)
      },
      Parser(name: "names of files", examples: texts("7-aaaa.age", session, hash + ".age"))
      {
        let name = String(decoding: $0, as: UTF8.self)
        _ = (Layout.save(in: name), Layout.hash(in: name), SessionID(name), OperationID(name), RecordID(name))
      },
    ]
  }

  // MARK: - Typed and brought along

  private static func typed() throws -> [Parser] {
    guard let today = Day(year: 2026, month: 3, day: 12) else { throw Disagreement() }
    let months = (1...12).map { "Month\($0)" }
    return [
      Parser(name: "date", examples: texts("2026-03-12 then", "~2026-Q1", "2026-W11", "12 Month3 2026", "٢٠٢٦-٠٣")) {
        let text = String(decoding: $0, as: UTF8.self)
        _ = PartialDate.reading(text, in: DateWords(months: months), near: today)
        _ = (Day(text), Moment(text))
        if let date = PartialDate(text), PartialDate(date.text) == nil { throw Disagreement() }
      },
      Parser(
        name: "rule",
        examples: texts("selected(${a}, 'b') and not(count(${c}) > 2 or ${d} != -1.5)", "selected-at(${a}, 0) = \"b\"")
      ) {
        let rule = Relevance(String(decoding: $0, as: UTF8.self))
        _ = rule.holds { _ in .text("a b") }
        _ = rule.blame { _ in .text("") }
        _ = rule.names
      },
      Parser(name: "guide", examples: texts("selected(${c1}, 'b')")) { bytes in
        guard var guide = Guide.builtIn.first, !guide.sections.isEmpty, !guide.sections[0].questions.isEmpty else {
          throw Disagreement()
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guide.sections = [guide.sections[0]]
        guide.sections[0].questions = [guide.sections[0].questions[0]]
        guide.sections[0].questions[0].id = text
        guide.sections[0].questions[0].relevant = Relevance(text)
        _ = GuideCheck.findings(in: guide)
      },
      Parser(name: "table", examples: texts("a,b\r\n\"c, \"\"d\"\"\",'=e\r\n", "\u{FEFF}a\n")) { bytes in
        for dialect in Dialect.allCases { _ = try CSV.parse(bytes, in: dialect) }
      },
    ]
  }
}
