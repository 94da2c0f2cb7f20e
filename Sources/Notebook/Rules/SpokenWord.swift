/// A secret word as it is known again: whoever says it, and however it is typed the next time.
public enum SpokenWord {
  /// The least of it that tells people apart, in bytes as folded.
  public static let least = 4

  /// The word as it is compared: case, accents, spaces, signs and scripts of digits aside; nil when too little is left.
  ///
  /// What stands in notebooks was made of this: it must stay as it is for ever.
  public static func folded(_ text: String) -> [UInt8]? {
    var folding = Folding()
    let bytes = folding.fold(text).filter { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return bytes.count < least ? nil : bytes
  }
}
