/// Words of a journal note being written.
enum EntryWord: String, Phrase {
  case kind = "What kind of note is it?"
  case about = "What is it about? Enter ties it, or unties it."
  case day = "Which day is it about, and when was it written?"
  case readers = "Who reads it?"
  case words = "Words to find it by, with commas between."
  case place = "Where was it?"
  case aboutLabel = "About"
  case dayLabel = "Day"
  case placeLabel = "Place"
  case wordsLabel = "Words"
  case aboutDay = "about"
  case writtenDay = "written"
  case dayHint = "2026-03-12, 12 March, or as it was said"
  case needsDay = "A note keeps the day it was written: a day of the calendar."
  case changed = "changed: {1}"
  case nowMine = "Only your words open this note from now on. If they are lost, it is lost."
  case nowTeam = "Your team can read this note from now on."
  case twoVersions = "Two copies disagree about this note, so it stays where it is."
  case backTo = "back to {1}"
  case back
}
