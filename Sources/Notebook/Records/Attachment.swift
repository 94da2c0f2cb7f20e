/// A photo, scan or recording: what it is, beside the sealed file that holds it.
public enum Attachment {
  /// The person or group, interview or note it belongs to.
  public static let of = Field<RecordID>("of", .reference("any"), "belongs to", class: .system, required: true)
  /// What one calls it, for finding it again.
  public static let called = Field<String>(
    "called", .line, "called", help: "A few words, no names.", class: .indirect)
  /// A photo, a scan, a recording or something else.
  public static let kind = Field<Code>("kind", .code("attachmentKind"), "what kind", class: .open, required: true)
  /// The length of the plain file in bytes; the sealed one is longer, filled up with zeros.
  public static let bytes = Field<Int>("bytes", .integer(0...Int.max), "bytes", class: .system, required: true)
  /// The SHA-256 of the sealed file in hex, which is its name.
  public static let file = Field<String>("file", .line, "sealed file", class: .system, required: true)
  /// The day it was added.
  public static let addedOn = Field<PartialDate>("addedOn", .date, "added on", class: .indirect)

  /// Kept with what it belongs to and destroyed with it; in no table.
  public static let type = RecordType(
    "attachment", home: .source,
    fields: [of.spec, called.spec, kind.spec, bytes.spec, file.spec, addedOn.spec])

  /// The kind one guesses from the end of a file's name.
  public static func kind(ofFile name: String) -> Code {
    switch name.split(separator: ".").last?.lowercased() ?? "" {
    case "jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "bmp": "photo"
    case "pdf", "tif", "tiff", "djvu": "scan"
    case "mp3", "m4a", "aac", "wav", "ogg", "oga", "opus", "flac", "amr", "3gp", "mp4", "mov", "webm": "recording"
    default: "other"
    }
  }
}

extension Contents {
  /// The photos, scans and recordings that belong to a record, bin excluded, as they were added.
  public func attachments(of record: RecordID) -> [Record] {
    records(Attachment.type, pointingAt: record).sorted { left, right in
      let days = [left, right].map { $0[Attachment.addedOn]?.text ?? "" }
      return days[0] == days[1] ? left.id < right.id : days[0] < days[1]
    }
  }
}
