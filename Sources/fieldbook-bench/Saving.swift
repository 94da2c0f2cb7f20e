import Age
import Foundation
import Glibc
import Notebook
import Vault

/// A durable save beside a bare write of as many bytes, turn by turn on the same disk.
enum Saving {
  /// Measures durable saves against bare files of the same bytes.
  static func measure(in folder: String) throws {
    let vault = try Vault.create(
      at: folder + "/saving.fieldbook", passphrase: Array(Synthetic.passphrase.utf8), who: "T1")
    var pen = Pen(who: "T1", chance: Chance(seed: (31, 32, 33, 34)))
    var contents = Contents()
    let dossier = RecordID.random(using: &pen.chance)
    let record = RecordID.random(using: &pen.chance)
    func save(_ number: Int) throws {
      let change = Change(
        dossier: dossier, record: record, kind: JournalEntry.type.kind, field: JournalEntry.text.name,
        value: .text(String(repeating: "The ferryman looks at the women. ", count: 18) + String(number)))
      try vault.save([pen.write(change, into: &contents, at: Moment(seconds: 0))])
    }
    try save(0)
    let bytes = [UInt8](repeating: 0x41, count: 1536)
    let bareFolder = folder + "/bare"
    mkdir(bareFolder, 0o700)
    var saves: [Double] = []
    var bares: [Double] = []
    for number in 1...200 {
      saves.append(try Report.wall { try save(number) })
      bares.append(Report.wall { bare(bytes, in: bareFolder, number) })
    }
    let (saved, plain) = (Report.median(saves), Report.median(bares))
    Report.figure(
      "a save, durable (median of 200)", Report.milliseconds(saved),
      against: "bare write+fsync+rename+fsync(dir) \(Report.milliseconds(plain)): \(String(format: "%.2f", saved / plain))×, at most 2×")
  }

  /// create, write, fsync, rename, fsync of the folder: the least a durable file costs.
  private static func bare(_ bytes: [UInt8], in folder: String, _ number: Int) {
    let draft = folder + "/draft"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    fsync(file)
    close(file)
    rename(draft, folder + "/\(number)")
    let directory = open(folder, O_RDONLY | O_DIRECTORY)
    fsync(directory)
    close(directory)
  }
}
