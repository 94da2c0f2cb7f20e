import Foundation
import Testing

/// Words that were taken back are in no file, looked for with the stock tools.
@Suite struct TakingBack {
  /// A practice study, its words in a file, and the notebook's own key, as the stock tool reads it.
  private struct Study {
    let program: Program
    let path: String
    let words: String

    init() throws {
      program = try Program()
      path = program.home.appendingPathComponent("practice.fieldbook").path
      let made = try program.run(["demo", "--at", path, "--no-open"])
      let phrase = made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") }?.dropFirst(12) ?? ""
      words = program.home.appendingPathComponent("words").path
      try String(phrase + "\n").write(toFile: words, atomically: true, encoding: .utf8)
    }

    func run(_ arguments: [String]) throws -> Program.Result {
      try program.run(arguments + ["--passphrase-file", words])
    }
  }

  @Test func erasedWordsAreNowhereAndTheTablesToCallBackAreListed() throws {
    let study = try Study()
    defer { study.program.clear() }
    let folder = study.program.home.appendingPathComponent("tables").path
    let exported = try study.run(["export", study.path, "--to", folder])
    #expect(exported.status == 0, "\(exported.errors)")
    let listed = try study.run(["list", study.path, "exports", "--format", "json"])
    #expect(listed.output.contains("\"R-14\"") && listed.output.contains("\"written\""), "\(listed.output)")
    let sums = try Program.run(
      "sha256sum", [folder + "/people.csv"], environment: study.program.environment).output.prefix(64)
    #expect(sums.count == 64 && listed.output.contains(sums), "\(listed.output)")

    let shown = try study.run(["show", study.path, "I-15"])
    let said = try #require(
      shown.output.split(separator: "\n").first { $0.hasPrefix("  | ") && $0.count > 40 }?.dropFirst(4))
    let erased = try study.run(["erase", study.path, "R-14", "--yes"])
    #expect(erased.status == 0, "\(erased.errors)")
    for words in [
      "goes: ", "the page A-11", "to be called back: tables of", "No page of this notebook", "still opens",
    ] {
      #expect(erased.output.contains(words), "\(words): \(erased.output)")
    }
    #expect(try study.run(["show", study.path, "I-15"]).status == 66)
    #expect(!(try study.run(["find", study.path, String(said.prefix(24))]).output.contains("I-15")))
    #expect(try study.run(["list", study.path, "taken-back"]).output.contains("R-14"))
    #expect(try study.run(["verify", study.path]).status == 0)
    #expect(try !plainText(of: study).contains(said), "\(said)")
  }

  @Test func aSessionIsListedShownFoundAndErasedWhole() throws {
    let study = try Study()
    defer { study.program.clear() }
    let listed = try study.run(["list", study.path, "sessions"])
    for number in ["S-01", "S-02", "S-03", "S-04"] { #expect(listed.output.contains(number), "\(listed.output)") }
    let shown = try study.run(["show", study.path, "S-02"]).output
    for words in ["young people", "What would help most", "● safe places · ", "dots: 13", "how many chose: 10 to 19"] {
      #expect(shown.contains(words), "\(words): \(shown)")
    }
    #expect(try study.run(["show", study.path, "S-01"]).output.contains("market sellers → women at the tap: warns"))
    #expect(try study.run(["find", study.path, "small funds"]).output.contains("S-02"))
    let erased = try study.run(["erase", study.path, "S-02", "--yes", "--leave-out"])
    #expect(erased.status == 0 && erased.output.contains("activity_items 6"), "\(erased.output)\(erased.errors)")
    #expect(erased.output.contains("left out of J-016"), "\(erased.output)")
    #expect(try study.run(["show", study.path, "S-02"]).status == 66)
    #expect(try !plainText(of: study).contains("someone beside us"))
    #expect(try study.run(["verify", study.path]).status == 0)
  }

  @Test func aPassageLeftOutAtTheScreenIsInNoFileOfAnyVisit() throws {
    let study = try Study()
    defer { study.program.clear() }
    let phrase = try String(contentsOfFile: study.words, encoding: .utf8).trimmingCharacters(in: .newlines)
    let window = try Window(study.program, columns: 80, rows: 24, "\(Program.path) \(study.path)")
    func unlock() throws {
      try window.waits(for: "Words to open")
      try window.type(phrase)
      try window.press("Enter")
    }
    try unlock()
    try window.waits(for: "1 Today")
    try window.type("j")
    try window.type("The kingfisher rang the bell")
    try window.waits(for: "rang the bell")
    try window.press("F12")
    // The words are in a segment of a visit that is over; half of them come again.
    try unlock()
    try window.waits(for: "rang the bell")
    try window.type(" and the kingf")
    try window.waits("a save of it") { try self.plainText(of: study).contains("and the kingf") }
    try window.press("C-r")
    try window.waits(for: "These words go for good")
    try window.press("Enter")
    try window.waits(for: "No page holds these words any more.")
    let now = try plainText(of: study)
    #expect(!now.contains("kingf") && now.contains("\u{27E8}left out\u{27E9}"))
    try window.press("F12")
    try window.waits(for: "Words to open")
    #expect(try !plainText(of: study).contains("kingf"))
    #expect(try study.run(["verify", study.path]).status == 0)
    let traces = try Program.run(
      "grep", ["-rl", "kingf", study.program.home.path], environment: study.program.environment)
    #expect(traces.status == 1, "\(traces.output)")
  }

  @Test func wordsOfOneVisitGoAndTheOtherVisitStays() throws {
    let study = try Study()
    defer { study.program.clear() }
    func said(_ code: String) throws -> String {
      let lines = try study.run(["show", study.path, code]).output.split(separator: "\n")
      return String(try #require(lines.first { $0.hasPrefix("  | ") && $0.count > 40 }).dropFirst(4))
    }
    let (first, second) = (try said("I-01"), try said("I-02"))
    #expect(try plainText(of: study).contains(second))
    let erased = try study.run(["erase", study.path, "I-02", "--yes"])
    #expect(erased.status == 0, "\(erased.errors)\(erased.output)")
    let text = try plainText(of: study)
    #expect(text.contains(first) && !text.contains(second), "\(second)")
    #expect(try study.run(["verify", study.path]).status == 0)
  }

  @Test func anExportThatCannotBeWrittenIsNotedAsFailed() throws {
    let study = try Study()
    defer { study.program.clear() }
    func noted() throws -> String { try study.run(["list", study.path, "exports", "--format", "json"]).output }
    // What can be seen beforehand is said before the notebook is opened.
    #expect(try study.run(["export", study.path, "--to", study.program.home.path + "/none/tables"]).status == 73)
    #expect(try !noted().contains("\"failed\""))
    // Somebody's own folder stands where the tables would be put together.
    let own = study.program.home.appendingPathComponent("tables.unfinished/own")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let refused = try study.run(["export", study.path, "--to", study.program.home.path + "/tables"])
    #expect(refused.status != 0, "\(refused.output)")
    #expect(try noted().contains("\"failed\""), "\(refused.errors)")
    #expect(FileManager.default.fileExists(atPath: own.path))
  }

  @Test func withoutAYesTheNumberIsAskedFor() throws {
    let study = try Study()
    defer { study.program.clear() }
    let asked = try Program.run(
      "setsid", ["-w", Program.path, "erase", study.path, "R-14", "--passphrase-file", study.words],
      environment: study.program.environment)
    #expect(asked.status == 64 && asked.output.contains("is to be erased"), "\(asked.output)\(asked.errors)")
    #expect(try study.run(["show", study.path, "R-14"]).status == 0)
  }

  /// The plain text of every segment and save, decrypted by stock age with each dossier's own key.
  private func plainText(of study: Study) throws -> String {
    let slot = try #require(
      try FileManager.default.contentsOfDirectory(atPath: study.path + "/slots").first { $0.hasSuffix(".age") })
    let script = """
      set -eu; cd "$1"
      export TMPDIR="$3"
      key=$(mktemp); dossier=$(mktemp)
      # Stock age asks on a terminal only; script gives it one.
      script -qec "age -d -o $key slots/\(slot)" /dev/null < "$2" > /dev/null
      for d in dossiers/*; do
        age -d -i "$key" -o "$dossier" "$d/key-1.age" 2>/dev/null || continue
        for f in "$d"/log/*.age local/*/*-"${d##*/}".age; do
          [ -f "$f" ] && age -d -i "$dossier" "$f"
        done
      done
      rm -f "$key" "$dossier"
      """
    let read = try Program.run(
      "bash", ["-c", script, "read", study.path, study.words, study.program.home.path],
      environment: study.program.environment)
    #expect(read.output.contains("\"ops\""), "\(read.errors)")
    return read.output
  }
}
