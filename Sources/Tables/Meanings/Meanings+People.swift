/// Who keeps the peace, who was heard, how people are known and what joins them.
extension Meanings {
  static let people = """
    person
    code = The number of a person or group who keeps the peace.
    handle = What the team calls them among themselves; no name.
    alias = What reports may call them; not a real name.
    kind = Whether it is one person or what kind of group.
    roles = What people there see them as, three at most; not what the team thinks.
    place = The zone they live in; empty: tied to no zone, or not said.
    phases = Whether they act before, during or after violence.
    whatTheyDo = What they do, in words.
    howChangeHappens = Their own idea of why it works, in words.
    sizeBand = How many people they are, as a band.
    sincePeriod = For how long they have done it, as a band.
    reach = How far around them their work is felt.
    ageBand = Age of a single person, as a band; empty for a group, or not said.
    gender = As a single person calls themselves; mixed for a group of both.
    groupPosition = Whether they belong to the larger group of the place, a smaller one or neither.
    pathIntoPeace = How they came to it, in kinds.
    useOfForce = Whether they have weapons or call on those who have.
    cautions = What speaks against counting them as keeping the peace, in words.
    outsideTies = Kinds of bodies outside the place that they are tied to.
    knownHow = How the team came to know of them.
    activeNow = Whether they still did it when last heard of.
    sourceRef = An interview they were told of in; the talks about them stand in interview_people.
    respondent
    code = The number of one person who was heard; count people by this table's id.
    about = The person or group in people that they are or speak for; empty: they speak for none.
    ageBand = Their own age, as a band.
    gender = As they call themselves.
    groupPosition = Whether they belong to the larger group of the place, a smaller one or neither.
    mention
    kind = Kind of person or group that somebody named as keeping the peace, unasked.
    roles = What the one who named them sees them as.
    recognition
    person = Who is known for keeping the peace.
    ways = By what people there know it of them.
    byWhom = Kinds of people who know it of them.
    breadth = Whether only their own group says so, or those across what divides too.
    disputedBy = Kinds of people who doubt it.
    evidence = What it rests on, in words.
    strategy
    person = Who does it.
    strategy = What they do for peace.
    phase = Whether they do it before, during or after violence.
    aimedAt = Kinds of people it is done for.
    engagedWith = Kinds of people with weapons who were spoken with.
    story = One time it was done: what came first, what was done, what changed.
    whenPeriod = Around when that was.
    outcome = What came of it.
    outcomeFor = Whom it was better for.
    outsideRole = How much of it was owed to people from outside.
    spreadTo = Whether others took it up, and how far away.
    tacticalDetail = true: the words of this row show a hiding place, a route or a signal; never pass them on.
    relationship
    person = The person or group the tie starts from.
    relation = What the tie is; read it as: person, this, the other end.
    toPerson = The other end, where it is a person or group of people; else toProvider or toArmed says its kind.
    toProvider = The kind of body at the other end, where it has no row of its own.
    toArmed = The kind of people with weapons at the other end.
    axis = Between equals (across), to those with more power (up) or less (down), or to outside.
    mutual = true: it goes both ways, and has one row only. Empty or false: from person to the other end.
    crossesDivide = Whether it joins people of different sides.
    strength = 1 weak, 2 middling, 3 strong.
    tone = How it was between them when last heard of.
    sincePeriod = For how long the tie has held, as a band.
    safeToShow = true: those in the tie agreed that it is shown outside the team.
    """
}
