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

  @Flag(help: "Bring in what protects people less than now too, such as a smaller smallest group.")
  var changeProtections = false

  func act() throws(Complaint) {
    if file == "-", notebook.words.passphraseFile == "-" {
      throw Complaint("standard input cannot hold both the words and the records", .usage)
    }
    let open = try notebook.open()
    let text = try text(open)
    let before = open.reading.contents
    var contents = before
    var pen = open.pen()
    let now = Clock.now()
    var filed: [Filed] = []
    var lines: [FieldPlace: Int] = [:]
    var records = 0
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let record = ImportLine(String(line), number: index + 1, asItIs: asItIs, today: now.day)
      records += 1
      for change in try record.changes(contents) where contents[change.record]?.value(change.field) != change.value {
        lines[FieldPlace(record: change.record, field: change.field)] = index + 1
        filed.append(pen.write(change, into: &contents, at: now))
      }
    }
    if !changeProtections { try refuseLooser(before, contents, lines) }
    if !filed.isEmpty { try open.keep(filed, onlyMine: contents.onlyMine) }
    Console.say("\(records) records read, \(Set(filed.map(\.operation.record)).count) new or changed")
  }

  private func refuseLooser(
    _ before: Contents, _ after: Contents, _ lines: [FieldPlace: Int]
  ) throws(Complaint) {
    let looser = Protections.loosened(from: before, to: after)
    guard let first = looser.first else { return }
    let what: String
    switch first {
    case .setting(let field):
      let line = lines[FieldPlace(record: .study, field: field)]
      let label = Study.type.field(field)?.label ?? field
      what = "\(Self.words(for: line))\(field) of study (\(label)) would protect people less than now"
    case .refusal(let interview):
      let asked = Permission.consents(naming: interview, in: after).map(\.id) + [interview]
      let line = lines.filter { asked.contains($0.key.record) }.values.min()
      what =
        "\(Self.words(for: line))what was said in \(after.number(of: interview)) was refused or taken back, "
        + "and would count again"
    }
    let more = looser.count == 1 ? "" : " (and \(looser.count - 1) more)"
    throw Complaint(
      "\(what)\(more); if that is meant, add --change-protections; nothing was brought in", .notPermitted)
  }

  private static func words(for line: Int?) -> String { line.map { "line \($0): " } ?? "" }

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
}
