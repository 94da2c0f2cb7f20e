/// Why a folder cannot be met as an exchange folder; nothing in it was touched.
public enum ExchangeRefusal: Hashable, Sendable {
  /// The folder it is to be made in is not there.
  case noParent
  /// It, or its `dossiers`, is a link or a file.
  case noFolder
  /// It holds other things; a folder of its own is needed.
  case otherThings
  /// It belongs to another study.
  case otherStudy
  /// It is a whole notebook, with its passphrases.
  case wholeNotebook
  /// It is this notebook, or lies in it.
  case insideNotebook
}
