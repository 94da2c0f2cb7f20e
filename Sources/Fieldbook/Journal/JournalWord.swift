/// Words of the journal's list.
enum JournalWord: String, Phrase {
  case newNote = "+ new note"
  case toNarrow = "{1} · / to narrow"
  case narrowed = "{1} of {2} · Esc all"
  case nothingFound = "No note has these words. Backspace widens."
  case undated = "No day"
  case oldest = "This is the first note."
  case newest = "This is the last note."
}
