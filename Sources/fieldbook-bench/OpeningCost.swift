import Foundation
import Glibc
import Notebook
import Vault

/// Opening beyond scrypt, in a process of its own so that memory is its own; then searching.
enum OpeningCost {
  /// Measures the practice study, with the scrypt apart.
  static func measurePractice(in folder: String) throws {
    let path = folder + "/practice.fieldbook"
    let vault = try Vault.create(at: path, passphrase: Array(Synthetic.passphrase.utf8), who: "T2")
    var pen = Pen(who: "T2", chance: Chance(seed: (41, 42, 43, 44)))
    var contents = Contents()
    guard let day = Day(year: 2026, month: 3, day: 12) else { return }
    try vault.save(
      try PracticeStudy.read().write(
        with: &pen, into: &contents, today: day, at: Moment(seconds: day.number * 86400)))
    try vault.seal()
    try reportInChild(path, "practice study", target: "at most 0.30 s")
  }

  /// Measures a notebook of so many synthetic interviews.
  static func measure(_ interviews: Int, in folder: String) throws {
    let path = folder + "/\(interviews).fieldbook"
    let made = try Report.wall { try Synthetic.make(at: path, interviews: interviews) }
    Report.line("\(interviews) interviews × \(Synthetic.answers) answers made in \(String(format: "%.1f s", made))")
    try reportInChild(path, "\(interviews) interviews", target: interviews > 1000 ? "at most 3.00 s" : "at most 0.30 s")
  }

  private static func reportInChild(_ path: String, _ what: String, target: String) throws {
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    child.arguments = ["--open-only", path]
    child.environment = ["FIELDBOOK_BENCH_WHAT": what, "FIELDBOOK_BENCH_TARGET": target]
    try child.run()
    child.waitUntilExit()
  }

  /// What the child prints: time beyond scrypt, memory, text, search.
  static func report(_ path: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let what = environment["FIELDBOOK_BENCH_WHAT"] ?? path
    let secret = try Secret(typed: Array(Synthetic.passphrase.utf8))
    let before = Report.memory
    var vault: Vault?
    let scrypt = try Report.wall { vault = try Vault.unlock(at: path, with: secret) }
    var reading: Reading?
    let seconds = try Report.wall { reading = try vault?.read() }
    guard let contents = reading?.contents else { return }
    let text = contents.records(Answer.type).reduce(0) { $0 + ($1[Answer.text]?.text.utf8.count ?? 0) }
    let mebibytes = Double(text) / 1_048_576
    Report.figure(
      "open \(what), beyond unlocking", String(format: "%.2f s", seconds),
      against: "\(environment["FIELDBOOK_BENCH_TARGET"] ?? ""); unlocking \(String(format: "%.2f s", scrypt))")
    let held = Report.memory - before
    Report.figure(
      "  memory held after opening", String(format: "%.0f MiB", held),
      against: String(format: "text %.1f MiB: %.1f×, at most 4×; peak %.0f MiB", mebibytes, held / max(mebibytes, 0.01), Report.peakMemory))
    Screens.measure(contents)
    let index = FindIndex(contents, for: "T1", in: .en)
    var hits = 0
    _ = index.texts(with: "warm up")
    let found = Report.wall { hits = index.texts(with: "salt bread ferry").count }
    Report.figure(
      "  search, warm, to the last of \(hits) hits", Report.milliseconds(found), against: "at most 100 ms over 96 MB")
  }
}
