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
      (["export", path, "--to", path + "/tables", "--passphrase-file", words], "", 73, "inside the notebook"),
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
}
