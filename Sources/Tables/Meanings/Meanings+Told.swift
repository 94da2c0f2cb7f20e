/// Why people do it, what it risks, what keeps them going, what would help.
extension Meanings {
  static let told = """
    motivation
    person = Whose reason it is.
    motivation = One reason why they do it; one row to a reason.
    rank = Its place among their reasons, 1 the most important to them; empty: not ranked.
    inTheirWords = How the reason was said.
    turningPoint = true: it goes back to one moment that changed everything.
    since = When it began, beside the violence.
    toldBy = Whether they said it of themselves or somebody else did.
    risk
    person = Who is in danger because of what they do.
    riskType = One kind of danger, as it was named; one row to a danger.
    toWhom = Who would be hurt.
    experience = Whether it is feared, signs of it were seen, it was threatened, or it happened.
    likelihood = How likely within six months of the talk, 1 to 5 by the words of its codes; 9: could not say.
    severity = How bad it would be, 1 to 5 by the words of its codes; 9: could not say.
    sources = Kinds of sides the danger comes from.
    vulnerability = What makes it easier to hurt them, in words.
    protections = What they already do about it.
    capacityNote = What helps them bear it, in words.
    fromThisStudy = true: being visited and written down could bring it on.
    reviewBy = The day by which the team looks at it again.
    sustaining
    person = Whom it keeps going or wears down.
    factor = One thing that keeps them going or wears them down; one row to a thing.
    direction = sustains: keeps them going. wearsDown: makes them tired of it. Never count the two together.
    strength = How strongly: 1 a little, 2 middling, 3 a lot.
    rank = Its place among those of its direction, 1 the most important to them; empty: not ranked.
    linkedRisk = The danger it helps to bear, where there is one.
    inTheirWords = How it was said.
    fragile = true: it could be gone soon.
    need
    person = Who would be helped; empty: a wish of the whole community.
    need = One thing that would help; one row to a wish. leave_alone: they wish to be left to it.
    priority = Its place among their wishes, 1 the most important to them; empty: not ranked.
    firstProvider = The nearest who could give it, from near to far in the order of the list; none: nobody.
    backupProvider = The next who could, where the first cannot.
    namedBy = Whether they named it themselves, a group did, or the researcher; count the researcher's apart.
    inTheirWords = How the wish was said.
    existingCapacity = What people there already do about it, in words.
    whyNotNearer = Why nobody nearer could give it, in words; asked where the first is far.
    refusedProviders = From whom they do not want it.
    scale = How much of it, in broad steps; never money.
    whenNeeded = How soon it is needed.
    harmWorry = What harm the help could do if it came from outside, in words.
    recommend = true or false: whether the team would recommend it. Empty: nobody judged it, which is not no.
    """
}
