import Canvas
import Notebook

/// Placeholder until this screen lands.
struct StartPage: Page {
  /// The person or group it will be about, when it was chosen before.
  let about: RecordID?
  init(about: RecordID? = nil) { self.about = about }
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.find, .all, .help] }
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {}
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { false }
}
