extension VocabularyList {
  /// Early signs, what was done about them, and why it took so long.
  static let signList = #"""
    [
    {"name": "warningSign", "other": true, "terms": [
      {"code": "hate_talk", "label": "talk of hate grows", "meaning": "people called less than people",
        "source": "S2 Intro; UNF RF8"},
      {"code": "rumour", "label": "frightening rumours", "meaning": "stories that nobody has seen happen",
        "source": "S2 Local"},
      {"code": "lists_marks", "label": "lists, marked houses", "meaning": "lists, marked houses, papers checked",
        "source": "UNF RF10 (title from memory)"},
      {"code": "arms", "label": "weapons or drills", "meaning": "weapons arrive, people train", "source": "UNF RF7"},
      {"code": "recruit", "label": "young people called up", "meaning": "recruiting, new armed groups",
        "source": "S2 CBA; UNF RF7"},
      {"code": "deploy", "label": "forces come or go suddenly",
        "meaning": "forces arrive or leave without a reason given",
        "source": "UNF RF8"},
      {"code": "attack_group", "label": "attacks on one group", "meaning": "the same people, again",
        "source": "UNF RF7"},
      {"code": "leader_hit", "label": "a leader hurt or taken", "meaning": "someone people listen to",
        "source": "UNF RF8"},
      {"code": "daily_change", "label": "daily life changes", "meaning": "people leave, shops or schools shut",
        "source": "EPI; JUDG"},
      {"code": "comms_cut", "label": "phones, radio, roads cut", "meaning": "word no longer gets through",
        "source": "UNF RF7"},
      {"code": "rules_exclude", "label": "new rules against a group", "meaning": "also emergency powers",
        "source": "UNF RF7"},
      {"code": "trigger_date", "label": "a date people fear", "meaning": "election, anniversary, verdict, feast",
        "source": "UNF RF8; S2 CBA"},
      {"code": "crossborder", "label": "trouble next door", "meaning": "it spills over from a neighbour",
        "source": "S2 DNH; UNF RF8"},
      {"code": "informing", "label": "more are denounced", "meaning": "people speak against neighbours",
        "source": "S1 ¶3; KAL"}
    ]},
    {"name": "noticedByBand", "terms": [
      {"code": "self", "label": "themselves", "meaning": "the person or group spoken of"},
      {"code": "neighbours", "label": "neighbours", "meaning": "people who live close by"},
      {"code": "localOrg", "label": "a local group", "meaning": "a body of this place"},
      {"code": "authority", "label": "an authority", "meaning": "someone with a public post"},
      {"code": "outsider", "label": "someone from outside", "meaning": "people from beyond this place"}
    ]},
    {"name": "signStatus", "terms": [
      {"code": "open", "label": "still there", "meaning": "nobody has answered it yet"},
      {"code": "answered", "label": "answered", "meaning": "someone acted on it"},
      {"code": "faded", "label": "faded", "meaning": "it went away by itself"},
      {"code": "cameTrue", "label": "came true", "meaning": "what it pointed to happened"}
    ]},
    {"name": "responseKind", "other": true, "terms": [
      {"code": "warn_people", "label": "warned people", "meaning": "word was passed to those concerned"},
      {"code": "meeting", "label": "called a meeting", "meaning": "people came together about it"},
      {"code": "mediate", "label": "went between", "meaning": "someone spoke with both sides"},
      {"code": "engage_armed", "label": "spoke with the armed", "meaning": "kinds only: no unit, no name"},
      {"code": "move_shelter", "label": "moved or sheltered people", "meaning": "no places or routes, please"},
      {"code": "rumour_check", "label": "checked the rumour", "meaning": "someone went to see"},
      {"code": "call_local", "label": "called local authorities", "meaning": "local office or police"},
      {"code": "call_outside", "label": "called for outside help", "meaning": "from beyond this place"},
      {"code": "ritual_calm", "label": "prayer, feast, vigil", "meaning": "something people do together to be calm"},
      {"code": "wait_watch", "label": "waited on purpose", "meaning": "a decision to wait and see"},
      {"code": "none", "label": "nothing", "meaning": "nothing was done"}
    ]},
    {"name": "gapReason", "other": true, "terms": [
      {"code": "not_believed", "label": "not believed", "meaning": "those told did not believe it"},
      {"code": "no_channel", "label": "did not know whom to tell", "meaning": "there was no way to pass it on"},
      {"code": "no_decider", "label": "nobody in charge", "meaning": "nobody could or would decide"},
      {"code": "bureaucracy", "label": "papers and procedures", "meaning": "it went from desk to desk",
        "source": "S1 ¶1"},
      {"code": "politics", "label": "other interests", "meaning": "those who could act wanted other things",
        "source": "S1 ¶1; S2 Local"},
      {"code": "no_means", "label": "no means", "meaning": "no people, money, transport"},
      {"code": "unsafe", "label": "not safe to go", "meaning": "nobody could get there"},
      {"code": "fear_worse", "label": "afraid to make it worse", "meaning": "acting might have done harm"},
      {"code": "far_away", "label": "too far away", "meaning": "distance, in kilometres or in mind",
        "source": "S2 Local"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody could say"}
    ]}
    ]
    """#
}
