/// What groups did together around the shared laptop; who took part is written nowhere.
extension Meanings {
  static let sessions = """
    session
    code = The number of a meeting of a group; nobody who took part has a number.
    method = What the group did, in the order it was done.
    place = The zone it was held in.
    heldOn = When it was held.
    lang = The language the group spoke.
    groupKind = What kind of people the group was.
    countBand = How many they were, as a band; fewer than five talked and held no private round.
    facilitator = The team code of whoever led.
    recorder = The team code of whoever wrote.
    groundRules = The rules the group gave itself, in its words.
    groundRulesRead = true: the rules were read to everyone first.
    groupConsent = true: each of them said yes, aloud, after hearing what cannot be taken back.
    observersPresent = Kinds of people beside the group who could hear.
    safeToHold = true: the questions about what harm holding it could do were answered, and it was found safe.
    distressPeak = The hardest moment, on a scale of the team's own.
    reflection = What the team thinks of it afterwards, in words.
    status = How far it came; what was thrown away is in no table.
    activity
    session = The meeting it was part of.
    order = Its place among what the group did, from 1.
    method = The way the group worked.
    framingQuestion = What the group was asked.
    sign = The early sign a line of time tells of.
    status = How far it came; only what is closed is finished.
    votersBand = How many chose in a private round, as a band; empty: there was none, or it was thrown away.
    roundOpen = true: a private round was going on when the notebook was last written; nothing of it is kept.
    agreement = Whether the group agreed at the end.
    meaning = What the group says it means, in words.
    missing = Who or what the group says is missing, in words.
    carryMore = What the group says could carry more, in words.
    couldHurt = What the group says could do harm to it from outside, in words.
    mayLeave = true: the group agreed that it may leave the room; else only the team has it.
    activityItem
    activity = The activity in which the group named it.
    label = The words the group chose for it.
    symbol = The sign it had on the screen.
    mapsTo = What it is in the lists of this notebook, as list:code, chosen by the team afterwards; empty: not sorted.
    order = Its place in the list or on the line of time, from 1.
    tally = How many dots it got in a private round of three dots each; empty: no round, or too few.
    rank = Its place in the order the group settled on, from 1; equal ones share it.
    scoreL = How likely the group finds it: 1 seldom, 2 sometimes, 3 often; of a private round the middle answer.
    scoreS = How bad the group finds it: 1 light, 2 hard, 3 very hard; of a private round the middle answer.
    likelyTally = How many chose each of the three steps of how likely, in their order.
    badTally = How many chose each of the three steps of how bad, in their order.
    periodLabel = When it was, in the words of the group.
    daysAfter = Days since the station before it on the line of time.
    level = Who acted, from near to far in the order of the list.
    nearness = How near to daily life the group put it.
    protections = What protects already.
    side = Whether it joins people or splits them.
    category = What kind of thing joins or splits.
    strength = How strongly it joins or splits, 1 weak to 3 strong.
    finding = The finding that was read to the group, by its part of the sheet and code.
    verdict = What the group says of the finding; notSaid keeps it out of everything for others.
    verdictTally = How many said, each for themselves: true here, partly, not so, should not be said.
    note = Why it stands there, or what is wrong with it, in words.
    activityTie
    activity = The activity in which it was drawn.
    from = The kind of people it goes out from.
    relation = What ties them: they work together, one warns the other, or it is strained.
    to = The kind of people it goes to.
    """
}
