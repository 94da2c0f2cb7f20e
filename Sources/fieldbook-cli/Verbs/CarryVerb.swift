import ArgumentParser
import Notebook
import Vault

/// `fieldbook carry`: a notebook for the road that holds next to nothing.
struct CarryVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "carry", abstract: "Makes a small notebook for the road: the study's frame and numbers, nothing else.",
    discussion: "If it is taken, it opens nothing else. `fieldbook bring` takes the work home.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The notebook to make: a name, or a folder, best on the laptop that travels.") var new: String
  @Option(help: "Numbers of persons and groups, with commas between; only the numbers go along.") var people: String?
  @Option(help: "Your team number, where the notebook is opened with its recovery sheet.") var who: String?
  @OptionGroup var words: NewWordsOption

  func act() throws(Complaint) {
    let open = try notebook.open()
    guard let who = open.vault.who ?? who else {
      throw Complaint("the recovery sheet is nobody's in particular; say who you are: --who T1", .usage)
    }
    var chosen: Set<RecordID> = []
    for code in (people ?? "").split(separator: ",").map(String.init) {
      let record = try open.record(code)
      guard record.kind == PeaceAgent.type.kind else {
        throw Complaint("\(code) is no person or group; only their numbers go along", .usage)
      }
      chosen.insert(record.id)
    }
    let path = NotebookPath.new(new)
    try NotebookPath.makeParent(of: path)
    var typed = try words.ask()
    defer { forget(&typed) }
    let report: CarryReport
    do {
      report = try open.vault.carry(to: path, passphrase: typed, who: who, people: chosen)
    } catch { throw Complaint(error, at: path) }
    Console.say("notebook: \(path)")
    Console.say(
      """
      \(report.frame) records of the study's frame, \(report.people) numbers of persons or groups, nothing else.
      Back home: fieldbook bring \(notebook.notebook) \(path). Then destroy it.
      """)
  }
}
