import Canvas
import Notebook
import Tables

extension Desk {
  /// Carries out a plan: out of memory, of what waits to be saved, of undo and editors, and on disk for good.
  ///
  /// `noted` is written along. What was typed has to be written down before the plan is made.
  mutating func carryOut(_ plan: Forgetting, noting noted: [Change] = []) {
    let words = plan.words(in: contents)
    let redacted = plan.redactions.values.reduce(into: Set<OperationID>()) { $0.formUnion($1) }
    let touched = Set(plan.changes.map(\.record)).union(plan.kept)
    func goes(_ dossier: DossierID, _ record: RecordID) -> Bool {
      plan.takes(dossier, record) || touched.contains(record)
    }
    unwritten = unwritten.filter { !goes($0.key.dossier, $0.key.record) }
    editors = editors.filter { !goes($0.key.dossier, $0.key.record) }
    undo.forget { goes($0.dossier, $0.record) }
    clipboard = ""
    for record in plan.records { talkClock.seconds[record] = nil }
    write(plan.changes + noted)
    contents.forget(plan)
    for dossier in plan.dossiers {
      saving.waiting.removeAll { $0.dossier == dossier }
      saving.flying.removeAll { $0.dossier == dossier }
    }
    saving.redact(redacted)
    // What takes the place of the words is durable before they go.
    saving.onceDurable += plan.dossiers.map { .erase($0) }
    if !plan.redactions.isEmpty || !noted.isEmpty {
      saving.onceDurable.append(.redact(plan.redactions, words: words))
    }
  }

  /// Erases everything told in an interview: nobody agreed to it, or all of it is taken back on the spot.
  mutating func erase(_ talk: Talk) {
    writeTexts()
    carryOut(talk.forgetting(in: contents, reader: who))
  }

  /// Opens the page on which what someone told is taken back, for whoever is open.
  mutating func openTakeBack() {
    let subject = top.subject(self).compactMap { contents[$0] }
    let people = subject.flatMap { record -> [RecordID] in
      switch record.kind {
      case Interview.type.kind: record[Interview.respondent].map { [$0] } ?? []
      case PeaceAgent.type.kind:
        contents.records(Interview.type, pointingAt: record.id).compactMap { $0[Interview.respondent] }
      default: []
      }
    }
    let known = Set(people)
    let number = known.count == 1 ? known.first.flatMap { contents[$0]?[Respondent.code] } : nil
    open(.takeBack(TakeBackPage(number: number ?? "")))
  }

  /// What is open or marked and can be erased for good: a person or group, a note, a photo, a name kept apart.
  var toErase: RecordID? {
    switch screens.last {
    case .attachments(let page): if let record = page.markedRecord { return record }
    case .names(let page): if let record = page.markedRecord(self) { return record }
    default: break
    }
    let kinds: Set<String> = [PeaceAgent.type.kind, JournalEntry.type.kind, ParticipatorySession.type.kind]
    return top.subject(self).first { contents[$0].map { kinds.contains($0.kind) } == true }
  }

  /// Opens the page on which a person or group, a note, or a session, in the bin or not, is erased for good.
  mutating func openEraseForGood(_ record: RecordID) {
    writeTexts()
    guard let plan = Forgetting(of: record, in: contents, reader: who) else { return }
    open(.takeBack(TakeBackPage(erasing: plan)))
  }

  // MARK: - Words

  /// How many of each kind go, in words: `interview 1`, `answer 24`.
  func counts(_ counts: Counts) -> [String] {
    let order = RecordType.all.map(\.kind)
    return counts.byName.filter { $0.value > 0 }
      .sorted { (order.firstIndex(of: $0.key) ?? .max) < (order.firstIndex(of: $1.key) ?? .max) }
      .map { "\(tongue(RecordWord.of($0.key))) \($0.value)" }
  }

  /// One set of tables that went out: when, for whom and where to.
  ///
  /// Numbers made for that one time are said for what is gone and what is `going`: nobody else could name the lines.
  func line(ofExport log: Record, going: Set<RecordID> = []) -> String {
    let isTables = log[ExportLog.level] == Level.shared.rawValue && log[ExportLog.use] != ExportLog.report
    let included = isTables ? log[ExportLog.included]?.records ?? [:] : [:]
    let there = included.filter { contents[$0.value] == nil || going.contains($0.value) }.keys
      .sorted { $0.isBefore($1) }
    return [
      log[ExportLog.madeOn].map { tongue.shortDate($0, today: today) } ?? "",
      there.isEmpty ? "" : tongue(TakeBackWord.thereAs, there.joined(separator: ", ")),
      levelWords(log[ExportLog.level] ?? ""),
      log[ExportLog.recipients].map { tongue.label($0, of: .recipientKind) } ?? "", log[ExportLog.folder] ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
  }

  private func levelWords(_ level: String) -> String {
    switch Level(rawValue: level) {
    case .team: tongue(TakeBackWord.ourTables)
    case .shared: tongue(ForOthersWord.toOthers)
    case .public: tongue(ForOthersWord.figures)
    case .sheet: tongue(ForOthersWord.aPage)
    case nil: level
    }
  }

  // MARK: - What waits

  /// What was taken back and still stands in tables somewhere, the oldest first.
  var toCallBack: [TodayItem] {
    contents.records(Withdrawal.type).map { ($0, Withdrawal.waiting($0, in: contents).count) }.filter { $0.1 > 0 }
      .sorted { ($0.0[Withdrawal.receivedOn]?.span?.lowerBound.number ?? 0, $0.0.id)
        < ($1.0[Withdrawal.receivedOn]?.span?.lowerBound.number ?? 0, $1.0.id) }
      .map { withdrawal, count in
        let day = withdrawal[Withdrawal.receivedOn]?.span?.lowerBound
        return TodayItem(
          deed: .callBack(withdrawal.id), code: withdrawal[Withdrawal.number] ?? "",
          words: count == 1 ? tongue(TakeBackWord.oneWaits) : tongue(TakeBackWord.manyWait, String(count)),
          when: day.map { tongue.words(forDaysAgo: today - $0) } ?? "")
      }
  }

  /// What another copy took back or left out, that is hidden here and not destroyed yet.
  var otherCopyItems: [TodayItem] {
    guard !awaitingErasure.isEmpty || !awaitingRedaction.isEmpty else { return [] }
    let people = takenBackElsewhere.count { ($0[Withdrawal.erased]?.byName[Respondent.type.kind] ?? 0) > 0 }
    let words =
      people == 0
      ? tongue(TakeBackWord.otherCopyWords)
      : people == 1 ? tongue(TakeBackWord.otherCopyOne) : tongue(TakeBackWord.otherCopyMany, String(people))
    return [TodayItem(deed: .otherCopy, words: words, isLate: true)]
  }

  /// What was written down in another copy about what waits to be destroyed here.
  var takenBackElsewhere: [Record] {
    contents.records(Withdrawal.type).filter { withdrawal in
      withdrawal[Withdrawal.gone]?.contains(where: awaitingErasure.contains) == true
    }
  }
}

extension Saving {
  /// Takes the values out of operations that are not durable yet.
  mutating func redact(_ ids: Set<OperationID>) {
    func redacted(_ filed: Filed) -> Filed {
      ids.contains(filed.operation.id) ? Filed(dossier: filed.dossier, operation: filed.operation.redacted) : filed
    }
    waiting = waiting.map(redacted)
    flying = flying.map(redacted)
  }
}
