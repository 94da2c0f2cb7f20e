/// What one person agreed to, said aloud and never signed.
public enum Consent {
  /// The one person heard who agreed; nobody agrees for another.
  public static let respondent = Field<RecordID>(
    "respondent", .reference("respondent"), "the person", class: .system, required: true, team: .keep, shared: .keep)
  /// The person or group that the one heard speaks for, when it is somebody else.
  public static let aboutRef = Field<RecordID>(
    "aboutRef", .reference("person"), "speaks for", class: .system, team: .keep)
  /// The interview in which it was asked.
  public static let interview = Field<RecordID>(
    "interview", .reference("interview"), "asked in", class: .system, team: .keep, shared: .keep)
  /// In what way it was given: spoken alone, with a witness, in a group; on paper only at their wish.
  public static let mode = Field<Code>(
    "mode", .code("consentMode"), "how", class: .open, required: true, team: .keep, shared: .keep)
  /// The language in which the ten points were said.
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, required: true, team: .keep)
  /// Which of the ten points were said, by number 1...10; 0 stands for "all said, in my own words".
  public static let explained = Field<[Int]>("explained", .integers, "said", class: .system, team: .keep)
  /// How the person showed that it was clear; without that, nothing goes into tables.
  public static let understood = Field<Code>(
    "understood", .code("understood"), "understood", class: .system, required: true, team: .keep)
  /// The uses agreed to before the first question.
  public static let scopesOpening = Field<[Code]>(
    "scopesOpening", .codes("consentScope", most: nil), "agreed at the start", class: .system, required: true,
    team: .keep, shared: .keep)
  /// The uses agreed to at the end, when the person knows what they said; these count.
  public static let scopesClosing = Field<[Code]>(
    "scopesClosing", .codes("consentScope", most: nil), "agreed at the end",
    help: "What is agreed at the end counts.", class: .system, team: .keep, shared: .keep)
  /// Scopes that were asked about at the end and not agreed to.
  public static let scopesRefused = Field<[Code]>(
    "scopesRefused", .codes("consentScope", most: nil), "not agreed to", class: .system, team: .keep)
  /// How it stands; only `given` and `partial` let anything leave.
  public static let status = Field<Code>(
    "status", .code("consentStatus"), "how it stands", class: .system, required: true,
    team: .keep, counted: Coarsening.none)
  /// Whether it was said what cannot be kept secret and what cannot be promised.
  public static let limitsTold = Field<Bool>(
    "limitsTold", .truth, "limits said", help: "What you cannot keep to yourself or promise.", class: .system,
    required: true, team: .keep)
  /// What say a leader had in it; never a substitute for the person's own yes.
  public static let gatekeeper = Field<Code>(
    "gatekeeper", .code("gatekeeper"), "a leader's part",
    help: "A leader's permission is not the person's.", class: .sensitive, required: true, team: .keep)
  /// Whether anyone seemed to press the person; a yes keeps everything they said in the notebook.
  public static let pressureSeen = Field<Code>(
    "pressureSeen", .code("pressureSeen"), "pressure seen", class: .sensitive, required: true, team: .keep)
  /// What a secret word of theirs is known by again, never the word: `SecretWord` makes and reads it; in no table.
  public static let withdrawWord = Field<String>(
    "withdrawWord", .structure, "a word to take it back", class: .identity)
  /// The last day on which it can still be taken back from what was shared.
  public static let withdrawUntil = Field<PartialDate>(
    "withdrawUntil", .date, "can be taken back until", class: .open, team: .keep)
  /// The day it was given; only the month leaves the notebook.
  public static let givenOn = Field<PartialDate>(
    "givenOn", .date, "given on", class: .indirect, team: .month, shared: .year)
  /// The last day it was asked again; only the month leaves the notebook.
  public static let reviewedOn = Field<PartialDate>(
    "reviewedOn", .date, "asked again on", class: .indirect, team: .month)

  /// One per interview, kept with the person heard so that destroying that key destroys it too.
  public static let type = RecordType(
    "consent", table: "consents", home: .source,
    fields: [
      respondent.spec, aboutRef.spec, interview.spec, mode.spec, lang.spec, explained.spec, understood.spec,
      scopesOpening.spec, scopesClosing.spec, scopesRefused.spec, status.spec, limitsTold.spec, gatekeeper.spec,
      pressureSeen.spec, withdrawWord.spec, withdrawUntil.spec, givenOn.spec, reviewedOn.spec,
    ])
}
