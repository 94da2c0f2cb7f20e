import Canvas
import Notebook

extension Desk {
  /// The ties of a person or group, from whichever end they were told; held words are left out.
  func ties(of person: RecordID, held: HeldInterviews) -> [Record] {
    contents.records(Relationship.type, pointingAt: person).filter {
      ($0[Relationship.person] == person || $0[Relationship.toPerson] == person) && !held.holds($0)
    }
  }

  /// The ties under headings as this person or group sees them: among equals, upward, downward, to outside.
  func tieParts(of person: RecordID, held: HeldInterviews) -> [RowList.Part] {
    let ties = ties(of: person, held: held)
    let none = ties.isEmpty ? tongue(TieWord.none) : ""
    let add = RowList.Part(adds: Relationship.type, addWords: tongue(PersonWord.addRow), noneWords: none)
    let known = list(.axis).codes
    let parts = (known + [""]).compactMap { axis -> RowList.Part? in
      let rows = ties.filter { tie in
        let seen = self.axis(of: tie, seenFrom: person)
        return axis.isEmpty ? !known.contains(seen) : seen == axis
      }
      guard !rows.isEmpty else { return nil }
      let title = axis.isEmpty ? tongue(TieWord.noWay) : label(Code(axis), of: .axis)
      return RowList.Part(title: title, rows: rows.map { tieRow($0, seenFrom: person) })
    }
    return [add] + parts
  }

  private func axis(of tie: Record, seenFrom person: RecordID) -> String {
    guard let axis = tie[Relationship.axis] else { return "" }
    return (tie[Relationship.person] == person ? axis : Relationship.mirrored(axis)).text
  }

  /// A tie in words as one of its ends sees it: an arrow for who does it to whom, and the other end.
  func tieRow(_ tie: Record, seenFrom person: RecordID?) -> PersonRow {
    let isFirst = tie[Relationship.person] == person
    let oneWay = isFirst ? " " + Signs.right : Signs.left + " "
    let arrow = tie[Relationship.mutual] == true ? Signs.left + Signs.right : oneWay
    let other = isFirst ? words(forEndOf: tie) : tie[Relationship.person].flatMap { contents[$0] }.map { name(of: $0) }
    let across = tie[Relationship.crossesDivide] == "yes"
    let tone = tie[Relationship.tone] == nil ? "" : label(tie, Relationship.tone)
    return PersonRow(
      id: tie.id, what: [arrow, other ?? ""].joined(separator: " "),
      more: joined([
        label(tie, Relationship.relation), tone, across ? tongue(TieWord.acrossDivide) : "",
        label(tie, Relationship.sincePeriod),
      ]), source: source(of: tie))
  }

  /// What stands at the other end of a tie, in words.
  private func words(forEndOf tie: Record) -> String {
    switch Relationship.end(of: tie) {
    case .person(let id): contents[id].map { name(of: $0) } ?? ""
    case .provider: label(tie, Relationship.toProvider)
    case .armed: label(tie, Relationship.toArmed)
    case nil: Signs.dot
    }
  }

  // MARK: - What holds of every tie

  /// Why a field stands as it is and cannot be changed; nil where it can.
  func whyFixed(_ spec: FieldSpec, of record: RecordID) -> String? {
    guard spec.name == Relationship.safeToShow.name, let tie = contents[record],
      Relationship.leadsToArmed(tie)
    else { return nil }
    return tongue(TieWord.neverShown)
  }

  /// What changes together with a field of a tie: it has one other end, and one to the armed is never shown.
  func besideTie(_ change: Change) -> [Change] {
    guard change.kind == Relationship.type.kind, change.value != nil, let tie = contents[change.record] else {
      return []
    }
    func also(_ spec: FieldSpec, _ value: Value?) -> Change {
      var other = change
      other.field = spec.name
      other.value = value
      return other
    }
    var changes: [Change] = []
    if Relationship.ends.contains(where: { $0.name == change.field }) {
      changes += Relationship.ends.filter { $0.name != change.field && tie.value($0.name) != nil }.map { also($0, nil) }
    }
    let isArmed =
      change.field == Relationship.toArmed.name
      || change.field == Relationship.relation.name && change.value == .text("channel_armed")
    if isArmed { changes.append(also(Relationship.safeToShow.spec, .truth(false))) }
    return changes
  }
}

/// Words of ties between people.
enum TieWord: String, Phrase {
  case withWhom = "With whom? Type to narrow: people, kinds of body, people with weapons."
  case whatKind = "What kind of tie?"
  case none = "No ties yet. n asks with whom, then what kind."
  case noWay = "not said which way"
  case acrossDivide = "across what divides"
  case neverShown = "A tie to people with weapons is never shown outside the team."
  case armed = "people with weapons: {1}"
}
