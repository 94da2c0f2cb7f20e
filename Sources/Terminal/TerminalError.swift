/// Why no full screen can be opened here; the caller says which command works instead.
public enum TerminalError: Error, Hashable {
  /// Standard output is not a terminal, or the process has none.
  case noTerminal
  /// `TERM` is empty or unset.
  case unnamed
  /// `TERM` names a terminal that is not described on this computer.
  case unknown(String)
  /// The terminal cannot place its cursor, as `dumb` cannot.
  case tooPlain(String)
  /// Neither the locale of the user nor C.UTF-8 can be used.
  case noUnicodeLocale
  /// ncurses could not start on a terminal that looked fine.
  case refused(String)
}
