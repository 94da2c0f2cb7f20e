import Foundation
import Notebook
import Testing

@testable import Vault

/// The steps of README.txt and Docs/StoreFormat.md with the `age` command (Debian package `age`), which must be there.
@Suite struct StockAgeTests {
  @Test func theStockToolReadsEverythingByTheDocumentedSteps() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 71)
    let entry = writer.dossier()
    try vault.save([writer.write(canary, in: entry)])
    try vault.seal()
    try vault.save([writer.write("unsealed words", field: "place", in: entry)])
    let readme = try String(contentsOfFile: scratch.notebook + "/README.txt", encoding: .utf8)
    // The very lines of the page, from "for d in" to the end of that loop, with the recovery text as key.
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("for d in dossiers") })
    let end = try #require(lines[start...].firstIndex { $0.contains("> \"$out/notebook.txt\"") })
    let out = scratch.path + "/out"
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try Data(vault.recoverySheet.text.utf8).write(to: URL(fileURLWithPath: out + "/me"))
    _ = try #require(
      run("out='\(out)'; \(lines[start...end].joined(separator: "\n"))", in: scratch.notebook),
      "the age command is needed: apt-get install age")
    let notebook = try String(contentsOfFile: out + "/notebook.txt", encoding: .utf8)
    #expect(notebook.contains(canary))
    #expect(notebook.contains("unsealed words"))
    // And the check of names against hashes finds nothing, then what was damaged.
    let check = try #require(lines.firstIndex { $0.contains("for f in slots/*.age dossiers/*/log/*.age") })
    let script = lines[check...(check + 3)].joined(separator: "\n")
    #expect(run(script, in: scratch.notebook) == "")
    let slot = try #require(Scratch.files(below: scratch.notebook + "/slots").first)
    try Data("x".utf8).write(to: URL(fileURLWithPath: scratch.notebook + "/slots/" + slot))
    #expect(run(script, in: scratch.notebook)?.contains("damaged: slots/" + slot) == true)
  }

  @Test func aSlotIsAnIdentityFileTheStockToolTakes() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 72)
    let entry = writer.dossier()
    try vault.save([writer.write(canary, in: entry)], private: [entry])
    try vault.seal()
    let own = try #require(vault.keyring.own)
    try Data(Keyring.slotText(notebook: vault.keyring.notebook, own: own, who: "T1"))
      .write(to: URL(fileURLWithPath: scratch.path + "/me"))
    let text = run(
      "age -d -i ../me dossiers/\(entry)/key-2.age > ../key && age -d -i ../key dossiers/\(entry)/log/*.age",
      in: scratch.notebook)
    #expect(text?.contains(canary) == true)
  }
}
