import Age
import ArgumentParser
import Fieldbook
import Foundation
import Glibc
import Notebook
import Vault

/// `fieldbook names`: real names and how to reach people, kept apart from everything else.
struct NamesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Keeps real names apart, sealed with words of their own, and shows them.",
    discussion: """
      setup      makes room for names; with --encrypt-to only that key's holder can ever read them
      add CODE   asks for name, way to reach them, place, why, and until when (from standard input: five lines)
      show CODE  asks for the words of the names and shows them, on a terminal only

      Names are never given as arguments: the shell keeps its history.
      """)

  /// What is to be done.
  enum Action: String, ExpressibleByArgument, CaseIterable { case setup, add, show }

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "setup, add or show.") var action: Action
  @Argument(help: "The number of a person or group (A-05), of the one heard (R-15) or of an interview.")
  var code: String?
  @Option(help: "setup: an age recipient (age1…) of a key that stays elsewhere.") var encryptTo: String?
  @Option(help: "setup: a file whose first line is the words of the names. Else they are asked for, twice.")
  var newPassphraseFile: String?
  @Option(help: "show: a file with the age identity that names are sealed to. Else words are asked for.")
  var identity: String?
  @Option(help: "show: a file whose first line is the words of the names.") var namesPassphraseFile: String?

  func act() throws(Complaint) {
    switch action {
    case .setup: try setUp(notebook.open())
    case .add: try add(notebook.open())
    case .show: try show(notebook.open())
    }
  }

  // MARK: - Setup

  private func setUp(_ open: OpenNotebook) throws(Complaint) {
    guard open.reading.contents.namesRecipients.isEmpty else {
      throw Complaint("names are kept apart here already; `names … add` adds one", .cannotCreate)
    }
    let recipient: String
    if let encryptTo {
      do { recipient = try Vault.namesRecipient(encryptTo) } catch { throw Complaint(error, at: open.vault.path) }
    } else {
      Console.remark("These words open names and nothing else. Choose others than those of the notebook.")
      var words = NewWordsOption()
      words.newPassphraseFile = newPassphraseFile
      var typed = try words.ask()
      defer { forget(&typed) }
      do { recipient = try open.vault.makeNames(typed) } catch {
        guard case .unsuitablePassphrase = error else { throw Complaint(error, at: open.vault.path) }
        throw Complaint("these words open the notebook, or are none; names need words of their own", .usage)
      }
    }
    var contents = open.reading.contents
    var pen = open.pen()
    let change = Change(
      dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.namesRecipient.name,
      value: .text(recipient))
    try open.keep([pen.write(change, into: &contents, at: Clock.now())])
    Console.say(
      encryptTo == nil
        ? "Names can be kept apart now. Their words open them in this copy; another copy has them only as a copy of the whole folder."
        : "Names can be added here now; only the holder of that key can read them.")
  }

  // MARK: - Add

  private func add(_ open: OpenNotebook) throws(Complaint) {
    var contents = open.reading.contents
    let owner = try owner(open)
    let recipients = contents.namesRecipients
    guard !recipients.isEmpty else {
      throw Complaint("there is no room for names yet; `fieldbook names NOTEBOOK setup` makes it", .usage)
    }
    let parts = SealedName.Part.allCases.filter {
      Permission.refusal(ofSealing: $0, for: owner.id, in: contents, on: Clock.now().day) == nil
    }
    if parts.isEmpty { throw refused(.name, owner, contents) }
    var pen = open.pen()
    let now = Clock.now()
    let id = RecordID.random(using: &pen.chance)
    var sealed: [SealedName.Part: String] = [:]
    for part in SealedName.Part.allCases {
      var typed = try ask(part.question, if: parts.contains(part))
      defer { forget(&typed) }
      guard !typed.allSatisfy({ $0 == 0x20 }) else { continue }
      guard parts.contains(part) else { throw refused(part, owner, contents) }
      do { sealed[part] = try Vault.sealName(typed, to: recipients) } catch {
        throw Complaint(error, at: open.vault.path)
      }
    }
    let why = String(decoding: try ask("Why is it needed? "), as: UTF8.self)
    let until = String(decoding: try ask("Until when? The day it is to be destroyed (2027-03-31): "), as: UTF8.self)
    guard !sealed.isEmpty else { throw Complaint("nothing to keep was typed; nothing was written", .usage) }
    guard !why.allSatisfy(\.isWhitespace) else {
      throw Complaint("if you cannot say why, do not keep it; nothing was written", .usage)
    }
    guard let day = Day(until.trimmingCharacters(in: .whitespaces)), day > now.day else {
      throw Complaint("say a day to come, such as 2027-03-31, on which it is to be destroyed; nothing was written", .usage)
    }
    let changes = SealedName.adding(id, to: owner, sealed: sealed, why: why, until: day)
    try open.keep(changes.map { pen.write($0, into: &contents, at: now) })
    Console.say("kept apart for \(code ?? "")")
  }

  /// One line from the terminal, or the next one of standard input; nothing asked where it may not be kept.
  private func ask(_ question: String, if isWanted: Bool = true) throws(Complaint) -> [UInt8] {
    if isatty(STDIN_FILENO) == 0 { return try Asking.secret("", file: "-") }
    return isWanted ? try Asking.bytes(question) : []
  }

  private func refused(_ part: SealedName.Part, _ owner: Record, _ contents: Contents) -> Complaint {
    let reason = Permission.refusal(ofSealing: part, for: owner.id, in: contents, on: Clock.now().day)
    let what = part == .contact ? "may be found again" : "may be kept, sealed"
    switch reason {
    case .withdrawn: return Complaint("they took their permission back; nothing is kept", .notPermitted)
    case .pressure: return Complaint("pressure was seen when they agreed; nothing is kept", .notPermitted)
    case .expired: return Complaint("what they agreed to is too long ago; ask them again first", .notPermitted)
    default:
      return Complaint("nobody agreed that this \(what); ask them, and note it on their page (names)", .notPermitted)
    }
  }

  private func owner(_ open: OpenNotebook) throws(Complaint) -> Record {
    guard let code else { throw Complaint("say whose: a number such as A-05 or R-15", .usage) }
    guard let owner = open.reading.contents.nameOwner(of: try open.record(code)) else {
      throw Complaint("\(code) is nobody a name belongs to; name a person or group, or one heard", .usage)
    }
    return owner
  }

  // MARK: - Show

  private func show(_ open: OpenNotebook) throws(Complaint) {
    guard isatty(STDOUT_FILENO) == 1 else {
      throw Complaint("names are shown on a terminal only, so that they end in no file", .usage)
    }
    let owner = try owner(open)
    let records = open.reading.contents.sealedNames(of: owner.id)
    guard !records.isEmpty else { throw Complaint("no name is kept apart for \(code ?? "")", .noSuchFile) }
    var typed = try secret()
    defer { forget(&typed) }
    let reader: NamesReader
    do { reader = try open.vault.openNames(typed, recipients: open.reading.contents.namesRecipients) } catch {
      guard case .wrongPassphrase = error else { throw Complaint(error, at: open.vault.path) }
      throw Complaint("these words do not open the names; they are others than those of the notebook", .notPermitted)
    }
    for record in records {
      for part in SealedName.Part.allCases {
        guard let sealed = record[part.field] else { continue }
        var words: [UInt8]
        do { words = try reader.open(sealed) } catch { throw Complaint(error, at: open.vault.path) }
        defer { forget(&words) }
        while words.last == 0x20 { words.removeLast() }
        Console.say(part.label + ": " + String(decoding: words, as: UTF8.self))
      }
      Console.say("why: \(record[SealedName.whyNeeded] ?? "")  until: \(record[SealedName.destroyOn]?.text ?? "")\n")
    }
  }

  private func secret() throws(Complaint) -> [UInt8] {
    guard let identity else { return try Asking.secret("Words of the names: ", file: namesPassphraseFile) }
    guard let bytes = try? SystemFiles().read(identity), bytes.count < 65_536 else {
      throw Complaint("cannot read \(identity); name a file with an age identity", .noSuchFile)
    }
    return bytes
  }
}

extension SealedName.Part {
  /// What is asked on the terminal.
  fileprivate var question: String {
    switch self {
    case .name: "Name: "
    case .contact: "How to reach them: "
    case .place: "Exact place: "
    }
  }

  /// What stands before it when it is shown.
  fileprivate var label: String { field.spec.label }
}
