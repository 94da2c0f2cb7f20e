import ArgumentParser
import Notebook

/// `fieldbook [NOTEBOOK]`: opens it; without a name it lists the notebooks in the usual folder.
struct OpenVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens a notebook (the same as `fieldbook NOTEBOOK`).")

  @Argument(help: "The notebook: a folder, or the name of one in the usual folder.") var notebook: String?
  @OptionGroup var words: WordsOption

  func act() throws(Complaint) {
    guard let notebook else { return Self.listAll() }
    let path = NotebookPath.found(notebook)
    guard NotebookPath.isFolder(path) else {
      throw Complaint("there is no notebook called \(notebook); `fieldbook new \(notebook)` makes one", .noSuchFile)
    }
    let vault = try words.passphraseFile.map { file throws(Complaint) in try OpenNotebook.unlock(path, file) }
    try Runtime.open(path, unlocked: vault)
  }

  private static func listAll() {
    let all = NotebookPath.all
    guard !all.isEmpty else {
      Console.say("No notebooks in \(NotebookPath.usualFolder) yet.")
      Console.say("fieldbook demo            a practice study full of life")
      Console.say("fieldbook new my-study    your own")
      return
    }
    Console.say("Notebooks in \(NotebookPath.usualFolder):")
    for path in all {
      Console.say("  fieldbook \(path.split(separator: "/").last?.dropLast(NotebookPath.ending.count) ?? "")")
    }
  }
}
