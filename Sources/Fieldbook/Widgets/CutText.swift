import Canvas

extension StringProtocol {
  /// The text with the sign that there is more in place of the spaces at its end.
  var cutShort: String { (lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? "") + Signs.ellipsis }
}
