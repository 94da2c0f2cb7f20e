import Canvas
import Notebook

extension FieldSpec {
  /// True for fields one types into.
  var isTyped: Bool {
    if isOfTeam { return false }
    return switch type {
    case .line, .prose, .integer, .date, .integers, .structure: true
    case .code, .codes, .scale, .truth, .reference, .references: false
    }
  }

  /// True for fields of words, where a digit is seldom the first thing written.
  var isOfWords: Bool { (type == .line || type == .prose) && !isOfTeam }

  /// True for fields that hold the team code of someone, which is chosen and not typed.
  private var isOfTeam: Bool {
    [ParticipatorySession.facilitator.spec, ParticipatorySession.recorder.spec].contains(self)
  }

  /// True for how many people there are, which is typed as a number and kept as a band.
  var isHeadcount: Bool { self == ParticipatorySession.countBand.spec }

  /// True for fields that hold several values.
  var takesSeveral: Bool {
    switch type {
    case .codes, .references: true
    default: false
    }
  }

  /// What can be chosen for this field now, with the words of the screen's language.
  func options(_ desk: Desk) -> [ChoiceList.Option] {
    switch type {
    case .code(let name) where isHeadcount: Self.terms(name, desk, hasKeys: false) { .text($0) }
    case .code(let name), .codes(let name, _): Self.terms(name, desk) { .text($0) }
    case .scale(let name): Self.terms(name, desk) { Int($0).map(Value.number) ?? .text($0) }
    case .truth:
      [
        ChoiceList.Option(key: "1", value: .truth(true), label: desk.tongue(FormWord.yes)),
        ChoiceList.Option(key: "2", value: .truth(false), label: desk.tongue(FormWord.no)),
      ]
    case .reference(let kind), .references(let kind):
      (RecordType.named(kind).map { desk.contents.records($0) } ?? [])
        .map { ChoiceList.Option(key: nil, value: $0.id.stored, label: desk.name(of: $0)) }
        .sorted { $0.label.isBefore($1.label) }
    case .line where isOfTeam: Self.team(desk)
    case .line, .prose, .integer, .date, .integers, .structure: []
    }
  }

  /// Everyone of the team, and who writes where nobody named them yet.
  private static func team(_ desk: Desk) -> [ChoiceList.Option] {
    let known = desk.contents.records(TeamMember.type).compactMap { $0[TeamMember.teamCode] } + [desk.who]
    let codes = known.once.sorted { $0.isBefore($1) }
    // Digits while they suffice; a longer list is narrowed by typing.
    return codes.enumerated().map { index, code in
      ChoiceList.Option(
        key: codes.count > 9 ? nil : Character(String(index + 1)), value: .text(code), label: code)
    }
  }

  private static func terms(
    _ name: String, _ desk: Desk, hasKeys: Bool = true, value: (String) -> Value
  ) -> [ChoiceList.Option] {
    guard let vocabulary = desk.contents.vocabulary(named: name) else { return [] }
    let language = desk.tongue.language
    return vocabulary.keys.map { key, term in
      ChoiceList.Option(
        key: hasKeys ? key : nil, value: value(term.code), label: term.label[language], meaning: term.meaning.only(in: language))
    }
  }

  /// The words for a stored value of this field.
  func words(for value: Value, _ desk: Desk) -> String {
    switch type {
    case .code(let name), .codes(let name, _), .scale(let name):
      let code = String(value) ?? Int(value).map { String($0) } ?? ""
      return desk.contents.vocabulary(named: name)?.label(code, in: desk.tongue.language) ?? code
    case .truth: return desk.tongue(Bool(value) == true ? FormWord.yes : .no)
    case .integer: return Int(value).map { String($0) } ?? ""
    case .date:
      guard let date = PartialDate(value) else { return "" }
      let said = date.asSaid.isEmpty ? "" : Signs.openQuote + date.asSaid + Signs.closeQuote
      var text = date.text
      if date.precision == .day, let day = date.span?.lowerBound, desk.tongue.calendar != .gregorian {
        text = desk.tongue(CalendarWord.beside, desk.tongue.ownDay(day), text)
      }
      return [text, said].filter { !$0.isEmpty }.joined(separator: "  ")
    case .reference, .references:
      return RecordID(value).flatMap { desk.contents[$0] }.map { desk.name(of: $0) } ?? ""
    case .line, .prose: return Prose(value)?.text ?? ""
    case .integers, .structure: return ""
    }
  }
}
