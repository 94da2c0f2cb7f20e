/// A structured conversation by a guide.
public enum Interview {
  /// The number on paper, such as I-052; random, so that it says nothing about order.
  public static let code = Field<String>(
    "code", .line, "number", class: .system, required: true, team: .keep, shared: .keep)
  /// The one person heard, whose dossier holds the interview.
  public static let respondent = Field<RecordID>(
    "respondent", .reference("respondent"), "the person", class: .system, required: true, team: .keep, shared: .keep)
  /// The persons or groups spoken about; several when someone speaks of more than one.
  public static let people = Field<[RecordID]>(
    "people", .references("person"), "about", class: .system, team: .keep, shared: .keep)
  /// Whether the person speaks of themselves, for a group, or about someone else.
  public static let stance = Field<Code>(
    "stance", .code("stance"), "speaks", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The guide asked by, fixed at the start.
  public static let guideID = Field<String>(
    "guideId", .line, "guide", class: .open, required: true, team: .keep, shared: .keep)
  /// The version of that guide, so that old answers keep their own questions.
  public static let guideVersion = Field<Int>(
    "guideVersion", .integer(1...9999), "guide version", class: .open, required: true, team: .keep, shared: .keep)
  /// The long form, the short one, or an open talk.
  public static let version = Field<Code>(
    "version", .code("interviewVersion"), "form", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The languages spoken, the main one first.
  public static let languages = Field<[Code]>(
    "lang", .codes("lang", most: nil), "languages", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The day it began; only the month leaves the notebook.
  public static let conductedOn = Field<PartialDate>(
    "conductedOn", .date, "on", class: .indirect, required: true, team: .month, shared: .year)
  /// The zone it took place in, from the study's list; never a point on a map.
  public static let place = Field<RecordID>("place", .reference("place"), "place", class: .indirect, team: .keep)
  /// Whether someone translated; never who.
  public static let interpreter = Field<Bool>(
    "interpreter", .truth, "interpreter", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Whether the interpreter gave their word to carry nothing further; nil where nobody translated.
  public static let interpreterPledge = Field<Bool>(
    "interpreterPledge", .truth, "the interpreter gave their word", class: .open, team: .keep)
  /// Kinds of people who could hear; with an official or someone armed among them words stay within the team.
  public static let othersPresent = Field<[Code]>(
    "othersPresent", .codes("othersPresent", most: nil), "others here", class: .sensitive, required: true,
    team: .keep)
  /// Kinds of people present in spite of whom it may go further; counts only as written by a lead, with a reason.
  public static let othersCleared = Field<[Code]>(
    "othersCleared", .codes("othersPresent", most: nil), "may go further in spite of", class: .sensitive)
  /// The team number of the lead who decided so.
  public static let clearedBy = Field<String>("clearedBy", .line, "decided by", class: .system, team: .keep)
  /// Why, in the lead's words.
  public static let clearedReason = Field<Prose>("clearedReason", .prose, "why", class: .sensitive, team: .typed)
  /// Whether people could hear or see; never an address.
  public static let setting = Field<Code>("setting", .code("interviewSetting"), "where", class: .open, team: .keep)
  /// About how long it was open, in minutes, over all its sittings; pauses and gaps are left out.
  public static let minutes = Field<Int>("minutes", .integer(0...9999), "minutes", class: .open, team: .keep)
  /// How often it was paused, over all its sittings.
  public static let pauses = Field<Int>("pauses", .integer(0...99), "pauses", class: .open, team: .keep)
  /// The hardest moment as we saw it, from 0 calm to 3 stop.
  public static let distressPeak = Field<Int>(
    "distressPeak", .scale("distress"), "how hard it was", class: .sensitive, required: true, team: .keep)
  /// The question it was hardest at, by its id; nil where it was never hard, or nobody noted where.
  public static let distressAt = Field<String>(
    "distressAt", .line, "where it was hardest", class: .sensitive, team: .keep)
  /// What was done when it became hard: a pause, another topic, an end, help called.
  public static let distressActions = Field<[Code]>(
    "distressActions", .codes("distressActions", most: nil), "what we did then", class: .sensitive, team: .keep)
  /// Begun, finished, interrupted or taken back; taken back closes it to every table.
  public static let status = Field<Code>(
    "status", .code("interviewStatus"), "how it stands", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The earlier interview with the same person that this one goes on from.
  public static let follows = Field<RecordID>(
    "followsId", .reference("interview"), "follows", class: .system, team: .keep)
  /// The day it was put off to another one; nothing once it went on.
  public static let pausedOn = Field<PartialDate>(
    "pausedOn", .date, "put off on", class: .indirect, team: .month)
  /// The last further day on which it went on, the permission asked again; only the month leaves the notebook.
  public static let resumedOn = Field<PartialDate>(
    "resumedOn", .date, "went on again on", class: .indirect, team: .month)
  /// Sections and kinds the person asked to leave out.
  public static let topicsToAvoid = Field<[Code]>(
    "topics", .codes("avoidTopic", most: nil), "not to ask about", class: .sensitive, team: .keep)
  /// What became of the paper it was typed in from; nil for a talk that was typed as it went.
  public static let paper = Field<Code>("paper", .code("paper"), "paper", class: .open, team: .keep)
  /// The day its themes were read through; until then Today asks for it.
  public static let reread = Field<PartialDate>("rereadOn", .date, "read through on", class: .open, team: .keep)
  /// True for a talk to practise with: marked, in no figure and no table, gone with one key.
  public static let practice = Field<Bool>("practice", .truth, "practice", class: .system)
  /// Where the cursor stood: question and character, so that a crash resumes at the very keystroke.
  public static let bookmark = Field<Bookmark>("bookmark", .structure, "where we were", class: .system)

  /// Kept in the dossier of the person heard; numbered with the letter I.
  public static let type = RecordType(
    "interview", table: "interviews", codeLetter: "I", home: .source,
    fields: [
      code.spec, respondent.spec, people.spec, stance.spec, guideID.spec, guideVersion.spec, version.spec,
      languages.spec, conductedOn.spec, place.spec, interpreter.spec, interpreterPledge.spec, othersPresent.spec,
      othersCleared.spec, clearedBy.spec, clearedReason.spec, setting.spec, minutes.spec, pauses.spec,
      distressPeak.spec, distressAt.spec, distressActions.spec, status.spec, follows.spec, pausedOn.spec, resumedOn.spec, topicsToAvoid.spec,
      paper.spec, reread.spec, practice.spec, bookmark.spec,
    ])
}
