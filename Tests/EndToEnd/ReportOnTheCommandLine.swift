import Foundation
import Testing

/// What was heard, printed on one's own terminal and written as a page that leaves.
@Suite struct ReportOnTheCommandLine {
  private static let calm = "who yes\nwhy yes\nworst no\nguess no\nsmall no\nconsent yes\nchanged no\nback yes"
  private let program: Program
  private let path: String
  private let recovery: String

  /// The practice study, opened without the second that words take.
  init() throws {
    program = try Program()
    path = program.home.appendingPathComponent("study.fieldbook").path
    let made = try program.run(["demo", "--no-open", "--at", path])
    let line = try #require(made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") })
    let words = program.home.appendingPathComponent("words").path
    try (line.dropFirst(12) + "\n").write(toFile: words, atomically: true, encoding: .utf8)
    recovery = try program.recovery(of: path, words: words).file
  }

  private func run(_ verb: String, _ more: [String]) throws -> Program.Result {
    try program.run([verb, path, "--passphrase-file", recovery] + more)
  }

  private func place(_ name: String) -> String { program.home.appendingPathComponent(name).path }

  @Test func aViewIsPrintedForPeopleAsCsvAndAsJSONWithTheSameNumbers() throws {
    defer { program.clear() }
    let names = try run("findings", [])
    for view in ["who", "why", "dangers", "gap", "evidence"] {
      #expect(names.output.contains(view + " "), "\(names.output)")
    }
    for view in ["newCodes", "newcodes", "NEWCODES"] {
      let shown = try run("findings", [view, "--language", "en"])
      #expect(shown.status == 0 && shown.output.contains("Whether talks still bring something new"), "\(shown.errors)")
    }
    let wishes = try run("findings", ["wishes", "--language", "en"])
    #expect(wishes.output.contains("country: 6 National groups \u{B7} 7 Government\n"), "\(wishes.output)")
    let dangers = try run("findings", ["dangers", "--language", "en"])
    #expect(dangers.output.contains("! A-11") && dangers.output.contains("!: among the gravest"), "\(dangers.output)")
    let table = try run("findings", ["why", "--language", "en"])
    #expect(table.status == 0 && table.output.contains("another future"), "\(table.output)\(table.errors)")
    let csv = try run("findings", ["why", "--format", "csv", "--language", "en"])
    let head = "view,part,row,rowLabel,column,columnLabel,shown,unit,k,asOf,people\r\nwhy,base,,,,,\"43 reasons"
    #expect(csv.output.hasPrefix("\u{FEFF}" + head), "\(csv.output)")
    let exact = try run("findings", ["why", "--format", "csv", "--for", "analysis", "--language", "en"])
    #expect(exact.output.hasPrefix(head), "\(exact.output)")
    #expect(csv.output.contains("why,motivation,hope,"), "\(csv.output)")
    let json = try run("findings", ["why", "--format", "json", "--language", "en"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let figures = try #require(object?["figures"] as? [[String: Any]])
    let hope = figures.first { $0["part"] as? String == "motivation" && $0["row"] as? String == "hope" }
    #expect(hope?["shown"] as? Int == 8)
    let narrowed = try run("findings", ["why", "--place", "Z-03", "--format", "json"])
    #expect(narrowed.status == 0 && narrowed.output != json.output)
    let open = try run("findings", ["why", "--level", "public", "--format", "csv", "--language", "en"])
    #expect(open.output.contains(",<5,") && !open.output.contains("A-0"), "\(open.output)")
  }

  @Test func whatIsAskedWronglyIsSaidInOneLineWithWhatThereIs() throws {
    defer { program.clear() }
    let cases: [(verb: String, arguments: [String], status: Int32, says: String)] = [
      ("findings", ["spoons"], 64, "there is no view spoons; there are who, why,"),
      ("findings", ["why", "--level", "sheet"], 64, "--level takes team, shared, public, not sheet"),
      ("findings", ["why", "--level", "public", "--kind", "person"], 64, "--kind narrows, and numbers narrowed twice"),
      ("findings", ["why", "--place", "Z-99"], 64, "there is no place Z-99; there are Z-01, Z-02, Z-03"),
      ("findings", ["why", "--phase", "war"], 64, "--phase takes prevent, protect"),
      ("findings", ["why", "--kind", "army"], 64, "--kind takes person, family"),
      ("findings", ["why", "--wave", "0"], 64, "--wave takes 1, 2, 3"),
      ("findings", ["why", "--since", "march"], 64, "--since takes a day, a month or a year such as 2026-03-12, not march"),
      ("findings", ["why", "--language", "xx"], 64, "there is no language xx"),
      ("report", ["--to", place("x.html"), "--level", "everyone"], 64, "--level takes team, shared, public, sheet"),
      ("report", ["--to", path + "/x.html", "--with-possible-names"], 73, "cannot stand inside a notebook"),
      ("report", ["--to", recovery, "--with-possible-names"], 73, "is there already; choose another name"),
    ]
    for (verb, arguments, status, says) in cases {
      let result = try run(verb, arguments)
      let said = "\(arguments): \(result.status) \(result.errors)"
      #expect(result.status == status && result.errors.contains(says), "\(said)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(arguments): \(result.errors)")
    }
  }

  @Test func whatCanBeKnownWrongIsSaidBeforeTheWordsAreAskedAndAnythingIsOpened() throws {
    defer { program.clear() }
    let there = place("there.html")
    try Data().write(to: URL(fileURLWithPath: there))
    let cases: [(arguments: [String], status: Int32, says: String)] = [
      (["report", path, "--to", there], 73, "\(there) is there already; choose another name"),
      (["report", path, "--to", program.home.path], 73, "is there already; choose another name"),
      (["report", path, "--to", place("none/page.html")], 73, "there is no folder \(place("none"))"),
      (["report", path, "--to", path + "/page.html"], 73, "cannot stand inside a notebook"),
      (["report", path, "--to", place("p"), "--encrypt-to", "age1no"], 64, "this is no age recipient"),
      (["report", path, "--to", place("p"), "--level", "all"], 64, "--level takes team, shared, public, sheet"),
      (["report", path, "--to", place("p"), "--language", "xx"], 64, "there is no language xx"),
      (["report", path, "--to", place("p"), "--format", "pdf"], 64, "'pdf'"),
      (["export", path, "--to", there], 73, "is there already; choose another name"),
      (["export", path, "--to", place("none/tables")], 73, "there is no folder \(place("none"))"),
      (["findings", path, "newcode"], 64, "there is no view newcode; there are who, why,"),
      (["findings", path, "why", "--wave", "0"], 64, "--wave takes 1, 2, 3"),
      (["findings", path, "why", "--since", "march"], 64, "--since takes a day, a month or a year such as 2026-03-12, not march"),
      (["findings", path, "why", "--format", "pdf"], 64, "'pdf'"),
    ]
    for (arguments, status, says) in cases {
      // Whoever looked for the words first would complain of their file.
      let result = try program.run(arguments + ["--passphrase-file", place("nowhere")])
      let said = "\(arguments): \(result.status) \(result.errors)"
      #expect(result.status == status && result.errors.contains(says), "\(said)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: there)).isEmpty)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk needs root and a mount namespace"))
  func aFolderThatCannotBeWrittenIsSaidBeforeTheWordsAreAsked() throws {
    defer { program.clear() }
    let small = try SmallDisk("size=1m", at: place("disk"))
    try small.run("mount -o remount,ro \(small.path)")
    let result = try small.run(
      "\(Program.path) report \(path) --to \(small.path)/page.html --passphrase-file \(place("nowhere"))",
      environment: program.environment)
    #expect(result.status == 74 && result.errors.contains("cannot write \(small.path)/page.html"), "\(result.errors)")
  }

  @Test func aPageThatLeavesIsAskedNotedAndWrittenWholeForItsOwnerAlone() throws {
    defer { program.clear() }
    let page = place("page.html")
    let held = try run("report", ["--to", page, "--level", "public"])
    #expect(held.status == 1 && held.errors.contains("nobody said what it is for"), "\(held.errors)")
    #expect(!FileManager.default.fileExists(atPath: page))

    try Self.calm.write(toFile: place("calm"), atomically: true, encoding: .utf8)
    let said = ["--purpose", "to look at", "--recipient-kind", "public", "--results-reason", "they asked for it"]
    let written = try run("report", ["--to", page, "--level", "public", "--harm-check", place("calm")] + said)
    #expect(written.status == 0, "\(written.errors)")
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: page)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(!FileManager.default.fileExists(atPath: page + ".unfinished"))

    let log = try run("list", ["exports", "--format", "json"])
    #expect(log.output.contains("\"use\":\"report\"") && log.output.contains("page.html"), "\(log.output)")
    #expect(log.output.contains("motivations.motivation/hope\":8"), "\(log.output)")
    // One person less, and neither a page nor figures go out beside it.
    let erased = try run("erase", ["R-14", "--yes"])
    #expect(erased.status == 0, "\(erased.errors)")
    for verb in ["report", "export"] {
      let again = try run(verb, ["--to", place("again"), "--level", "public"] + said)
      #expect(again.status == 1 && again.errors.contains("only 1 person more or fewer"), "\(again.errors)")
    }
  }

  @Test func aPageOfTheTeamIsClosedForAKeyAndStandsNowhereElse() throws {
    defer { program.clear() }
    let key = try Program.run("age-keygen", ["-o", place("key")], environment: program.environment)
    let recipient = try #require(key.errors.split(separator: " ").last).trimmingCharacters(in: .whitespacesAndNewlines)
    let closed = place("page")
    let written = try run("report", ["--to", closed, "--encrypt-to", recipient, "--with-possible-names"])
    #expect(written.status == 0, "\(written.errors)")
    let opened = try Program.run(
      "sh", ["-c", "age -d -i \(place("key")) \(closed).tar.age | tar -xO"], environment: program.environment)
    #expect(opened.output.hasPrefix("<!DOCTYPE html>"), "\(opened.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(!names.contains { $0.hasSuffix(".html") || $0.hasSuffix(".unfinished") }, "\(names)")
  }
}
