/// Words of the search over everything.
enum FindWord: String, Phrase {
  case find = "Find"
  case places = "{1} places"
  case onePlace = "1 place"
  case nothing = "Nothing has all these words. Backspace widens."
  case hint = "Type words of a note, an answer, a person or a place. Accents do not matter."
  case people = "People"
  case interviews = "Interviews"
  case sessions = "Sessions"
  case journal = "Journal"
  case ties = "Ties"
  case placesOverTime = "Places over time"
  case signs = "Early signs"
  case study = "Study"
  case backTo = "back to {1}"
}
