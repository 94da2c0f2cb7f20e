import Foundation
import Testing

/// Several programs on one notebook at once: verbs of scripts, and an open screen in some rounds.
@Suite struct TwoPrograms {
  private static let rounds = isLong ? 200 : 4

  @Test func whatProgramsWriteAtOnceIsAllThere() throws {
    var chance = Steps(state: Steps.seed)
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let recovery = try program.recovery(of: path, words: words)
    var written: [String] = []
    for round in 0..<Self.rounds {
      var window: Window?
      if round % 10 == 3 {
        let open = try Window(program, columns: 80, rows: 24, "exec \(Program.path) \(path)")
        try open.waits(for: "Words to open")
        try open.type(recovery.text)
        try open.press("Enter")
        try open.waits(for: "1 Today")
        try open.type("j")
        try open.type("screen\(round) begins ")
        window = open
      }
      var running: [(tokens: [String], run: Run)] = []
      for number in 0..<3 {
        let token = "token\(round)x\(number)"
        let tokens = number == 2 ? (0..<5).map { "\(token)n\($0)" } : [token]
        let run =
          number == 2
          ? try program.start(["import", path, try program.importFile(tokens), "--passphrase-file", recovery.file])
          : try program.start(["note", path, "--passphrase-file", recovery.file], input: "\(token) begins\n")
        running.append((tokens, run))
        chance.pause(upTo: 60_000)
      }
      if let window { try window.type("screen\(round) ends") }
      for (tokens, run) in running {
        let result = try run.result()
        #expect(result.status == 0, "round \(round): \(result.errors)")
        written += tokens
      }
      if let window {
        try window.press("C-q")
        try window.waits("the end") { try !window.screen().contains("screen\(round)") }
        written.append("screen\(round) begins screen\(round) ends")
      }
      if round % 20 == 19 || round == Self.rounds - 1 {
        let journal = try program.journal(path, words: recovery.file)
        for token in written where !journal.contains(token) {
          Issue.record("\(token) is lost; seed \(Steps.seed), round \(round)")
        }
        let verdict = try program.run(["verify", path, "--passphrase-file", recovery.file])
        #expect(verdict.status == 0, "round \(round): \(verdict.output)")
        Progress.say("several programs on one notebook: \(round + 1) of \(Self.rounds)")
      }
    }
  }
}
