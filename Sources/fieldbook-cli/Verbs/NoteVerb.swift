import ArgumentParser
import Glibc
import Notebook
import Vault

/// `fieldbook note`: a journal entry from standard input, or typed at a prompt; never an argument.
struct NoteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract:
      "Writes a journal note, from standard input or typed at a prompt (never an argument: shells keep history).")

  @OptionGroup var notebook: NotebookArguments
  @Option(help: "The kind of note: \(Vocabulary.journalKind.codes.joined(separator: ", ")).") var kind = "observation"
  @Option(name: .customLong("tag"), help: "A word to find it by; may be given several times.") var tags: [String] = []

  func act() throws(Complaint) {
    guard Vocabulary.journalKind[kind] != nil else {
      let kinds = Vocabulary.journalKind.codes.joined(separator: ", ")
      throw Complaint("there is no kind of note called \(kind); there are \(kinds)", .usage)
    }
    if notebook.words.passphraseFile == "-", isatty(STDIN_FILENO) == 0 {
      throw Complaint("standard input cannot hold both the words and the note; give the words in a file", .usage)
    }
    let piped = isatty(STDIN_FILENO) == 1 ? nil : try piped()
    let open = try notebook.open()
    let (text, mended) = piped ?? typed()
    guard !text.allSatisfy(\.isWhitespace) else { throw Complaint("the note is empty; nothing was written", .badData) }
    if mended > 0 { Console.remark("\(mended) bytes were not text and stand as \u{FFFD}.") }
    var contents = open.reading.contents
    var pen = open.pen()
    let now = Clock.now()
    let code = contents.freshCode(JournalEntry.type, using: &pen.chance)
    let privacy: Code = JournalEntry.isAboutOneself(Code(kind)) ? "mine" : "team"
    let home = DossierID.random(using: &pen.chance)
    let record = RecordID.random(using: &pen.chance)
    var values: [(FieldSpec, Value)] = [
      (JournalEntry.privacy.spec, privacy.stored), (JournalEntry.code.spec, .text(code)),
      (JournalEntry.kind.spec, .text(kind)), (JournalEntry.writtenOn.spec, PartialDate(now.day).stored),
      (JournalEntry.text.spec, Prose(text).stored),
    ]
    if !tags.isEmpty { values.append((JournalEntry.tags.spec, tags.map { Code($0) }.stored)) }
    let filed = values.map { spec, value in
      pen.write(
        Change(dossier: home, record: record, kind: JournalEntry.type.kind, field: spec.name, value: value),
        into: &contents, at: now)
    }
    try open.keep(filed, onlyMine: privacy == "mine" ? [home] : [])
    Console.say(code)
  }

  private func piped() throws(Complaint) -> (text: String, mended: Int) {
    let (text, mended) = try Asking.standardInput(atMost: Vault.longestText)
    return (text.hasSuffix("\n") ? String(text.dropLast()) : text, mended)
  }

  private func typed() -> (text: String, mended: Int) {
    Console.remark("Write; an empty line ends the note.")
    var lines: [String] = []
    while let line = readLine(), !line.isEmpty { lines.append(line) }
    return (lines.joined(separator: "\n"), 0)
  }
}
