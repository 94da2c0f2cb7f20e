import Glibc

/// A photo, scan or recording in a dossier: one age file with the plain bytes and zeros after them.
public struct AttachedFile: Hashable, Sendable {
  /// The SHA-256 of the age file, its name.
  public let hash: String
  /// The length of the plain file in bytes, without the zeros.
  public let bytes: Int

  /// What a record says of one.
  public init(hash: String, bytes: Int) {
    self.hash = hash
    self.bytes = bytes
  }

  /// The longest plain file taken in.
  public static let largest = 200 << 20
  /// The longest file that comes of one, sealed and padded, in bytes.
  static let longestSealed = largest + largest / 1000 + (1 << 20)
  /// How much is read, sealed and written at a time.
  static let piece = 1 << 20
  /// The plain bytes are filled up with zeros to a multiple of this, one at least, so that the size says little.
  static let block = 65_536

  /// How many zeros follow so many plain bytes.
  static func padding(after bytes: Int) -> Int {
    bytes == 0 ? block : (block - bytes % block) % block
  }
}

/// Why a file was not taken in, or not written out.
public enum AttachmentFault: Hashable, Sendable {
  /// Nothing is at that path.
  case absent
  /// A folder, a link, a pipe or a device.
  case notAFile
  /// Longer than `AttachedFile.largest`; its length in bytes.
  case tooLarge(Int)
  /// The file changed its length while it was read.
  case changedMeanwhile
  /// The age file is not what was written: altered, cut short, or of another length than the record says.
  case damaged
  /// Something is at the place to write to; it stays as it is.
  case alreadyThere
  /// The place to write to lies inside the notebook, where nothing plain may stand.
  case insideNotebook
}
