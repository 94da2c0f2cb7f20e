import Age
import ArgumentParser
import Foundation
import Notebook
import Vault

/// `fieldbook import`: records from JSON lines, or from an age file of them.
struct ImportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings records in: JSON lines, or an age file of them; twice changes nothing.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The file; - is standard input.") var file: String
  @Option(help: "A file with the age identity that opens FILE; else the notebook's own key.") var identity: String?

  @Flag(help: "Bring in values that do not fit their fields too, as a dump of another version may have them.")
  var asItIs = false

  func act() throws(Complaint) {
    if file == "-", notebook.words.passphraseFile == "-" {
      throw Complaint("standard input cannot hold both the words and the records", .usage)
    }
    let open = try notebook.open()
    let text = try text(open)
    var contents = open.reading.contents
    var pen = open.pen()
    let now = Clock.now()
    var filed: [Filed] = []
    var records = 0
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let changes = try Self.changes(String(line), number: index + 1, asItIs: asItIs, contents)
      records += 1
      for change in changes where contents[change.record]?.value(change.field) != change.value {
        filed.append(pen.write(change, into: &contents, at: now))
      }
    }
    if !filed.isEmpty { try open.keep(filed, onlyMine: contents.onlyMine) }
    Console.say("\(records) records read, \(Set(filed.map(\.operation.record)).count) new or changed")
  }

  // Swift takes CR LF for one character, another one than LF.
  private static func endsLine(_ character: Character) -> Bool { character == "\n" || character == "\r\n" }

  private func text(_ open: OpenNotebook) throws(Complaint) -> String {
    let bytes: [UInt8]
    if file == "-" {
      let (text, mended) = try Asking.standardInput()
      if mended > 0 { Console.remark("\(mended) bytes were not text and stand as \u{FFFD}.") }
      return text
    }
    do { bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))) } catch {
      throw Complaint("cannot read \(file): is it there, and yours to read?", .noSuchFile)
    }
    do {
      if bytes.starts(with: Array("age-encryption.org/".utf8)) {
        return String(decoding: try Age.open(bytes, with: [try key(open)]), as: UTF8.self)
      }
      if bytes.starts(with: Array("-----BEGIN AGE".utf8)) {
        let raw = try Armor.decode(String(decoding: bytes, as: UTF8.self))
        return String(decoding: try Age.open(raw, with: [try key(open)]), as: UTF8.self)
      }
    } catch let error as Complaint { throw error } catch {
      throw Complaint("\(file) does not open with this key; give the right one with --identity", .notPermitted)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func key(_ open: OpenNotebook) throws(Complaint) -> X25519Identity {
    guard let identity else {
      do { return try X25519Identity(text: open.vault.recoverySheet.text) } catch {
        throw Complaint("this notebook's own key cannot be read; give one with --identity", .badData)
      }
    }
    guard let key = try IdentityFile.read(identity).first else {
      throw Complaint("\(identity) holds no age identity", .badData)
    }
    return key
  }

  /// The changes one line asks for; says which line and what is wrong with it.
  private static func changes(
    _ line: String, number: Int, asItIs: Bool, _ contents: Contents
  ) throws(Complaint) -> [Change] {
    guard JSONText.loneSurrogate(in: line) == nil else {
      throw Complaint(
        "line \(number): half of a character (\\uD8xx or \\uDCxx alone); write the letter itself; nothing was brought in",
        .badData)
    }
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] else {
      throw Complaint("line \(number) is no JSON object; nothing was brought in", .badData)
    }
    guard let id = (object["id"] as? String).flatMap({ RecordID($0) }), let kind = object["kind"] as? String,
      let type = RecordType.named(kind), let fields = object["fields"] as? [String: Any]
    else {
      throw Complaint("line \(number) needs id, kind and fields; nothing was brought in", .badData)
    }
    let known = contents[id]
    guard known == nil || known?.kind == kind else {
      throw Complaint("line \(number): \(id) is a \(known?.kind ?? "") here; nothing was brought in", .badData)
    }
    let home: DossierID
    if let known {
      home = known.dossier
    } else if type.home == .study {
      home = .notebook
    } else {
      home = (object["dossier"] as? String).flatMap { DossierID($0) }.flatMap { $0 == .notebook ? nil : $0 } ?? id
    }
    return try fields.sorted { $0.key < $1.key }.map { name, any throws(Complaint) in
      guard name == "deleted" || isKnown(name, type), let value = JSON.value(any) else {
        throw Complaint("line \(number): \(kind) has no field \(name) of that shape; nothing was brought in", .badData)
      }
      if !asItIs, let misfit = type.field(name)?.misfit(value) {
        throw Complaint(
          "line \(number): \(name) of \(kind) \(misfit); mend it, or add --as-it-is; nothing was brought in",
          .badData)
      }
      return Change(dossier: home, record: id, kind: kind, field: name, value: value)
    }
  }

  /// True for declared fields and what goes with them: the `cleared` flag of a text, the words of "other".
  private static func isKnown(_ name: String, _ type: RecordType) -> Bool {
    if type.field(name) != nil { return true }
    return ["Cleared", "Other", "Lang", "Translation"].contains { ending in
      name.hasSuffix(ending) && type.field(String(name.dropLast(ending.count))) != nil
    }
  }
}
