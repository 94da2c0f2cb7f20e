/// One interview with all that belongs to it: how it is read, and which changes write it.
///
/// Everything that an interview screen, the practice study or a plain prompt does to an interview goes through here.
public struct Talk: Hashable, Sendable {
  /// The interview's record.
  public let id: RecordID
  /// The respondent's dossier, where everything told in it is kept.
  public let dossier: DossierID
  /// The respondent's record.
  public let respondent: RecordID
  /// The guide it is taken by.
  public let guide: Guide
  /// What is different where the very guide it was begun with is not here; nil where it is.
  public let guideChange: GuideChange?

  /// The interview with an id; nil when there is none.
  public init?(_ id: RecordID, in contents: Contents) {
    guard let record = contents[id], record.kind == Interview.type.kind,
      let respondent = record[Interview.respondent]
    else { return nil }
    self.id = id
    dossier = record.dossier
    self.respondent = respondent
    (guide, guideChange) = contents.guide(of: record)
  }

  private init(id: RecordID, dossier: DossierID, respondent: RecordID, guide: Guide) {
    self.id = id
    self.dossier = dossier
    self.respondent = respondent
    self.guide = guide
    guideChange = nil
  }

  /// How a new interview begins.
  public struct Beginning: Hashable, Sendable {
    /// The guide to take it by.
    public var guide: Guide
    /// A person heard before; nil for someone new.
    public var respondent: RecordID?
    /// The person or group it is about; nil when that comes out in the talk.
    public var about: RecordID?
    /// Whether they speak as themselves, for a group, or about others.
    public var stance: Code
    /// The language of the talk.
    public var language: Language
    /// The day of the talk; nil where it is asked for later, as for one that is typed in from paper.
    public var day: Day?
    /// Where it takes place.
    public var place: RecordID?
    /// The interview it follows.
    public var follows: RecordID?
    /// Whether it was written on paper first.
    public var isFromPaper: Bool
    /// True for a talk to practise with.
    public var isPractice = false

    /// A beginning; by default someone new speaks as themselves.
    public init(
      guide: Guide, respondent: RecordID? = nil, about: RecordID? = nil, stance: Code = "self", language: Language,
      day: Day?, place: RecordID? = nil, follows: RecordID? = nil, isFromPaper: Bool = false
    ) {
      self.guide = guide
      self.respondent = respondent
      self.about = about
      self.stance = stance
      self.language = language
      self.day = day
      self.place = place
      self.follows = follows
      self.isFromPaper = isFromPaper
    }
  }

  /// A new interview and the changes that write it down; someone new gets a dossier and a number of their own.
  public static func begin(
    _ beginning: Beginning, in contents: Contents, using chance: inout Chance
  ) -> (talk: Talk, changes: [Change]) {
    let known = beginning.respondent.flatMap { contents[$0] }
    let respondent = known?.id ?? RecordID.random(using: &chance)
    let dossier = known?.dossier ?? RecordID.random(using: &chance)
    let talk = Talk(
      id: RecordID.random(using: &chance), dossier: dossier, respondent: respondent, guide: beginning.guide)
    var changes: [Change] = []
    if known == nil {
      changes.append(
        talk.change(
          respondent, Respondent.type, Respondent.code, contents.freshCode(Respondent.type, using: &chance)))
      if let about = beginning.about {
        changes.append(talk.change(respondent, Respondent.type, Respondent.about, about))
      }
    }
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) {
      guard let value else { return }
      changes.append(talk.change(talk.id, Interview.type, field, value))
    }
    set(Interview.code, contents.freshCode(Interview.type, using: &chance))
    set(Interview.respondent, respondent)
    set(Interview.people, beginning.about.map { [$0] })
    set(Interview.stance, beginning.stance)
    set(Interview.guideID, beginning.guide.id)
    set(Interview.guideVersion, Int(beginning.guide.version) ?? 1)
    set(Interview.version, beginning.guide.form)
    set(Interview.languages, [Code(beginning.language.rawValue)])
    set(Interview.conductedOn, beginning.day.map { PartialDate($0) })
    set(Interview.paper, beginning.isFromPaper ? "begun" : nil)
    set(Interview.place, beginning.place)
    set(Interview.status, "draft")
    set(Interview.follows, beginning.follows)
    set(Interview.practice, beginning.isPractice ? true : nil)
    return (talk, changes)
  }

  // MARK: - Changes

  /// A change of a record kept with this interview, made when it is not there yet.
  public func change<Content: FieldValue>(
    _ record: RecordID, _ type: RecordType, _ field: Field<Content>, _ value: Content?
  ) -> Change {
    Change(dossier: dossier, record: record, kind: type.kind, field: field.name, value: value?.stored)
  }

  /// Sets a field of the interview itself.
  public func setting<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) -> [Change] {
    [change(id, Interview.type, field, value)]
  }

  // MARK: - The records around it

  /// The person or group it is about; the first when there are several.
  public func subject(in contents: Contents) -> Record? {
    contents[id]?[Interview.people]?.lazy.compactMap { contents[$0] }.first
  }

  /// The person or group it is about, made when there is none yet, with the changes that make it.
  public func subject(
    in contents: Contents, using chance: inout Chance
  ) -> (record: RecordID, dossier: DossierID, changes: [Change]) {
    if let known = subject(in: contents) { return (known.id, known.dossier, []) }
    let person = RecordID.random(using: &chance)
    let home = RecordID.random(using: &chance)
    let code = Change(
      dossier: home, record: person, kind: PeaceAgent.type.kind, field: PeaceAgent.code.name,
      value: .text(contents.freshCode(PeaceAgent.type, using: &chance)), source: id)
    let others = contents[id]?[Interview.people] ?? []
    return (
      person, home,
      [code, change(id, Interview.type, Interview.people, others + [person])]
        + (contents[respondent]?[Respondent.about] == nil
          ? [change(respondent, Respondent.type, Respondent.about, person)] : [])
    )
  }

  /// The changes that set fields of this interview's permission, making its record when there is none.
  public func permitting(
    _ values: [(FieldSpec, Value?)], in contents: Contents, using chance: inout Chance
  ) -> [Change] {
    let known = contents.records(Consent.type, pointingAt: id).first
    let record = known?.id ?? RecordID.random(using: &chance)
    var all = values
    if known == nil {
      let language = contents[id]?[Interview.languages]?.first ?? "en"
      let day = contents[id]?[Interview.conductedOn]
      all =
        [
          (Consent.respondent.spec, respondent.stored), (Consent.interview.spec, id.stored),
          (Consent.mode.spec, .text("oral_alone")), (Consent.lang.spec, language.stored),
          (Consent.givenOn.spec, day?.stored), (Consent.gatekeeper.spec, .text("none")),
          (Consent.pressureSeen.spec, .text("none")), (Consent.status.spec, .text("asked")),
        ].filter { new in !values.contains { $0.0.name == new.0.name } } + values
    }
    return all.map {
      Change(dossier: dossier, record: record, kind: Consent.type.kind, field: $0.0.name, value: $0.1)
    }
  }
}

extension Guide {
  /// The form it gives an interview: `full`, `short`, `open`, or `own` for a guide of the study's own.
  public var form: Code {
    switch id {
    case "lpa-short-1": "short"
    case "lpa-open-1": "open"
    case "lpa-full-1": "full"
    default: "own"
    }
  }
}
