/// Every set of words people read, for translators and for the tests that walk them.
public enum Words {
  /// The types, by name; a test finds any that is declared and not listed.
  public static let all: [any Phrase.Type] = [
    AllWord.self, AskAgainWord.self, AttachmentWord.self, BandWord.self, BringInWord.self, CalendarWord.self,
    CareWord.self, ClockWord.self, ClosingWord.self, CoarserWord.self, CommandWord.self, CurtainWord.self,
    DeclinedWord.self, EarlierWord.self, EndDateWord.self, EntryWord.self, EthiopianMonthWord.self, EveningWord.self,
    ExportWord.self, FindWord.self, FinishedWord.self, FormWord.self, ForOthersWord.self, FrameWord.self,
    FurtherUseWord.self, GuardWord.self, HarmQuestionWord.self, HarmWord.self, HeardWord.self, HijriMonthWord.self, HistoryWord.self,
    InterviewsWord.self, JournalWord.self, LeavingWord.self, ListWord.self, MeetWord.self, MethodWord.self,
    MonthWord.self, NamesWord.self, NewWord.self, OthersWord.self, PaperWord.self, PauseWord.self, PeopleWord.self,
    PermissionWord.self, PersianMonthWord.self, PersonWord.self, PlaceWord.self, PlainWord.self, PromiseWord.self,
    PromptWord.self, QuotingWord.self, ReadingWord.self, RecordWord.self, RecoveryWord.self, RemarkWord.self,
    ResultWord.self, ResumedWord.self, SafeCopyWord.self, SecretWordWord.self, SelfCareWord.self, SessionsWord.self,
    SessionWord.self, SignWord.self, StartWord.self, StayWord.self, StudyWord.self, TakeBackWord.self, TalkWord.self,
    TextWord.self, TieWord.self, TodayWord.self, TranslationWord.self, TwiceWord.self, UnfinishedWord.self,
    UnlockWord.self, UsesWord.self, WaitingWord.self,
  ]

  /// The key of every phrase with its English.
  public static var english: [(key: String, text: String)] { all.flatMap { phrases($0) } }

  private static func phrases<Words: Phrase>(_ type: Words.Type) -> [(key: String, text: String)] {
    type.allCases.map { ($0.key, $0.rawValue) }
  }
}
