import Canvas
import Foundation

/// A screen written to a text file: size and cursor, the quoted lines, then a same-shaped grid of style letters.
public enum Snapshot {
  /// What is wrong with a screen compared with its file; nil when they agree.
  ///
  /// With FIELDBOOK_RECORD=1 in the environment the file is written, and that counts as wrong too, so that nobody
  /// takes a recording run for a passing one.
  public static func difference(_ canvas: Canvas, named name: String, in folder: String) -> String? {
    let path = URL(fileURLWithPath: folder).appendingPathComponent(name + ".txt")
    let text = text(of: canvas)
    if ProcessInfo.processInfo.environment["FIELDBOOK_RECORD"] == "1" {
      do {
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: path, atomically: true, encoding: .utf8)
        return "\(name): recorded; run again without FIELDBOOK_RECORD"
      } catch {
        return "\(name): cannot be recorded: \(error)"
      }
    }
    guard let known = try? String(contentsOf: path, encoding: .utf8) else {
      return "\(name): no snapshot yet; look at the screen and record it with FIELDBOOK_RECORD=1\n\(text)"
    }
    return known.utf8.elementsEqual(text.utf8) ? nil : "\(name) looks different:\n\(text)"
  }

  /// The text of a snapshot.
  public static func text(of canvas: Canvas) -> String {
    let cursor = canvas.cursor.map { "\($0.column + 1),\($0.row + 1)" } ?? "hidden"
    var lines = ["\(canvas.size.columns)x\(canvas.size.rows) cursor \(cursor)"]
    lines += canvas.lines.map { "\"\($0)\"" }
    lines += canvas.styleLines
    return lines.joined(separator: "\n") + "\n"
  }
}
