import ArgumentParser
import Notebook
import Vault

/// `fieldbook bring`: late work from an old or carried copy.
struct BringVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "bring", abstract: "Takes home what an old copy, or one from the road, has and this notebook lacks.",
    discussion: "Shows first who wrote what and when. The other copy is not changed; twice changes nothing.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The other copy: a folder, or the name of one in the usual folder.") var other: String
  @Argument(help: "Numbers of what to take, or study; none: all that is new.") var codes: [String] = []
  @Option(help: "A file whose first line opens the other copy. Else the words are asked for.")
  var otherPassphraseFile: String?
  @Flag(help: "Take it without asking.") var yes = false

  func act() throws(Complaint) {
    let home = try notebook.open()
    let away = try OpenNotebook(at: NotebookPath.found(other), words: otherPassphraseFile)
    let late: [LateWork]
    do { late = try home.vault.lateWork(in: away.vault) } catch { throw Complaint(error, at: away.vault.path) }
    let chosen = try chosen(late, home, away)
    guard !late.isEmpty else { return Console.say("nothing new there") }
    for work in late where chosen.contains(work.dossier) || work.obstacle != nil {
      Console.say(Self.words(for: work, name: name(work.dossier, away)))
    }
    guard late.contains(where: { chosen.contains($0.dossier) }) else { return Console.say("nothing was taken") }
    if !yes { try ask() }
    let line = ProgressLine("Bringing")
    let report: BringReport
    do { report = try home.vault.bring(chosen, from: away.vault) { line.show($0) } } catch {
      throw Complaint(error, at: home.vault.path)
    }
    Console.say("\(report.operations) entries in \(report.dossiers) folders taken")
    guard report.unreadable.isEmpty else {
      for name in report.unreadable { Console.say("! \(name): cannot be read") }
      throw Complaint("\(report.unreadable.count) files of the other copy could not be read", .findings)
    }
  }

  private func ask() throws(Complaint) {
    let answer: String
    do { answer = try Asking.line("Take this? (y) ") } catch {
      throw Complaint("there is no terminal to ask on; --yes takes it without asking", .usage)
    }
    guard ["y", "yes"].contains(answer.lowercased()) else { throw Complaint("nothing was taken", .notPermitted) }
  }

  /// The dossiers meant: those of the codes, or all that can be brought.
  private func chosen(
    _ late: [LateWork], _ home: OpenNotebook, _ away: OpenNotebook
  ) throws(Complaint) -> Set<DossierID> {
    let possible = Set(late.filter { $0.obstacle == nil }.map(\.dossier))
    guard !codes.isEmpty else { return possible }
    var chosen: Set<DossierID> = []
    for code in codes {
      let id = code == "study" ? DossierID.notebook : try away.record(code).dossier
      guard possible.contains(id) else { throw Complaint("\(code) has nothing new that can be taken", .noSuchFile) }
      chosen.insert(id)
    }
    return chosen
  }

  private func name(_ dossier: DossierID, _ away: OpenNotebook) -> String {
    if dossier == .notebook { return "study" }
    let codes = away.reading.contents.records(in: dossier).compactMap { $0.value("code").flatMap(String.init) }
    return codes.isEmpty ? String(dossier.text.prefix(8)) : codes.sorted().joined(separator: " ")
  }

  private static func words(for work: LateWork, name: String) -> String {
    let who = work.who.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let first = Moment(seconds: work.span.lowerBound).day
    let last = Moment(seconds: work.span.upperBound).day
    let days = first == last ? "\(first)" : "\(first) to \(last)"
    let state =
      switch work.obstacle {
      case nil: work.isNew ? "new" : "more of what is here"
      case .erased: "was taken back here; stays out"
      case .privateOf(let who): "is only \(who)'s; \(who) brings it"
      case .closed: "cannot be opened here; stays out"
      }
    return "\(name)  \(who)  \(days)  \(state)"
  }
}
