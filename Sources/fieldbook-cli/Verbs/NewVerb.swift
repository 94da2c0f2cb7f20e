import ArgumentParser
import Glibc
import Notebook
import Vault

/// `fieldbook new`: makes a notebook, on screen where there is one, else by questions or from a file.
struct NewVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a notebook of your own; on a screen it opens it, too.")

  @Argument(help: "Its name, or the folder to make.") var notebook: String?
  @Option(help: "The study's title; else made from the name.") var title: String?
  @Option(help: "The language you mostly write in: en, fr, es, sw or ar.") var language: String?
  @OptionGroup var words: WordsOption
  @Flag(help: "Ask line by line, without a full screen; only make it.") var plain = false

  func act() throws(Complaint) {
    var spoken: Language?
    if let language {
      spoken = Language(rawValue: language)
      if spoken == nil { throw Complaint("there is no language \(language); there are en, fr, es, sw and ar", .usage) }
    }
    let opens = !plain && Runtime.hasScreen
    if words.passphraseFile == nil, opens {
      return try Runtime.make(at: notebook.map(NotebookPath.new), title: title, language: spoken)
    }
    guard let notebook else { throw Complaint("a name is needed: fieldbook new my-study", .usage) }
    let path = NotebookPath.new(notebook)
    let vault = try make(at: path, in: spoken ?? (opens ? Runtime.language : .en))
    Console.say("notebook: \(path)")
    if opens { return try Runtime.open(path, unlocked: vault) }
    if isatty(STDOUT_FILENO) == 1, words.passphraseFile == nil {
      RecoveryVerb.show(vault.recoverySheet)
    } else {
      Console.say("The recovery sheet is shown by `fieldbook recovery` on a terminal.")
    }
  }

  /// The words are gone from memory when it returns, before a screen stays open for hours.
  private func make(at path: String, in language: Language) throws(Complaint) -> Vault {
    var typed = try askForWords()
    defer { forget(&typed) }
    return try Founding.make(
      at: path, title: title ?? NotebookPath.shownName(path), language: language, passphrase: typed)
  }

  private func askForWords() throws(Complaint) -> [UInt8] {
    if let file = words.passphraseFile { return try Asking.secret("", file: file) }
    return try NewWordsOption().ask()
  }
}

/// Making a notebook with what every notebook begins with.
enum Founding {
  /// Makes it, writes title, language and the first member of the team, and seals that.
  static func make(
    at path: String, title: String, language: Language, passphrase: [UInt8]
  ) throws(Complaint) -> Vault {
    try NotebookPath.makeParent(of: path)
    do {
      let vault = try Vault.create(at: path, passphrase: passphrase, who: "T1")
      var pen = Pen(who: "T1", chance: .system())
      var contents = Contents()
      let now = Clock.now()
      let member = RecordID.random(using: &pen.chance)
      let changes = [
        Change(dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.title.name, value: .text(title)),
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.languages.name,
          value: [Code(language.rawValue)].stored),
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.studyStart.name,
          value: PartialDate(now.day).stored),
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.kMin.name, value: .number(5)),
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.placeRule.name, value: .text("zone")),
        Change(
          dossier: .notebook, record: member, kind: TeamMember.type.kind, field: TeamMember.teamCode.name,
          value: .text("T1")),
      ]
      try vault.save(changes.map { pen.write($0, into: &contents, at: now) })
      try vault.seal()
      return vault
    } catch { throw Complaint(error, at: path) }
  }
}
