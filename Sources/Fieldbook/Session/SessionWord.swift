/// Words of a session with a group: short, to be read from three metres or aloud.
enum SessionWord: String, Phrase {
  case mustBeBigger = "Make the letters bigger (Ctrl and +) until this line fills the screen."
  case goOn = "Enter go on"
  case thanks = "Thank you."
}
