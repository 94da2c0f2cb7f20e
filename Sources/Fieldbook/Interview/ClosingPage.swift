import Canvas
import Notebook

/// Placeholder until this screen lands.
struct ClosingPage: Page {
  let interview: RecordID
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.find, .all, .help] }
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {}
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { false }
}
