import Canvas
import Foundation

/// A screen as an SVG for the documents: cells as text on their columns, styles as weights and colours, nothing from outside.
public enum Picture {
  private static let cell = (columns: 8.4, rows: 18.0, margin: 12.0)

  /// What is wrong with a screen compared with its picture; nil when they agree.
  ///
  /// With FIELDBOOK_RECORD=1 in the environment the picture is written, and that counts as wrong too.
  public static func difference(_ canvas: Canvas, named name: String, saying title: String, in folder: String) -> String? {
    let path = URL(fileURLWithPath: folder).appendingPathComponent(name + ".svg")
    let text = svg(of: canvas, saying: title)
    if ProcessInfo.processInfo.environment["FIELDBOOK_RECORD"] == "1" {
      do {
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: path, atomically: true, encoding: .utf8)
        return "\(name): recorded; run again without FIELDBOOK_RECORD"
      } catch {
        return "\(name): cannot be recorded: \(error)"
      }
    }
    guard let known = try? String(contentsOf: path, encoding: .utf8) else {
      return "\(name): no picture yet; record it with FIELDBOOK_RECORD=1"
    }
    return known.utf8.elementsEqual(text.utf8) ? nil : "\(name): the screen looks different now; record it anew"
  }

  /// The picture of a screen; `title` is what is read out in place of it.
  public static func svg(of canvas: Canvas, saying title: String) -> String {
    let width = number(Double(canvas.size.columns) * cell.columns + 2 * cell.margin)
    let height = number(Double(canvas.size.rows) * cell.rows + 2 * cell.margin)
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)" role="img">"#,
      "<title>\(escaped(title))</title>",
      """
      <style>text{font:14px "DejaVu Sans Mono",Menlo,Consolas,"Liberation Mono",monospace;fill:#1f2328;white-space:pre}\
      .b{font-weight:700}.d{fill:#59636e}.a{fill:#0550ae}.r{fill:#fff}</style>
      """,
      ##"<rect x="0.5" y="0.5" width="\##(number(Double(canvas.size.columns) * cell.columns + 2 * cell.margin - 1))" height="\##(number(Double(canvas.size.rows) * cell.rows + 2 * cell.margin - 1))" rx="6" fill="#fff" stroke="#d0d7de"/>"##,
    ]
    for row in 0..<canvas.size.rows {
      for run in runs(in: row, of: canvas) { lines += drawn(run, row: row) }
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  // MARK: - Runs

  /// Cells of one look that stand side by side.
  private struct Run {
    let column: Int
    var columns: Int
    var text: String
    let style: Style
    let kind: Kind

    enum Kind { case word, wide, rightToLeft, bar }
  }

  private static func runs(in row: Int, of canvas: Canvas) -> [Run] {
    var runs: [Run] = []
    for column in 0..<canvas.size.columns {
      let cell = canvas[Position(column: column, row: row)]
      guard !cell.isRightHalf else { continue }
      let kind = kind(of: cell, after: runs.last?.kind)
      let isBlank = cell.text == " " && !cell.style.contains(.reverse)
      if let last = runs.last, last.style == cell.style, last.kind == kind, kind != .wide,
        last.column + last.columns == column, !isBlank || !last.text.hasSuffix(" ")
      {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].columns += 1
      } else if !isBlank {
        runs.append(Run(column: column, columns: cell.columns, text: cell.text, style: cell.style, kind: kind))
      }
    }
    return runs.map { run in
      guard run.text.hasSuffix(" "), !run.style.contains(.reverse) else { return run }
      var run = run
      run.text.removeLast()
      run.columns -= 1
      return run
    }
  }

  private static func kind(of cell: Cell, after last: Run.Kind?) -> Run.Kind {
    if cell.columns == 2 { return .wide }
    if "━─".contains(cell.text) { return .bar }
    let scalar = cell.scalars[0]
    // A space between two Arabic words belongs to them, as in the terminal.
    if scalar == 0x20, last == .rightToLeft { return .rightToLeft }
    return (0x590...0x8FF).contains(scalar) || (0xFB1D...0xFEFC).contains(scalar) ? .rightToLeft : .word
  }

  private static func drawn(_ run: Run, row: Int) -> [String] {
    let x = number(cell.margin + Double(run.column) * cell.columns)
    let top = cell.margin + Double(row) * cell.rows
    let width = number(Double(run.columns) * cell.columns)
    var lines: [String] = []
    if run.style.contains(.reverse) {
      let colour = run.style.contains(.accent) ? "#0550ae" : "#1f2328"
      lines.append(
        #"<rect x="\#(x)" y="\#(number(top))" width="\#(width)" height="\#(number(cell.rows))" fill="\#(colour)"/>"#)
    }
    guard !run.text.allSatisfy(\.isWhitespace) else { return lines }
    if run.kind == .bar {
      let thick = run.text.hasPrefix("━") ? 4.0 : 1.0
      let colour = run.style.contains(.accent) ? "#0550ae" : "#8c959f"
      return lines + [
        #"<rect x="\#(x)" y="\#(number(top + (cell.rows - thick) / 2))" width="\#(width)" height="\#(number(thick))" fill="\#(colour)"/>"#
      ]
    }
    let looks: [(Style, String)] = [(.bold, "b"), (.dim, "d"), (.accent, "a"), (.reverse, "r")]
    let classes = looks.filter { run.style.contains($0.0) }.map(\.1).joined(separator: " ")
    let look = classes.isEmpty ? "" : #" class="\#(classes)""#
    // The width is given, so that columns stay where they are in whatever font there is.
    let length = #" textLength="\#(width)" lengthAdjust="spacingAndGlyphs""#
    lines.append(
      #"<text x="\#(x)" y="\#(number(top + 13))"\#(length)\#(look)>\#(escaped(run.text))</text>"#)
    return lines
  }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
