import ArgumentParser
import Vault

/// `fieldbook sync`: meets another copy of the notebook through a folder on a stick or in a synced place.
struct SyncVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Exchanges with other copies of a notebook through a folder, both ways.",
    discussion: """
      The folder is made when it is not there: `fieldbook sync my-study /media/stick/my-study`. Everything in it is
      encrypted and it holds no words that open it. The other copy does the same, in any order, as often as wanted.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The folder in which copies meet.") var folder: String

  func act() throws(Complaint) {
    let vault = try notebook.unlock()
    let line = ProgressLine()
    let report: SyncReport
    do { report = try vault.sync(with: folder, progress: { line.show(SyncWords.line(for: $0)) }) } catch {
      line.clear()
      // What is said of a path must be about the folder, not the notebook.
      throw Complaint(error, at: vault.path)
    }
    line.clear()
    for text in SyncWords.lines(for: report) { Console.say(text) }
  }
}
