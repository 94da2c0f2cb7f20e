import ArgumentParser
import Notebook
import Vault

/// `fieldbook erase`: what someone told, a person or group, a note, or a session, for good.
struct EraseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases for good what someone told (R-…, I-…), a person or group (A-…), a note (J-…) or a session (S-…).",
    discussion: """
      Says first what goes and what stays, and asks for the number once more. With R- everything someone told goes, \
      with I- only what they told in that interview. What is in the bin can be erased too.
      """)

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The number of whom or what it is about.") var code: String
  @Flag(help: "Do it without asking.") var yes = false
  @Flag(help: "Leave out every sentence elsewhere that names the number, too; else they are only listed.")
  var leaveOut = false

  func act() throws(Complaint) {
    let open = try notebook.open()
    let record = try Self.record(code, open)
    var contents = open.reading.contents
    var pen = open.pen()
    guard var plan = Forgetting(of: record.id, in: contents, reader: pen.who) else {
      throw Complaint(
        "\(code) cannot be erased by itself; name a person (R-, A-), an interview, a note or a session", .usage)
    }
    say(plan, contents)
    if !yes {
      let typed = try Asking.line("Type \(plan.number) to erase it for good: ")
      guard typed.uppercased().filter({ !$0.isWhitespace }) == plan.number.uppercased() else {
        throw Complaint("that is not the number; nothing was changed", .usage)
      }
    }
    if leaveOut { plan.leaveOut(Set(plan.traces.indices), mark: "⟨left out⟩", in: contents) }
    let words = plan.words(in: contents)
    let noted = plan.noted(.all, on: Clock.now().day, as: RecordID.random(using: &pen.chance))
    var filed = noted.map { pen.write($0, into: &contents, at: Clock.now()) }
    filed += contents.carryOut(plan, with: &pen, at: Clock.now())
    let gone = Set(plan.dossiers)
    try open.keep(filed.filter { !gone.contains($0.dossier) }, onlyMine: contents.onlyMine)
    let left: [String]
    do {
      for dossier in plan.dossiers { try open.vault.erase(dossier) }
      try open.vault.redact(plan.redactions)
      try open.vault.seal()
      left = try open.vault.holds(words)
    } catch { throw Complaint(error, at: open.vault.path) }
    Console.say("\nErased: \(plan.number)")
    guard left.isEmpty else {
      for name in left { Console.say("  \(name)") }
      throw Complaint("\(left.count) files still hold words of it; run it again, or `fieldbook verify`", .findings)
    }
    Console.say("No page of this notebook holds it any more.")
    Console.say(Self.truth)
  }

  private static let truth = """
    Erased here, and in every copy that meets this notebook from now on. A copy that never does (a stick in a drawer, \
    a backup) still holds it and still opens. What was published in totals cannot be called back.
    """

  /// The record of a number; one in the bin where nothing else has it.
  private static func record(_ code: String, _ open: OpenNotebook) throws(Complaint) -> Record {
    do { return try open.record(code) } catch {
      let binned = open.reading.contents.records.values.filter {
        $0.isDeleted && $0.value("code").flatMap(String.init)?.uppercased() == code.uppercased()
      }
      guard let record = binned.first, binned.count == 1 else { throw error }
      return record
    }
  }

  private func say(_ plan: Forgetting, _ contents: Contents) {
    Console.say("\(plan.number) is to be erased for good.")
    let counts = plan.counts.byName.sorted { $0.key < $1.key }
      .map { "\(RecordType.named($0.key)?.table ?? $0.key) \($0.value)" }
    Console.say("  goes: " + (counts.isEmpty ? "nothing" : counts.joined(separator: ", ")))
    for person in plan.records.compactMap({ contents[$0] }).filter({ $0.kind == PeaceAgent.type.kind }) {
      Console.say("  goes: the page \(Listing.number(person.id, contents))")
    }
    for record in plan.kept {
      Console.say("  stays, without it: \(Listing.number(record, contents)), of which others told too")
    }
    if !plan.unsaid.isEmpty {
      Console.say("  stays: what they said should not be said stays out of every page for others")
    }
    for trace in plan.traces {
      let number = Listing.number(trace.record, contents)
      Console.say("  \(leaveOut ? "left out of" : "named in") \(number): \(trace.sentence)")
    }
    for log in plan.recalls.compactMap({ contents[$0] }) {
      let folder = log[ExportLog.folder] ?? ""
      Console.say("  to be called back: tables of \(log[ExportLog.madeOn]?.text ?? "?"), \(folder)")
    }
  }
}
