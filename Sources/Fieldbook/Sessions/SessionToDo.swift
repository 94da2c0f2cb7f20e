import Canvas
import Notebook

/// What is left to do with a session once the group has gone, one line each.
struct SessionToDo: Hashable, Sendable {
  /// What Enter does on a line.
  enum Deed: Hashable, Sendable {
    /// Goes on with the group; ends a session that was left in the middle.
    case goOn, end
    /// Finds a thing in our lists, or the early sign a line of time tells of.
    case sort(RecordID)
    /// Makes a correction a promise; opens the one that stands.
    case correct(RecordID), open(RecordID)
    /// Asks a question from now on; it is one of the study's already.
    case ask(String, method: Code?), asked(RecordID)
    /// Goes to words that may be names.
    case word(FoundWord)
  }

  private var list = RowList()
  private var deeds: [RecordID: Deed] = [:]
  /// How many lines are waiting for somebody.
  private(set) var count = 0

  /// What Enter does on the marked line; nil on one that adds something.
  var deed: Deed? { list.markedRow.flatMap { deeds[$0] } ?? (list.addsHere == nil ? nil : .ask("", method: nil)) }

  /// Moves the marker; false for keys that do not move.
  mutating func move(_ key: Key) -> Bool { list.move(key) }

  /// Lists it anew; the marker stays where it was as far as it can.
  mutating func gather(of session: RecordID, _ desk: inout Desk) {
    deeds = [:]
    count = 0
    let words = desk.foundWords(atMost: Watch.slice).filter { found in
      desk.contents[found.field.record]?.dossier == desk.contents[session]?.dossier
    }
    let parts = [goingOn(session, desk)] + sorting(session, desk) + [
      corrections(session, desk), unsaid(session, desk), names(words, desk), asking(session, desk),
    ]
    list.show(parts.filter { !$0.rows.isEmpty || $0.adds != nil })
  }

  // MARK: - The parts

  private mutating func row(_ deed: Deed, _ what: String, _ more: String = "", isOpen: Bool = true) -> PersonRow {
    let id = RecordID("line-\(deeds.count)") ?? .study
    deeds[id] = deed
    if isOpen { count += 1 }
    return PersonRow(id: id, what: what, more: more, source: "")
  }

  private mutating func goingOn(_ session: RecordID, _ desk: Desk) -> RowList.Part {
    guard desk.contents[session]?[ParticipatorySession.status] == "open" else { return RowList.Part() }
    return RowList.Part(rows: [
      row(.goOn, desk.tongue(SessionsWord.goOn)), row(.end, desk.tongue(SessionsWord.itIsOver), isOpen: false),
    ])
  }

  private mutating func sorting(_ session: RecordID, _ desk: Desk) -> [RowList.Part] {
    desk.activities(of: session).compactMap { activity in
      let title = desk.label(activity, Activity.method)
      let items = ActivityItem.inOrder(of: activity.id, in: desk.contents)
      // What was planned and never held asks nothing.
      guard !items.isEmpty else { return nil }
      if activity[Activity.method] == Method.timeline.code {
        let sign = activity[Activity.sign].flatMap { desk.contents[$0] }
        return RowList.Part(
          title: title,
          rows: [
            row(
              .sort(activity.id), desk.tongue(SessionsWord.pastSign), sign.map { desk.line(of: $0) } ?? Signs.dot,
              isOpen: sign == nil)
          ])
      }
      guard !GroupLists.fitting(activity).isEmpty else { return nil }
      return RowList.Part(
        title: title, aside: desk.tongue(SessionsWord.inOurLists),
        rows: items.map { item in
          let known = desk.sortedAs(item)
          return row(.sort(item.id), SortPage.name(of: item), known.isEmpty ? Signs.dot : known, isOpen: known.isEmpty)
        })
    }
  }

  private mutating func corrections(_ session: RecordID, _ desk: Desk) -> RowList.Part {
    let rows = desk.corrections(in: session).map { item in
      let promise = desk.contents.records(FollowUp.type, pointingAt: item.id).first
      let words = item[ActivityItem.note].flatMap { $0.isBlank ? nil : $0.text } ?? item[ActivityItem.label] ?? ""
      let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
      let due = promise.map { promise in
        let day = promise[FollowUp.dueOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
        return desk.joined([desk.tongue(RecordWord.promised), day])
      }
      return row(
        promise.map { .open($0.id) } ?? .correct(item.id), line, due ?? desk.label(item, ActivityItem.verdict),
        isOpen: promise == nil)
    }
    return RowList.Part(
      title: desk.tongue(SessionsWord.toPutRight), aside: desk.tongue(SessionsWord.makesPromise), rows: rows)
  }

  private mutating func unsaid(_ session: RecordID, _ desk: Desk) -> RowList.Part {
    let rows = desk.read(in: session).filter { $0[ActivityItem.verdict] == "notSaid" }.map { item in
      row(.open(item.id), item[ActivityItem.label] ?? "", isOpen: false)
    }
    return RowList.Part(
      title: desk.tongue(SessionsWord.unsaid), aside: desk.tongue(SessionsWord.leftEveryPage), rows: rows)
  }

  private mutating func names(_ words: [FoundWord], _ desk: Desk) -> RowList.Part {
    let rows = words.map { found in
      let place = desk.contents[found.field.record].map { desk.title(of: $0) } ?? ""
      return row(.word(found), found.warning.words, place)
    }
    return RowList.Part(title: desk.tongue(GuardWord.names), rows: rows)
  }

  private mutating func asking(_ session: RecordID, _ desk: Desk) -> RowList.Part {
    let asked = desk.questionsOfGroup(in: session)
    let own = desk.contents.records(GroupQuestion.type)
    var rows = asked.map { question in
      let known = own.first { $0[GroupQuestion.words] == question.words }
      return row(
        known.map { .asked($0.id) } ?? .ask(question.words, method: question.method), question.words,
        known == nil ? "" : desk.tongue(SessionsWord.askedFromNowOn), isOpen: known == nil)
    }
    // One that was just typed stands here too, whichever group gave it.
    for question in own {
      guard let words = question[GroupQuestion.words], !words.isEmpty, !asked.contains(where: { $0.words == words })
      else { continue }
      rows.append(row(.asked(question.id), words, desk.tongue(SessionsWord.askedFromNowOn), isOpen: false))
    }
    return RowList.Part(
      title: desk.tongue(SessionsWord.shouldHaveAsked),
      aside: asked.isEmpty ? "" : desk.tongue(SessionsWord.askIt), adds: GroupQuestion.type,
      addWords: desk.tongue(SessionsWord.addQuestion), rows: rows)
  }

  // MARK: - Drawing

  /// Draws it around the marker.
  func draw(in area: Rect, on canvas: inout Canvas, _ desk: Desk) { list.draw(in: area, on: &canvas, desk.tongue) }
}
