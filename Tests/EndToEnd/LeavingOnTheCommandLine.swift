import Foundation
import Testing

@Suite struct LeavingOnTheCommandLine {
  private static let calm = "who yes\nwhy yes\nworst no\nguess no\nsmall no\nconsent yes\nchanged no\nback yes"

  @Test func whatIsInTheWayIsSaidInLinesAndNothingIsWritten() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    func file(_ text: String, _ name: String) throws -> String {
      let file = program.home.appendingPathComponent(name).path
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      return file
    }
    let folder = program.home.appendingPathComponent("out").path
    let asked = ["export", path, "--to", folder, "--passphrase-file", words, "--level"]
    let bare = try program.run(asked + ["shared"])
    #expect(bare.status == 1)
    for line in ["nobody said what it is for", "nobody said who gets it", "nobody looked yet at what harm"] {
      #expect(bare.errors.contains(line), "\(bare.errors)")
    }
    let calm = try file(Self.calm, "calm")
    let minded = Self.calm.replacing("guess no", with: "guess unsure it is small")
    let said = ["--purpose", "to compare", "--recipient-kind", "partner"]
    let cases: [(arguments: [String], status: Int32, says: String)] = [
      (["everyone"], 64, "--level takes team, shared, public, sheet"),
      (["shared", "--recipient-kind", "army"], 64, "--recipient-kind takes partner"),
      (["shared", "--encrypt", "--encrypt-to", "age1x"], 64, "not both"),
      (["shared", "--harm-check", folder], 66, "takes a file of answers"),
      (["shared", "--harm-check", try file("who yes", "short")], 65, "not answered: why, worst"),
      (["shared", "--harm-check", try file(Self.calm + "\nwhen yes", "more")], 65, "there is no question when"),
      (["shared", "--harm-check", try file(Self.calm + "\nwho no", "twice")], 65, "who is answered twice"),
      (["shared", "--harm-check", try file("{\"who\": 1}", "object")], 65, "who takes yes, no or unsure"),
      (["shared"] + said + ["--harm-check", try file(minded, "held")], 1, "to be minded: a neighbour could guess"),
      (["sheet"] + said, 1, "it cannot go out to everyone: a neighbour could guess"),
      (["public"] + said + ["--harm-check", calm], 1, "--results-reason"),
    ]
    for (arguments, status, says) in cases {
      let result = try program.run(asked + arguments)
      #expect(result.status == status && result.errors.contains(says), "\(arguments): \(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder), "\(arguments)")
    }
    // The answers given before count: they are in the notebook.
    let written = try program.run(asked + ["shared"] + said)
    #expect(written.status == 0, "\(written.errors)")
    #expect(FileManager.default.fileExists(atPath: folder))
  }
}
