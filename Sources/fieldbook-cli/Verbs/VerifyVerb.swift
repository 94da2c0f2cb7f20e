import ArgumentParser
import Notebook
import Vault

/// `fieldbook verify`: every file looked at; without words names and hashes, with them everything.
struct VerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Looks at every file of a notebook and says what is damaged or missing.",
    discussion: "With --names-only, names and hashes are checked, which needs no words.")

  @OptionGroup var notebook: NotebookArguments
  @Flag(help: "Check names and hashes only; no words are needed.") var namesOnly = false

  func act() throws(Complaint) {
    let path = NotebookPath.found(notebook.notebook)
    let verdict: Verdict
    if namesOnly {
      guard NotebookPath.isFolder(path) else { throw Complaint(.notANotebook, at: path) }
      do { verdict = try Vault.verify(withoutPassphraseAt: path) } catch { throw Complaint(error, at: path) }
    } else {
      let vault = try notebook.open().vault
      do { verdict = try vault.verify() } catch { throw Complaint(error, at: path) }
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
      case .unspoken: "a photo, scan or recording that was not added to the end; it does no harm"
      case .absentPassphrase(let who): "the words of \(who) are not in this copy"
      }
    return "\(file): \(what)"
  }
}
