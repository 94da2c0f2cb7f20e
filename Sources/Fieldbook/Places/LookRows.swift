import Canvas
import Notebook

extension Desk {
  /// One look at a place in a line: the day, how far it has come and where it is going, and what people point to.
  func lookRow(_ look: Record) -> PersonRow {
    PersonRow(
      id: look.id, what: look[ContextSnapshot.observedOn].map { tongue.words(for: $0) } ?? Signs.dot,
      more: joined([
        stage(of: look), label(look, ContextSnapshot.direction), label(look, ContextSnapshot.phase),
        labels(look, ContextSnapshot.conditions).joined(separator: ", "),
      ]), source: "")
  }

  /// How far it had come, in words; empty where nobody has said.
  private func stage(of look: Record) -> String {
    if isTwice(look.id, ContextSnapshot.stage.name) { return tongue(TwiceWord.writtenTwice) }
    return look[ContextSnapshot.stage].map { tongue.label(Code(String($0)), of: .stage) } ?? ""
  }

  /// What one look says besides its line, label by label: what joins and what splits people, in kinds and in words.
  func lookDetail(_ look: Record) -> [(label: String, words: [String])] {
    func label(_ spec: FieldSpec) -> String { tongue.label(of: spec, of: ContextSnapshot.type.kind) }
    func text(_ field: Field<Prose>) -> [String] { [firstWords(look, field)].filter { !$0.isEmpty } }
    let lines = [
      (label(ContextSnapshot.conditions.spec), labels(look, ContextSnapshot.conditions)),
      (
        label(ContextSnapshot.connectors.spec),
        labels(look, ContextSnapshot.connectors) + text(ContextSnapshot.connectorsNote)
      ),
      (label(ContextSnapshot.dividers.spec), labels(look, ContextSnapshot.dividers) + text(ContextSnapshot.dividersNote)),
      (label(ContextSnapshot.civilianPart.spec), [self.label(look, ContextSnapshot.civilianPart)]),
      (label(ContextSnapshot.armedActorsPresent.spec), labels(look, ContextSnapshot.armedActorsPresent)),
      (label(ContextSnapshot.note.spec), text(ContextSnapshot.note)),
    ]
    return lines.map { ($0.0, $0.1.filter { !$0.isEmpty }) }.filter { !$0.1.isEmpty }
  }

  /// Why permissions given at a place are asked again: it has got worse since the look before; nil where it has not.
  func riseWords(at place: RecordID, held: HeldInterviews) -> String? {
    let course = PlaceCourse(of: place, in: contents)
    guard let before = course.lookBeforeRise else { return nil }
    let since = before[ContextSnapshot.observedOn].map { tongue.shortDate($0, today: today) } ?? Signs.dot
    let interviews = course.interviewsBeforeRise(at: place, in: contents, held: held)
      .compactMap { $0[Interview.code] }.sorted { $0.isBefore($1) }
    guard !interviews.isEmpty else { return tongue(PlaceWord.worse, since) }
    return tongue(PlaceWord.askAgain, since, interviews.joined(separator: ", "))
  }

  /// Makes a new look at a place, today unless somebody says otherwise, with nothing carried over; gives back its id.
  mutating func makeLook(at place: RecordID) -> RecordID {
    let id = RecordID.random(using: &pen.chance)
    let values: [(String, Value)] = [
      (ContextSnapshot.place.name, place.stored), (ContextSnapshot.observedOn.name, PartialDate(today).stored),
      (Common.sourceType.name, .text("observation")),
    ]
    perform(
      tongue(PersonWord.newRow, tongue(RecordWord.context)),
      values.map { Change(dossier: .notebook, record: id, kind: ContextSnapshot.type.kind, field: $0.0, value: $0.1) })
    return id
  }

  /// Opens the page of a place, or the list of all of them where none is known.
  mutating func openPlaces(_ place: RecordID?) {
    if let place, contents[place]?.isDeleted == false {
      open(.place(PlacePage(place: place)))
    } else {
      open(.setUp(SetUpPage(atPlaces: true)))
    }
  }
}

/// Words of the page of a place.
enum PlaceWord: String, Phrase {
  case looks = "How it stands"
  case people = "People here"
  case signs = "Early signs"
  case about = "The place"
  case addLook = "+ a new look"
  case noLooks = "Nobody has written how it stands here. n writes what is to be seen now."
  case nobody = "No person or group of this place has a page yet."
  case noSigns = "No early sign from here yet. n writes one."
  case correction = "A look from before: put right what was wrong; what stood stays in its history. n: a new look."
  case worse = "It has got worse since {1}."
  case askAgain = "Worse than on {1}: permission is asked again in {2}."
}
