import Canvas
import Notebook

/// Placeholder until this screen lands.
struct ExportPage: Page {
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(nil)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.find, .all, .help] }
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {}
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { false }
}
