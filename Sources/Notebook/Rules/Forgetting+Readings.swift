/// What was reworded for leaving holds words of its text: it goes with them, and the text is read again.
extension Forgetting {
  /// Takes every reading of a text, now and before.
  mutating func forgetReadings(beside field: String, of record: Record) {
    let readings = record.readings(beside: field)
    if !readings.isEmpty { redactions[record.dossier, default: []].formUnion(readings) }
  }

  /// Takes words for leaving that name what goes: a number may stand in them alone, where a name stood in the text.
  mutating func forgetReadings(naming record: Record, _ numbers: Set<String>) {
    for field in record.fields.keys {
      guard let text = ReadThrough.text(readIn: field, of: record.kind) else { continue }
      let written = record.fields[field]?.operations.compactMap { $0.value.flatMap(ReadThrough.init)?.text?.text } ?? []
      if written.contains(where: { Self.names(numbers, in: $0) }) { forgetReadings(beside: text, of: record) }
    }
  }

  /// The numbers by which what goes may be named elsewhere.
  func numbers(_ contents: Contents) -> Set<String> {
    Set(records.union([target]).compactMap { contents[$0]?.value("code").flatMap(String.init) })
  }
}
