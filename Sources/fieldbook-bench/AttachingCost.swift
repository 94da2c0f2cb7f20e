import Foundation
import Glibc
import Notebook
import Vault

/// A file of 200 MB into the notebook and out again, beside a plain copy of it on the same disk.
enum AttachingCost {
  private static let length = 200_000_000

  /// Measures time, and memory beyond what was held before.
  static func measure(in folder: String) throws {
    var settings = Settings()
    // The cost of a passphrase is measured elsewhere, and its memory would hide what is looked for here.
    settings.logN = 5
    let vault = try Vault.create(
      at: folder + "/attaching.fieldbook", passphrase: Array(Synthetic.passphrase.utf8), who: "T1", settings: settings)
    var pen = Pen(who: "T1", chance: Chance(seed: (41, 42, 43, 44)))
    var contents = Contents()
    let dossier = RecordID.random(using: &pen.chance)
    let change = Change(
      dossier: dossier, record: dossier, kind: JournalEntry.type.kind, field: JournalEntry.text.name,
      value: .text("seen"))
    try vault.save([pen.write(change, into: &contents, at: Moment(seconds: 0))])
    let source = folder + "/recording"
    try make(source)
    let copied = try Report.wall { try copy(source, to: folder + "/copy") }
    let before = Report.peakMemory
    var attached: AttachedFile?
    let taken = try Report.wall { attached = try vault.attach(source, in: dossier) }
    let afterTaking = Report.peakMemory
    guard let attached else { return }
    let written = try Report.wall { try vault.write(attached, of: dossier, to: folder + "/out") }
    let afterWriting = Report.peakMemory
    let beside = "plain copy with fsync \(String(format: "%.2f s", copied))"
    Report.figure("200 MB into the notebook", String(format: "%.2f s", taken), against: beside)
    Report.figure("  memory beyond what was held", mebibytes(afterTaking - before), against: "at most 64 MiB")
    Report.figure("200 MB written out", String(format: "%.2f s", written), against: beside)
    Report.figure("  memory beyond what was held", mebibytes(afterWriting - before), against: "at most 64 MiB")
    for name in ["recording", "copy", "out"] { unlink(folder + "/" + name) }
  }

  private static func mebibytes(_ value: Double) -> String { String(format: "%.1f MiB", value) }

  private static func make(_ path: String) throws {
    let files = SystemFiles()
    let descriptor = try files.create(path)
    defer { files.close(descriptor) }
    var chance = Chance(seed: (45, 46, 47, 48))
    var piece: [UInt8] = []
    for _ in 0..<(1_000_000 / 8) { withUnsafeBytes(of: chance.next()) { piece += $0 } }
    for _ in 0..<(length / piece.count) { try files.write(piece, to: descriptor, path) }
    try files.sync(descriptor, path)
  }

  private static func copy(_ path: String, to new: String) throws {
    let files = SystemFiles()
    let (from, to) = (try files.openForReading(path, fresh: false), try files.create(new))
    defer {
      files.close(from)
      files.close(to)
    }
    while true {
      let piece = try files.read(1 << 20, from: from, path)
      if piece.isEmpty { break }
      try files.write(piece, to: to, new)
    }
    try files.sync(to, new)
  }
}
