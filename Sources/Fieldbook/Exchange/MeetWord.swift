/// Words of meeting another copy of the notebook through a folder.
enum MeetWord: String, Phrase {
  case title = "Meet the other copy"
  case why =
    """
    Through a folder on a stick or in a shared place. What one copy has and the other lacks goes both ways; nothing \
    is lost and everything stays encrypted.
    """
  case folder = "The folder, for example /media/stick/study. It is made when it is not there."
  case begin = "meet"
  case needsFolder = "Name a folder first."
  case notSaved = "Not saved since {1}: {2}"
  case keepThere = "Enter saves what waits onto the stick. It comes back when both meet again."
  case offer = "F9, meet the other copy: saves it onto a stick."
  case kept = "Saved onto the stick. Meet it again when this disk has room."
  case running = "Pieces come and go. Writing may go on meanwhile."
  case files = "{1} of {2} pieces"
  case done = "Done. Safe to remove."
  case came = "From {1}: {2} saves, {3} entries"
  case closed = "Only for others to open: {1} pieces"
  case nothingCame = "Nothing new came."
  case given = "Given: {1} pieces"
  case nothingGiven = "Nothing new to give."
  case twice = "Written twice: {1}. Both are kept, side by side."
  case awaiting = "Taken back by others: {1}. Hidden now; gone when you say yes."
  case damaged = "Could not be taken: {1} pieces"
  case strays = "Not ours, passed over: {1} pieces"
}
