import Canvas
import Foundation
import Notebook

/// The photos, scans and recordings of one person, interview or note: added, written out, put in the bin.
struct AttachmentsPage: Page {
  /// What they belong to.
  let holder: RecordID
  private(set) var list = MarkedList()
  private(set) var rows: [RecordID] = []
  /// What is typed for the one being added, or written out; nil while the list is shown.
  private(set) var asking: Asking?

  /// A short form: a name, and for something new what it is called and what kind it is.
  struct Asking: Hashable, Sendable {
    /// The one to be written out; nil for one to be added.
    var record: RecordID?
    /// The name outside, then what it is called.
    var lines: [LineField]
    /// What kind it is; nil as long as its name says it.
    var kind: Code?
    /// Which line has the keys; the last is the kind, or what Enter does.
    var line = 0

    /// The kind chosen, or the one the name tells.
    var shownKind: Code { kind ?? Attachment.kind(ofFile: lines[0].text.trimmingCharacters(in: .whitespaces)) }
    /// How many lines there are to go through.
    var count: Int { record == nil ? 3 : 1 }
  }

  /// The page of a record.
  init(holder: RecordID) { self.holder = holder }

  // MARK: - The page

  func heading(_ desk: Desk) -> Heading {
    let name = desk.contents[holder].map { desk.code(of: $0) } ?? ""
    return Heading(
      title: [name, desk.tongue(AttachmentWord.title)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func isTyping(_ desk: Desk) -> Bool { asking.map { $0.line < $0.lines.count } ?? false }

  func commands(_ desk: Desk) -> [Command.ID] {
    guard asking == nil else { return [.open, .back] }
    return [.open, .new, .bin, .undo, .back, .all, .help, .eraseForGood]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open else { return nil }
    if let asking { return desk.tongue(asking.line + 1 < asking.count ? CommandWord.next : CommandWord.open) }
    return list.marked > 0 ? desk.tongue(AttachmentWord.writeOut) : nil
  }

  func subject(_ desk: Desk) -> [RecordID] { [holder] }

  /// The one with the marker; nil on the line that adds, and while something is typed.
  var markedRecord: RecordID? { asking == nil ? rows.element(list.marked - 1) : nil }

  mutating func refresh(_ desk: inout Desk) {
    guard desk.contents[holder] != nil else { return desk.back() }
    rows = desk.contents.attachments(of: holder).map(\.id)
    list.hold(count: rows.count + 1)
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .attached, .writtenOut: asking = nil
    default: break
    }
    refresh(&desk)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard asking != nil else {
      guard key == .enter else { return list.move(key, count: rows.count + 1) }
      open(&desk)
      return true
    }
    switch key {
    case .enter: goOn(&desk)
    case .up: step(-1)
    case .down: step(1)
    default: return handleInLine(key, &desk)
    }
    return true
  }

  private mutating func step(_ step: Int) {
    guard var form = asking else { return }
    form.line = min(max(0, form.line + step), form.count - 1)
    asking = form
  }

  private mutating func handleInLine(_ key: Key, _ desk: inout Desk) -> Bool {
    guard var form = asking else { return false }
    defer { asking = form }
    if form.lines.indices.contains(form.line) {
      return form.lines[form.line].handle(key, clipboard: &desk.clipboard) != .ignored
    }
    let codes = Vocabulary.attachmentKind.codes
    switch key {
    case .character(let digit):
      guard let number = digit.wholeNumberValue, codes.indices.contains(number - 1) else { return false }
      form.kind = Code(codes[number - 1])
    case .left, .right:
      let here = codes.firstIndex(of: form.shownKind.text) ?? 0
      form.kind = Code(codes[(here + (key == .right ? 1 : codes.count - 1)) % codes.count])
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard let line = asking?.line, asking?.lines.indices.contains(line) == true else { return }
    asking?.lines[line].insert(text)
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard let form = asking, form.line + 1 < form.count else { return false }
    step(1)
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard let form = asking, form.line > 0 else { return false }
    step(-1)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {
    if let form = asking { asking?.line = fromEnd ? form.count - 1 : 0 }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .new where asking == nil: askForNew()
    case .bin where asking == nil:
      guard let record = rows.element(list.marked - 1).flatMap({ desk.contents[$0] }) else { return true }
      desk.bin([record])
      refresh(&desk)
    case .back where asking != nil: asking = nil
    default: return false
    }
    return true
  }

  // MARK: - Adding and writing out

  private mutating func open(_ desk: inout Desk) {
    guard let record = rows.element(list.marked - 1).flatMap({ desk.contents[$0] }) else { return askForNew() }
    asking = Asking(record: record.id, lines: [LineField(desk.usualName(of: record, in: holder))])
  }

  private mutating func askForNew() { asking = Asking(lines: [LineField("~/"), LineField()]) }

  private mutating func goOn(_ desk: inout Desk) {
    guard let form = asking else { return }
    guard form.line + 1 >= form.count else { return step(1) }
    let path = form.lines[0].text.trimmingCharacters(in: .whitespaces)
    guard !path.isEmpty, !path.hasSuffix("/") else {
      asking?.line = 0
      return desk.say(AttachmentWord.needsName)
    }
    guard desk.fileProgress == nil else { return desk.say(AttachmentWord.wait) }
    if let id = form.record {
      guard let record = desk.contents[id], let file = record[Attachment.file], let bytes = record[Attachment.bytes]
      else { return }
      desk.fileProgress = FileProgress(isWritingOut: true)
      desk.effects.append(
        .writeOut(WriteOutRequest(file: file, bytes: bytes, dossier: record.dossier, path: path)))
    } else if let owner = desk.contents[holder] {
      desk.fileProgress = FileProgress(isWritingOut: false)
      desk.effects.append(
        .attach(
          AttachRequest(
            path: path, holder: holder, dossier: owner.dossier,
            called: form.lines[1].text.trimmingCharacters(in: .whitespaces), kind: form.shownKind)))
    }
  }
}

/// How far something on its way in or out has come.
struct FileProgress: Hashable, Sendable {
  /// True on the way out.
  let isWritingOut: Bool
  /// 0 to 100.
  var percent = 0
}

extension Desk {
  /// The name offered for writing one out: in the home folder, by number and place in the list.
  fileprivate func usualName(of record: Record, in holder: RecordID) -> String {
    let number = (contents.attachments(of: holder).firstIndex { $0.id == record.id } ?? 0) + 1
    let code = contents[holder].map { self.code(of: $0) } ?? ""
    let ending = record[Attachment.ending].map { "." + $0 } ?? ""
    return "~/" + code.lowercased() + "-\(number)" + ending
  }
}
