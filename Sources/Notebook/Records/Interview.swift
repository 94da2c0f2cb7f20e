/// A structured conversation by a guide.
public enum Interview {
  public static let code = Field<String>("code", .line, "number", class: .system, required: true, team: .keep)
  public static let respondent = Field<RecordID>(
    "respondent", .reference("respondent"), "the person", class: .system, required: true, team: .keep)
  public static let people = Field<[RecordID]>(
    "people", .references("person"), "about", class: .system, team: .keep)
  public static let stance = Field<Code>(
    "stance", .code("stance"), "speaks", class: .open, required: true, team: .keep)
  public static let guideID = Field<String>("guideId", .line, "guide", class: .open, required: true, team: .keep)
  public static let guideVersion = Field<Int>(
    "guideVersion", .integer(1...9999), "guide version", class: .open, required: true, team: .keep)
  public static let version = Field<Code>(
    "version", .code("interviewVersion"), "form", class: .open, required: true, team: .keep)
  public static let languages = Field<[Code]>(
    "lang", .codes("lang", most: nil), "languages", class: .open, required: true, team: .keep)
  public static let conductedOn = Field<PartialDate>(
    "conductedOn", .date, "on", class: .indirect, required: true, team: .month)
  public static let place = Field<RecordID>("place", .reference("place"), "place", class: .indirect, team: .keep)
  public static let interpreter = Field<Bool>(
    "interpreter", .truth, "interpreter", class: .open, required: true, team: .keep)
  public static let othersPresent = Field<[Code]>(
    "othersPresent", .codes("othersPresent", most: nil), "others here", class: .sensitive, required: true,
    team: .keep)
  public static let setting = Field<Code>("setting", .code("interviewSetting"), "where", class: .open, team: .keep)
  public static let minutes = Field<Int>("minutes", .integer(0...9999), "minutes", class: .open, team: .keep)
  public static let distressPeak = Field<Int>(
    "distressPeak", .scale("distress"), "how hard it was", class: .sensitive, required: true, team: .keep)
  public static let distressActions = Field<[Code]>(
    "distressActions", .codes("distressActions", most: nil), "what we did then", class: .sensitive, team: .keep)
  public static let status = Field<Code>(
    "status", .code("interviewStatus"), "how it stands", class: .open, required: true, team: .keep)
  public static let follows = Field<RecordID>(
    "followsId", .reference("interview"), "follows", class: .system, team: .keep)
  /// Sections and kinds the person asked to leave out.
  public static let topicsToAvoid = Field<[Code]>(
    "topics", .codes("avoidTopic", most: nil), "not to ask about", class: .sensitive, team: .keep)
  public static let reread = Field<PartialDate>("rereadOn", .date, "read through on", class: .open, team: .keep)
  /// Where the cursor stood: question and character, so that a crash resumes at the very keystroke.
  public static let bookmark = Field<Bookmark>("bookmark", .structure, "where we were", class: .system)

  public static let type = RecordType(
    "interview", table: "interviews", codeLetter: "I", home: .source,
    fields: [
      code.spec, respondent.spec, people.spec, stance.spec, guideID.spec, guideVersion.spec, version.spec,
      languages.spec, conductedOn.spec, place.spec, interpreter.spec, othersPresent.spec, setting.spec,
      minutes.spec, distressPeak.spec, distressActions.spec, status.spec, follows.spec, topicsToAvoid.spec,
      reread.spec, bookmark.spec,
    ])
}
