import ArgumentParser
import Notebook
import Vault

/// `fieldbook verify`: every file looked at; without words names and hashes, with them everything.
struct VerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Looks at every file of a notebook and says what is damaged or missing.",
    discussion: """
      With --names-only, names and hashes are checked, which needs no words. With a second path, an exchange folder or
      another copy of the notebook, it says what each lacks. --repair puts keys back from their other copy, fetches
      from the second path what it has whole, and moves broken files to local/damaged; it deletes nothing.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "Another copy of the same notebook, to compare with.") var other: String?
  @Flag(help: "Mend what can be mended.") var repair = false
  @Flag(help: "Check names and hashes only; no words are needed.") var namesOnly = false

  func act() throws(Complaint) {
    let path = NotebookPath.found(notebook.notebook)
    let verdict: Verdict
    if namesOnly {
      guard other == nil, !repair else {
        throw Complaint("--names-only goes with no second path and no --repair; they need your words", .usage)
      }
      guard NotebookPath.isFolder(path) else { throw Complaint(.notANotebook, at: path) }
      do { verdict = try Vault.verify(withoutPassphraseAt: path) } catch { throw Complaint(error, at: path) }
    } else {
      let vault = try notebook.unlock()
      do {
        if repair { Self.say(try vault.repair(from: other)) }
        if let other { Self.say(try vault.compare(with: other), other) }
        verdict = try vault.verify()
      } catch { throw Complaint(error, at: path) }
    }
    for finding in verdict.findings { Console.say((finding.isDamage ? "! " : "  ") + finding.words) }
    for run in verdict.unsealed {
      let ended = run.isLive ? "is open now" : "ended suddenly"
      Console.say("  \(run.saves) saves of a run that \(ended); nothing of it is lost")
    }
    let looked = "\(verdict.dossiers) folders, \(verdict.segments) files"
    guard verdict.isSound else {
      let count = verdict.findings.count(where: \.isDamage)
      throw Complaint("\(looked): \(count) damaged or missing; another copy may hold them whole", .findings)
    }
    Console.say("\(looked): sound. The newest files of an only copy can be removed unnoticed.")
  }

  private static func say(_ repair: Repair) {
    for file in repair.mended { Console.say("  mended: \(file)") }
    for file in repair.setAside { Console.say("  moved to local/damaged: \(file)") }
    if repair.fetched > 0 { Console.say("  \(repair.fetched) files fetched from the other copy") }
    for finding in repair.left { Console.say("! " + finding.words) }
  }

  private static func say(_ comparison: Comparison, _ other: String) {
    for file in comparison.missingHere { Console.say("  only there: \(file)") }
    for file in comparison.missingThere { Console.say("  only here: \(file)") }
    for file in comparison.brokenInBoth { Console.say("! in neither whole: \(file)") }
    if comparison.isSame { Console.say("  \(other) has the same files") }
  }
}

extension Finding {
  /// The finding as one line.
  var words: String {
    let what: String =
      switch kind {
      case .unreadable(let code): "cannot be read: \(Asking.reason(code))"
      case .altered: "was changed or cut since it was written"
      case .malformed: "opens, but holds something else"
      case .newer(let version): "was written by a newer Fieldbook (format \(version)); left as it is"
      case .missing(let who, let at):
        "is missing; \(who) wrote it" + (at.map { " on \(Moment(seconds: $0).day)" } ?? "")
      case .absent: "is not there"
      case .oneGoodKey: "is damaged; the other copy of this key is good"
      case .keysDiffer: "the two copies of this key differ; verify with your words tells which is good"
      case .noGoodKey: "cannot be opened here: neither copy of its key is good"
      case .reappeared: "was erased and is here again"
      case .twoOperations(let id): "holds two versions of one entry (\(id))"
      case .stray: "does not belong here"
      case .absentPassphrase(let who): "the words of \(who) are not in this copy"
      }
    return "\(file): \(what)"
  }
}
