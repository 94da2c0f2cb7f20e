import Foundation
import Testing

@Suite struct PhotosAndNames {
  @Test func aPhotoGoesInIsListedAndComesOutAgain() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let noted = try program.run(["note", path, "--passphrase-file", words], input: "the bell")
    let code = noted.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let photo = program.home.appendingPathComponent("bell.jpg")
    let plain = Data((0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) })
    try plain.write(to: photo)
    let added = try program.run(
      ["attach", path, code, photo.path, "--called", "the bell at noon", "--passphrase-file", words])
    #expect(added.status == 0 && added.output.contains("1.5 MB"), "\(added.errors)")
    let listed = try program.run(["attachments", path, code, "--passphrase-file", words])
    #expect(listed.output.contains("1  a photo  1.5 MB"), "\(listed.output) \(listed.errors)")
    #expect(listed.output.contains("the bell at noon"), "\(listed.output)")
    let out = program.home.appendingPathComponent("out.jpg")
    let saved = try program.run(
      ["attachments", path, code, "--save", "1", "--to", out.path, "--passphrase-file", words])
    #expect(saved.status == 0, "\(saved.errors)")
    #expect(try Data(contentsOf: out) == plain)
    for (arguments, status, says) in [
      (["attachments", path, code, "--save", "1", "--to", out.path], 73, "already"),
      (["attachments", path, code, "--save", "1", "--to", path + "/x"], 73, "inside the notebook"),
      (["attachments", path, code, "--save", "2", "--to", out.path + "2"], 64, "no number 2"),
      (["attach", path, code, program.home.path], 64, "no file but a folder"),
      (["attach", path, code, photo.path + "x"], 66, "no such file"),
      (["attach", path, "J-999", photo.path], 66, "nothing here is called"),
    ] as [([String], Int32, String)] {
      let result = try program.run(arguments + ["--passphrase-file", words])
      #expect(result.status == status && result.errors.contains(says), "\(arguments): \(result.errors)")
    }
    #expect(try program.run(["verify", path, "--passphrase-file", words]).status == 0)
  }

  @Test func aNameIsKeptApartAndShownWithItsOwnWordsOnATerminalOnly() throws {
    let program = try Program()
    defer { program.clear() }
    let demo = program.home.appendingPathComponent("practice.fieldbook").path
    let made = try program.run(["demo", "--at", demo, "--no-open"])
    let words = program.home.appendingPathComponent("words").path
    let phrase = made.output.split(separator: "\n").first { $0.hasPrefix("passphrase: ") }?.dropFirst(12) ?? ""
    try String(phrase + "\n").write(toFile: words, atomically: true, encoding: .utf8)
    let own = program.home.appendingPathComponent("own").path
    try "harvest window copper bridge lamp river\n".write(toFile: own, atomically: true, encoding: .utf8)
    let opening = ["--passphrase-file", words]
    func names(_ arguments: String..., input: String = "") throws -> Program.Result {
      try program.run(["names", demo] + arguments + opening, input: input)
    }
    let early = try names("add", "R-01", input: "a\n\n\nb\n2027-03-31\n")
    #expect(early.status == 64 && early.errors.contains("setup"), "\(early.errors) \(made.output)")
    let room = try names("setup", "--new-passphrase-file", own)
    #expect(room.status == 0, "\(room.errors)")
    // Nobody asked them: nothing is kept.
    let refused = try names("add", "R-01", input: "Okapi Zitrone\n\n\nwhy\n2027-03-31\n")
    #expect(refused.status == 77 && refused.errors.contains("ask them"), "\(refused.errors)")
    let slots = try program.run(["passphrase", "list", demo] + opening)
    #expect(slots.output.contains("names (kept apart"), "\(slots.output)")
    // They are asked, and what they agreed to is brought in.
    let listed = try program.run(["list", demo, "consents", "--format", "json"] + opening)
    let respondent = try program.run(["show", demo, "R-01", "--format", "json"] + opening)
    let id = try #require(
      (try JSONSerialization.jsonObject(with: Data(respondent.output.utf8)) as? [String: Any])?["id"] as? String)
    let consent = try #require(listed.output.split(separator: "\n").first { $0.contains("\"respondent\":\"\(id)\"") })
    var object = try #require(try JSONSerialization.jsonObject(with: Data(consent.utf8)) as? [String: Any])
    let fields = try #require(object["fields"] as? [String: Any])
    let closing = fields["scopesClosing"] as? [String] ?? ["takePart", "notes", "teamUse"]
    object["fields"] = ["scopesClosing": closing + ["sealName"]]
    let lines = program.home.appendingPathComponent("consent.jsonl").path
    try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: lines))
    #expect(try program.run(["import", demo, lines] + opening).status == 0)
    let kept = try names("add", "R-01", input: "Okapi Zitrone\n\n\nwhy\n2027-03-31\n")
    #expect(kept.status == 0, "\(kept.errors)")
    #expect(try program.run(["list", demo, "sealedName"] + opening).status == 64)
    let piped = try names("show", "R-01", "--names-passphrase-file", own)
    #expect(piped.status == 64 && piped.errors.contains("terminal only"), "\(piped.errors)")
    let window = try Window(
      program, columns: 80, rows: 24,
      "\(Program.path) names \(demo) show R-01 --names-passphrase-file \(own) --passphrase-file \(words); sleep 60")
    try window.waits(for: "name: Okapi Zitrone")
  }
}
