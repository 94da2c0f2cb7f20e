import Canvas
import Notebook

extension Desk {
  /// What someone decided or did after a sign, in words: who, what, what came of it, and after how long.
  func responseRow(_ response: Record) -> PersonRow {
    let reasons = labels(response, Response.gapReasons).joined(separator: ", ")
    return PersonRow(
      id: response.id, what: label(response, Response.providerLevel),
      more: joined([
        dayWords(of: response, held: HeldInterviews(Contents())) ?? "", labels(response, Response.kinds).joined(separator: ", "),
        label(response, Response.outcome), reasons,
        response[Response.handedUp] == true ? tongue(SignWord.handedUp) : "", firstWords(response, Response.note),
      ]), source: source(of: response))
  }

  /// A sign in words for the page of its place: what was seen, when, and after how long something was decided.
  func signRow(_ sign: Record, held: HeldInterviews) -> PersonRow {
    PersonRow(
      id: sign.id, what: line(of: sign),
      more: joined([
        sign[WarningSign.noticedOn].map { tongue.shortDate($0, today: today) } ?? "", label(sign, WarningSign.status),
        dayWords(of: sign, held: held) ?? "",
      ]), source: source(of: sign))
  }

  /// Makes a new sign as the team saw it, today unless somebody says otherwise, and gives back its id.
  mutating func makeSign(in place: RecordID?) -> RecordID {
    let id = RecordID.random(using: &pen.chance)
    let number = contents.freshCode(WarningSign.type, using: &pen.chance)
    var values: [(String, Value)] = [
      (WarningSign.code.name, .text(number)), (WarningSign.noticedOn.name, PartialDate(today).stored),
      (WarningSign.status.name, .text("open")), (WarningSign.recordedLive.name, .truth(true)),
      (Common.sourceType.name, .text("observation")),
    ]
    if let place { values.append((WarningSign.place.name, place.stored)) }
    perform(
      tongue(PersonWord.newRow, tongue(RecordWord.sign)),
      values.map { Change(dossier: .notebook, record: id, kind: WarningSign.type.kind, field: $0.0, value: $0.1) })
    return id
  }

  /// Makes a row for someone who decided or acted after a sign, kept where the sign is; gives back its id.
  mutating func makeResponse(to sign: Record) -> RecordID {
    let id = RecordID.random(using: &pen.chance)
    let values: [(String, Value)] = [
      (Response.sign.name, sign.id.stored), (Common.sourceType.name, .text("observation")),
    ]
    perform(
      tongue(PersonWord.newRow, tongue(RecordWord.response)),
      values.map { Change(dossier: sign.dossier, record: id, kind: Response.type.kind, field: $0.0, value: $0.1) })
    return id
  }

  // MARK: - The response gap

  /// How long the first decision took, from near to far, line by line; what is open is named and never averaged.
  func gapLines(_ signs: [Record], held: HeldInterviews) -> [(label: String, words: String)] {
    ResponseLadder(signs, in: contents, held: held, cutoff: signCutoff).rungs.map { rung in
      let label: SignWord = rung.band == .local ? .local : rung.band == .national ? .national : .outside
      let median = rung.median.map { tongue.decimal($0) }
      let count = String(rung.days.count)
      let open = rung.open.map { open in
        let number = contents.number(of: open.sign)
        return open.atLeast.map { tongue(SignWord.atLeast, number, words(forCount: $0)) } ?? number
      }
      return (
        tongue(label),
        joined([
          median.map { rung.days.count == 1 ? tongue(SignWord.medianOne, $0) : tongue(SignWord.median, $0, count) } ?? "",
          open.isEmpty ? "" : tongue(SignWord.openSigns, open.joined(separator: ", ")),
        ])
      )
    }
  }

  private func words(forCount days: Int) -> String {
    days == 1 ? tongue(SignWord.day) : tongue(SignWord.days, String(days))
  }
}

extension Tongue {
  /// A number with at most one place behind its point, or comma where the language writes one.
  func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths / 10)" + (language == .fr || language == .es ? "," : ".") + "\(abs(tenths % 10))"
  }
}
