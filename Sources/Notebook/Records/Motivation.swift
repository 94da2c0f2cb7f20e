/// One reason why someone acts for peace.
public enum Motivation {
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  public static let motivation = Field<Code>(
    "motivation", .code("motivation"), "why", class: .sensitive, required: true, team: .keep)
  public static let rank = Field<Int>("rank", .integer(1...99), "how important", class: .open, team: .keep)
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  public static let turningPoint = Field<Bool>(
    "turningPoint", .truth, "a turning point", class: .open, team: .keep)
  public static let since = Field<Code>("since", .code("since"), "since", class: .indirect, team: .keep)
  public static let toldBy = Field<Code>(
    "toldBy", .code("toldBy"), "told by", class: .open, required: true, team: .keep)

  public static let type = RecordType(
    "motivation", table: "motivations", home: .source,
    fields: [
      person.spec, motivation.spec, rank.spec, inTheirWords.spec, turningPoint.spec, since.spec, toldBy.spec,
    ] + Common.specs)
}
