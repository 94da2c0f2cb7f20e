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
  public static let file = Field<String>("file", .line, "sealed as", class: .system, required: true)
  /// The end of the plain file's name, such as `jpg`, without which other programs do not know what it is.
  public static let ending = Field<String>("ending", .line, "ending", class: .system)
  /// The day it was added.
  public static let addedOn = Field<PartialDate>("addedOn", .date, "added on", class: .indirect)

  /// Kept with what it belongs to and destroyed with it; in no table.
  public static let type = RecordType(
    "attachment", home: .source,
    fields: [of.spec, called.spec, kind.spec, bytes.spec, file.spec, ending.spec, addedOn.spec])

  /// The kinds of record something can be added to.
  public static let holders: Set<String> = [PeaceAgent.type.kind, Interview.type.kind, JournalEntry.type.kind]

  /// The changes that add a file already sealed in the holder's dossier.
  public static func adding(
    _ id: RecordID, to holder: Record, called words: String, kind: Code, ending: String, file: String, bytes: Int, on day: Day
  ) -> [Change] {
    func change<Content>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: holder.dossier, record: id, kind: type.kind, field: field.name, value: value.stored)
    }
    return [
      change(of, holder.id), change(Self.file, file), change(Self.bytes, bytes), change(Self.kind, kind),
      change(addedOn, PartialDate(day)),
    ] + (words.isEmpty ? [] : [change(called, words)])
      + (ending.isEmpty ? [] : [change(Self.ending, ending)])
  }

  /// The letters and digits after the last dot of a file's name, in lower case; empty when they are none or many.
  public static func ending(ofFile name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return "" }
    let ending = last[last.index(after: dot)...].lowercased()
    let isPlain = (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isPlain ? ending : ""
  }

  /// The kind one guesses from the end of a file's name.
  public static func kind(ofFile name: String) -> Code {
    switch ending(ofFile: name) {
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
    records(Attachment.type, pointingAt: record)
      .map { ($0, at: $0.fields[Attachment.file.name]?.visible.first?.at ?? 0) }
      .sorted { ($0.at, $0.0.id) < ($1.at, $1.0.id) }.map(\.0)
  }
}
