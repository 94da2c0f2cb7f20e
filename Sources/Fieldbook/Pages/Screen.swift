import Canvas
import Notebook

/// Every screen there is once a notebook is open.
enum Screen: Hashable, Sendable {
  case today(TodayPage)
  case people(PeoplePage)
  case person(PersonPage)
  case record(RecordPage)
  case interviews(InterviewsPage)
  case start(StartPage)
  case permission(PermissionPage)
  case question(QuestionPage)
  case closing(ClosingPage)
  case readBack(ReadBackPage)
  case othersHere(OthersHerePage)
  case finished(FinishedPage)
  case evening(EveningPage)
  case journal(JournalPage)
  case entry(EntryPage)
  case find(FindPage)
  case export(ExportPage)
  case setUp(SetUpPage)
  case help(HelpPage)
  case all(AllPage)
  case goTo(GoToPage)
  case damage(DamagePage)
  case recovery(RecoveryPage)
  case prompt(PromptPage)

  /// The page inside.
  var page: any Page {
    get {
      switch self {
      case .today(let page): page
      case .people(let page): page
      case .person(let page): page
      case .record(let page): page
      case .interviews(let page): page
      case .start(let page): page
      case .permission(let page): page
      case .question(let page): page
      case .closing(let page): page
      case .readBack(let page): page
      case .othersHere(let page): page
      case .finished(let page): page
      case .evening(let page): page
      case .journal(let page): page
      case .entry(let page): page
      case .find(let page): page
      case .export(let page): page
      case .setUp(let page): page
      case .help(let page): page
      case .all(let page): page
      case .goTo(let page): page
      case .damage(let page): page
      case .recovery(let page): page
      case .prompt(let page): page
      }
    }
    set {
      switch newValue {
      case let page as TodayPage: self = .today(page)
      case let page as PeoplePage: self = .people(page)
      case let page as PersonPage: self = .person(page)
      case let page as RecordPage: self = .record(page)
      case let page as InterviewsPage: self = .interviews(page)
      case let page as StartPage: self = .start(page)
      case let page as PermissionPage: self = .permission(page)
      case let page as QuestionPage: self = .question(page)
      case let page as ClosingPage: self = .closing(page)
      case let page as ReadBackPage: self = .readBack(page)
      case let page as OthersHerePage: self = .othersHere(page)
      case let page as FinishedPage: self = .finished(page)
      case let page as EveningPage: self = .evening(page)
      case let page as JournalPage: self = .journal(page)
      case let page as EntryPage: self = .entry(page)
      case let page as FindPage: self = .find(page)
      case let page as ExportPage: self = .export(page)
      case let page as SetUpPage: self = .setUp(page)
      case let page as HelpPage: self = .help(page)
      case let page as AllPage: self = .all(page)
      case let page as GoToPage: self = .goTo(page)
      case let page as DamagePage: self = .damage(page)
      case let page as RecoveryPage: self = .recovery(page)
      case let page as PromptPage: self = .prompt(page)
      default: break
      }
    }
  }
}

/// The seven places one can go to by digit.
public enum PlaceTab: Int, CaseIterable, Hashable, Sendable {
  /// What waits, promises, what is late.
  case today = 1
  /// The others in the order of their digits; sessions and findings come later.
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

  /// The screen it opens; nil for places that this version does not have.
  var screen: Screen? {
    switch self {
    case .today: .today(TodayPage())
    case .people: .people(PeoplePage())
    case .interviews: .interviews(InterviewsPage())
    case .journal: .journal(JournalPage())
    case .export: .export(ExportPage())
    case .sessions, .findings: nil
    }
  }
}
