extension PracticeStudy {
  /// Six early signs; the lags between noticing and deciding are counted from these days.
  static let signsText = #"""
  [
  {"code": "W-01", "place": "Z-01", "sign": "hate_talk", "noticedDay": 64, "sharedDay": 64,
    "sharedWith": ["local_group", "local_faith"], "description": "A song at the bus stop with new words in it. First \#
  only boys sang it, then somebody's uncle.", "noticedByBand": "neighbours", "status": "answered",
    "recordedLive": false, "told": "I-02", "responses": [{"providerLevel": "local_group", "decisionDay": 65,
    "actionDay": 66, "kinds": ["rumour_check", "meeting"], "outcome": "reduced", "gapReasons": [],
    "handedUp": false, "note": "The workshop and the preacher went to the singers' mothers the next day. The old \#
  words came back within the week."}]},
  {"code": "W-02", "place": "Z-02", "sign": "rumour", "noticedDay": 71, "sharedDay": 71,
    "sharedWith": ["neighbours", "local_group"], "description": "It was said that the well on the far bank had been \#
  spoilt. Two houses began to pack.", "noticedByBand": "neighbours", "status": "faded", "recordedLive": false,
    "told": "I-08", "responses": [{"providerLevel": "local_group", "decisionDay": 71, "actionDay": 71,
    "kinds": ["rumour_check", "warn_people"], "outcome": "prevented", "gapReasons": [], "handedUp": false,
    "note": "A woman from each bank drank from it the same afternoon, in front of everyone."}]},
  {"code": "W-03", "place": "Z-02", "sign": "lists_marks", "noticedDay": 80, "sharedDay": 81,
    "sharedWith": ["local_group", "nat_civil"], "description": "Small chalk marks beside some doors and not beside \#
  others. The children saw them first.", "noticedByBand": "neighbours", "status": "answered", "recordedLive": false,
    "told": "I-11", "responses": [{"providerLevel": "local_group", "decisionDay": 82, "actionDay": 82,
    "kinds": ["meeting", "warn_people"], "outcome": "protected", "gapReasons": [], "handedUp": true, "note": "By \#
  evening there was a mark beside every door, and next morning all of them were washed off."},
    {"providerLevel": "nat_gov", "decisionDay": 109, "actionDay": 112, "kinds": ["call_outside"],
    "outcome": "too_early", "gapReasons": ["bureaucracy", "not_believed"], "handedUp": false, "note": "The letter \#
  went through four offices; the third asked for photographs. An official came on the thirty-second day."}]},
  {"code": "W-04", "place": "Z-01", "sign": "recruit", "noticedDay": 90, "sharedDay": 93,
    "sharedWith": ["local_group", "local_gov"], "description": "Two polite men offered boots and day wages to boys \#
  at the football ground, three evenings running.", "noticedByBand": "neighbours", "status": "answered",
    "recordedLive": false, "told": "I-03", "responses": [{"providerLevel": "local_gov", "decisionDay": 100,
    "actionDay": 101, "kinds": ["call_local", "meeting"], "outcome": "reduced", "gapReasons": ["no_decider"],
    "handedUp": false, "note": "Each office said the ground belonged to another. In the end the ward clerk came \#
  himself and watched the match."}]},
  {"code": "W-05", "place": "Z-03", "sign": "trigger_date", "noticedDay": 96, "sharedDay": 97,
    "sharedWith": ["local_faith", "nat_civil"], "description": "The anniversary falls on a market day this year, and \#
  both sides have announced a gathering at the same place.", "noticedByBand": "localOrg", "status": "answered",
    "recordedLive": true, "responses": [{"providerLevel": "nat_civil", "decisionDay": 110, "actionDay": 113,
    "kinds": ["mediate", "ritual_calm"], "outcome": "prevented", "gapReasons": ["far_away"], "handedUp": false,
    "note": "One gathering in the morning, one in the evening, and the same bread at both."}]},
  {"code": "W-06", "place": "Z-02", "sign": "crossborder", "noticedDay": 103, "sharedDay": 104,
    "sharedWith": ["nat_civil", "intl_official"], "description": "Families with bedding come over the river at dusk \#
  and do not say from where. On the other bank two villages are dark.", "noticedByBand": "neighbours",
    "status": "open", "recordedLive": true, "responses": [{"providerLevel": "intl_official", "kinds": ["none"],
    "gapReasons": ["politics", "far_away"], "handedUp": false, "note": "Told to the office in the capital on the \#
  second day. They thanked us and asked for a form. No answer by the last day of the study."}]}
  ]
  """#

  /// What was promised: two kept, the others still due.
  static let followUpsText = #"""
  [
  {"kind": "safetyCheck", "forRef": "R-05", "what": "look in again after the hard talk", "dueDay": 117,
    "safeToDo": "ask", "how": "wordOfMouth"},
  {"kind": "give_back", "forRef": "J-014", "what": "bring the results back before harvest", "dueDay": 132,
    "safeToDo": "yes", "how": "meeting", "audience": "mixed"},
  {"kind": "safetyCheck", "forRef": "I-06", "what": "sit with him on the third day, at the place he chose",
    "dueDay": 75, "doneDay": 75, "safeToDo": "yes", "how": "wordOfMouth", "response": "He was sleeping again. He \#
  asked that we leave out one sentence, and we did."},
  {"kind": "memberCheck", "forRef": "R-08", "what": "read the market story back to the women and let them correct \#
  it", "dueDay": 88, "doneDay": 89, "safeToDo": "yes", "how": "meeting", "audience": "women", "response": "They \#
  laughed at how often the fish came up. They asked us to say that the men help to carry."},
  {"kind": "promise", "forRef": "R-13", "what": "send the teacher the questions that other schools asked",
    "dueDay": 126, "safeToDo": "yes", "how": "sheet", "audience": "peacemakers"},
  {"kind": "wave", "forRef": "R-12", "what": "visit the mourning circle again when the terraces are sown",
    "dueDay": 150, "safeToDo": "ask", "how": "meeting"}
  ]
  """#
}
