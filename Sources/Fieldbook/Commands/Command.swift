import Canvas

/// Something a person can do, declared once: words, keys and where; key line, help, list and Docs/Keys.md follow.
public struct Command: Hashable, Sendable, Identifiable {
  /// What the code calls it.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    /// Reached from everywhere.
    case back, lock, all, find, journalBeside, goTo, previous, next, undo, redo, saveNow, close, help
    /// The tabs of what is open.
    case part
    /// In lists.
    case open, new, interview, note, session, narrow, mark, bin, moveUp, moveDown
    /// At a question.
    case words, themes, asked, noAnswer, pause, othersHere, changeGuide, readBack, earlier, quotable, declined
    case questionLanguage
    /// At the steps around an interview.
    case begin, said, allSaid, keepNext, evening, afterNote, binRow, readThrough, writeHere
    /// In a text.
    case voice, number, leaveOut, select, cut, copy, paste, changeKind, translation
    /// What was written, what is in the bin, what is written twice.
    case history, bringBack, openBin, settle, writtenTwice
    /// For the notebook as a whole.
    case writeTables, setUp, damage, recovery, language, shortWord, meet, safeCopy
    /// Permission after the talk.
    case askAgain, furtherUses, secretWord, clearOthers
    /// Promises, and the harm something could do.
    case promise, done, harmCheck
    /// Taking back.
    case takeBack, takeBackByWord, eraseForGood
    /// Talks for practice; a list made elsewhere.
    case practiceGone, bringIn
    /// Photos, scans and recordings; names kept apart.
    case attach, names, closeNames
    /// Words that may be names, and that one may stand.
    case foundWords, mayStand
    /// What leaves for others, and reading texts through for that.
    case forOthers, readForLeaving, asItIs, reword, staysHere
    /// Places over time, and the log of early signs.
    case places, signs
    /// In what was heard.
    case narrowTo, widen, whoLooks, target
  }

  /// Where a key means this command.
  public enum Scope: Hashable, Sendable {
    /// On every screen, in text too.
    case everywhere
    /// On every screen where no text is being typed.
    case whereNoTextIsTyped
    /// On the screens that list it.
    case onItsScreens
    /// In a text being typed.
    case inText
  }

  /// What the code calls it.
  public let id: ID
  /// The words people read.
  public let word: CommandWord
  /// The keys, the one shown first; empty when it is reached through the key line and the list only.
  public let keys: [Key]
  /// Where the keys count.
  public let scope: Scope

  /// Declares a command for the table below.
  init(_ id: ID, _ word: CommandWord, _ keys: [Key], _ scope: Scope) {
    self.id = id
    self.word = word
    self.keys = keys
    self.scope = scope
  }

  /// The one declaration of a command.
  public static func named(_ id: ID) -> Command { byID[id] ?? Command(id, .all, [], .onItsScreens) }

  private static let byID = Dictionary(table.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Every command there is, in the order of the list.
  public static let table: [Command] = [
    Command(.back, .back, [.escape], .everywhere),
    Command(.next, .next, [.control("n"), .function(8)], .everywhere),
    Command(.previous, .previous, [.control("u"), .function(7)], .everywhere),
    Command(.journalBeside, .journalBeside, [.control("o"), .function(5)], .everywhere),
    Command(.find, .find, [.function(3), .control("f")], .everywhere),
    Command(.goTo, .goTo, [.function(6), .control("g")], .everywhere),
    Command(.undo, .undo, [.control("z")], .everywhere),
    Command(.redo, .redo, [.control("y")], .everywhere),
    Command(.saveNow, .saved, [.control("s")], .everywhere),
    Command(.close, .close, [.control("q")], .everywhere),
    Command(.help, .help, [.character("?"), .function(1)], .whereNoTextIsTyped),
    Command(.all, .all, [.function(9), .control("p")], .everywhere),
    Command(.lock, .lock, [.function(12), .control("l")], .everywhere),
    Command(.open, .open, [.enter], .onItsScreens),
    Command(.part, .part, [.right], .onItsScreens),
    Command(.new, .new, [.character("n")], .onItsScreens),
    Command(.interview, .interview, [.character("i")], .onItsScreens),
    Command(.note, .note, [.character("j")], .onItsScreens),
    Command(.session, .session, [.character("s")], .onItsScreens),
    Command(.narrow, .narrow, [.character("/")], .onItsScreens),
    Command(.mark, .mark, [.character(" ")], .onItsScreens),
    Command(.bin, .bin, [.character("d"), .delete], .onItsScreens),
    Command(.moveUp, .moveUp, [], .onItsScreens),
    Command(.moveDown, .moveDown, [], .onItsScreens),
    Command(.words, .words, [.tab], .onItsScreens),
    Command(.themes, .themes, [.tab], .onItsScreens),
    Command(.noAnswer, .noAnswer, [.control("d"), .function(4)], .onItsScreens),
    Command(.pause, .pause, [.control("t"), .function(2)], .onItsScreens),
    Command(.othersHere, .othersHere, [], .onItsScreens),
    Command(.changeGuide, .shortGuide, [], .onItsScreens),
    Command(.readBack, .readBack, [], .onItsScreens),
    Command(.asked, .asked, [.tab], .onItsScreens),
    Command(.earlier, .earlier, [.backTab], .onItsScreens),
    Command(.quotable, .quotable, [.character("q")], .onItsScreens),
    Command(.questionLanguage, .questionLanguage, [], .onItsScreens),
    Command(.declined, .declined, [], .everywhere),
    Command(.begin, .begin, [.enter], .onItsScreens),
    Command(.said, .said, [.character(" ")], .onItsScreens),
    Command(.allSaid, .allSaid, [.character("0")], .onItsScreens),
    Command(.keepNext, .keepNext, [.enter], .onItsScreens),
    Command(.binRow, .bin, [.delete], .onItsScreens),
    Command(.writeHere, .writeHere, [.enter], .onItsScreens),
    Command(.readThrough, .readThrough, [.character(" ")], .onItsScreens),
    Command(.evening, .evening, [], .everywhere),
    Command(.afterNote, .afterNote, [], .onItsScreens),
    Command(.voice, .voice, [.control("w")], .inText),
    Command(.number, .number, [.control("k")], .inText),
    Command(.leaveOut, .leaveOut, [.control("r")], .inText),
    Command(.translation, .translation, [], .onItsScreens),
    Command(.select, .select, [.control("e")], .inText),
    Command(.cut, .cut, [.control("x")], .inText),
    Command(.copy, .copy, [.control("c")], .inText),
    Command(.paste, .paste, [.control("v")], .inText),
    Command(.changeKind, .changeKind, [.tab], .onItsScreens),
    Command(.history, .history, [.character("h")], .onItsScreens),
    Command(.bringBack, .bringBack, [.enter], .onItsScreens),
    Command(.settle, .settle, [], .onItsScreens),
    Command(.openBin, .openBin, [], .everywhere),
    Command(.writtenTwice, .writtenTwice, [], .everywhere),
    Command(.writeTables, .writeTables, [.control("n"), .function(8)], .onItsScreens),
    Command(.setUp, .setUp, [], .everywhere),
    Command(.places, .places, [], .everywhere),
    Command(.signs, .signs, [], .everywhere),
    Command(.damage, .damage, [], .everywhere),
    Command(.meet, .meet, [], .everywhere),
    Command(.recovery, .recovery, [], .everywhere),
    Command(.safeCopy, .safeCopy, [], .everywhere),
    Command(.language, .language, [], .everywhere),
    Command(.shortWord, .shortWord, [], .everywhere),
    Command(.askAgain, .askAgain, [], .onItsScreens),
    Command(.furtherUses, .furtherUses, [], .onItsScreens),
    Command(.secretWord, .secretWord, [], .onItsScreens),
    Command(.clearOthers, .clearOthers, [], .onItsScreens),
    Command(.promise, .promise, [], .onItsScreens),
    Command(.done, .done, [], .onItsScreens),
    Command(.harmCheck, .harmCheck, [], .onItsScreens),
    Command(.takeBack, .takeBack, [], .everywhere),
    Command(.takeBackByWord, .takeBackByWord, [], .everywhere),
    Command(.eraseForGood, .eraseForGood, [], .everywhere),
    Command(.practiceGone, .practiceGone, [], .everywhere),
    Command(.bringIn, .bringIn, [], .onItsScreens),
    Command(.attach, .attach, [], .onItsScreens),
    Command(.names, .names, [], .onItsScreens),
    Command(.closeNames, .closeNames, [], .onItsScreens),
    Command(.foundWords, .foundWords, [], .everywhere),
    Command(.mayStand, .mayStand, [.character("1")], .onItsScreens),
    Command(.forOthers, .forOthers, [], .onItsScreens),
    Command(.readForLeaving, .readForLeaving, [], .everywhere),
    Command(.asItIs, .asItIs, [.enter, .character("1")], .onItsScreens),
    Command(.reword, .reword, [.character("2")], .onItsScreens),
    Command(.staysHere, .staysHere, [.character("3")], .onItsScreens),
    Command(.narrowTo, .narrowTo, [.character("f")], .onItsScreens),
    Command(.widen, .widen, [], .onItsScreens),
    Command(.whoLooks, .whoLooks, [], .onItsScreens),
    Command(.target, .target, [.character("t")], .onItsScreens),
  ]
}
