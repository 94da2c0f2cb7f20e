import ArgumentParser
import Glibc
import Notebook
import Vault

/// The notebook a verb is about, and how it is opened.
struct NotebookArguments: ParsableArguments {
  /// As typed, before it is looked for.
  @Argument(help: "The notebook: a folder, or the name of one in the usual folder.")
  var notebook: String

  @OptionGroup var words: WordsOption

  /// Its folder, where it is found.
  var path: String { NotebookPath.found(notebook) }

  /// Unlocks it and reads nothing else; the words are asked for unless a file gives them.
  func unlock() throws(Complaint) -> Vault {
    try OpenNotebook.unlock(path, words.passphraseFile)
  }

  /// Opens and reads it; the words are asked for unless a file gives them.
  func open() throws(Complaint) -> OpenNotebook {
    try OpenNotebook(at: path, words: words.passphraseFile)
  }
}

/// Where the words that open a notebook come from.
struct WordsOption: ParsableArguments {
  /// The file, or `-`; nil asks on the terminal.
  @Option(help: "A file whose first line opens the notebook; - is standard input. Else they are asked for.")
  var passphraseFile: String?
}

/// A notebook opened by a verb.
struct OpenNotebook {
  /// Unlocked, to write with.
  let vault: Vault
  /// What it held when it was opened.
  let reading: Reading

  /// Unlocks and reads the notebook in a folder.
  init(at path: String, words file: String?) throws(Complaint) {
    vault = try Self.unlock(path, file)
    do { reading = try vault.read() } catch { throw Complaint(error, at: path) }
    let damaged = reading.findings.count(where: \.isDamage)
    if damaged > 0 { Console.complain("\(damaged) files cannot be read; `fieldbook verify` names them") }
  }

  /// Unlocks without reading anything else.
  static func unlock(_ path: String, _ file: String?) throws(Complaint) -> Vault {
    guard NotebookPath.isFolder(path) else {
      throw Complaint("there is no notebook at \(path); `fieldbook` alone lists those in the usual folder", .noSuchFile)
    }
    var wait: UInt32 = 1
    var tries = 0
    while true {
      tries += 1
      var typed = try Asking.secret("Words to open \(NotebookPath.shownName(path)): ", file: file)
      defer { forget(&typed) }
      do {
        return try Vault.unlock(at: path, with: Secret(typed: typed))
      } catch VaultError.wrongPassphrase where file == nil && tries < 3 {
        Console.remark("Not these words. Next try in \(wait) s.")
        sleep(wait)
        wait *= 2
      } catch {
        throw Complaint(error, at: path)
      }
    }
  }

  /// A pen that writes as whoever opened it.
  func pen() -> Pen { Pen(who: vault.who ?? "T1", chance: .system()) }

  /// Saves and seals what a verb wrote; all of it is refused when one entry alone is too long.
  func keep(_ filed: [Filed], onlyMine: Set<DossierID> = []) throws(Complaint) {
    do {
      try Vault.check(filed)
      try vault.save(filed, private: onlyMine)
    } catch { throw Complaint(error, at: vault.path) }
    do {
      try vault.seal()
      try vault.keepHouse()
    } catch {
      // It is durable: a script that took this for a failure would write it twice.
      Console.remark("Saved. Tidying up waits for the next opening: \(Complaint(error, at: vault.path).text).")
    }
  }

  /// Changes the words that open it, and seals what was said of that.
  func change(_ words: (Vault) throws(VaultError) -> Void) throws(Complaint) {
    do {
      try words(vault)
      try vault.seal()
    } catch { throw Complaint(error, at: vault.path) }
  }

  /// The one record a code or the beginning of an id stands for.
  func record(_ code: String) throws(Complaint) -> Record {
    var found = reading.contents.records(code: code)
    if found.isEmpty, code.utf8.count >= 4 {
      found = reading.contents.records.values.filter {
        $0.id.text.hasPrefix(code.lowercased()) && !$0.isDeleted && $0.kind != SealedName.type.kind
      }
    }
    guard let record = found.first else {
      throw Complaint("nothing here is called \(code); `fieldbook list` shows the numbers", .noSuchFile)
    }
    guard found.count == 1 else {
      let ids = found.map { String($0.id.text.prefix(8)) }.sorted().joined(separator: ", ")
      throw Complaint("\(code) stands for \(found.count) records: \(ids); name one by its beginning", .badData)
    }
    return record
  }
}

extension Contents {
  /// The dossiers of notes that are only their author's, in the bin or not.
  var onlyMine: Set<DossierID> {
    Set(records.values.filter { $0.kind == JournalEntry.type.kind && JournalEntry.isOnlyMine($0) }.map(\.dossier))
  }
}
