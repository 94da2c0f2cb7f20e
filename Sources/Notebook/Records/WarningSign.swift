/// An early sign that someone noticed.
public enum WarningSign {
  /// The number on paper, such as W-031.
  public static let code = Field<String>("code", .line, "number", class: .system, team: .keep, shared: .keep)
  /// The zone it was seen in, from the study's list.
  public static let place = Field<RecordID>(
    "place", .reference("place"), "place", class: .open, required: true, team: .keep, shared: .area)
  /// What was seen, from the list of early signs.
  public static let sign = Field<Code>(
    "sign", .code("warningSign"), "what was seen", class: .open, required: true,
    team: .keep, shared: .coarse(.signs), counted: .signs)
  /// The day it was noticed; only the month leaves the notebook.
  public static let noticedOn = Field<PartialDate>(
    "noticedOn", .date, "noticed", class: .indirect, required: true, team: .month)
  /// What kind of person noticed; never who.
  public static let noticedByBand = Field<Code>(
    "noticedByBand", .code("noticedByBand"), "noticed by", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The day others were told; only the month leaves the notebook.
  public static let sharedOn = Field<PartialDate>("sharedOn", .date, "told others", class: .indirect, team: .month)
  /// Days from noticing to telling, when no dates are given.
  public static let toldAfter = Field<Int>(
    "toldAfter", .integer(0...36500), "told after days", class: .open, team: .keep)
  /// Who was told, by how near they are.
  public static let sharedWith = Field<[Code]>(
    "sharedWith", .codes("provider", most: nil), "told whom", class: .sensitive, team: .typed)
  /// What it was; goes out as typed, with its `cleared` flag beside it.
  public static let description = Field<Prose>(
    "description", .prose, "what it was", class: .sensitive, team: .typed)
  /// Still there, answered, faded, or came true.
  public static let status = Field<Code>(
    "status", .code("signStatus"), "how it stands", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Whether it was written as it was seen; remembered signs are counted apart.
  public static let recordedLive = Field<Bool>(
    "recordedLive", .truth, "written when seen", help: "Or remembered later.", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)

  /// With the person who told it, or in the study's own dossier when the team saw it. Letter W.
  public static let type = RecordType(
    "warningSign", table: "warning_signs", codeLetter: "W", home: .source,
    fields: [
      code.spec, place.spec, sign.spec, noticedOn.spec, noticedByBand.spec, sharedOn.spec, toldAfter.spec,
      sharedWith.spec, description.spec, status.spec, recordedLive.spec,
    ] + Common.specsWithoutTeller)
}
