/// Words of the list of all commands, go-to, help, and files that cannot be read.
enum AllWord: String, Phrase {
  case title = "All that can be done here. Type to narrow."
  case nothing = "Nothing is called that. Backspace widens."
  case nothingDamaged = "Every file can be read."
  case goWhere = "Go to"
  case helpTitle = "Help for this screen"
  case helpBasics = "Arrows, Enter, Esc, Tab, Space, Backspace and digits do everything."
  case helpKeyLine = "Tab goes to the last line: there ← → choose and Enter acts."
  case helpLock = "Hold Esc, or press it three times: the notebook locks at once."
  case helpText = "While you type, letters are letters. All is saved within a second."
  case helpVoices = "^W: own words │, again the interpreter’s ¦, again notes. Enter: notes."
  case damageTitle = "Files that cannot be read. The rest of the notebook is open."
  case damageHint = "Keep them. Another copy of this notebook may hold them whole."
}
