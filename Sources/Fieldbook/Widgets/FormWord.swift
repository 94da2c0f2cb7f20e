/// Words of forms.
enum FormWord: String, Phrase {
  case yes, no
  case impossibleDate = "There is no such day. Your words are kept; type another, or leave it so."
  case daysBetween = "{1}: {2}"
  case outOfRange = "A whole number from {1} to {2}."
  case mostChosen = "No more than {1}. Take one away first."
  case typeHint = "Letters begin writing, and so does Enter. All of it is kept."
  case typeHowMany = "Type how many they are, or choose with ↓."
  case enterWrites = "Enter writes here."
  case takenAway = "Taken away: {1}. Ctrl-Z brings it back."
  case dateHint = "2026-03-12, 2026-03, 2026-Q1, ~2026, 12 March, or as it was said."
  case dateHintOwn = "{1}, 2026-03-12, 2026-03, ~2026, or as it was said."
  case chooseHint = "Enter shows what there is to choose. Backspace takes it away."
  case oneHint = "A digit or letter chooses. Esc leaves it as it is."
  case severalHint = "Digits and letters choose, as many as fit. Enter when done."
  case listHint = "Type to narrow, Enter takes. Esc leaves it as it is."
  case nothingToChoose = "There is nothing to choose from yet."
  case nothingFound = "Nothing is called that. Backspace widens."
}
