/// What has to go so that nothing of an interview is left.
public struct Erasure: Hashable, Sendable {
  /// Dossiers that hold nothing else: their keys are destroyed.
  public var dossiers: [DossierID] = []
  /// What empties the records that lie beside other people's words.
  public var changes: [Change] = []
  /// Every record that goes or is emptied.
  public var records: Set<RecordID> = []
}

extension Talk {
  /// Everything that was told in this interview, to be erased when someone says no or takes it all back.
  ///
  /// A dossier made for this interview goes as a whole. Where the person was heard before, and in pages others told
  /// of too, only what this interview brought goes.
  public func erasure(in contents: Contents) -> Erasure {
    var erasure = Erasure()
    for person in contents[id]?[Interview.people]?.compactMap({ contents[$0] }) ?? [] {
      takeBack(person, in: contents, &erasure)
    }
    let own = contents.records(in: dossier)
    if !own.contains(where: { $0.kind == Interview.type.kind && $0.id != id }) {
      erasure.dossiers.append(dossier)
      erasure.records.formUnion(own.map(\.id))
      return erasure
    }
    let told = own.filter { record in
      record.id == id || record[Common.sourceRef] == id || record[Answer.interview] == id
    }
    for record in told {
      erasure.records.insert(record.id)
      for field in record.fields.keys.sorted() {
        erasure.changes.append(
          Change(dossier: dossier, record: record.id, kind: record.kind, field: field, value: nil))
      }
      erasure.changes.append(
        Change(dossier: dossier, record: record.id, kind: record.kind, field: Field.deleted.name, value: .truth(true)))
    }
    if let about = contents[respondent]?[Respondent.about], erasure.records.contains(about) {
      erasure.changes.append(change(respondent, Respondent.type, Respondent.about, nil))
    }
    return erasure
  }

  // A page that only this interview told of goes; in others its fields go back to what someone else said last.
  private func takeBack(_ person: Record, in contents: Contents, _ erasure: inout Erasure) {
    let operations = person.fields.values.flatMap(\.operations)
    guard operations.contains(where: { $0.source == id }) else { return }
    let isOnlyHere =
      operations.allSatisfy { $0.source == id }
      && contents.records(in: person.dossier).allSatisfy { $0.id == person.id }
      && contents.records(Interview.type, pointingAt: person.id).allSatisfy { $0.id == id }
    if isOnlyHere {
      erasure.dossiers.append(person.dossier)
      erasure.records.insert(person.id)
      return
    }
    for field in person.fields.keys {
      guard let history = person.fields[field], history.visible.contains(where: { $0.source == id }) else { continue }
      let before = history.operations.filter { $0.source != id }.max { ($0.at, $0.id) < ($1.at, $1.id) }
      erasure.changes.append(
        Change(
          dossier: person.dossier, record: person.id, kind: person.kind, field: field, value: before?.value))
    }
  }
}
