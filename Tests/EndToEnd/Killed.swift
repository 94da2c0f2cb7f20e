import Foundation
import Testing

/// The program killed with SIGKILL at random moments of everything it does. FIELDBOOK_KILLS says how often.
@Suite struct Killed {
  private static let kills = ProcessInfo.processInfo.environment["FIELDBOOK_KILLS"].flatMap { Int($0) }
  /// In a long run four notebooks at once, because most of the time is waiting for saves.
  static let lanes = isLong ? Array(0..<4) : [0]
  private static let atTheTerminal = (kills ?? (isLong ? 1_000 : 3)) / lanes.count
  private static let onTheCommandLine = kills ?? (isLong ? 1_000 : 8)

  @Test(arguments: lanes) func nothingAcknowledgedIsLostWhenItIsKilledAtTheTerminal(lane: Int) throws {
    var chance = Steps(state: Steps.seed &+ UInt64(lane))
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let recovery = try program.recovery(of: path, words: words)
    var acknowledged: [String] = []
    for round in 0..<Self.atTheTerminal {
      let window = try Window(program, columns: 80, rows: 24, "exec \(Program.path) \(path)")
      try window.waits(for: "Words to open")
      try window.type(recovery.text)
      try window.press("Enter")
      if chance.number(below: 8) == 0 {
        // While it reads and tidies up after the run before.
        chance.pause(upTo: 400_000)
      } else {
        let token = "token\(lane)x\(round)x\(chance.number(below: 100_000))"
        try write(token, in: window, path)
        acknowledged.append(token)
        for _ in 0..<chance.number(below: 6) {
          try window.type("more words \(chance.number(below: 1000)) ")
          chance.pause(upTo: 400_000)
        }
        switch chance.number(below: 4) {
        case 0:
          try window.press("F12")
          chance.pause(upTo: 200_000)
        case 1:
          try window.press("C-q")
          chance.pause(upTo: 200_000)
        default: break
        }
      }
      try window.kill()
      if round % 25 == 24 || round == Self.atTheTerminal - 1 {
        try check(program, path, recovery.file, acknowledged, "seed \(Steps.seed), lane \(lane), round \(round)")
        Progress.say("killed at the terminal, lane \(lane): \(round + 1) of \(Self.atTheTerminal)")
      }
    }
  }

  /// Writes a note that begins with the token and waits until the disk has it.
  private func write(_ token: String, in window: Window, _ path: String) throws {
    try window.waits("the notebook") { try window.screen().contains("saved") || window.screen().contains("1 Today") }
    // After a crash the program comes back to the note that was open: go on in a new one.
    try window.press("F6")
    try window.type("1")
    try window.waits(for: "1 Today")
    try window.type("j")
    let before = Self.saves(in: path)
    try window.type(token + " ")
    // A save under its final name is what the screen's “saved” means: the note's number first, then its words.
    try window.waits("two saves of the note") {
      Self.saves(in: path).subtracting(before).filter { !$0.contains("-notebook.") }.count > 1
    }
  }

  @Test func nothingAcknowledgedIsLostWhenAVerbIsKilled() throws {
    var chance = Steps(state: Steps.seed)
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let recovery = try program.recovery(of: path, words: words).file
    var acknowledged: [String] = []
    var files: [String] = []
    var longest: [Int: UInt64] = [:]
    for round in 0..<Self.onTheCommandLine {
      let verb = round % 4
      let token = "token\(round)x\(chance.number(below: 100_000))"
      let target = program.home.appendingPathComponent("tables-\(round)").path
      let tokens = verb == 1 ? (0..<20).map { "\(token)n\($0)" } : [token]
      let start = Date()
      let running: Run
      switch verb {
      case 1:
        running = try program.start(["import", path, try program.importFile(tokens), "--passphrase-file", recovery])
      case 2: running = try program.start(["export", path, "--to", target, "--passphrase-file", recovery])
      default:
        running = try program.start(
          ["note", path, "--passphrase-file", recovery], input: "\(token) begins, \(token) ends\n")
      }
      // The first of each kind shows how long it takes; the others are killed somewhere on the way.
      if let time = longest[verb] {
        chance.pause(upTo: time)
        running.kill()
      }
      let result = try running.result()
      if longest[verb] == nil { longest[verb] = UInt64(Date().timeIntervalSince(start) * 1_100_000) }
      #expect(result.status == 0 || result.status == -SIGKILL, "\(result.errors)")
      if result.status == 0, verb != 2 { acknowledged += tokens }
      // Tables are there whole or not at all.
      if verb == 2, let names = try? FileManager.default.contentsOfDirectory(atPath: target).sorted() {
        if files.isEmpty { files = names }
        #expect(names == files, "round \(round)")
      }
      if round % 50 == 49 || round == Self.onTheCommandLine - 1 {
        try check(program, path, recovery, acknowledged, "seed \(Steps.seed), round \(round)")
        Progress.say("killed verbs: \(round + 1) of \(Self.onTheCommandLine)")
      }
    }
  }

  /// Everything acknowledged is there, nothing is there by half, and no file is damaged.
  private func check(
    _ program: Program, _ path: String, _ words: String, _ acknowledged: [String], _ what: Comment
  ) throws {
    let journal = try program.journal(path, words: words)
    for token in acknowledged where !journal.contains(token) { Issue.record("\(token) is lost, \(what)") }
    for line in journal.split(separator: "\n") where line.contains(" begins") {
      let token = line.split(separator: "\"").first { $0.contains(" begins") }?.split(separator: " ").first ?? "?"
      #expect(line.contains("\(token) begins, \(token) ends"), what)
    }
    let verdict = try program.run(["verify", path, "--passphrase-file", words])
    #expect(verdict.status == 0, "\(what): \(verdict.output)\(verdict.errors)")
  }

  private static func saves(in path: String) -> Set<String> {
    let local = path + "/local"
    var found: Set<String> = []
    for session in (try? FileManager.default.contentsOfDirectory(atPath: local)) ?? [] {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: local + "/" + session)) ?? []
      where name.hasSuffix(".age") { found.insert(session + "/" + name) }
    }
    return found
  }
}

/// How far a long run is, said on standard error; nothing in a short one.
enum Progress {
  static func say(_ text: String) {
    if isLong { FileHandle.standardError.write(Data((text + "\n").utf8)) }
  }
}
