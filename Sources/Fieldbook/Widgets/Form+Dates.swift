import Notebook

extension Form {
  /// Looks at a date that was just typed: `+2` becomes days between, an impossible or too early one stays as words.
  ///
  /// What was typed is written already; only what is made of it changes here.
  func look(atDate typed: String, in spec: FieldSpec, _ desk: inout Desk) {
    guard spec.type == .date, let record = desk.contents[self.record] else { return }
    if let days = daysLater(typed), let between = DateOrder.daysBetween(spec.name, of: kind) {
      desk.write([change(spec, nil), change(between.spec, .number(days))])
      return desk.say(desk.tongue(FormWord.daysBetween, desk.tongue.label(of: between.spec, of: kind), String(days)))
    }
    let read = desk.reading(ofDate: typed)
    if read.isImpossible { return desk.say(FormWord.impossibleDate) }
    guard let other = DateOrder.contradicted(by: read.date, in: spec.name, of: record, desk.contents) else { return }
    desk.write([change(spec, PartialDate(asSaid: typed).stored)])
    let isStart = spec.name == WarningSign.noticedOn.name
    let day = desk.tongue.shortDate(other, today: desk.today)
    desk.say(desk.tongue(isStart ? FormWord.afterAnswer : .beforeNoticed, day))
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
