import ArgumentParser
import Glibc
import Vault

/// `fieldbook passphrase`: the words that open a notebook.
struct PassphraseVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Lists, adds, changes or removes the words that open a notebook.",
    subcommands: [List.self, Add.self, Change.self, Remove.self])

  /// The words there are, and whose.
  struct List: Verb {
    static let configuration = CommandConfiguration(abstract: "Whose words open this notebook.")
    @OptionGroup var notebook: NotebookArguments

    func act() throws(Complaint) {
      let open = try notebook.open()
      do {
        for slot in try open.vault.passphrases() {
          let who = slot.isNames ? "names (kept apart; opens nothing else)" : slot.who ?? "?"
          Console.say("\(slot.name.prefix(8))  \(who)\(slot.isMine ? "  (yours)" : "")")
        }
      } catch { throw Complaint(error, at: open.vault.path) }
    }
  }

  /// Another member's words.
  struct Add: Verb {
    static let configuration = CommandConfiguration(abstract: "Adds words for a member of the team.")
    @OptionGroup var notebook: NotebookArguments
    @Option(help: "The member's team number, such as T2.") var who: String
    @OptionGroup var new: NewWordsOption

    func act() throws(Complaint) {
      let open = try notebook.open()
      var typed = try new.ask()
      defer { forget(&typed) }
      try open.change { vault throws(VaultError) in try vault.addPassphrase(typed, who: who) }
      Console.say("\(who) can open this notebook now. Each keeps their own words; nobody else needs them.")
    }
  }

  /// One's own words.
  struct Change: Verb {
    static let configuration = CommandConfiguration(abstract: "Changes your own words.")
    @OptionGroup var notebook: NotebookArguments
    @OptionGroup var new: NewWordsOption

    func act() throws(Complaint) {
      let open = try notebook.open()
      var typed = try new.ask()
      defer { forget(&typed) }
      try open.change { vault throws(VaultError) in try vault.changePassphrase(to: typed) }
      Console.say("Changed. A copy of this folder made before still opens with the old words.")
    }
  }

  /// Words that shall open it no longer.
  struct Remove: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Removes words, by the beginning of their name in the list.")
    @OptionGroup var notebook: NotebookArguments
    @Argument(help: "The beginning of the name that `passphrase list` shows.") var name: String

    func act() throws(Complaint) {
      let open = try notebook.open()
      var isNames = false
      try open.change { vault throws(VaultError) in
        let found = try vault.passphrases().filter { $0.name.hasPrefix(name) }
        guard let slot = found.first, found.count == 1 else { throw .noSuchPassphrase }
        isNames = slot.isNames
        try vault.removePassphrase(slot.name)
      }
      guard !isNames else {
        Console.say("Removed. Names kept apart can be read here no more, unless you have the identity they are sealed to.")
        return
      }
      Console.say("Removed. Private notes kept under those words cannot be opened any more, by anyone.")
    }
  }
}

/// Where new words come from.
struct NewWordsOption: ParsableArguments {
  @Option(help: "A file whose first line is the new words. Else they are asked for, twice.")
  var newPassphraseFile: String?

  /// The new words; a weak choice is remarked upon, never refused.
  func ask() throws(Complaint) -> [UInt8] {
    if let file = newPassphraseFile { return try Asking.secret("", file: file) }
    var chance = SystemRandomNumberGenerator()
    Console.remark("For example: \(Passphrases.words(using: &chance))")
    let first = try Asking.secret("New words: ", file: nil)
    var second = try Asking.secret("Once more: ", file: nil)
    defer { forget(&second) }
    guard first == second else { throw Complaint("the two are not the same; nothing was changed", .usage) }
    let bits = Passphrases.bits(of: String(decoding: first, as: UTF8.self))
    if bits < Passphrases.enough {
      Console.remark("These could be guessed by a fast machine (about \(Int(bits)) bits). Six words are safer.")
    }
    return first
  }
}
