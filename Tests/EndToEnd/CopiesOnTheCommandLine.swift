import Foundation
import Testing

@Suite struct CopiesOnTheCommandLine {
  private func write(_ text: String, _ name: String, _ program: Program) throws -> String {
    let path = program.home.appendingPathComponent(name).path
    try (text + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func note(_ text: String, in path: String, _ words: String, _ program: Program) throws -> String {
    let result = try program.run(["note", path, "--passphrase-file", words], input: text)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func aCopyForSafeKeepingComesBackAndSaysWhenItCannot() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    let code = try note("The ferry market again.", in: path, words, program)
    let copy = program.home.appendingPathComponent("copy.age").path
    let made = try program.run(["backup", path, copy, "--passphrase-file", words])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("copy.age: 2 folders, "), "\(made.output)")
    let back = program.home.appendingPathComponent("back.fieldbook").path
    let restored = try program.run(["restore", copy, back, "--passphrase-file", words])
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("read back and looked through"))
    #expect(!restored.errors.contains("%"), "no progress where there is no terminal")
    let shown = try program.run(["show", back, code, "--passphrase-file", words])
    #expect(shown.output.contains("The ferry market again."), "\(shown.output)\(shown.errors)")
    let cut = program.home.appendingPathComponent("cut.age").path
    try Data(contentsOf: URL(fileURLWithPath: copy)).dropLast(1).write(to: URL(fileURLWithPath: cut))
    let wrong = try write("not these", "wrong", program)
    let cases: [(arguments: [String], status: Int32, says: String)] = [
      (["backup", path, copy, "--passphrase-file", words], 73, "is there already"),
      (["backup", path, copy + "2", "--encrypt-to", "age1x", "--passphrase-file", words], 64, "no age recipient"),
      (["restore", copy, back, "--passphrase-file", words], 73, "is there already"),
      (["restore", copy, back + "2", "--passphrase-file", wrong], 77, "do not open"),
      (["restore", cut, back + "2", "--passphrase-file", words], 65, "changed or cut near byte"),
      (["restore", words, back + "2", "--passphrase-file", words], 65, "is no backup"),
      (["restore", copy + "3", back + "2", "--passphrase-file", words], 66, "cannot read"),
    ]
    for (arguments, status, says) in cases {
      let result = try program.run(arguments)
      #expect(result.status == status, "\(arguments): \(result.errors)")
      #expect(result.errors.contains(says), "\(arguments): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(arguments): \(result.errors)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: program.home.path).sorted()
    #expect(left == ["back.fieldbook", "copy.age", "cut.age", "study.fieldbook", "words", "wrong"])
  }

  @Test func afterALostLaptopAndFromTheRoadTheWorkComesHome() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, words) = try program.notebook("study")
    _ = try note("Before the loss.", in: path, words, program)
    let new = try write("amber canyon thistle orbit velvet spoon", "new-words", program)
    let fresh = program.home.appendingPathComponent("fresh.fieldbook").path
    let rekeyed = try program.run(["rekey", path, fresh, "--passphrase-file", words, "--new-passphrase-file", new])
    #expect(rekeyed.status == 0, "\(rekeyed.errors)")
    #expect(rekeyed.output.contains("looked through and compared"), "\(rekeyed.output)")
    let road = program.home.appendingPathComponent("road.fieldbook").path
    let carried = try program.run(["carry", fresh, road, "--passphrase-file", new, "--new-passphrase-file", words])
    #expect(carried.status == 0, "\(carried.errors)")
    let late = try note("Written on the road.", in: road, words, program)
    let bring = ["bring", fresh, road, "--passphrase-file", new, "--other-passphrase-file", words]
    let asked = try program.run(bring)
    #expect(asked.status == 64, "\(asked.errors)")
    #expect(asked.output.contains(late), "what would come is shown first: \(asked.output)")
    let brought = try program.run(bring + ["--yes"])
    #expect(brought.status == 0, "\(brought.errors)")
    let found = try program.run(["find", fresh, "road", "--passphrase-file", new])
    #expect(found.output.contains(late), "\(found.output)")
    let usage = try program.run(["rekey", path, fresh + "2", "--without", "T3", "--passphrase-file", words])
    #expect(usage.status == 64)
    #expect(usage.errors.contains("the last day that is kept"))
  }
}
