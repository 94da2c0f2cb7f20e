import ArgumentParser
import Foundation
import Notebook
import Vault

/// `fieldbook demo`: makes the practice study and opens it.
struct DemoVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Makes the practice study, all made up, and opens it.")

  @Option(help: "The folder to make it in; else one in the usual folder.") var at: String?
  @Flag(help: "Only make it.") var noOpen = false

  func act() throws(Complaint) {
    let path = at ?? Self.freePath()
    try NotebookPath.makeParent(of: path)
    let opens = !noOpen && Runtime.hasScreen
    if opens { Console.remark("Making the practice study…") }
    var chance = SystemRandomNumberGenerator()
    let words = Passphrases.words(using: &chance)
    let vault = try Self.make(at: path, words)
    Console.say("notebook: \(path)")
    Console.say("passphrase: \(words)")
    guard !noOpen else { return }
    // The screen covers these two lines, and a lock asks for the words.
    if opens { _ = try Asking.line("Write the six words down; a lock asks for them. Enter opens the study. ") }
    try Runtime.open(path, unlocked: vault)
  }

  private static func make(at path: String, _ words: String) throws(Complaint) -> Vault {
    let study: PracticeStudy
    do { study = try PracticeStudy.read() } catch {
      throw Complaint("the practice study cannot be read: \(error)", .badData)
    }
    do {
      let vault = try Vault.create(at: path, passphrase: Array(words.utf8), who: "T2")
      var pen = Pen(who: "T2", chance: .system())
      var contents = Contents()
      let now = Clock.now()
      var filed = study.write(with: &pen, into: &contents, today: now.day, at: now)
      // The screen speaks the language that is named first.
      let spoken = Code(Runtime.language.rawValue)
      if let study = contents[.study], let languages = study[Study.languages], languages.first != spoken {
        let change = Change(study, Study.languages, [spoken] + languages.filter { $0 != spoken })
        filed.append(pen.write(change, into: &contents, at: now))
      }
      let mine = contents.records(JournalEntry.type).filter(JournalEntry.isOnlyMine).map(\.dossier)
      try vault.save(filed, private: Set(mine))
      try vault.seal()
      return vault
    } catch { throw Complaint(error, at: path) }
  }

  private static func freePath() -> String {
    let base = NotebookPath.usualFolder + "/practice"
    var path = base + NotebookPath.ending
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(base)-\(number)\(NotebookPath.ending)"
      number += 1
    }
    return path
  }
}
