import Canvas
import Notebook

extension PlainTalk {
  /// What is asked now.
  mutating func prompt() -> [String] {
    switch ask {
    case .page: return promptOfPage()
    case .next: return [promptNext()]
    case .complaint: return [desk.tongue(PlainWord.complaint)]
    case .goTo: return questionsToGoTo() + [desk.tongue(PlainWord.whichQuestion)]
    case .asks: return asks() + [desk.tongue(PlainWord.whichAsked)]
    case .rows: return promptRows()
    case .answers: return answersWithWords() + [desk.tongue(PlainWord.whichAnswer)]
    case .leaveOut(let place): return numbered(desk.editor(at: place).prose) + [desk.tongue(PlainWord.whichLine)]
    case .leaveOutSure(let place, let index):
      return (desk.editor(at: place).prose.paragraphs.element(index).map { [$0.text] } ?? [])
        + [desk.tongue(PlainWord.sureToLeaveOut)]
    case .name: return [desk.tongue(PlainWord.whichName)]
    case .number(_, let name): return [desk.tongue(PlainWord.whichNumber, name)]
    }
  }

  private mutating func promptOfPage() -> [String] {
    switch desk.screens.last {
    case .start(let page):
      return page.asked(startRow, desk).map { row in
        (row.isLast ? page.remarks(desk) : []) + promptStart(row)
      } ?? []
    case .permission(let page): return promptPermission(page)
    case .question(let page): return promptQuestion(page)
    case .closing(let page): return promptClosing(page)
    case .pause(let page): return promptPause(page)
    case .othersHere(let page): return page.asked(desk).map { promptOthers($0) } ?? []
    case .entry(let page): return tells("note") ? [page.heading(desk).title, desk.tongue(PlainWord.noteLines)] : []
    case .prompt(let page): return [page.question]
    case .finished: return screenAsItStands() + [desk.tongue(PlainWord.chooseOne)]
    default: return screenAsItStands() + [desk.tongue(PlainWord.screenKeys)]
    }
  }

  // MARK: - What next

  private func promptNext() -> String {
    let rest = desk.tongue.list(
      likely.map { "\($0.rawValue) \(words(for: $0))" } + ["? \(desk.tongue(PlainWord.all))"])
    return "\(desk.tongue(PlainWord.whatNext, emptyLine)) \(rest)."
  }

  /// What an empty line leads to.
  private var emptyLine: String {
    switch desk.screens.last {
    case .permission: return desk.tongue(PlainWord.asBefore)
    case .question(let page):
      guard let asked = page.asked(desk), let next = nextPart(of: page, asked) else {
        return desk.tongue(PlainWord.nextQuestion)
      }
      return next == .rows && page.focus != .rows ? rowsName(asked) : desk.tongue(PlainWord.nextPart)
    default: return desk.tongue(PlainWord.nextQuestion)
    }
  }

  // MARK: - Lists

  /// The entries of a list, each with its number and the key it has on the screen.
  func lines(of list: ThemeList, numbered: Bool, chosen: [Code] = []) -> [String] {
    list.items.map { item in
      let (number, own) = (String(item.number), String(item.key))
      let key = numbered || own == number ? own : desk.tongue.list([number, own])
      let mark = chosen.contains(item.code) ? " (\(desk.tongue(PlainWord.isChosen)))" : ""
      // Scales say what each step means; elsewhere that would be too much to listen to.
      let meaning = numbered && !item.meaning.isEmpty ? ". \(item.meaning)" : ""
      return "\(key): \(item.label)\(mark)\(meaning)"
    }
  }

  private mutating func promptStart(_ row: RowAsked) -> [String] {
    let list = row.list.items.enumerated().map { index, item in
      "\(index + 1): \(item.label)\(row.chosen.contains(item.code) ? " (\(desk.tongue(PlainWord.isChosen)))" : "")"
    }
    return [row.label] + list + [desk.tongue(PlainWord.chooseOrKeep)]
  }

  private mutating func promptOthers(_ row: RowAsked) -> [String] {
    [row.label] + lines(of: row.list, numbered: false, chosen: row.chosen) + [desk.tongue(PlainWord.chooseOrKeep)]
  }

  private func promptPause(_ pause: PausePage) -> [String] {
    if pause.asksToErase { return [desk.tongue(PlainWord.sureToErase)] }
    let ways = PausePage.Way.allCases.map { pause.words(of: $0, desk) }
    let help = desk.study?[Study.referralList].map { $0.isBlank ? [] : [$0.text.replacing("\n", with: "; ")] } ?? []
    return [desk.tongue(PauseWord.paused)] + ways.enumerated().map { "\($0.offset + 1): \($0.element)" }
      + help.map { desk.tongue(PauseWord.whoCanHelp, $0) }
  }

  // MARK: - Permission

  private mutating func promptPermission(_ page: PermissionPage) -> [String] {
    guard let talk else { return [] }
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    var lines: [String] = []
    if tells("permission") {
      lines.append(heading(talk, desk.tongue(TalkWord.permission)))
      if page.focus == .points { lines.append(script.yourWay[desk.tongue.language]) }
    }
    if page.focus == .points, let point = script.points.element(page.point) {
      lines.append(
        desk.tongue(PlainWord.point, String(point.number), String(script.points.count), point.title[spoken]))
      lines.append(quoted(script.spoken(point, guide: talk.guide, in: spoken)))
      lines.append(desk.tongue(PlainWord.pointKeys))
    } else if page.focus == .understood {
      lines.append(quoted(script.understanding[spoken]))
      lines.append(answers(PermissionPage.understood, Vocabulary.understood))
    } else if page.focus == .mayWe {
      lines.append(quoted(script.mayWeTalk[spoken]))
      lines.append(answers(PermissionPage.answers, Vocabulary.permissionAnswer))
    } else {
      lines += screenAsItStands() + [desk.tongue(PlainWord.screenKeys)]
    }
    return lines
  }

  private func answers(_ codes: [Code], _ vocabulary: Vocabulary) -> String {
    codes.enumerated().map { "\($0.offset + 1): \(desk.tongue.label($0.element, of: vocabulary))" }
      .joined(separator: ". ") + "."
  }

  private mutating func promptClosing(_ page: ClosingPage) -> [String] {
    guard let talk else { return [] }
    if page.asksToErase { return [desk.tongue(PlainWord.sureToErase)] }
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    var lines: [String] = []
    if tells("closing") { lines += [heading(talk, desk.tongue(TalkWord.permission))] }
    if page.row == 0 {
      return lines + [quoted(script.leaveOut[spoken]), answers(["no", "yes"], Vocabulary.leaveOut)]
    }
    guard let permission = script.closing.element(page.row - 1) else { return lines }
    if tells("notAsked") { lines.append(script.notAskedMeansNo[desk.tongue.language]) }
    let answer = talk.closingAnswer(permission.scope, in: desk.contents)
      .map { desk.tongue(PlainWord.chosen, desk.tongue.label($0 ? "yes" : "no", of: Vocabulary.yesNo)) }
    return lines + [quoted("\(script.mayWe[spoken]) \(permission.words[spoken])")] + (answer.map { [$0] } ?? [])
      + ["\(answers(["yes", "no"], Vocabulary.yesNo)) 3: \(script.takeItBack[desk.tongue.language])."]
  }

  /// Number of the interview, number of the person, and where in it we are.
  func heading(_ talk: Talk, _ place: String) -> String {
    let codes = [desk.contents[talk.id], desk.contents[talk.respondent]].compactMap { $0.map { desk.code(of: $0) } }
    return desk.tongue.list(codes) + ". \(place)."
  }

  /// What is said aloud, between quotes.
  func quoted(_ text: String) -> String { Signs.openQuote + text + Signs.closeQuote }

  // MARK: - Any page

  /// The lines of a page that has no prompt of its own, as the screen shows them.
  private func screenAsItStands() -> [String] {
    var canvas = Canvas(size: desk.size)
    desk.top.draw(in: Frame.body(in: desk.size), on: &canvas, desk)
    // The marker says where the keys are; here a number says it.
    return canvas.lines.map { line in
      let text = line.trimmingSpaces
      return text.hasPrefix(Signs.marker) ? String(text.dropFirst(Signs.marker.count)).trimmingSpaces : text
    }.filter { line in line.contains { $0.isLetter || $0.isNumber } }
  }
}
