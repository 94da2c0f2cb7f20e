import Canvas
import Notebook

/// One screen: a value that draws itself, says what can be done, and takes keys.
///
/// A page never touches the stack it lies on; it asks the desk to open, replace or go back.
protocol Page: Hashable, Sendable {
  /// What stands in lines 1 and 2.
  func heading(_ desk: Desk) -> Heading
  /// True while letters are letters.
  func isTyping(_ desk: Desk) -> Bool
  /// What the key line offers, most wanted first; lock is always there.
  func commands(_ desk: Desk) -> [Command.ID]
  /// What a command is called here; nil for its usual words.
  func words(for command: Command.ID, _ desk: Desk) -> String?
  /// Draws the body; sets the cursor on the focus.
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk)
  /// Takes a key (already read as a command key where no text is typed); false when it has no use for it.
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool
  /// Takes a whole paste; by default it goes nowhere.
  mutating func paste(_ text: String, _ desk: inout Desk)
  /// Carries out one of its commands; false when it does not know it.
  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool
  /// Why a command is not possible now; nil when it is.
  func obstacle(_ command: Command.ID, _ desk: Desk) -> String?
  /// Moves the focus to the next part; false after the last one (then the key line has it).
  mutating func nextPart(_ desk: inout Desk) -> Bool
  /// Moves the focus to the previous part; false before the first one.
  mutating func previousPart(_ desk: inout Desk) -> Bool
  /// Puts the focus on the first, or last, part: where Tab comes back from the key line.
  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk)
  /// Hears the result of an effect it asked for.
  mutating func hear(_ event: Event, _ desk: inout Desk)
  /// Called when it comes to the top again, or the notebook changed under it.
  mutating func refresh(_ desk: inout Desk)
  /// The records a journal note written beside it would be about.
  func subject(_ desk: Desk) -> [RecordID]
  /// Where the writer stands in it, to be written with the text and found again after a crash.
  func bookmark(_ desk: Desk) -> [Change]
  /// True when it covers only the lower half of what lies beneath.
  var isOverlay: Bool { get }
}

extension Page {
  func isTyping(_ desk: Desk) -> Bool { false }
  func words(for command: Command.ID, _ desk: Desk) -> String? { nil }
  mutating func paste(_ text: String, _ desk: inout Desk) {}
  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool { false }
  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? { nil }
  mutating func nextPart(_ desk: inout Desk) -> Bool { false }
  mutating func previousPart(_ desk: inout Desk) -> Bool { false }
  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {}
  mutating func hear(_ event: Event, _ desk: inout Desk) {}
  mutating func refresh(_ desk: inout Desk) {}
  func subject(_ desk: Desk) -> [RecordID] { [] }
  func bookmark(_ desk: Desk) -> [Change] { [] }
  var isOverlay: Bool { false }
}

/// What stands in lines 1 and 2 of a page.
struct Heading: Hashable, Sendable {
  /// What is open, at the left of line 1.
  var title: String
  /// What stands before who and saved, at the right of line 1, for example `6 of 24 · 31 min`.
  var aside = ""
  /// Line 2: the places, or the parts of what is open.
  var tabs: [Tab] = []

  /// One part named on line 2.
  struct Tab: Hashable, Sendable {
    /// Its words, the key in front.
    var text: String
    /// True for the one that is open.
    var isCurrent: Bool
  }
}
