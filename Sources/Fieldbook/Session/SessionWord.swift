/// Words of a session with a group: short, to be read from three metres or aloud.
enum SessionWord: String, Phrase {
  case mustBeBigger = "Make the letters bigger (Ctrl and +) until this line fills the screen."
  case goOn = "Enter go on"
  case thanks = "Thank you."

  // What can go wrong
  case notSaved = "NOT SAVED. Make room on the disk."
  case roundLost = "The round was cut off when the laptop stopped. Nothing of it was kept. Begin it again."
}
