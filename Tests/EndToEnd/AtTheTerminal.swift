import Foundation
import Testing

@Suite("E10 A note at the terminal leaves no word in the clear", .serialized) struct AtTheTerminal {
  @Test func aNoteIsTypedSavedLockedAndReadAgainAndNoWordOfItIsInTheClear() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let window = try Window(program, columns: 80, rows: 24, "\(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type("copper lantern ribbon mango stairs velvet")
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("The kingfisher came back. \u{639}\u{627}\u{62F} \u{627}\u{644}\u{637}\u{627}\u{626}\u{631} \u{1F6B2}")
    try window.waits(for: "kingfisher")
    try window.press("F12")
    try window.waits(for: "Words to open")
    #expect(try !window.scrollback().contains("kingfisher"))
    let journal = try program.run(["list", path, "journal", "--format", "json", "--passphrase-file", words])
    #expect(journal.output.contains("The kingfisher came back. عاد الطائر 🚲"), "\(journal.errors)")
    let traces = try Program.run("grep", ["-rl", "kingfisher", program.home.path], environment: program.environment)
    #expect(traces.status == 1, "plaintext in \(traces.output)")
  }

  @Test func aNotebookMadeWithWordsFromAFileIsOpenAtOnceOnAScreenAndOnlyMadeWithPlain() throws {
    let program = try Program()
    defer { program.clear() }
    let words = program.home.appendingPathComponent("words").path
    try "copper lantern ribbon mango stairs velvet\n".write(toFile: words, atomically: true, encoding: .utf8)
    let path = program.home.appendingPathComponent("mine.fieldbook").path
    let window = try Window(
      program, columns: 80, rows: 24, "\(Program.path) new \(path) --passphrase-file \(words); sleep 600")
    try window.waits(for: "1 Today")
    try window.press("F12")
    try window.waits(for: "Words to open")
    let again = try Window(program, columns: 80, rows: 24, "\(Program.path) \(path) --passphrase-file \(words)")
    try again.waits(for: "1 Today")
    let other = program.home.appendingPathComponent("other.fieldbook").path
    let plain = try Window(
      program, columns: 80, rows: 24, "\(Program.path) new \(other) --plain --passphrase-file \(words); sleep 600")
    try plain.waits(for: "The recovery sheet is shown by")
    #expect(try !plain.screen().contains("1 Today"))
  }

  @Test func wrongWordsWaitAndAClosedWindowKeepsEverything() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let window = try Window(program, columns: 120, rows: 40, "\(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type("wrong words")
    try window.press("Enter")
    try window.waits(for: "Not these words.")
    try window.waits(for: "Try again.")
    try window.type("copper lantern ribbon mango stairs velvet")
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("Rain on the ferry.")
    try window.waits(for: "Rain on the ferry.")
    try window.resize(10, 5)
    try window.waits(for: "Too small")
    try window.resize(60, 18)
    try window.waits(for: "Rain on the ferry.")
    try window.press("C-q")
    try window.waits("the end") { try !window.screen().contains("Rain") }
    let journal = try program.run(["list", path, "journal", "--format", "json", "--passphrase-file", words])
    #expect(journal.output.contains("Rain on the ferry."), "\(journal.errors)")
  }

  @Test func tablesClosedOnTheScreenAreOneFileAndNoWordOfThemIsInTheClear() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let written = try program.run(["note", path, "--passphrase-file", words], input: "The kingfisher came back.\n")
    #expect(written.status == 0, "\(written.errors)")
    let window = try Window(program, columns: 80, rows: 24, "\(Program.path) \(path)")
    try window.waits(for: "Words to open")
    try window.type("copper lantern ribbon mango stairs velvet")
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("7")
    try window.waits(for: "why it stays")
    try window.press("C-n")
    try window.waits(for: "all in one, encrypted")
    try window.press("Enter", "Enter", "Enter", "Enter")
    try window.type("stone bread river salt lamp")
    try window.press("Enter", "Enter")
    try window.waits(for: "in one, encrypted:")
    let made = try FileManager.default.contentsOfDirectory(atPath: program.home.path).filter { $0.contains("study-20") }
    #expect(made.count == 1 && made.first?.hasSuffix(".tar.age") == true, "\(made)")
    try window.press("C-q")
    let traces = try Program.run("grep", ["-rl", "kingfisher", program.home.path], environment: program.environment)
    #expect(traces.status == 1, "plaintext in \(traces.output)")
  }
}
