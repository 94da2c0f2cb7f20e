import Foundation
import Testing

@Suite struct OnTheCommandLine {
  @Test func theVerbsWorkTogetherAndEveryWordComesBack() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let noted = try program.run(["note", path, "--tag", "ferry", "--passphrase-file", words], input: "On garde le marché ouvert.\r\nمعًا")
    #expect(noted.status == 0, "\(noted.errors)")
    let code = noted.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(code.hasPrefix("J-"))
    let shown = try program.run(["show", path, code, "--format", "json", "--passphrase-file", words])
    #expect(shown.output.contains("On garde le marché ouvert.\\r\\nمعًا"), "\(shown.output)")
    let found = try program.run(["find", path, "marche", "--passphrase-file", words])
    #expect(found.output.contains(code), "\(found.output) \(found.errors)")
    let verdict = try program.run(["verify", path, "--passphrase-file", words])
    #expect(verdict.status == 0, "\(verdict.output)")
    let names = try program.run(["verify", path, "--names-only"])
    #expect(names.status == 0, "\(names.output)")
  }

  @Test func twoCopiesMeetInAFolderAndSayWhoWroteWhat() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let (other, stick) = (program.home.path + "/other.fieldbook", program.home.path + "/stick")
    try FileManager.default.copyItem(atPath: path, toPath: other)
    _ = try program.run(["note", path, "--passphrase-file", words], input: "The bridge is mended.")
    let given = try program.run(["sync", path, stick, "--passphrase-file", words])
    #expect(given.status == 0, "\(given.errors)")
    #expect(given.output.hasSuffix("safe to remove\n"), "\(given.output)")
    let taken = try program.run(["sync", other, stick, "--passphrase-file", words])
    #expect(taken.output.contains("from T1: "), "\(taken.output)")
    let found = try program.run(["find", other, "bridge", "--passphrase-file", words])
    #expect(found.output.contains("mended"), "\(found.output)")
    let same = try program.run(["verify", other, stick, "--passphrase-file", words])
    #expect(same.output.contains("has the same files"), "\(same.output)")
    let refused = try program.run(["sync", other, path, "--passphrase-file", words])
    #expect(refused.status == 77, "\(refused.errors)")
  }

  @Test func errorsAreOneLineWithACodeAScriptCanTell() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let cases: [(arguments: [String], input: String, status: Int32, says: String)] = [
      (["list", path, "people", "--passphrase-file", "-"], "not these\n", 77, "do not open"),
      (["list", program.home.path + "/none", "people", "--passphrase-file", words], "", 66, "no notebook"),
      (["list", program.home.path, "people", "--passphrase-file", words], "", 65, "not a notebook"),
      (["list", path, "spoons", "--passphrase-file", words], "", 64, "no list of spoons"),
      (["show", path, "A-999", "--passphrase-file", words], "", 66, "nothing here is called A-999"),
      (["new", path, "--passphrase-file", words], "", 73, "is there already"),
      (["export", path, "--to", program.home.path, "--passphrase-file", words], "", 73, "is there already"),
      (["export", path, "--to", path + "/tables", "--passphrase-file", words], "", 73, "inside a notebook"),
      (["frobnicate", "a", "b"], "", 64, "Error"),
    ]
    for (arguments, input, status, says) in cases {
      let result = try program.run(arguments, input: input)
      #expect(result.status == status, "\(arguments): \(result.errors)")
      #expect(result.errors.contains(says), "\(arguments): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1 || status == 64, "\(arguments): \(result.errors)")
    }
  }

  @Test func whereNoScreenCanBeTheProgramSaysWhatWorks() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, _) = try program.notebook("study")
    let piped = try program.run([path])
    #expect(piped.status == 64)
    #expect(piped.errors.contains("list, show, find, note and export work here"), "\(piped.errors)")
  }

  @Test func aDumpComesBackWholeAndASecondTimeChangesNothing() throws {
    let program = try Program()
    defer { program.clear() }
    let demo = program.home.appendingPathComponent("practice.fieldbook").path
    let made = try program.run(["demo", "--at", demo, "--no-open"])
    let words = program.home.appendingPathComponent("demo-words").path
    let phrase = made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") }?.dropFirst(12) ?? ""
    try String(phrase + "\n").write(toFile: words, atomically: true, encoding: .utf8)
    let dump = program.home.appendingPathComponent("all.age").path
    let dumped = try program.run(["dump", demo, "--to", dump, "--passphrase-file", words])
    #expect(dumped.status == 0, "\(dumped.errors)")
    let again = try program.run(["import", demo, dump, "--passphrase-file", words])
    #expect(again.output.contains(" 0 new or changed"), "\(again.output)\(again.errors)")
    let traces = try Program.run("grep", ["-rl", "ferry", demo, dump], environment: program.environment)
    #expect(traces.status == 1, "plaintext in \(traces.output)")
  }

  @Test func whatStaysWhenTablesAreWrittenIsSaidInWords() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let notes = [("observation", "team"), ("reflexive", "mine"), ("informal", "mine")].enumerated().map {
      #"{"id":"j\#($0.offset)","kind":"journal","fields":{"kind":"\#($0.element.0)","privacy":"\#($0.element.1)"}}"#
    }
    let brought = try program.run(
      ["import", path, "-", "--passphrase-file", words], input: notes.joined(separator: "\n") + "\n")
    #expect(brought.status == 0, "\(brought.errors)")
    let folder = program.home.appendingPathComponent("tables").path
    let written = try program.run(["export", path, "--to", folder, "--passphrase-file", words])
    #expect(written.output.contains("  2 rows stay here: only its writer's"), "\(written.output)\(written.errors)")
  }

  @Test func aNoteCannotSteerTheTerminalItIsReadOn() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let noted = try program.run(["note", path, "--passphrase-file", words], input: "red \u{1B}[31m and \u{9B}bell \u{7}")
    let code = noted.output.trimmingCharacters(in: .whitespacesAndNewlines)
    for verb in [["list", path, "journal"], ["show", path, code], ["find", path, "red"]] {
      let shown = try program.run(verb + ["--passphrase-file", words])
      #expect(shown.output.contains("red ␛[31m and □bell ␇"), "\(shown.output)\(shown.errors)")
    }
  }

  @Test func pastedBytesThatAreNoTextAreReplacedAndCounted() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let noted = try Program.run(
      Program.path, ["note", path, "--passphrase-file", words], input: Data([0x61, 0xFF, 0xFE, 0x62]),
      environment: program.environment)
    #expect(noted.status == 0, "\(noted.errors)")
    #expect(noted.errors.contains("2 bytes were not text"), "\(noted.errors)")
  }

  @Test func linesThatEndAsOnWindowsAreBroughtIn() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let lines = (1...2).map {
      #"{"id":"\#(String(repeating: "a", count: 25))\#($0 + 1)","kind":"place","dossier":"notebook","fields":{"placeCode":"P\#($0)"}}"#
    }
    let result = try program.run(
      ["import", path, "-", "--passphrase-file", words], input: lines.joined(separator: "\r\n") + "\r\n")
    #expect(result.output.contains("2 records read, 2 new"), "\(result.output) \(result.errors)")
  }

  @Test func aValueThatCannotBeIsRefusedWithItsLineUnlessItIsWanted() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let line = #"{"id":"aaaaaaaaaaaaaaaaaaaaaaaaab","kind":"risk","fields":{"likelihood":7}}"# + "\n"
    let refused = try program.run(["import", path, "-", "--passphrase-file", words], input: line)
    #expect(refused.status == 65 && refused.errors.contains("line 1: likelihood of risk takes 1, 2, 3, 4, 5, 9"))
    let wanted = try program.run(["import", path, "-", "--as-it-is", "--passphrase-file", words], input: line)
    #expect(wanted.output.contains("1 new or changed"), "\(wanted.errors)")
  }

  @Test func tablesStopOnceBeforeWordsThatMayLeadToSomebodyLeave() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    _ = try program.run(["note", path, "--passphrase-file", words], input: "Call +254 712 345 678 before noon.")
    let folder = program.home.appendingPathComponent("tables").path
    let held = try program.run(["export", path, "--to", folder, "--passphrase-file", words])
    #expect(held.status == 1 && held.errors.contains("1 word that may lead to somebody"), "\(held.output)\(held.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder))
    let wanted = ["export", path, "--to", folder, "--with-possible-names", "--passphrase-file", words]
    #expect(try program.run(wanted).status == 0)
  }

  @Test func aTooLongNoteIsRefusedBeforeAnythingIsOpened() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let long = String(repeating: "a", count: 5 << 20)
    let result = try program.run(["note", path, "--passphrase-file", words], input: long)
    #expect(result.status == 65 && result.errors.contains("too long"), "\(result.status) \(result.errors)")
    #expect(try program.run(["list", path, "journal", "--format", "json", "--passphrase-file", words]).output == "")
  }

  @Test func namesOfFilesCannotSteerTheTerminalEither() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, _) = try program.notebook("study")
    let name = "x\u{1B}[31m\ny\u{202E}z"
    try Data().write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
    let verdict = try program.run(["verify", path, "--names-only"])
    #expect(verdict.output.contains("x␛[31m␊y□z: does not belong here"), "\(verdict.output)")
    let none = try program.run(["show", path + name, "A", "--passphrase-file", "-"], input: "w\n")
    #expect(none.errors.contains("␛[31m␊y□z") && none.errors.split(separator: "\n").count == 1, "\(none.errors)")
  }

  @Test func neitherTablesNorADumpAreWrittenIntoAnotherNotebook() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let (other, _) = try program.notebook("other")
    for arguments in [["export", path, "--to", other + "/tables"], ["dump", path, "--to", other + "/local/all.age"]] {
      let result = try program.run(arguments + ["--passphrase-file", words])
      #expect(result.status == 73 && result.errors.contains("inside a notebook"), "\(result.errors)")
    }
    let tree = program.home.appendingPathComponent("tree")
    try FileManager.default.createDirectory(at: tree.appendingPathComponent(".git"), withIntermediateDirectories: true)
    let warned = try program.run(["export", path, "--to", tree.path + "/tables", "--passphrase-file", words])
    #expect(warned.status == 0 && warned.errors.contains("git tree"), "\(warned.errors)")
  }
}
