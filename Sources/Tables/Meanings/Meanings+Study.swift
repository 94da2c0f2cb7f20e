/// The study's frame: what was planned and agreed, who works in it, where.
extension Meanings {
  static let study = """
    any
    sourceType = How the team knows it: told by the one it is about, by others, by a group, seen, or read.
    sourceRef = The talk in which it was told; its respondent told it. Empty: told in no talk.
    confidence = How sure the team is that it is so; empty where nobody judged it.
    flags = The team's own marks on a record.
    study
    title = What the team calls the study.
    publicLabel = What the study is called outside the team.
    purpose = What the study is for, in the words in which it is said to people.
    designedWith = Roles of the local people who helped to shape the questions; no names.
    waves = How many rounds of visits are planned.
    studyStart = The first day of the study.
    studyCutoff = The last day counted: what had not come by then is open, with so many days.
    languages = Languages the study is held in, the usual one first.
    calendar = The calendar days were typed in; every date in tables is of the civil (Gregorian) one.
    ethicsRef = The number of an ethics approval, or the body that agreed.
    minorsProtocol = Whether there is an agreed way of hearing people under 18.
    consentMonths = After how many months a permission must be asked again; empty: 12.
    kMin = The smallest number of different people behind any figure that may be published.
    referralList = Who near the place can help someone in distress.
    complaintContact = Whom anyone can turn to with a complaint, or to take back what they said.
    retentionUntil = The day by which names, photos and typed words are to be destroyed.
    keptLongerBecause = Why that day was put off, where it was.
    wordsDestroyedOn = The day on which names and typed words were destroyed; empty: not yet.
    placeRule = The finest kind of place that may be recorded.
    bannedWords = Words the team agreed never to type.
    securityNotes = The team's rules for travel and laptops.
    practice = true: made up for practice, nothing in it is real. Empty: a real study.
    namesRecipient = The public key that names kept apart are sealed to.
    coverageTarget
    axis = What the kind of people is of: woman or man, age, position, how people see them, place.
    kindCode = The code of the kind in its list; for a place its id in places.
    wanted = How many different people of the kind the team set out to hear; empty: none set.
    vocabularyEdit
    vocabulary = The list of codes that the study changed.
    code = The code of that list; one the study added begins with own-.
    labelEn = The study's own word for the code in English; empty: the list's word stands.
    labelFr = The study's own word in French; empty: none.
    labelEs = The study's own word in Spanish; empty: none.
    labelSw = The study's own word in Swahili; empty: none.
    labelAr = The study's own word in Arabic; empty: none.
    meaning = What belongs to a code the study added.
    hidden = true: no longer offered for choosing; where it was chosen before, it stays.
    added = true: the study added the code itself. Empty or false: it is one of the list.
    teamMember
    teamCode = The number of a member of the team; stands wherever tables say who wrote or judged something.
    role = What the member does in the study.
    positionality = What the member brings along and how people may see them.
    confidentialityPledgeOn = The day the member promised silence.
    place
    placeCode = The number that stands for a place.
    label = The team's name for a zone that many people live in.
    level = How large an area it is.
    parent = The larger place it lies in; empty: none is recorded.
    populationBand = About how many people live there.
    setting = Countryside, town, city or camp.
    remoteness = How long it takes to get there.
    contextSnapshot
    place = The place that was looked at.
    observedOn = When the place was looked at.
    phase = Whether this look was before, during or after violence.
    stage = How far violence had come, 0 quiet to 5 aftermath: steps of a process, not amounts.
    direction = Where it was going when it was looked at.
    conditions = What people there pointed to as making violence possible.
    violenceLogic = What the violence follows: control and information, or community against community.
    armedActorsPresent = Kinds of people with weapons who were there.
    controlPicture = Who holds the place, in kinds.
    civilianPart = What the people of the place do to the course of violence.
    connectors = Kinds of things that people on all sides still share.
    connectorsNote = The same things that are shared, in words.
    dividers = Kinds of things that split people.
    dividersNote = The same things that split, in words.
    note = Whatever else belongs to this look.
    """
}
