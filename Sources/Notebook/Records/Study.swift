/// The study itself: one record in the notebook's own dossier.
public enum Study {
  /// What the notebook is called on screen; neutral, since strangers can look over a shoulder.
  public static let title = Field<String>(
    "title", .line, "title", help: "A neutral name. It shows on screens.", class: .open, required: true,
    team: .keep, shared: .keep, carried: true)
  /// What the study is called in tables that leave the team.
  public static let publicLabel = Field<String>(
    "publicLabel", .line, "public name", help: "What strangers may read.", class: .open, team: .keep, shared: .keep)
  /// What it is for, in two sentences that can be said aloud.
  public static let purpose = Field<Prose>(
    "purpose", .prose, "purpose", help: "In two sentences, as you say it to people.", class: .open, required: true,
    team: .keep, shared: .keep, carried: true)
  /// Roles of the local people who helped to shape the questions.
  public static let designedWith = Field<Prose>(
    "designedWith", .prose, "designed with",
    help: "Which local people helped shape the questions (roles, not names).", class: .indirect, team: .typed)
  /// How many rounds of visits are planned.
  public static let waves = Field<Int>(
    "waves", .integer(1...99), "rounds of visits", class: .open, team: .keep, shared: .keep)
  /// The first day of the study.
  public static let studyStart = Field<PartialDate>(
    "studyStart", .date, "starts", class: .open, required: true, team: .keep, shared: .year)
  /// The day to which a response nobody has given yet is counted.
  public static let studyCutoff = Field<PartialDate>(
    "studyCutoff", .date, "counts until", help: "What still waits for an answer counts up to this day.", class: .open,
    team: .keep, shared: .year)
  /// Languages spoken in the study, the usual one first.
  public static let languages = Field<[Code]>(
    "languages", .codes("lang", most: nil), "languages", help: "The first is the default.", class: .open,
    required: true, team: .keep, shared: .keep, carried: true)
  /// The calendar in which days are typed and shown beside the civil one; days are stored in the civil one.
  public static let calendar = Field<Code>(
    "calendar", .code("calendar"), "calendar", help: "Days are shown in it, the civil date beside.", class: .system,
    carried: true)
  /// The approval number, or the body that agreed; local elders count.
  public static let ethicsRef = Field<String>(
    "ethicsRef", .line, "agreed by", help: "Approval number or the body that agreed.", class: .open,
    team: .keep, shared: .keep)
  /// Whether an agreed way to hear people under 18 exists; their single records stay here either way.
  public static let minorsProtocol = Field<Bool>(
    "minorsProtocol", .truth, "protocol for under 18", help: "Yes only if an approved protocol exists.",
    class: .open, team: .keep, shared: .keep, carried: true)
  /// After how many months a yes is to be asked again; twelve where nothing is set.
  public static let consentMonths = Field<Int>(
    "consentMonths", .integer(1...60), "ask again after (months)", help: "A yes counts for so long; 12 if empty.",
    class: .open, team: .keep, carried: true)
  /// The smallest number of people a published group may have, 5 to 20.
  public static let kMin = Field<Int>(
    "kMin", .integer(5...20), "smallest group shown", class: .system, team: .keep, shared: .keep, carried: true)
  /// Who near here can help someone; shown when a talk becomes hard, in no table.
  public static let referralList = Field<Prose>(
    "referralList", .prose, "who can help here", help: "A place or a role is enough.", class: .sensitive,
    required: true, carried: true)
  /// Whom anyone can turn to with a complaint, or to take words back.
  public static let complaintContact = Field<String>(
    "complaintContact", .line, "whom to complain to", help: "How anyone can complain or take their words back.",
    class: .open, required: true, team: .keep, shared: .keep, carried: true)
  /// The day by which everything is to be destroyed.
  public static let retentionUntil = Field<PartialDate>(
    "retentionUntil", .date, "kept until", help: "The day names and words are destroyed.", class: .open,
    team: .keep, shared: .year)
  /// Why the day was put off when it had come; earlier reasons stand in the history.
  public static let keptLongerBecause = Field<String>(
    "keptLongerBecause", .line, "kept longer because", class: .open, team: .keep)
  /// The day on which names and words were destroyed.
  public static let wordsDestroyedOn = Field<PartialDate>(
    "wordsDestroyedOn", .date, "names and words destroyed on", class: .open, team: .keep)
  /// The finest kind of place the study names.
  public static let placeRule = Field<Code>(
    "placeRule", .code("placeLevel"), "finest place", help: "No place finer than this can be entered.",
    class: .system, team: .keep, shared: .keep, carried: true)
  /// Words the team agreed never to type; in no table, and not on the road: together they are a list of people.
  public static let bannedWords = Field<Prose>(
    "bannedWords", .prose, "words never to type",
    help: "Names, villages, units; one to a line. In no table, on no road.", class: .sensitive)
  /// The team's own rules for travel and laptops; in no table.
  public static let securityNotes = Field<Prose>(
    "securityNotes", .prose, "travel and laptop rules", class: .sensitive)
  /// True in the study made for practice: every screen and table says so.
  public static let practice = Field<Bool>(
    "practice", .truth, "practice", class: .open, team: .keep, carried: true)
  /// What names kept apart are sealed to, an `age1…` text; empty until somebody makes room for them.
  public static let namesRecipient = Field<String>(
    "namesRecipient", .structure, "names kept apart", class: .identity)

  /// One record, `study`, the same in every copy.
  public static let type = RecordType(
    "study", table: "study", home: .study,
    fields: [
      title.spec, publicLabel.spec, purpose.spec, designedWith.spec, waves.spec, studyStart.spec, studyCutoff.spec,
      languages.spec, calendar.spec, ethicsRef.spec, minorsProtocol.spec, consentMonths.spec, kMin.spec,
      referralList.spec, complaintContact.spec, retentionUntil.spec, keptLongerBecause.spec, wordsDestroyedOn.spec,
      placeRule.spec, bannedWords.spec, securityNotes.spec, practice.spec, namesRecipient.spec,
    ])
}

extension Contents {
  /// The calendar the study goes by; the civil one where nothing, or something newer, is said.
  public var calendar: StudyCalendar {
    self[.study]?[Study.calendar].flatMap { StudyCalendar(rawValue: $0.text) } ?? .gregorian
  }
}
