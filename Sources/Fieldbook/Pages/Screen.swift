import Canvas
import Notebook

/// Every screen there is once a notebook is open.
enum Screen: Hashable, Sendable {
  /// What waits: the place one begins at.
  case today(TodayPage)
  /// All persons and groups.
  case people(PeoplePage)
  /// One person or group and what was told of them.
  case person(PersonPage)
  /// One row or promise as a form.
  case record(RecordPage)
  /// With whom a person or group has a tie, and of what kind.
  case newTie(NewTiePage)
  /// One place over time, its people and early signs.
  case place(PlacePage)
  /// The log of early signs.
  case signs(SignsPage)
  /// One early sign and what came of it.
  case sign(SignPage)
  /// Something about people's safety to decide now.
  case care(CarePage)
  /// What harm something could do, question by question.
  case harmCheck(HarmCheckPage)
  /// One promise.
  case promise(PromisePage)
  /// Names and words at the end of the study.
  case endDate(EndDatePage)
  /// All interviews.
  case interviews(InterviewsPage)
  /// Who is heard, by which guide.
  case start(StartPage)
  /// The ten points, and whether we may talk.
  case permission(PermissionPage)
  /// An interview of an earlier day, asked whether what was agreed to still holds.
  case resumed(ResumedPage)
  /// The pause over any screen of an interview.
  case pause(PausePage)
  /// One question of an interview.
  case question(QuestionPage)
  /// What is agreed at the end.
  case closing(ClosingPage)
  /// Permission asked again, one interview after the other.
  case askAgain(AskAgainPage)
  /// What is asked only where it is needed.
  case furtherUses(FurtherUsesPage)
  /// A secret word, to be kept or to find someone by.
  case secretWord(SecretWordPage)
  /// Answers read to the person, to take out what they say.
  case readBack(ReadBackPage)
  /// A finished interview, to be read through.
  case reading(ReadingPage)
  /// Who could hear, and pressure.
  case othersHere(OthersHerePage)
  /// What was done, and questions to oneself.
  case finished(FinishedPage)
  /// Answers that have no themes yet, one after the other.
  case evening(EveningPage)
  /// All sessions.
  case sessions(SessionsPage)
  /// A session before it is held.
  case prepare(PreparePage)
  /// What a group can do together.
  case method(MethodPage)
  /// The last screen before the laptop is turned to the group.
  case hold(HoldPage)
  /// A session that was begun: what they did, and what is left to do.
  case session(SessionPage)
  /// What something a group named is in our lists.
  case sort(SortPage)
  /// All notes.
  case journal(JournalPage)
  /// One note.
  case entry(EntryPage)
  /// What the visit before left in the middle.
  case unfinished(UnfinishedPage)
  /// How the researcher is; theirs alone.
  case selfCare(SelfCarePage)
  /// How often each question was not answered.
  case declined(DeclinedPage)
  /// What was heard, view by view.
  case findings(FindingsPage)
  /// What lies under a figure.
  case beneath(BeneathPage)
  /// What figures are narrowed to.
  case narrow(NarrowPage)
  /// Words looked for in everything.
  case find(FindPage)
  /// The team's tables: look, where, write.
  case export(ExportPage)
  /// What leaves, step by step, for others and for the team.
  case exportSteps(ExportStepsPage)
  /// Texts read through for leaving, one after the other.
  case leaving(LeavingPage)
  /// The study, its places and its team.
  case setUp(SetUpPage)
  /// The words of one list.
  case list(ListPage)
  /// What the keys do on the screen beneath.
  case help(HelpPage)
  /// Every command by its words.
  case all(AllPage)
  /// Places and the questions of an open interview.
  case goTo(GoToPage)
  /// What day it is, when the clock can hardly be right.
  case clock(ClockPage)
  /// Files that cannot be read.
  case damage(DamagePage)
  /// The recovery sheet, after the words were typed once more.
  case recovery(RecoveryPage)
  /// Another copy of the notebook, through a folder.
  case meet(MeetPage)
  /// Where a copy for safe keeping is to go.
  case safeCopy(SafeCopyPage)
  /// One line asked for.
  case prompt(PromptPage)
  /// Taking back what was told, and erasing for good.
  case takeBack(TakeBackPage)
  /// Tables to call back.
  case callBack(CallBackPage)
  /// What another copy took back.
  case otherCopy(OtherCopyPage)
  /// A field written twice, and which of it stands.
  case settle(SettlePage)
  /// Everything written twice.
  case twice(TwicePage)
  /// Records that share a number.
  case renumber(RenumberPage)
  /// What was written about one thing.
  case history(HistoryPage)
  /// One thing that was written, whole.
  case writing(WritingPage)
  /// What is in the bin.
  case bin(BinPage)
  /// Photos, scans and recordings of one record.
  case attachments(AttachmentsPage)
  /// Which number stands for a name.
  case number(NumberPage)
  /// Words that may lead to somebody.
  case foundWords(FoundWordsPage)
  /// A list made elsewhere.
  case bringIn(BringInPage)
  /// Names kept apart, of one owner or where room is made for them.
  case names(NamesPage)

  /// The page inside.
  var page: any Page {
    get {
      switch self {
      case .today(let page): page
      case .people(let page): page
      case .person(let page): page
      case .record(let page): page
      case .newTie(let page): page
      case .place(let page): page
      case .signs(let page): page
      case .sign(let page): page
      case .care(let page): page
      case .harmCheck(let page): page
      case .promise(let page): page
      case .endDate(let page): page
      case .interviews(let page): page
      case .start(let page): page
      case .permission(let page): page
      case .resumed(let page): page
      case .pause(let page): page
      case .unfinished(let page): page
      case .selfCare(let page): page
      case .declined(let page): page
      case .question(let page): page
      case .closing(let page): page
      case .askAgain(let page): page
      case .furtherUses(let page): page
      case .secretWord(let page): page
      case .readBack(let page): page
      case .reading(let page): page
      case .othersHere(let page): page
      case .finished(let page): page
      case .evening(let page): page
      case .sessions(let page): page
      case .prepare(let page): page
      case .method(let page): page
      case .hold(let page): page
      case .session(let page): page
      case .sort(let page): page
      case .journal(let page): page
      case .entry(let page): page
      case .findings(let page): page
      case .beneath(let page): page
      case .narrow(let page): page
      case .find(let page): page
      case .export(let page): page
      case .exportSteps(let page): page
      case .leaving(let page): page
      case .setUp(let page): page
      case .list(let page): page
      case .help(let page): page
      case .all(let page): page
      case .goTo(let page): page
      case .clock(let page): page
      case .damage(let page): page
      case .recovery(let page): page
      case .meet(let page): page
      case .safeCopy(let page): page
      case .prompt(let page): page
      case .takeBack(let page): page
      case .callBack(let page): page
      case .otherCopy(let page): page
      case .settle(let page): page
      case .twice(let page): page
      case .renumber(let page): page
      case .history(let page): page
      case .writing(let page): page
      case .bin(let page): page
      case .attachments(let page): page
      case .bringIn(let page): page
      case .names(let page): page
      case .number(let page): page
      case .foundWords(let page): page
      }
    }
    set {
      switch newValue {
      case let page as TodayPage: self = .today(page)
      case let page as PeoplePage: self = .people(page)
      case let page as PersonPage: self = .person(page)
      case let page as RecordPage: self = .record(page)
      case let page as NewTiePage: self = .newTie(page)
      case let page as PlacePage: self = .place(page)
      case let page as SignsPage: self = .signs(page)
      case let page as SignPage: self = .sign(page)
      case let page as CarePage: self = .care(page)
      case let page as HarmCheckPage: self = .harmCheck(page)
      case let page as PromisePage: self = .promise(page)
      case let page as EndDatePage: self = .endDate(page)
      case let page as InterviewsPage: self = .interviews(page)
      case let page as StartPage: self = .start(page)
      case let page as PermissionPage: self = .permission(page)
      case let page as ResumedPage: self = .resumed(page)
      case let page as PausePage: self = .pause(page)
      case let page as UnfinishedPage: self = .unfinished(page)
      case let page as SelfCarePage: self = .selfCare(page)
      case let page as DeclinedPage: self = .declined(page)
      case let page as QuestionPage: self = .question(page)
      case let page as ClosingPage: self = .closing(page)
      case let page as AskAgainPage: self = .askAgain(page)
      case let page as FurtherUsesPage: self = .furtherUses(page)
      case let page as SecretWordPage: self = .secretWord(page)
      case let page as ReadBackPage: self = .readBack(page)
      case let page as ReadingPage: self = .reading(page)
      case let page as OthersHerePage: self = .othersHere(page)
      case let page as FinishedPage: self = .finished(page)
      case let page as EveningPage: self = .evening(page)
      case let page as SessionsPage: self = .sessions(page)
      case let page as PreparePage: self = .prepare(page)
      case let page as MethodPage: self = .method(page)
      case let page as HoldPage: self = .hold(page)
      case let page as SessionPage: self = .session(page)
      case let page as SortPage: self = .sort(page)
      case let page as JournalPage: self = .journal(page)
      case let page as EntryPage: self = .entry(page)
      case let page as FindingsPage: self = .findings(page)
      case let page as BeneathPage: self = .beneath(page)
      case let page as NarrowPage: self = .narrow(page)
      case let page as FindPage: self = .find(page)
      case let page as ExportPage: self = .export(page)
      case let page as ExportStepsPage: self = .exportSteps(page)
      case let page as LeavingPage: self = .leaving(page)
      case let page as SetUpPage: self = .setUp(page)
      case let page as ListPage: self = .list(page)
      case let page as HelpPage: self = .help(page)
      case let page as AllPage: self = .all(page)
      case let page as GoToPage: self = .goTo(page)
      case let page as ClockPage: self = .clock(page)
      case let page as DamagePage: self = .damage(page)
      case let page as RecoveryPage: self = .recovery(page)
      case let page as MeetPage: self = .meet(page)
      case let page as SafeCopyPage: self = .safeCopy(page)
      case let page as PromptPage: self = .prompt(page)
      case let page as TakeBackPage: self = .takeBack(page)
      case let page as CallBackPage: self = .callBack(page)
      case let page as OtherCopyPage: self = .otherCopy(page)
      case let page as SettlePage: self = .settle(page)
      case let page as TwicePage: self = .twice(page)
      case let page as RenumberPage: self = .renumber(page)
      case let page as HistoryPage: self = .history(page)
      case let page as WritingPage: self = .writing(page)
      case let page as BinPage: self = .bin(page)
      case let page as AttachmentsPage: self = .attachments(page)
      case let page as BringInPage: self = .bringIn(page)
      case let page as NamesPage: self = .names(page)
      case let page as NumberPage: self = .number(page)
      case let page as FoundWordsPage: self = .foundWords(page)
      default: break
      }
    }
  }
}

/// The seven places one can go to by digit.
public enum PlaceTab: Int, CaseIterable, Hashable, Sendable {
  /// What waits, promises, what is late.
  case today = 1
  /// The others in the order of their digits.
  case people, interviews, journal, sessions, findings, export

  /// The word on line 2.
  var word: FrameWord {
    switch self {
    case .today: .today
    case .people: .people
    case .interviews: .interviews
    case .journal: .journal
    case .sessions: .sessions
    case .findings: .findings
    case .export: .export
    }
  }

  /// The screen it opens.
  var screen: Screen {
    switch self {
    case .today: .today(TodayPage())
    case .people: .people(PeoplePage())
    case .interviews: .interviews(InterviewsPage())
    case .journal: .journal(JournalPage())
    case .sessions: .sessions(SessionsPage())
    case .export: .export(ExportPage())
    case .findings: .findings(FindingsPage())
    }
  }
}
