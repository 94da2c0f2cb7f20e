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
    #expect(try study.run(["export", study.path, "--to", study.program.home.path + "/none/tables"]).status == 73)
    let listed = try study.run(["list", study.path, "exports", "--format", "json"])
    #expect(listed.output.contains("\"failed\""), "\(listed.output)")
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
