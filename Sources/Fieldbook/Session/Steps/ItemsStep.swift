import Canvas
import Notebook

/// The group names things: a line below the list takes the words; ↑ goes to what stands there already.
struct ItemsStep: StepPage {
  /// What is said to the group.
  let words: SessionWord
  /// How many are wanted.
  let bounds: ClosedRange<Int>
  /// The column they stand in; nil where there is one.
  let side: Code?

  private var line = LineField()
  /// The one the next key acts on; nil while the line does.
  private var marked: RecordID?
  /// The one whose words stand in the line to be changed.
  private var changing: RecordID?
  /// What is asked about the words in the line.
  private var doubt: ItemDoubt?
  /// The words Esc took out of the line; Backspace brings them back while it is empty.
  private var emptied: String?

  /// Begins on the line.
  init(words: SessionWord, bounds: ClosedRange<Int>, side: Code?) {
    self.words = words
    self.bounds = bounds
    self.side = side
  }

  var isTyping: Bool { marked == nil && doubt == nil }

  private func named(_ room: SessionRoom) -> [Record] { room.items(of: side) }

  /// True while another may be named.
  private func hasRoom(_ room: SessionRoom) -> Bool { changing != nil || named(room).count < bounds.upperBound }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    if let doubt { return answer(doubt, key, &room) }
    // What people chose upon stays in the words they chose upon.
    if room.isChosenUpon {
      switch key {
      case .enter: room.next()
      case .escape: room.back()
      default: break
      }
      return
    }
    if let marked, let item = named(room).first(where: { $0.id == marked }) {
      act(on: item, key, &room)
    } else {
      type(key, &room)
    }
  }

  mutating func paste(_ text: String, _ room: inout SessionRoom) {
    if isTyping, hasRoom(room), !room.isChosenUpon { line.insert(text) }
  }

  private mutating func type(_ key: Key, _ room: inout SessionRoom) {
    marked = nil
    var clipboard = ""
    switch key {
    case .enter where isBlank:
      changing = nil
      if named(room).count >= bounds.lowerBound { room.next() }
    case .enter: offer(&room)
    case .escape where isBlank && changing == nil: room.back()
    case .escape:
      emptied = isBlank || changing != nil ? nil : text
      empty()
    case .backspace where line.text.isEmpty && emptied != nil: line = LineField(emptied ?? "")
    case .up where changing == nil: marked = named(room).last?.id
    default:
      if hasRoom(room) { _ = line.handle(key, clipboard: &clipboard) }
    }
  }

  private mutating func act(on item: Record, _ key: Key, _ room: inout SessionRoom) {
    let all = named(room)
    let place = all.firstIndex { $0.id == item.id } ?? 0
    switch key {
    case .up: marked = all.element(place - 1)?.id ?? item.id
    case .down: marked = all.element(place + 1)?.id
    case .left: room.write(item, ActivityItem.symbol, room.sign(after: item, by: -1))
    case .right: room.write(item, ActivityItem.symbol, room.sign(after: item, by: 1))
    case .enter:
      line = LineField(item[ActivityItem.label] ?? "")
      changing = item.id
      marked = nil
    case .backspace, .delete:
      // Out at once; Backspace on the empty line brings its words back.
      empty()
      emptied = item[ActivityItem.label]
      marked = nil
      room.remove(item)
    case .escape: marked = nil
    default:
      guard let digit = key.stepDigit, (1...all.count).contains(digit) else { return }
      room.move(item, to: digit - 1, among: all, side: side)
    }
  }

  // MARK: - Words

  /// What is half typed is taken in as it stands, where nothing has to be asked about it.
  mutating func leave(_ room: inout SessionRoom) {
    guard doubt == nil, !isBlank, hasRoom(room), !room.isChosenUpon else { return }
    offer(&room)
    doubt = nil
  }

  private var text: String { line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  private var isBlank: Bool { text.isEmpty }

  private mutating func empty() {
    line = LineField()
    changing = nil
  }

  /// Takes the words, or asks about them first.
  private mutating func offer(_ room: inout SessionRoom) {
    doubt = ItemDoubt.of(text, in: room.method, side: side, among: named(room).filter { $0.id != changing })
    if doubt == nil { take(&room) }
  }

  private mutating func answer(_ doubt: ItemDoubt, _ key: Key, _ room: inout SessionRoom) {
    switch (key, key.stepDigit) {
    case (_, 1) where doubt.mayStand:
      self.doubt = doubt.next(text, in: room.method, side: side)
      if self.doubt == nil { take(&room) }
    case (.enter, _), (.escape, _), (.backspace, _): self.doubt = nil
    default: break
    }
  }

  private mutating func take(_ room: inout SessionRoom) {
    emptied = nil
    if let changing, let item = named(room).first(where: { $0.id == changing }) {
      room.rename(item, text)
    } else {
      room.name(text, side: side)
    }
    empty()
  }

  // MARK: - Drawing

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    if let doubt {
      doubt.sheet(text, room.tongue).draw(on: &screen)
      return
    }
    let all = named(room)
    var sheet = StepSheet(said: room.tongue(words), keys: keys(all.count, room))
    sheet.rows = all.enumerated().map { index, item in
      StepSheet.Row(
        number: index + 1, sign: item[ActivityItem.symbol], words: item[ActivityItem.label] ?? "",
        isMarked: item.id == marked)
    }
    let isOpen = !room.isChosenUpon && (all.count < bounds.upperBound || changing != nil)
    if isOpen {
      let index = all.firstIndex { $0.id == changing } ?? all.count
      let sign = all.element(index)?[ActivityItem.symbol] ?? room.freeSign
      sheet.rows.append(StepSheet.Row(number: index + 1, sign: sign, words: " ", isMarked: marked == nil))
    }
    let layout = sheet.draw(on: &screen)
    guard isOpen, var field = layout.rows.last else { return }
    if screen.isMirrored {
      // Short words stand beside their sign, where reading begins.
      let width = min(field.columns, max(12, TextWidth.columns(of: line.text) + 1))
      field = field.inset(left: field.columns - width)
    }
    line.draw(in: field, on: &screen.canvas, focused: marked == nil, style: marked == nil ? .reverse : .normal)
  }

  private func keys(_ count: Int, _ room: SessionRoom) -> [String] {
    let tongue = room.tongue
    if room.isChosenUpon { return [tongue(MethodWord.chosenUpon), tongue(SessionWord.goOn)] }
    if marked != nil {
      return [
        tongue(MethodWord.numberPlaces), tongue(MethodWord.arrowsSign), tongue(MethodWord.enterWords),
        tongue(MethodWord.backspaceOut),
      ]
    }
    if changing != nil { return [isBlank ? "" : tongue(MethodWord.enterKeeps), tongue(MethodWord.escAsItWas)] }
    if !isBlank { return [tongue(MethodWord.enterKeeps), tongue(MethodWord.escEmpties)] }
    if emptied != nil { return [tongue(MethodWord.wordsAgain), tongue(MethodWord.escBack)] }
    return [
      count < bounds.lowerBound
        ? tongue(MethodWord.stillNeeded, String(bounds.lowerBound - count)) : tongue(SessionWord.goOn),
      count > 0 ? tongue(MethodWord.upChanges) : "", tongue(MethodWord.escBack),
    ]
  }
}
