import Foundation

extension String {
  /// The text as narrowing compares it: accents, width and case aside.
  var foldedForNarrowing: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
