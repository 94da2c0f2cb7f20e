/// Early signs and who answered them, promises, and what harm was asked about.
extension Meanings {
  static let signs = """
    warningSign
    code = The number of an early sign of violence.
    place = The zone it was seen in.
    sign = What was seen.
    noticedOn = When it was noticed; all lags count from that day.
    noticedByBand = What kind of person noticed it.
    sharedOn = When others were told.
    toldAfter = Days from noticing to telling, as they were said, where dates were not.
    sharedWith = Who was told, from near to far in the order of the list.
    description = What it was, in words.
    status = Whether it is still there, was answered, faded, or came true.
    recordedLive = true: written when it was seen. Empty or false: remembered later; count the two apart.
    response
    sign = The early sign that was answered; one sign can have several rows, one to each who decided or acted.
    providerLevel = Who decided or acted, from near to far in the order of the list.
    decisionOn = When something was decided.
    actionOn = When something was done.
    decidedAfter = Days from noticing to deciding, as they were said, where dates were not.
    actedAfter = Days from noticing to acting, as they were said, where dates were not.
    kinds = What was done.
    outcome = What came of it.
    gapReasons = Why it took as long as it did.
    handedUp = true: it was passed on to somebody further away.
    note = What the lists cannot say.
    followUp
    kind = What is owed: a promise, results brought back, somebody looked in on, and so on.
    forRef = The record it concerns.
    audience = The kind of people it is for.
    what = What is to be done, as it was promised.
    how = In what way it is done.
    dueOn = The day by which it is to be done.
    doneOn = The day it was done; empty: not yet.
    response = What people answered when results came back to them.
    changesMade = What the team changed because of that answer.
    safeToDo = Whether it can be done without harming anybody; ask: nobody there was asked yet.
    harmCheck
    kind = What was looked at: the study, tables that leave, help that is recommended, or a session.
    targetRef = The record it is about.
    checkedBy = The team number of who answered.
    secondReader = The team number of a second reader; none: there was none.
    checkedOn = When it was answered.
    validUntil = The last day the answers count, if no place gets worse before.
    harmAnswer
    check = The check it belongs to.
    item = The code of one of the questions about harm; its label is what is minded when the answer is the worse one.
    answer = The answer. unsure is always minded; whether yes or no is depends on the question.
    reason = Why, in a line.
    """
}
