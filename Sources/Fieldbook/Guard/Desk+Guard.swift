import Canvas
import Notebook

extension Desk {
  /// The line about words that may lead to somebody: `Names?  Kamala, line 2`; nil while there is nothing to say.
  func guardLine(at place: TextField) -> (label: String, words: String)? {
    let warnings = warnings(at: place)
    guard let first = warnings.first else { return nil }
    let hasLines = warnings.contains { $0.paragraph > 0 }
    let words = warnings.map { warning in
      hasLines ? tongue(GuardWord.inLine, warning.words, String(warning.paragraph + 1)) : warning.words
    }
    return (tongue(GuardWord.label(of: first.kind)), words.joined(separator: " \(Signs.dot) "))
  }

  /// What ^K is about: the selection; else what the guard asks about at the cursor, or between it and the word before;
  /// behind the last letter of all, the nearest the guard asks about; else the word at the cursor.
  mutating func wordForNumber(at place: TextField) -> String? {
    let editor = editor(at: place)
    guard editor.selectedText == nil else { return editor.wordAtCursor }
    lookAtTexts()
    let cursor = editor.cursor
    let before = asked(at: place).filter {
      ($0.paragraph, $0.bytes.lowerBound) <= (cursor.paragraph, cursor.offset)
    }
    if let last = before.last {
      if cursor == editor.end { return last.words }
      if last.paragraph == cursor.paragraph {
        let start = last.bytes.upperBound
        if cursor.offset <= start { return last.words }
        let between = editor.paragraphs[cursor.paragraph].words(in: start..<cursor.offset)
        if !between.contains(where: \.isPartOfWord), editor.wordAtCursor == nil { return last.words }
      }
    }
    return editor.wordAtCursor
  }

  /// Lets words stand in their text from now on; one step that can be taken back.
  mutating func keep(_ found: FoundWord, because: Code, why: String? = nil) {
    guard let text = contents[found.field.record] else { return }
    let id = RecordID.random(using: &pen.chance)
    perform(
      tongue(GuardWord.kept, found.warning.words),
      KeptWord.adding(id, found.warning, in: text, field: found.field.field, because: because, why: why))
  }

  /// What was let stand in a text and stands there no more: its words go for good together with the text's own.
  func forgottenKeptWords(of place: TextField) -> Set<OperationID> {
    let text = TypingGuard.folded(editor(at: place).prose.text)
    let gone = contents.records(KeptWord.type, pointingAt: place.record).filter { kept in
      guard kept.dossier == place.dossier, kept[KeptWord.field] == place.field, let words = kept[KeptWord.words] else {
        return false
      }
      let folded = TypingGuard.folded(words)
      return !text.indices.contains { text[$0...].starts(with: folded) }
    }
    return Set(gone.flatMap { $0.fields[KeptWord.words.name]?.operations.map(\.id) ?? [] })
  }

  /// Goes to the very letter at which words stand.
  mutating func open(_ found: FoundWord) {
    guard let record = contents[found.field.record] else { return }
    let prose = record.value(found.field.field).flatMap { value in String(value).map { Prose($0) } ?? Prose(value) }
    let offset = prose.map { found.warning.offset(in: $0) } ?? 0
    switch record.kind {
    case JournalEntry.type.kind:
      putCursor(after: offset, in: TextField(record, JournalEntry.text))
      open(.entry(EntryPage(entry: record.id)))
    case Answer.type.kind:
      putCursor(after: offset, in: TextField(record, Answer.text))
      open(InterviewFlow.screen(of: found.place.record, question: found.place.question, self))
    case PeaceAgent.type.kind: open(.person(PersonPage(person: record.id)))
    case Study.type.kind: open(.setUp(SetUpPage()))
    case Interview.type.kind, Respondent.type.kind: openInterview(found.place.record, at: found.place.question)
    default: open(.record(RecordPage(record, at: found.field.field)))
    }
  }

  private mutating func putCursor(after offset: Int, in place: TextField) {
    guard !asksFirst(place) else { return }
    var editor = editor(at: place)
    editor.go(after: offset)
    editors[place] = editor
  }
}

extension Frame {
  /// Draws what the guard asks in one row cut off the bottom of a rectangle; nothing, and no row, where it asks nothing.
  static func drawGuard(
    at place: TextField, from rect: inout Rect, margin: Int, width: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    guard rect.rows > 2, let line = desk.guardLine(at: place) else { return }
    drawGuard(line, row: rect.takeBottom(1).row, margin: margin, width: width, on: &canvas, desk)
  }

  /// Draws what the guard asks in a row, and which key helps at its end.
  static func drawGuard(
    _ line: (label: String, words: String), row: Int, margin: Int, indent: Int = 0, width: Int,
    on canvas: inout Canvas, _ desk: Desk
  ) {
    let label = canvas.draw(line.label, at: Position(column: margin, row: row), style: .dim)
    let start = margin + max(label + 2, indent)
    let room = margin + width - start
    let hint = desk.tongue(GuardWord.numberInstead)
    let wanted = TextWidth.columns(of: line.words)
    if wanted + 2 + TextWidth.columns(of: hint) <= room {
      Frame.drawRight(hint, row: row, edge: margin + width, on: &canvas)
    }
    let shown = wanted > room ? line.words.cutToFit(room) : line.words
    canvas.draw(shown, at: Position(column: start, row: row), columns: room)
  }
}

extension String {
  /// The beginning with a sign that something was cut off.
  fileprivate func cutToFit(_ columns: Int) -> String {
    var text = Substring(self)
    while !text.isEmpty, TextWidth.columns(of: text) + 1 > columns { text = text.dropLast() }
    return text + Signs.ellipsis
  }
}

/// Words of the typing guard, and of what is better not written.
enum GuardWord: String, Phrase {
  case names = "Names?"
  case numbers = "Numbers?"
  case points = "On a map?"
  case inLine = "{1}, line {2}"
  case numberInstead = "^K puts a number instead"
  case one = "word that may be a name"
  case several = "words that may be names"
  case title = "Words that may be names: {1}"
  case nothing = "Nothing here looks like a name, a number of somebody or a point on a map."
  case hint = "Enter goes there. It may stand:  1 no name  2 public role  3 for a reason"
  case askWhy = "Why does “{1}” stay in this text? A few words."
  case needsWhy = "It stays on the list until a reason is written."
  case kept = "“{1}” may stand"
  case forbidden = "agreed never to type it"
  case keptApart = "a name kept apart"
  case name = "may be a name"
  case number = "a number of somebody"
  case address = "an address"
  case point = "a point on a map"
  case pointRefused = "A point on a map is never kept here. Say it coarser: the area, the side of the river."
  case tooFine = "This study names no place finer than “{1}”. Choose that or a larger one."
  case smallPlace = "Fewer than 5,000 people: lists and tables show the larger place it is part of."
  case smallAlone = "Fewer than 5,000 people: say what larger place it is part of; until then tables show no place."
  case wouldLeave = "{1} in what goes. F9 lists them; Enter once more writes all the same."
  case testimony = """
    Kinds only: this notebook takes no names of who did it or told on whom. Such words belong with a lawyer or a \
    body that can protect them.
    """

  /// What a line about words of a kind begins with.
  static func label(of kind: Warning.Kind) -> GuardWord {
    switch kind {
    case .forbidden, .keptApart, .name: .names
    case .number, .address: .numbers
    case .point: .points
    }
  }

  /// What words of a kind look like.
  static func of(_ kind: Warning.Kind) -> GuardWord {
    switch kind {
    case .forbidden: .forbidden
    case .keptApart: .keptApart
    case .name: .name
    case .number: .number
    case .address: .address
    case .point: .point
    }
  }
}
