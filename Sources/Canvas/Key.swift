/// What a keyboard can deliver in every terminal; a letter key is one Unicode scalar as the layout typed it.
public enum Key: Hashable, Sendable {
  /// One typed scalar, never a control character; combining marks arrive as characters of their own.
  case character(Character)
  /// Keys that act rather than move or type.
  case enter, escape, tab, backTab, backspace, delete
  /// The arrows alone.
  case up, down, left, right
  /// The arrows with Shift, which select.
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// The arrows with Ctrl, which go by words; with Shift they select too.
  case controlLeft, controlRight, shiftControlLeft, shiftControlRight
  /// Keys that go further than one step.
  case home, end, shiftHome, shiftEnd, pageUp, pageDown
  /// Ctrl with a lower-case Latin letter; Ctrl-H, I, J and M arrive as the keys they are on a terminal.
  case control(Character)
  /// F1 to F12, numbered from 1.
  case function(Int)
}

/// Everything the terminal can tell the application, in the order it happened.
public enum Input: Hashable, Sendable {
  /// One key, whatever bytes the terminal sent for it.
  case key(Key)
  /// A whole bracketed paste with line ends as `\n`; `invalidBytes` counts the bytes that became U+FFFD.
  case paste(String, invalidBytes: Int)
  /// The window now has this size.
  case resize(Size)
  /// The terminal hung up or its input ended; nothing follows.
  case ended
}
