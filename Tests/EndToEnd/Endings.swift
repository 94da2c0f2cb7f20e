import Foundation
import Testing

/// However the program ends, no word stays on the screen and the terminal is as it was.
@Suite(.serialized) struct Endings {
  private static let faults: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS]
  private static let askings: [Int32] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU]

  @Test(arguments: isLong ? faults + askings : [SIGSEGV, SIGABRT, SIGTERM, SIGQUIT])
  func noWordStaysAndTheShellIsUsable(_ number: Int32) throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let pid = program.home.appendingPathComponent("pid").path
    // A shell around it, to see what it is left with.
    let window = try Window(
      program, columns: 80, rows: 24, "sh -c 'echo $$ > \(pid); exec \(Program.path) \(path)'; echo status $?; exec sh")
    try window.waits(for: "Words to open")
    try window.type("copper lantern ribbon mango stairs velvet")
    try window.press("Enter")
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("The kingfisher came back.")
    try window.waits(for: "kingfisher")
    try window.waits("the save") { try window.screen().contains("saved") }
    let process = try #require(pid_t(try String(contentsOfFile: pid, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(process, number) == 0)
    try window.waits(for: "status")
    let left = try window.scrollback()
    #expect(!left.contains("kingfisher"), "signal \(number): \(left)")
    let isFault = Self.faults.contains(number)
    #expect(left.contains("status \(isFault ? 128 + number : 0)"), "signal \(number): \(left)")
    try window.type("echo typed-$((40+2))")
    // Without echo the command would not be seen, only what it prints.
    try window.waits(for: "echo typed-$((40+2))")
    try window.press("Enter")
    try window.waits(for: "typed-42")
    if !isFault {
      let journal = try program.run(["list", path, "journal", "--format", "json", "--passphrase-file", words])
      #expect(journal.output.contains("The kingfisher came back."), "signal \(number): \(journal.errors)")
    }
  }

  @Test(arguments: isLong ? [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGSEGV] : [SIGINT, SIGTERM])
  func aHiddenPromptGivesTheEchoBack(_ number: Int32) throws {
    let program = try Program()
    defer { program.clear() }
    let (path, _) = try program.notebook("study")
    let pid = program.home.appendingPathComponent("pid").path
    let window = try Window(
      program, columns: 80, rows: 24, "trap : INT; sh -c 'echo $$ > \(pid); exec \(Program.path) list \(path) people'; echo status $?; exec sh")
    try window.waits(for: "Words to open")
    try window.type("copper")
    if number == SIGINT {
      try window.press("C-c")
    } else {
      let process = try #require(pid_t(try String(contentsOfFile: pid, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(kill(process, number) == 0)
    }
    try window.waits(for: "status")
    #expect(try !window.screen().contains("copper"))
    try window.type("echo typed-$((40+2))")
    try window.waits(for: "echo typed-$((40+2))")
    try window.press("Enter")
    try window.waits(for: "typed-42")
  }
}
