import Foundation
import Testing

@Suite("Guides on the command line") struct GuidesOnTheCommandLine {
  private let program: Program

  init() throws { program = try Program() }

  /// The short guide as one of the study's own, with some of its text replaced.
  private func guide(version: String = "1", _ changes: [(String, String)] = []) throws -> String {
    var text = try program.run(["guide", "show", "lpa-short-1", "--format", "json"]).output
    let own = [("\"lpa-short-1\"", "\"harbour\""), ("\"version\" : \"1\"", "\"version\" : \"\(version)\"")]
    for (old, new) in own + changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    return try file(text)
  }

  private func file(_ text: String) throws -> String {
    let file = program.home.appendingPathComponent("own.json").path
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test func aQuestionOfTheWrongKindIsSaidWithItsLineAndWhatToDo() throws {
    defer { program.clear() }
    let own = try guide([("\"kind\" : \"understanding\"", "\"kind\" : \"openingPermission\"")])
    let checked = try program.run(["guide", "check", own])
    #expect(checked.status == 1)
    let line = try #require(checked.output.split(separator: "\n").first { $0.contains("openingPermission") })
    #expect(
      line.hasSuffix(
        "question a1: a question of the kind openingPermission must have the id a2; give it that id, or another kind"),
      "\(line)")
    let number = try #require(line.split(separator: ",").first?.split(separator: " ").last.flatMap { Int($0) })
    let text = try String(contentsOfFile: own, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text[number - 1].contains("\"a1\""), "\(line)")
    #expect(checked.errors.contains("has 3 things to mend"), "\(checked.errors)")
  }

  @Test(arguments: [
    ("[]", "a guide is one JSON object"), ("7", "a guide is one JSON object"),
    (#"{"id":"a","version":"1","title":{"en":"A"},"duration":{"en":"1"},"languages":["en"],"sections":[{"id":"A"}]}"#,
      "of section 1 is missing or not of the right kind"),
  ])
  func whatIsNoGuideIsSaidInWords(text: String, words: String) throws {
    defer { program.clear() }
    let checked = try program.run(["guide", "check", try file(text)])
    #expect(checked.status == 65 && checked.errors.contains(words), "\(checked.errors)")
    #expect(!checked.errors.contains(":  "), "\(checked.errors)")
  }

  @Test func aGuideThatIsNotThereIsSaidWithThoseThatAre() throws {
    defer { program.clear() }
    let printed = try program.run(["guide", "print", "nope"])
    #expect(printed.status == 66)
    #expect(printed.errors.contains("neither a guide nor a notebook called nope"), "\(printed.errors)")
    #expect(printed.errors.contains("lpa-full-1, lpa-short-1, lpa-open-1"), "\(printed.errors)")
  }

  @Test func everyVersionIsListedAndTheOlderOneSaysSo() throws {
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    for version in ["1", "2"] {
      let added = try program.run(["guide", "add", path, try guide(version: version), "--passphrase-file", words])
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output.contains("those begun with version 1 keep theirs") == (version == "2"), "\(added.output)")
    }
    let listed = try program.run(["guide", "list", path, "--passphrase-file", words]).output
    let lines = listed.split(separator: "\n").filter { $0.hasPrefix("harbour") }
    #expect(lines.count == 2, "\(listed)")
    let newer = "version 2 is newer: new interviews use it, those begun with this one keep it"
    #expect(lines.first?.contains(newer) == true, "\(listed)")
    #expect(lines.last?.contains("newer") == false)
  }
}
