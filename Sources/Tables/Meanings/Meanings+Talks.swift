/// Talks: permission, interviews, answers, notes of the team.
extension Meanings {
  static let talks = """
    consent
    respondent = The person who was asked.
    aboutRef = The person or group they speak for, where it is not themselves.
    interview = The interview it was asked in and counts for; empty: for all with this person.
    mode = In what way it was given.
    lang = The language the ten points were said in.
    explained = Which of the ten points were said, by number; 0: all, in the asker's own words.
    understood = Whether the person could say what would happen.
    scopesOpening = Uses agreed to before the first question.
    scopesClosing = Uses agreed to at the end.
    scopesRefused = Uses asked about at the end and not agreed to.
    status = How the permission stands; only given and partial count.
    limitsTold = true: it was said what cannot be kept secret and what cannot be promised.
    gatekeeper = What part a leader of the place had in it; never in place of the person's own yes.
    pressureSeen = Whether anybody seemed to press the person.
    withdrawWord = A mark of the word by which they can take it back.
    withdrawUntil = The last day on which they can take back what was shared.
    givenOn = When it was given.
    reviewedOn = When it was last asked again; empty: never.
    interview
    code = The number of one talk; its numbers say nothing about order.
    respondent = The one person heard in it; the same person may have been heard more than once.
    people = A person or group that the talk is about.
    stance = Whether the person speaks of themselves, for a group, or about someone else.
    guideId = The name of the list of questions; the question ids of answers are of this guide.
    guideVersion = The version of that guide.
    version = The long form, the short one, an open talk, or a guide of the study's own.
    lang = Languages spoken in it, the main one first.
    conductedOn = When the talk began.
    place = The zone in which the talk was held.
    interpreter = true: somebody translated.
    interpreterPledge = true: the interpreter promised to carry nothing further.
    othersPresent = Kinds of people who could hear.
    othersCleared = Kinds of people present in spite of whom a lead let it go further.
    clearedBy = The number of the team's lead who decided that it may go further although others could hear.
    clearedReason = Why, in the lead's words.
    setting = Whether others could hear or see.
    minutes = About how long the talk was open, in minutes, all sittings together, pauses left out.
    pauses = How often it was paused, all sittings together.
    distressPeak = The hardest moment as the researcher saw it, 0 calm to 3 stop; steps, not amounts.
    distressAt = The question at which the hardest moment was noted; empty where it was calm, or nobody noted where.
    distressActions = What was done when it became hard.
    status = Whether it is begun, finished, broken off, or taken back.
    followsId = The earlier talk with the same person that this one goes on from.
    pausedOn = The day it was put off; empty: it was not, or went on since.
    resumedOn = The last further day on which it went on.
    topics = What the person asked to leave out.
    paper = What became of the paper it was typed in from; empty: it was typed as it went.
    rereadOn = The day its themes were read through; empty: not yet, so themes may be missing.
    practice = true: a talk for practice.
    bookmark = Where the writer was.
    answer
    interview = The talk it was given in.
    question = The id of the question in the guide; its wording stands in the codebook at answers_wide.
    value = A theme chosen for the answer. Of some questions themes are rows of other tables.
    missing = Why there is no answer; empty: it was answered. No reason means no.
    text = What was said and noted at the question.
    lang = The language of the words; empty: the first language of the interview.
    probesUsed = Which follow-up questions were asked, by their number in the guide.
    quoteOk = true: these very words may be quoted, if the person also agreed to quotes. Else never.
    offRecord = true: more was said, and left out at the person's wish.
    coderTags = A theme of the team's own, given while reading.
    journal
    code = The number of a note; its numbers say nothing about order.
    kind = What kind of note it is; notes of self-care are in no table and no count.
    writtenOn = When it was written.
    aboutOn = The day it tells of, where that is another.
    place = The zone it tells of.
    text = The note itself, in the words of the team.
    lang = The language it is mainly written in.
    links = A record that the note is about.
    describesPeople = Whether it tells of nobody, of people by their public role, or of private persons.
    tags = A word of the team's own to find it by.
    mood = How the writer was.
    privacy = Who of the team may read it.
    movedTo = The note that took its place.
    bookmark = Where the writer was.
    """
}
