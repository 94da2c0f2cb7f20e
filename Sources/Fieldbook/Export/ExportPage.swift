import Canvas
import Notebook
import Tables

/// The team's own tables, looked at table by table; what leaves for others begins here too.
struct ExportPage: Page {
  /// What goes and what stays.
  private(set) var list = ExportList()

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.export)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .writeTables, .forOthers, .readForLeaving, .all, .help] }

  /// Looks at what would go; costs one walk over the notebook, so it is done when the page comes up.
  mutating func refresh(_ desk: inout Desk) {
    list.show(Export.plan(desk.contents, Export.Request(.spreadsheet, made: desk.today, program: "")))
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { list.move(key) }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: list.toggleInside()
    case .back where list.isInside: list.isInside = false
    case .forOthers: desk.open(.exportSteps(ExportStepsPage(&desk)))
    case .writeTables: desk.open(.exportSteps(ExportStepsPage(&desk, ours: true)))
    default: return false
    }
    return true
  }
}
