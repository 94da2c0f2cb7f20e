import Canvas
import Notebook

extension Desk {
  /// The page that has the keys.
  var top: any Page { screens.last?.page ?? TodayPage() }

  /// What the key line offers, the list of all commands last.
  var keyLineCommands: [Command.ID] { top.commands(self).filter { $0 != .all && $0 != .lock } + [.all] }

  /// Gives a key to whatever has the focus: the key line, the page, then the commands.
  mutating func handle(_ raw: Key) {
    message = nil
    undo.isFresh = false
    let offered = undo.offered
    defer { if undo.offered == offered { undo.offered = nil } }
    if keyLine != nil, handleOnKeyLine(raw) { return }
    let typing = top.isTyping(self)
    guard let key = typing ? raw : KeyReading.command(raw) else {
      if !toldOfKeyboard { say(FrameWord.otherKeyboard) }
      toldOfKeyboard = true
      return
    }
    if withTop({ $0.handle(key, &$1) }) == true { return }
    switch key {
    case .tab: if withTop({ $0.nextPart(&$1) }) != true { keyLine = 0 }
    case .backTab: if withTop({ $0.previousPart(&$1) }) != true { keyLine = keyLineCommands.count - 1 }
    default: if let command = command(for: key, typing: typing) { perform(command) } else { unknown(key, typing) }
    }
  }

  private func command(for key: Key, typing: Bool) -> Command.ID? {
    let offered = top.commands(self).map(Command.named)
    if let own = offered.first(where: { $0.keys.contains(key) && !(typing && key.isLetter) }) { return own.id }
    return Command.table.first { command in
      guard command.keys.contains(key) else { return false }
      switch command.scope {
      case .everywhere: return true
      case .whereNoTextIsTyped: return !typing || !key.isLetter
      case .inText, .onItsScreens: return false
      }
    }?.id
  }

  private mutating func unknown(_ key: Key, _ typing: Bool) {
    guard !typing, screens.count == 1, case .character(let character) = key, let digit = character.wholeNumberValue,
      let place = PlaceTab(rawValue: digit)
    else { return }
    go(to: place)
  }

  private mutating func handleOnKeyLine(_ key: Key) -> Bool {
    let offered = keyLineCommands
    let focus = min(keyLine ?? 0, offered.count - 1)
    switch key {
    case .left: keyLine = max(0, focus - 1)
    case .right: keyLine = min(offered.count - 1, focus + 1)
    case .home: keyLine = 0
    case .end: keyLine = offered.count - 1
    case .enter, .character(" "):
      keyLine = nil
      perform(offered[focus])
    case .escape: keyLine = nil
    case .tab:
      keyLine = nil
      withTop { $0.enterParts(fromEnd: false, &$1) }
    case .backTab:
      keyLine = nil
      withTop { $0.enterParts(fromEnd: true, &$1) }
    case .character:
      keyLine = nil
      return false
    default: return false
    }
    return true
  }

  // MARK: - Commands

  /// Why a command is not possible now; nil when it is.
  func obstacle(_ command: Command.ID) -> String? {
    switch command {
    case .damage: damage.isEmpty ? tongue(AllWord.nothingDamaged) : nil
    case .undo: undo.done.isEmpty && !top.isTyping(self) ? tongue(FrameWord.nothingToUndo) : nil
    case .redo: undo.undone.isEmpty && !top.isTyping(self) ? tongue(FrameWord.nothingToRedo) : nil
    case .practiceGone:
      PracticeTalks(contents).interviews.isEmpty ? tongue(PromptWord.noPractice) : nil
    case .eraseForGood where toErase == nil: tongue(FrameWord.notHere)
    default:
      top.obstacle(command, self)
        ?? (Command.named(command).scope == .onItsScreens && !top.commands(self).contains(command)
          ? tongue(FrameWord.notHere) : nil)
    }
  }

  /// Carries out a command, or says why it is not possible.
  mutating func perform(_ command: Command.ID) {
    if let obstacle = obstacle(command) { return say(obstacle) }
    if withTop({ $0.perform(command, &$1) }) == true { return }
    switch command {
    case .back: if screens.count > 1 { back() } else { stepBackFromPlace() }
    case .all: open(.all(AllPage()))
    case .help: open(.help(HelpPage(for: top.commands(self), typing: top.isTyping(self))))
    case .find: open(.find(FindPage()))
    case .goTo: open(.goTo(GoToPage()))
    case .journalBeside: openJournalBeside()
    case .undo:
      takeBackWhenAsked()
      withTop { $0.refresh(&$1) }
    case .redo:
      doAgainWhenAsked()
      withTop { $0.refresh(&$1) }
    case .saveNow:
      writeTexts()
      say(status)
    case .close: effects += leave(.quit, returningTo: nil)
    case .setUp: open(.setUp(SetUpPage()))
    case .places: openPlaces(nil)
    case .signs: open(.signs(SignsPage()))
    case .openBin: open(.bin(BinPage()))
    case .writtenTwice: open(.twice(TwicePage()))
    case .evening: open(.evening(EveningPage()))
    case .declined: open(.declined(DeclinedPage()))
    case .foundWords:
      writeTexts()
      open(.foundWords(FoundWordsPage()))
    case .readForLeaving:
      writeTexts()
      open(.leaving(LeavingPage()))
    case .damage: open(.damage(DamagePage()))
    case .meet: open(.meet(MeetPage()))
    case .recovery: open(.recovery(RecoveryPage()))
    case .safeCopy: open(.safeCopy(SafeCopyPage(self)))
    case .language: nextLanguage()
    case .questionLanguage: nextQuestionLanguage()
    case .lock: effects += leave(.lock, returningTo: place)
    case .shortWord: open(.prompt(.shortWord(self)))
    case .takeBack: openTakeBack()
    case .practiceGone: open(.prompt(.practiceGone(self)))
    case .takeBackByWord: open(.secretWord(SecretWordPage(.find)))
    case .eraseForGood: if let record = toErase { openEraseForGood(record) }
    default: say(FrameWord.notHere)
    }
  }

  private mutating func stepBackFromPlace() {
    if case .today = screens.last { return say(FrameWord.leaveHint) }
    go(to: .today)
  }

  private mutating func nextLanguage() {
    let all = Language.allCases
    let index = all.firstIndex(of: tongue.language) ?? 0
    tongue = Tongue(all[(index + 1) % all.count], calendar: tongue.calendar)
    // What a page gathered before is worded in the language before.
    withTop { $0.refresh(&$1) }
    say(tongue.language.ownName)
  }

  /// Opens a journal note about what is open, or returns from it to the very letter.
  private mutating func openJournalBeside() {
    if case .entry(let page) = screens.last, page.isBeside { return back() }
    open(.entry(EntryPage.new(about: top.subject(self), beside: true, &self)))
  }
}

extension Key {
  /// True for keys that type a letter.
  var isLetter: Bool {
    if case .character = self { return true }
    return false
  }
}
