import Notebook

extension Form {
  /// Looks at a date that was just typed: `+2` becomes days between, an impossible or too early one stays as words.
  ///
  /// What was typed is written already; only what is made of it changes here.
  func look(atDate typed: String, in spec: FieldSpec, _ desk: inout Desk) {
    guard spec.type == .date else { return }
    if let days = daysLater(typed), let between = ResponseGap.daysBetween(spec.name, of: kind) {
      desk.write([change(spec, nil), change(between.spec, .number(days))])
      return desk.say(desk.tongue(FormWord.daysBetween, desk.tongue.label(of: between.spec, of: kind), String(days)))
    }
    let read = desk.reading(ofDate: typed)
    if read.isImpossible { return desk.say(FormWord.impossibleDate) }
    if let refusal = desk.refusal(of: read.date, at: place(spec)) { desk.say(desk.words(for: refusal)) }
  }

  /// The number in `+2`, digits of any script; nil for anything else.
  private func daysLater(_ typed: String) -> Int? {
    let text = typed.filter { !$0.isWhitespace }
    guard text.hasPrefix("+"), let days = KeyReading.number(String(text.dropFirst())), (0...36500).contains(days) else {
      return nil
    }
    return days
  }
}
