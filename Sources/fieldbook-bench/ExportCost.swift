import Foundation
import Glibc
import Notebook
import Tables
import Vault

/// Writing the team's tables of a large notebook, beside Python's csv module writing the same rows.
enum ExportCost {
  private static let script = """
    import csv, glob, sys, time
    took = 0.0
    for path in sorted(glob.glob(sys.argv[1] + "/*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        start = time.process_time()
        with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        took += time.process_time() - start
    print(took)
    """

  /// Makes a notebook of so many interviews and measures in a process of its own, so that memory is its own.
  static func measure(_ interviews: Int, in folder: String) throws {
    let path = folder + "/\(interviews)-export.fieldbook"
    try Synthetic.make(at: path, interviews: interviews)
    for dialect in Dialect.allCases {
      let child = Process()
      child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      child.arguments = ["--export-only", path, "--dialect", dialect.rawValue]
      try child.run()
      child.waitUntilExit()
    }
  }

  /// What the child prints: CPU time and memory beyond the notebook's.
  static func report(_ path: String, _ dialect: String) throws {
    let secret = try Secret(typed: Array(Synthetic.passphrase.utf8))
    let contents = try Vault.unlock(at: path, with: secret).read().contents
    guard let day = Day(year: 2026, month: 3, day: 13), let dialect = Dialect(rawValue: dialect) else { return }
    let folder = path + "-" + dialect.rawValue
    let before = Report.memory
    try Report.forgetPeak()
    var files: [ExportFile] = []
    let looking = Report.cpu {
      files = Export.files(of: Export.plan(contents, Export.Request(dialect, made: day, program: "bench")))
    }
    let writing = try Report.cpu { try ExportFolder.write(files, to: folder) }
    let grown = Report.peakMemory - before
    let bytes = files.reduce(0) { $0 + $1.seal.bytes }
    let python = try seconds(python: folder, path + "-python.csv")
    Report.figure(
      "tables for \(dialect.rawValue), \(bytes >> 20) MiB", String(format: "%.2f s", looking + writing),
      against: String(
        format: "%.2f s to look; Python's csv %.2f s: %.2f×, at most 2×", looking, python,
        (looking + writing) / max(python, 0.01)))
    Report.figure("  memory beyond the notebook", String(format: "%.0f MiB", grown), against: "at most 64 MiB")
  }

  /// CPU seconds Python needs to write what stands in the tables of a folder.
  private static func seconds(python folder: String, _ out: String) throws -> Double {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, folder, out]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return Double(String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }
}
