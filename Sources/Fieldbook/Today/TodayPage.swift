import Canvas
import Notebook

/// What waits: interviews and notes to carry on, promises, quiet work, and who was heard so far.
struct TodayPage: Page {
  private var carryOn: [TodayItem] = []
  private var promised: [TodayItem] = []
  private var quiet: [TodayItem] = []
  private var beginnings: [TodayItem] = []
  private var heard = Bars()
  private var list = MarkedList()

  /// The figures of the last part, gathered once.
  private struct Bars: Hashable, Sendable {
    var people = 0
    var counts: [Int] = []
    var missing: [String] = []
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.today)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.interview, .note, .session, .find, .open, .help, .meet] }

  mutating func refresh(_ desk: inout Desk) {
    let held = HeldInterviews(desk.contents)
    carryOn = desk.toCarryOn
    promised = desk.otherCopyItems + desk.careItems(held: held) + desk.toCallBack + desk.promises
    quiet = desk.whenThereIsTime(held: held)
    let found = Heard(desk.contents, held: held)
    heard = Bars(
      people: found.respondents.count, counts: StudyQuestion.allCases.map { found.count($0) },
      missing: desk.notHeard(found))
    let isNew = carryOn.isEmpty && promised.isEmpty && heard.people == 0
    beginnings = isNew ? desk.beginnings : []
    if isNew { quiet.removeAll { $0.deed == .setUp } }
    list.hold(count: items.count)
  }

  private var items: [TodayItem] { beginnings + carryOn + promised + quiet }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .left: return list.move(.up, count: items.count)
    case .right: return list.move(.down, count: items.count)
    case .character("/"):
      desk.open(.find(FindPage()))
      return true
    default: return list.move(key, count: items.count)
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: if items.indices.contains(list.marked) { carryOut(items[list.marked].deed, &desk) }
    case .interview: desk.open(.start(StartPage()))
    case .note: desk.open(.entry(EntryPage.new(about: [], beside: false, &desk)))
    case .session: desk.prepareSession()
    default: return false
    }
    return true
  }

  private func carryOut(_ deed: TodayItem.Deed, _ desk: inout Desk) {
    switch deed {
    case .interview(let id): desk.openInterview(id)
    case .entry(let id): desk.open(.entry(EntryPage(entry: id)))
    case .session(let id): desk.open(desk.screen(of: id))
    case .record(let id): if let record = desk.contents[id] { desk.openRecord(record) }
    case .evening: desk.open(.evening(EveningPage()))
    case .newNote: desk.open(.entry(EntryPage.new(about: [], beside: false, &desk)))
    case .newTalk: desk.open(.start(StartPage()))
    case .setUp: desk.open(.setUp(SetUpPage()))
    case .callBack(let id): desk.open(.callBack(CallBackPage(withdrawal: id)))
    case .otherCopy: desk.open(.otherCopy(OtherCopyPage()))
    case .askAgain: desk.openAskAgain(desk.toAskAgain)
    case .signs: desk.open(.signs(SignsPage()))
    case .care(let matter): desk.open(.care(CarePage(matter)))
    case .endDate: desk.open(.endDate(EndDatePage()))
    case .harmCheck(let need): desk.open(.harmCheck(HarmCheckPage(target: need, kind: "support")))
    case .bin: desk.open(.bin(BinPage()))
    case .foundWords: desk.open(.foundWords(FoundWordsPage()))
    case .writtenTwice: desk.open(.twice(TwicePage()))
    }
  }

  func subject(_ desk: Desk) -> [RecordID] { [] }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let area = body.inset(bottom: Frame.rowsTaken(by: desk.message, in: canvas.size))
    TodayDrawing(
      sections: sections(desk), columns: min(canvas.size.columns - 1, Frame.margin(in: canvas.size) + 89),
      margin: Frame.margin(in: canvas.size), marked: list.marked, tongue: desk.tongue,
      heard: heard.people == 0 ? nil : figures(desk)
    ).draw(in: area, on: &canvas)
  }

  private func sections(_ desk: Desk) -> [TodayDrawing.Section] {
    [
      TodayDrawing.Section(title: "", items: beginnings, isGrid: false),
      TodayDrawing.Section(title: desk.tongue(TodayWord.carryOn), items: carryOn, isGrid: false),
      TodayDrawing.Section(title: desk.tongue(TodayWord.promised), items: promised, isGrid: false),
      TodayDrawing.Section(title: desk.tongue(TodayWord.whenTime), items: quiet, isGrid: true),
    ]
  }

  private func figures(_ desk: Desk) -> TodayDrawing.Figures {
    let people =
      heard.people == 1 ? desk.tongue(TodayWord.heardOne) : desk.tongue(TodayWord.heard, String(heard.people))
    let missing =
      heard.missing.isEmpty ? "" : desk.tongue(TodayWord.notHeard, heard.missing.joined(separator: ", "))
    let labels = StudyQuestion.allCases.map { desk.tongue.label(Code($0.rawValue), of: .studyQuestion) }
    return TodayDrawing.Figures(
      title: people, missing: missing, base: heard.people, bars: Array(zip(labels, heard.counts)))
  }
}
