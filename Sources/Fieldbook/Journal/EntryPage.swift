import Canvas
import Notebook

/// Placeholder until this screen lands.
struct EntryPage: Page {
  let entry: RecordID
  var isBeside = false
  init(entry: RecordID) { self.entry = entry }
  /// A page for a new note about some records; `beside` returns to what was open.
  static func new(about: [RecordID], beside: Bool, _ desk: inout Desk) -> EntryPage {
    var page = EntryPage(entry: RecordID.random(using: &desk.pen.chance))
    page.isBeside = beside
    return page
  }
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.find, .all, .help] }
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {}
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { false }
}
