/// The words of commands, as they stand on the key line and in the list of all commands.
public enum CommandWord: String, Phrase {
  case lock, all, find, journal, back, next, undo, redo, help, close, open, new, interview, note, narrow
  case goTo = "go to"
  case saved = "saved?"
  case previous = "back one"
  case journalBeside = "journal beside"
  case mark
  case bin = "to the bin"
  case themes, words, pause
  case noAnswer = "no answer"
  case voice = "own words"
  case number = "number for a name"
  case leaveOut = "do not write that"
  case select
  case cut, copy, paste
  case writeTables = "write it"
  case shortGuide = "which guide"
  case othersHere = "others here, pressure"
  case setUp = "set up the study"
  case damage = "files that cannot be read"
  case changeKind = "kind, about"
  case readBack = "read back"
  case meet = "meet the other copy"
  case recovery = "recovery sheet"
  case safeCopy = "a copy for safe keeping"
  case language = "language of the screen"
  case part
  case asked = "asked further"
  case begin, said
  case allSaid = "all said, my way"
  case keepNext = "keep, next question"
  case writeHere = "write here"
  case readThrough = "read through"
  case evening = "answers without themes"
  case afterNote = "a note after the talk"
  case history
  case bringBack = "bring it back"
  case settle = "choose what stands"
  case openBin = "what is in the bin"
  case writtenTwice = "what is written twice"
  case shortWord = "short word for this visit"
  case askAgain = "ask permission again"
  case furtherUses = "ask for more"
  case secretWord = "a word of their own"
  case clearOthers = "may go further"
  case takeBack = "take it back"
  case takeBackByWord = "take it back by word"
  case eraseForGood = "erase for good"
  case attach = "add a photo, scan or recording"
  case names = "names kept apart"
  case closeNames = "close the names"
  case earlier = "said before"
  case quotable = "may be quoted"
  case declined = "not answered, counted"
  case translation = "a translation below"
}
