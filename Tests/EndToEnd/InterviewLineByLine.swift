import Foundation
import Testing

/// The program where no screen can be: answers piped in, guides from files.
@Suite(.serialized) struct InterviewLineByLine {
  @Test func anInterviewIsTypedThroughAPipeOnADumbTerminalAndIsThere() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let answers = [
      "", "", "", "", "", "", "", "", "", "2", "", "1", "", "", "1", "", "1", "We ring the bell.\u{1B}[31m", "",
      "4", "",
    ]
    let talked = try program.run(
      ["interview", path, "--plain", "--passphrase-file", words], input: answers.joined(separator: "\n") + "\n",
      environment: ["TERM": "dumb"])
    #expect(talked.status == 0, "\(talked.errors)")
    #expect(talked.output.contains("Question 3 of 12"), "\(talked.output)")
    #expect(talked.output.contains("It waits on Today"), "\(talked.output)")
    #expect(!talked.output.contains("\u{1B}") && !talked.output.utf8.contains(0x0D), "\(talked.output)")
    let listed = try program.run(["list", path, "answers", "--format", "json", "--passphrase-file", words])
    #expect(listed.output.contains("We ring the bell."), "\(listed.output)")
    let screenless = try program.run(["interview", path], environment: ["TERM": "dumb"])
    #expect(screenless.status == 64 && screenless.errors.contains("--plain"), "\(screenless.errors)")
  }

  @Test func aGuideIsCheckedAddedShownAndPrinted() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let file = program.home.appendingPathComponent("harbour.json").path
    let shown = try program.run(["guide", "show", "lpa-short-1", "--format", "json"])
    let own = shown.output.replacingOccurrences(of: "\"lpa-short-1\"", with: "\"harbour\"")
    try own.write(toFile: file, atomically: true, encoding: .utf8)
    let checked = try program.run(["guide", "check", file])
    #expect(checked.status == 0, "\(checked.output) \(checked.errors)")
    let added = try program.run(["guide", "add", path, file, "--passphrase-file", words])
    #expect(added.output == "added harbour 1: 12 questions\n", "\(added.output) \(added.errors)")
    let listed = try program.run(["guide", "list", path, "--passphrase-file", words])
    #expect(listed.output.contains("harbour"), "\(listed.output)")
    let page = program.home.appendingPathComponent("page.html").path
    let printed = try program.run([
      "guide", "print", path, "--guide", "harbour", "--language", "ar", "--to", page, "--passphrase-file", words,
    ])
    #expect(printed.status == 0, "\(printed.errors)")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("dir=\"rtl\"") && !html.contains("<script") && !html.contains("http"))
    let again = try program.run(["guide", "print", "lpa-open-1", "--to", page])
    #expect(again.status == 73, "\(again.errors)")

    try own.replacingOccurrences(of: "\"supportNeed\"", with: "\"spoons\"").write(
      toFile: file, atomically: true, encoding: .utf8)
    let wrong = try program.run(["guide", "check", file])
    #expect(wrong.status == 1 && wrong.output.contains("f2: there is no list called spoons"), "\(wrong.output)")
    try "{\"id\": \"\\ud800\"}".write(toFile: file, atomically: true, encoding: .utf8)
    let lone = try program.run(["guide", "add", path, file, "--passphrase-file", words])
    #expect(lone.status == 65 && lone.errors.contains("line 1: half of a character"), "\(lone.errors)")
    let imported = try program.run(
      ["import", path, "-", "--passphrase-file", words],
      input: #"{"id":"j1","kind":"journal","fields":{"text":"\ud800"}}"# + "\n")
    #expect(imported.status == 65 && imported.errors.contains("half of a character"), "\(imported.errors)")
    #expect(imported.errors.split(separator: "\n").count == 1, "\(imported.errors)")
  }
}
