import ArgumentParser
import Glibc
import Vault

/// `fieldbook recovery`: shows the recovery sheet after the words were given.
struct RecoveryVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: "Shows the recovery sheet, which opens the notebook when all words are forgotten.")

  @OptionGroup var notebook: NotebookArguments

  func act() throws(Complaint) {
    guard isatty(STDOUT_FILENO) == 1 else {
      throw Complaint("the recovery sheet is shown on a terminal only, so that it ends in no file", .usage)
    }
    Self.show(try notebook.open().vault.recoverySheet)
  }

  /// Prints the sheet: the text whole, then in groups to write down.
  static func show(_ sheet: RecoverySheet) {
    Console.say("Recovery sheet. Whoever has it can read everything. Keep the paper where nobody searches you.\n")
    for line in sheet.lines { Console.say("  " + line) }
    Console.say("\nIt is typed in place of the words, with or without the spaces.")
  }
}
