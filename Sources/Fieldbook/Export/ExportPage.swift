import Canvas
import Foundation
import Notebook
import Tables

/// The team's own tables: looked at first, table by table; then where to, for what, and written.
struct ExportPage: Page {
  /// The place itself, where one looks; then the screen that asks where to.
  enum Step: Hashable, Sendable { case look, folder }

  /// Looking, choosing a folder, or writing.
  let step: Step
  /// What goes and what stays.
  private(set) var list = ExportList()
  /// Where the tables are to go, as typed.
  private(set) var folder = LineField()
  /// What of the second screen has the keys.
  private(set) var part = Part.folder
  /// How many files would be written.
  private(set) var files = 0
  /// For a spreadsheet, not for an analysis program.
  private(set) var forSpreadsheet = true
  /// True once it was said that words that may be names would go: the next Enter writes.
  private var toldOfNames = false
  /// True until the result is heard.
  private(set) var isWriting = false
  /// What was written; nil before.
  private(set) var written: Written?

  /// What is asked on the second screen, one under the other; nothing is written before the last.
  enum Part: Int, CaseIterable {
    /// Where to, what will open it, and the line that writes.
    case folder, opener, write
  }

  /// What came of it.
  struct Written: Hashable, Sendable {
    /// The new folder.
    let path: String
    /// How many files are in it.
    let files: Int
  }

  /// The place, where one looks at what would go.
  init() { step = .look }

  private init(folder: String, files: Int) {
    step = .folder
    self.folder = LineField(folder)
    self.files = files
  }

  func heading(_ desk: Desk) -> Heading {
    guard step != .look else { return Heading(title: desk.title, tabs: desk.placeTabs(.export)) }
    let isLast = written != nil || part == .write
    let steps: [(ExportWord, Bool)] = [(.look, true), (.place, isLast), (.write, written != nil)]
    return Heading(
      title: desk.title,
      tabs: [Heading.Tab(text: desk.tongue(FrameWord.export), isCurrent: false)]
        + steps.enumerated().map { index, item in
          let text = desk.tongue(item.0, item.1 ? Signs.check : "")
          return Heading.Tab(text: text, isCurrent: index == (isLast ? 2 : 1))
        })
  }

  func isTyping(_ desk: Desk) -> Bool { step == .folder && part == .folder && written == nil }

  func commands(_ desk: Desk) -> [Command.ID] {
    if step == .look { return [.open, .writeTables, .forOthers, .readForLeaving, .all, .help] }
    guard written == nil else { return [.back] }
    return part == .write ? [.open, .back] : [.writeTables, .back]
  }

  /// Looks at what would go; costs one walk over the notebook, so it is done when the page comes up.
  mutating func refresh(_ desk: inout Desk) {
    guard step == .look else { return }
    let plan = Export.plan(desk.contents, Export.Request(.spreadsheet, made: desk.today, program: ""))
    list.show(plan)
    files = Export.files(of: plan).count
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard step == .folder else { return nil }
    switch command {
    case .writeTables: return desk.tongue(CommandWord.next)
    case .open: return desk.tongue(CommandWord.writeTables)
    default: return nil
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    step == .look ? list.move(key) : handleAsking(key, &desk)
  }

  private mutating func handleAsking(_ key: Key, _ desk: inout Desk) -> Bool {
    guard written == nil else {
      if key == .enter { desk.back() }
      return key == .enter
    }
    switch key {
    case .up: go(-1)
    case .down: go(1)
    case .enter where part == .write: write(&desk)
    case .enter: go(1)
    default:
      if part == .folder { return folder.handle(key, clipboard: &desk.clipboard) != .ignored }
      guard part == .opener else { return false }
      switch key {
      case .character("1"): forSpreadsheet = true
      case .character("2"): forSpreadsheet = false
      case .character(" "), .left, .right: forSpreadsheet.toggle()
      default: return false
      }
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if isTyping(desk) { folder.insert(text) }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard step == .folder, written == nil, part != .write else { return false }
    go(1)
    return true
  }

  private mutating func go(_ step: Int) { part = Part(rawValue: part.rawValue + step) ?? part }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard step == .folder, written == nil, part != .folder else { return false }
    go(-1)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { part = fromEnd ? .write : .folder }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch (command, step) {
    case (.open, .look): list.toggleInside()
    case (.back, .look) where list.isInside: list.isInside = false
    case (.forOthers, .look): desk.open(.forOthers(ForOthersPage(&desk)))
    case (.writeTables, .look): desk.open(.export(ExportPage(folder: desk.usualFolder, files: files)))
    // Going on never writes: tables in the clear leave by Enter on the last line alone.
    case (.writeTables, .folder): go(1)
    case (.previous, .folder) where written == nil: go(-1)
    case (.open, .folder) where part == .write: write(&desk)
    default: return false
    }
    return true
  }

  private mutating func write(_ desk: inout Desk) {
    guard written == nil, !isWriting else { return }
    let path = folder.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !path.isEmpty else {
      part = .folder
      return desk.say(desk.tongue(ExportWord.needsFolder, desk.usualFolder))
    }
    desk.writeTexts()
    let (plan, leaves) = Export.look(
      desk.contents,
      Export.Request(forSpreadsheet ? .spreadsheet : .analysis, made: desk.today, program: ""))
    let names = toldOfNames ? 0 : desk.foundWords().count { leaves($0.field.record, $0.field.field) }
    if names > 0 {
      toldOfNames = true
      let words = desk.tongue(names == 1 ? GuardWord.one : .several)
      return desk.say(desk.tongue(GuardWord.wouldLeave, "\(names) \(words)"))
    }
    isWriting = true
    let log = RecordID.random(using: &desk.pen.chance)
    // Noted first: nothing leaves that nobody could call back.
    desk.write(plan.begun(log, to: path))
    desk.saving.onceDurable.append(.export(ExportRequest(path: path, plan: plan, log: log)))
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .exported(let path, _, let hashes, _):
      isWriting = false
      written = Written(path: path, files: hashes.count)
    case .notExported(let reason, _):
      isWriting = false
      part = .folder
      desk.say(reason)
    default: break
    }
  }
}

extension Desk {
  /// The folder offered for tables: in the home folder, named after the notebook and the day.
  var usualFolder: String {
    "~/" + name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") + "-\(today)"
  }
}
