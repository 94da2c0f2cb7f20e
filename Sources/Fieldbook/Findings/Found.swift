import Canvas
import Notebook

/// A record that lies under a figure, in words: whose it is, what it says, how it was said and where it was told.
struct Found {
  /// The number of the person or group, the person heard, the talk or the sign.
  let who: String
  /// What was named.
  var what = ""
  /// The rest of it.
  var more = ""
  /// Where it was told.
  var source = ""
  /// True for what needs attention.
  var isGrave = false
}

extension Desk {
  /// What a record says where it lies under a figure; words of answers only with what stays folded given.
  func found(_ record: Record, folded: FoldedText? = nil) -> Found {
    func number(_ id: RecordID?) -> String { id.map { contents.number(of: $0) } ?? "" }
    switch record.kind {
    case PeaceAgent.type.kind:
      return Found(
        who: code(of: record), what: handle(of: record),
        more: joined([label(record, PeaceAgent.kind), labels(record, PeaceAgent.roles).joined(separator: ", ")]))
    case Respondent.type.kind:
      let talks = contents.records(Interview.type, pointingAt: record.id)
      return Found(
        who: code(of: record), what: number(record[Respondent.about]),
        more: joined([label(record, Respondent.gender), label(record, Respondent.ageBand)]),
        source: tongue.list(talks.map { code(of: $0) }))
    case Interview.type.kind: return Found(who: code(of: record), more: withoutCode(line(of: record), record))
    case Answer.type.kind:
      let missing = record[Answer.missing].map { label($0, of: .missing) } ?? ""
      return Found(
        who: number(record[Answer.interview]), what: record[Answer.question] ?? "",
        more: joined([missing, folded.flatMap { told(by: record, $0).first?.text } ?? ""]))
    case WarningSign.type.kind:
      let row = signRow(record, held: HeldInterviews(Contents()))
      return Found(who: code(of: record), what: label(record, WarningSign.sign), more: row.more, source: row.source)
    case Response.type.kind:
      let row = responseRow(record)
      return Found(who: number(record[Response.sign]), what: row.what, more: row.more, source: row.source)
    case Mention.type.kind:
      return Found(
        who: ownerCode(of: record), what: label(record, Mention.kind),
        more: labels(record, Mention.roles).joined(separator: ", "), source: source(of: record))
    case Risk.type.kind, Motivation.type.kind, SustainingFactor.type.kind, SupportNeed.type.kind,
      Recognition.type.kind, Relationship.type.kind, Strategy.type.kind:
      let row = personRow(record)
      let person = record.value("person").flatMap(RecordID.init)
      return Found(
        who: number(person), what: row.what, more: joined([row.more, row.end]), source: row.source,
        isGrave: row.isGrave)
    default: return Found(who: code(of: record), more: withoutCode(title(of: record), record))
    }
  }

  private func withoutCode(_ words: String, _ record: Record) -> String {
    let code = code(of: record)
    return words.hasPrefix(code) ? String(words.dropFirst(code.count).drop { $0.isWhitespace }) : words
  }

  /// What somebody said: the row's own words, else those of the answer it was told in, each in its voice.
  ///
  /// Words that are to stay folded stay so here too.
  func told(by record: Record, _ folded: FoldedText) -> [Paragraph] {
    let field = switch record.kind {
    case Answer.type.kind: Answer.text.name
    case Strategy.type.kind: Strategy.story.name
    case Recognition.type.kind: Recognition.evidence.name
    default: Motivation.inTheirWords.name
    }
    if isTwice(record.id, field) { return [Paragraph(tongue(TwiceWord.writtenTwice), voice: .notes)] }
    if let prose = record.value(field).flatMap(Prose.init), !prose.isBlank {
      if folded.reason(for: record) != nil { return [Paragraph(tongue(TalkWord.wordsFolded), voice: .notes)] }
      return prose.paragraphs.filter { !$0.text.isEmpty }
    }
    guard record.kind != Answer.type.kind, let told = record[Common.sourceRef].flatMap({ contents[$0] }),
      let question = told[Interview.guideID].flatMap({ contents.guide($0) })?.question(telling: record),
      let answer = Talk(told.id, in: contents)?.answer(question, in: contents)
    else { return [] }
    return self.told(by: answer, folded)
  }

  /// Opens what lies under a figure, each on its own page: a person, an interview at the question, a sign, a row.
  mutating func openFound(_ id: RecordID) {
    guard let record = contents[id] else { return }
    switch record.kind {
    case PeaceAgent.type.kind: open(.person(PersonPage(person: id)))
    case Interview.type.kind: openInterview(id)
    case Answer.type.kind: if let talk = record[Answer.interview] { openInterview(talk, at: record[Answer.question]) }
    case Consent.type.kind: if let talk = record[Consent.interview] { openInterview(talk) }
    case Mention.type.kind:
      guard let talk = record[Common.sourceRef] else { return }
      let guide = contents[talk]?[Interview.guideID].flatMap { contents.guide($0) }
      openInterview(talk, at: guide?.question(telling: record))
    case Respondent.type.kind:
      let talks = contents.records(Interview.type, pointingAt: id).map(\.id)
      if let only = talks.first, talks.count == 1 { return openInterview(only) }
      open(.beneath(BeneathPage(code(of: record), talks)))
    case WarningSign.type.kind: open(.sign(SignPage(sign: id)))
    case Place.type.kind: open(.place(PlacePage(place: id)))
    case JournalEntry.type.kind: open(.entry(EntryPage(entry: id)))
    case ParticipatorySession.type.kind: open(screen(of: id))
    case Activity.type.kind, ActivityItem.type.kind, ActivityTie.type.kind:
      if let session = ParticipatorySession.of(record, in: contents) { open(screen(of: session.id)) }
    default: openRecord(record)
    }
  }
}

extension Desk {
  /// The number of whoever a record is about: the person or group, else its own.
  func whose(_ id: RecordID) -> String {
    guard let record = contents[id] else { return "" }
    return contents.number(of: record.value("person").flatMap(RecordID.init) ?? record[Answer.interview] ?? id)
  }
}
